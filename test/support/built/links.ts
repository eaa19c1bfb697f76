// Follows every address that a built site contains - in pages, Markdown, feeds, sitemaps, JSON and scripts - in its files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { decodeEntities } from './elements.ts';

/** What the first group of a pattern matches, in a whole text. */
function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, address = '']) => address);
}

/** Readers of the addresses in a file, as written there, by the ending of its name. */
const readers: Record<string, (text: string) => string[]> = {
  html: (text) => {
    // A hidden paragraph links to a PDF that does not exist yet: `npm run pdf` writes it and shows the paragraph.
    const page = text.replaceAll(/<p\b[^>]* hidden>.*?<\/p>/gs, '');
    const tags = page.replaceAll(/(<(?:script|style)\b[^>]*>).*?<\/(?:script|style)>/gs, '$1');
    const props = found(tags, /\s(?:props|data-settings)="([^"]*)"/g)
      .map(decodeEntities)
      .join('\n');
    const [, lang = ''] = /<html lang="([^"]*)"/.exec(tags) ?? [];
    const [, folder = '', files = ''] = /\sdata-folder="([^"]*)" data-files="([^"]*)"/.exec(tags) ?? [];
    return [
      ...found(tags, /\s(?:href|src|action|component-url|renderer-url|before-hydration-url)="([^"]*)"/g).map(
        decodeEntities,
      ),
      ...found(tags, /<meta property="og:(?:url|image)" content="([^"]*)"/g).map(decodeEntities),
      // Paths in the props of islands and the settings of scripts, as JSON strings; the files of the search.
      ...found(props, /"(\/[^"\s]*)"/g).map((path) => path.replace('{lang}', lang)),
      ...found(tags, /\sdata-(?:base|script)="([^"]*)"/g),
      ...(folder ? ['../pagefind.js', 'records.json', ...files.split(' ')] : []).map(
        (file) => `${folder}${lang}/${file}`,
      ),
      ...page
        .matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)
        .flatMap(([, json = '']) =>
          found(json, /"(https?:[^"]+)"/g).filter((address) => !address.startsWith('https://schema.org')),
        ),
      ...found(page, /["'(](\/[\w./-]*_astro\/[^"')]+)["')]/g),
    ];
  },
  md: (text) => found(text, /\]\(([^)\s]+)\)/g),
  txt: (text) => [...found(text, /\]\(([^)\s]+)\)/g), ...found(text, /^Sitemap: (.+)$/gm)],
  xml: (text) => [...found(text, /<(?:loc|id)>([^<]+)</g), ...found(text, /\shref="([^"]*)"/g)].map(decodeEntities),
  json: (text) => found(text, /"(https?:[^"]+)"/g).filter((address) => !address.startsWith('https://json-schema.org')),
  css: (text) => found(text, /url\(["']?([^)"']+)/g),
  js: (text) => [
    ...found(text, /(?:\bfrom|\bimport|\bimport\()\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g),
    ...found(text, /["'`](\/[\w./-]*_astro\/[^"'`]+)["'`]/g),
    // What the service worker caches.
    ...found(text, /"url":"([^"]+)"/g),
  ],
};

/**
 * Follows every address of a site that was built into `dist` to be published at `root`.
 *
 * @returns how many addresses of the site were followed, and those that lead nowhere: the file, the address and why
 */
export function followLinks(dist: string, root: string): { count: number; dead: string[] } {
  const site = new URL(root);
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const known = new Map<string, Set<string>>();
  const ids = (file: string): Set<string> => {
    let all = known.get(file);
    if (!all)
      known.set(
        file,
        (all = new Set(found(readFileSync(join(dist, file), 'utf8'), /\sid="([^"]*)"/g).map(decodeEntities))),
      );
    return all;
  };
  const brokenReason = (url: URL): string | undefined => {
    if (!url.pathname.startsWith(site.pathname)) return `is not under ${site.pathname}`;
    const path = decodeURIComponent(url.pathname.slice(site.pathname.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(join(dist, file))) return 'no such file';
    const anchor = decodeURIComponent(url.hash.slice(1));
    return anchor && file.endsWith('.html') && !ids(file).has(anchor) ? 'no such element' : undefined;
  };
  const dead: string[] = [];
  let count = 0;
  for (const file of files) {
    const read = readers[posix.extname(file).slice(1)];
    if (!read) continue;
    const page = new URL(file.replace(/(^|\/)index\.html$/, '$1'), site);
    for (const address of new Set(read(readFileSync(join(dist, file), 'utf8')))) {
      const url = URL.canParse(address, page.href) ? new URL(address, page) : undefined;
      if (!url) dead.push(`${file}: ${address} is no address`);
      else if (url.protocol === 'mailto:') {
        if (!/^\S+@\S+\.\S+$/.test(url.pathname)) dead.push(`${file}: ${address} is no email address`);
      } else if (url.origin === site.origin) {
        count++;
        const why = brokenReason(url);
        if (why) dead.push(`${file}: ${address} ${why}`);
      }
    }
  }
  return { count, dead };
}
