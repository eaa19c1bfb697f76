import { always, cacheControl, corsOpen, dataFiles, fingerprinted, framing, type Header, hsts } from './headers.ts';
import { patterns, type Place } from './place.ts';

/** How Caddy serves the site, for an `import` in a site block. */
export function caddy(place: Place): string {
  const { base } = place;
  const { at, lang, acceptLanguage } = patterns(place);
  const immutablePaths = fingerprinted.map((folder) => `${base}${folder}/*`).join(' ');
  const data = dataFiles('*')
    .map((file) => base + file)
    .join(' ');
  const notFound = lines('*', [...framing.denied, cacheControl.noStore, ['Content-Type', 'text/html; charset=utf-8']]);
  return `# Made by the build: how Caddy serves this site. Its files lie in the root's folder ${base}
#
#   support.example {
#     root * /srv/www
#     import /srv/www${base}_hosting/Caddyfile
#   }

@site path ${base}*
${lines('@site', always)}
header @site -Server

# Requests over TLS, to this server or to a proxy before it.
@secure expression {http.request.scheme} == "https" || {http.request.header.X-Forwarded-Proto} == "https"
${lines('@secure', [hsts])}

@embed path_regexp ${at}${lang}/embed/
${lines('@embed', [framing.allowed])}
@pages {
  path ${base}*
  not path_regexp ${at}${lang}/embed/
}
${lines('@pages', framing.denied)}

# File names in these folders change with the content.
@immutable path ${immutablePaths}
${lines('@immutable', [cacheControl.immutable, corsOpen])}
@revalidated {
  path ${base}*
  not path ${immutablePaths}
}
${lines('@revalidated', [cacheControl.noCache])}

@data path ${data}
${lines('@data', [corsOpen])}

@markdown path_regexp ${at}.*\\.md$
header @markdown Content-Type "text/markdown; charset=utf-8"
@feed path_regexp ${at}feed\\.[a-z]+\\.xml$
header @feed Content-Type "application/atom+xml; charset=utf-8"

# Adds a missing slash before a query: Caddy does so itself, but drops the query.
@query {
  path_regexp folder (${at}(?:[\\w.-]+/)*[\\w.-]+)$
  file {path}/index.html
  expression {query} != ""
}
redir @query {re.folder.1}/?{query} permanent
${base === '/' ? '' : `redir ${base.slice(0, -1)} ${base} permanent\n`}
# The root offers every language, the reader's own first: browsers list theirs in order of preference.
@root path ${base}
header @root {
  Vary "Accept-Encoding, Accept-Language"
  defer
}
@below {
  path ${base}*
  not path ${base}
}
header @below {
  Vary Accept-Encoding
  defer
}
@offered {
  path ${base}
  header_regexp lang Accept-Language ${acceptLanguage}
}
rewrite @offered ${base}index.{re.lang.1}.html

@write {
  path ${base}*
  not method GET HEAD
}
respond @write 405

file_server @site {
  # Compressed copies made by the build. They have no addresses of their own.
  precompressed br gzip
  hide _headers _hosting .nojekyll *.br *.gz
}

handle_errors {
  @unknown {
    path ${base}*
    expression {err.status_code} in [403, 404]
  }
  handle @unknown {
    ${notFound.replaceAll('\n', '\n    ')}
    header -Access-Control-Allow-Origin
    @page path_regexp lang ${at}${lang}/
    rewrite @page ${base}{re.lang.1}/404.html
    @reader header_regexp lang Accept-Language ${acceptLanguage}
    rewrite @reader ${base}{re.lang.1}/404.html
    rewrite * ${base}404.html
    file_server {
      precompressed br gzip
    }
  }
}
`;
}

function lines(matcher: string, all: readonly Header[]): string {
  return all.map(([name, value]) => `header ${matcher} ${name} "${value}"`).join('\n');
}
