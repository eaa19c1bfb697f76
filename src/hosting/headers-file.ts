// `_headers`, which Netlify and Cloudflare Pages read. Where two rules match an address and set the same header, these
// hosts send both values; so each header of an address is set by one rule only.
import { always, cacheControl, corsOpen, dataFiles, fingerprinted, framing, type Header, hsts } from './headers.ts';

/** The file. `pages` are the folders of a language whose pages no other site may show in a frame, such as `regulation`. */
export function headersFile(base: string, pages: readonly string[]): string {
  const { immutable, noCache } = cacheControl;
  const page = [...framing.denied, noCache];
  return [
    '# Made by the build for Netlify and Cloudflare Pages: the headers of each file.',
    rule(`${base}*`, [...always, hsts]),
    '# File names that change with the content.',
    ...fingerprinted.map((folder) => rule(`${base}${folder}/*`, [immutable, corsOpen])),
    '# Data that any site may read, such as a partner’s portal.',
    // The rule of a tool's page holds for the files below it too.
    ...dataFiles(':any').map((file) =>
      rule(base + file, file.includes('/deadline/') ? [corsOpen] : [corsOpen, noCache]),
    ),
    '# Pages are revalidated by ETag; only the tools under embed/ may stand in frames on other sites.',
    rule(`${base}:lang/embed/*`, [framing.allowed, noCache]),
    rule(base, page),
    rule(`${base}:lang/offline.js`, [noCache]),
    rule(`${base}:lang/`, page),
    ...pages.map((folder) => rule(`${base}:lang/${folder}/*`, page)),
  ]
    .join('\n\n')
    .concat('\n');
}

function rule(path: string, all: readonly Header[]): string {
  return [path, ...all.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}
