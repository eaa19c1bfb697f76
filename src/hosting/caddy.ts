import type { Header, Place } from './headers.ts';
import * as headers from './headers.ts';

/** How Caddy serves the site, for an `import` in a site block. */
export function caddy({ base, languages }: Place): string {
  const { everywhere, secure, unframed, framed, kept, revalidated, forgotten, readable } = headers;
  const at = `^${base.replaceAll('.', String.raw`\.`)}`;
  const lang = `(${languages.join('|')})`;
  const keptPaths = headers.fingerprinted.map((folder) => `${base}${folder}/*`).join(' ');
  const data = [...headers.data, `editions/*/${headers.editionData}`].map((file) => base + file).join(' ');
  const lost = [...unframed, forgotten, ['Content-Type', 'text/html; charset=utf-8']] as Header[];
  return `# Made by the build: how Caddy serves this site. Its files lie in the root's folder ${base}
#
#   support.example {
#     root * /srv/www
#     import /srv/www${base}_hosting/Caddyfile
#   }

@site path ${base}*
${lines('@site', everywhere)}
header @site -Server

# Whether the reader came by TLS, to this server or to the one before it.
@secure expression {http.request.scheme} == "https" || {http.request.header.X-Forwarded-Proto} == "https"
${lines('@secure', [secure])}

@framed path_regexp ${at}${lang}/embed/
${lines('@framed', [framed])}
@unframed {
  path ${base}*
  not path_regexp ${at}${lang}/embed/
}
${lines('@unframed', unframed)}

# Names under these folders change with the content.
@kept path ${keptPaths}
${lines('@kept', [kept])}
@revalidated {
  path ${base}*
  not path ${keptPaths}
}
${lines('@revalidated', [revalidated])}

@data path ${data}
${lines('@data', [readable])}

@markdown path_regexp ${at}.*\\.md$
header @markdown Content-Type "text/markdown; charset=utf-8"
@feed path_regexp ${at}feed\\.[a-z]+\\.xml$
header @feed Content-Type "application/atom+xml; charset=utf-8"

# A slash that is missing. Caddy adds it by itself, but forgets the question after it.
@asked {
  path_regexp folder (${at}(?:[\\w.-]+/)*[\\w.-]+)$
  file {path}/index.html
  expression {query} != ""
}
redir @asked {re.folder.1}/?{query} permanent
${base === '/' ? '' : `redir ${base.slice(0, -1)} ${base} permanent\n`}
# Every language is offered, the reader's own first: browsers name them in order.
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
  header_regexp lang Accept-Language (?:^|,)\\s*${lang}\\b
}
rewrite @offered ${base}index.{re.lang.1}.html

@changing {
  path ${base}*
  not method GET HEAD
}
respond @changing 405

file_server @site {
  # The copies that the build made. They have no addresses of their own.
  precompressed br gzip
  hide _headers _hosting .nojekyll *.br *.gz
}

handle_errors {
  @unknown {
    path ${base}*
    expression {err.status_code} in [403, 404]
  }
  handle @unknown {
    ${lines('*', lost).replaceAll('\n', '\n    ')}
    header -Access-Control-Allow-Origin
    @page path_regexp lang ${at}${lang}/
    rewrite @page ${base}{re.lang.1}/404.html
    @reader header_regexp lang Accept-Language (?:^|,)\\s*${lang}\\b
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
