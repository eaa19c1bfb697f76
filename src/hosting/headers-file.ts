// `_headers`, which Netlify and Cloudflare Pages read. Where two rules fit an address and name the same header, these
// hosts send both values; so each header of an address stands in one rule only.
import type { Header } from './headers.ts';
import * as headers from './headers.ts';

/**
 * The file. `pages` are the folders of a language that hold pages which no other site may show in a frame, such as
 * `regulation`.
 */
export function headersFile(base: string, pages: readonly string[]): string {
  const { everywhere, secure, unframed, framed, kept, revalidated, readable } = headers;
  const page = [...unframed, revalidated];
  return [
    '# Made by the build for Netlify and Cloudflare Pages: what is sent with each file.',
    rule(`${base}*`, [...everywhere, secure]),
    '# Names that change with the content.',
    ...headers.fingerprinted.map((folder) => rule(`${base}${folder}/*`, [kept])),
    '# Data may be read by any page, a partner’s portal among them.',
    ...[...headers.data, `editions/:edition/${headers.editionData}`].map((file) =>
      rule(base + file, [readable, revalidated]),
    ),
    '# Pages are asked for again by their ETag, and only the tools under embed/ are for frames on other sites.',
    rule(`${base}:lang/embed/*`, [framed, revalidated]),
    rule(base, page),
    rule(`${base}:lang/offline.js`, [revalidated]),
    rule(`${base}:lang/`, page),
    ...pages.map((folder) => rule(`${base}:lang/${folder}/*`, page)),
  ]
    .join('\n\n')
    .concat('\n');
}

function rule(path: string, all: readonly Header[]): string {
  return [path, ...all.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}
