import type { Place } from './headers.ts';
import * as headers from './headers.ts';

/**
 * How nginx serves the site, for an `include` in a server block. One place adds the headers, since nginx forgets them all
 * in a block that adds one of its own; what differs between files is in variables, which nginx sets anew after it has
 * gone from an address to the file or the page that answers it.
 */
export function nginx({ base, languages }: Place): string {
  const { everywhere, secure, unframed, framed, kept, revalidated, forgotten, readable } = headers;
  const [[policy, alone], [options, deny]] = unframed as [headers.Header, headers.Header];
  const at = `^${base.replaceAll('.', String.raw`\.`)}`;
  const lang = `(${languages.join('|')})`;
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

set $site_policy "${alone}";
set $site_options ${deny};
if ($uri ~ ${at}${lang}/embed/) {
  set $site_policy "${framed[1]}";
  set $site_options "";
}

# Names under these folders change with the content. A page for an unknown address is made for one reader.
set $site_cache "${revalidated[1]}";
if ($uri ~ ${at}(${headers.fingerprinted.join('|')})/) {
  set $site_cache "${kept[1]}";
}
if ($uri ~ /404\\.html$) {
  set $site_cache "${forgotten[1]}";
}

# Browsers name the languages of their readers in order: the first that the site has.
set $site_lang "";
if ($http_accept_language ~ "(?:^|,)\\s*${lang}\\b") {
  set $site_lang $1;
}
set $site_vary "";
if ($request_uri ~ ${at}(\\?|$)) {
  set $site_vary Accept-Language;
}
set $site_lost ${base}404.html;
if ($site_lang) {
  set $site_lost ${base}$site_lang/404.html;
}
if ($uri ~ ${at}${lang}/) {
  set $site_lost ${base}$1/404.html;
}

set $site_readers "";
if ($uri ~ ${at}(${[...headers.data, `editions/[^/]+/${headers.editionData}`].map((file) => file.replaceAll('.', String.raw`\.`)).join('|')})$) {
  set $site_readers ${readable[1]};
}

# Whether the reader came by TLS, to this server or to the one before it.
set $site_secure "";
set $site_came $https$http_x_forwarded_proto;
if ($site_came ~ ^(on|https)) {
  set $site_secure "${secure[1]}";
}

${base === '/' ? '' : `location = ${base.slice(0, -1)} {\n  absolute_redirect off;\n  return 301 ${base}$is_args$args;\n}\n`}location ${base} {
  ${[
    ...everywhere.map(([name, value]) => add(name, `"${value}"`)),
    add(secure[0], '$site_secure'),
    add(policy, '$site_policy'),
    add(options, '$site_options'),
    add(headers.revalidated[0], '$site_cache'),
    add('Vary', '$site_vary'),
    add(readable[0], '$site_readers'),
  ].join('\n  ')}

  server_tokens off;
  autoindex off;
  log_not_found off;
  absolute_redirect off;
  index index.html;
  error_page 403 404 =404 $site_lost;

  # The copies that the build made.
  gzip_static on;
  gzip_vary on;
  charset utf-8;
  charset_types text/plain text/xml text/markdown application/javascript application/atom+xml;

  # Every language is offered, the reader's own first.
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
  # Neither these files nor the copies have addresses of their own.
  location ~ (${at}(_headers$|_hosting/|\\.nojekyll$)|\\.(br|gz)$) {
    return 404;
  }
}
`;
}
