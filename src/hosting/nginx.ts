import { always, cacheControl, corsOpen, dataFiles, fingerprinted, framing, hsts } from './headers.ts';
import { patterns, type Place } from './place.ts';

/**
 * How nginx serves the site, for an `include` in a server block. All headers are added in one place, since a block that
 * adds one drops those of the blocks around it; what differs between files is in variables, which nginx evaluates again
 * after an internal redirect.
 */
export function nginx(place: Place): string {
  const { base } = place;
  const { at, lang, acceptLanguage } = patterns(place);
  const [[policy, none], [options, deny]] = framing.denied;
  const data = dataFiles('[^/]+').map((file) => file.replaceAll('.', String.raw`\.`));
  const add = (name: string, value: string): string => `add_header ${name} ${value} always;`;
  return `# Made by the build: how nginx serves this site. Its files lie in the root's folder ${base}
#
#   server {
#     listen 443 ssl;
#     server_name support.example;
#     root /srv/www;
#     brotli_static on;  # Debian's package libnginx-mod-http-brotli-static; without it readers get gzip.
#     include /srv/www${base}_hosting/nginx.conf;
#   }

set $site_policy "${none}";
set $site_options ${deny};
if ($uri ~ ${at}${lang}/embed/) {
  set $site_policy "${framing.allowed[1]}";
  set $site_options "";
}

# File names in these folders change with the content. The page for an unknown address depends on the reader.
set $site_cache "${cacheControl.noCache[1]}";
set $site_cors "";
if ($uri ~ ${at}(${fingerprinted.join('|')})/) {
  set $site_cache "${cacheControl.immutable[1]}";
  set $site_cors ${corsOpen[1]};
}
if ($uri ~ /404\\.html$) {
  set $site_cache "${cacheControl.noStore[1]}";
}

# The first of the reader's languages that the site has: browsers list them in order of preference.
set $site_lang "";
if ($http_accept_language ~ "${acceptLanguage}") {
  set $site_lang $1;
}
set $site_vary "";
if ($request_uri ~ ${at}(\\?|$)) {
  set $site_vary Accept-Language;
}
set $site_not_found ${base}404.html;
if ($site_lang) {
  set $site_not_found ${base}$site_lang/404.html;
}
if ($uri ~ ${at}${lang}/) {
  set $site_not_found ${base}$1/404.html;
}

if ($uri ~ ${at}(${data.join('|')})$) {
  set $site_cors ${corsOpen[1]};
}

# Requests over TLS, to this server or to a proxy before it.
set $site_hsts "";
set $site_scheme $https$http_x_forwarded_proto;
if ($site_scheme ~ ^(on|https)) {
  set $site_hsts "${hsts[1]}";
}

${base === '/' ? '' : `location = ${base.slice(0, -1)} {\n  absolute_redirect off;\n  return 301 ${base}$is_args$args;\n}\n`}location ${base} {
  ${[
    ...always.map(([name, value]) => add(name, `"${value}"`)),
    add(hsts[0], '$site_hsts'),
    add(policy, '$site_policy'),
    add(options, '$site_options'),
    add(cacheControl.noCache[0], '$site_cache'),
    add('Vary', '$site_vary'),
    add(corsOpen[0], '$site_cors'),
  ].join('\n  ')}

  server_tokens off;
  autoindex off;
  log_not_found off;
  absolute_redirect off;
  index index.html;
  error_page 403 404 =404 $site_not_found;

  # Compressed copies made by the build.
  gzip_static on;
  gzip_vary on;
  charset utf-8;
  charset_types text/plain text/xml text/markdown application/javascript application/atom+xml;

  # The root offers every language, the reader's own first.
  location = ${base} {
    try_files ${base}index.$site_lang.html ${base}index.html;
  }
  location ~ \\.md$ {
    types {}
    default_type text/markdown;
  }
  location ~ /feed\\.[a-z]+\\.xml$ {
    types {}
    default_type application/atom+xml;
  }
  # These files and the compressed copies have no addresses of their own.
  location ~ (${at}(_headers$|_hosting/|\\.nojekyll$)|\\.(br|gz)$) {
    return 404;
  }
}
`;
}
