// What a built site refers to: every address in its pages, Markdown, feeds, lists and scripts, followed in its files.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const entities: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: '\u00a0' };

function decoded(text: string): string {
  return text
    .replaceAll(/&#(x?)([\da-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll(/&([a-z]+);/g, (whole, name: string) => entities[name] ?? whole);
}

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, address = '']) => address);
}

/** Addresses as they stand in a file, by its kind. */
const readers: Record<string, (text: string) => string[]> = {
  html: (text) => {
    // A hidden paragraph waits for what it offers: `npm run pdf` makes the file and shows the link to it.
    const page = text.replaceAll(/<p\b[^>]* hidden>.*?<\/p>/gs, '');
    const tags = page.replaceAll(/(<(?:script|style)\b[^>]*>).*?<\/(?:script|style)>/gs, '$1');
    const given = found(tags, /\s(?:props|data-settings)="([^"]*)"/g)
      .map(decoded)
      .join('\n');
    const [, lang = ''] = /<html lang="([^"]*)"/.exec(tags) ?? [];
    const [, folder = '', files = ''] = /\sdata-folder="([^"]*)" data-files="([^"]*)"/.exec(tags) ?? [];
    return [
      ...found(tags, /\s(?:href|src|action|component-url|renderer-url|before-hydration-url)="([^"]*)"/g).map(decoded),
      ...found(tags, /<meta property="og:(?:url|image)" content="([^"]*)"/g).map(decoded),
      // What islands and scripts are given: paths as JSON strings, and the files of the search.
      ...found(given, /"(\/[^"\s]*)"/g).map((path) => path.replace('{lang}', lang)),
      ...found(tags, /\sdata-(?:base|box)="([^"]*)"/g),
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
  xml: (text) => [...found(text, /<(?:loc|id)>([^<]+)</g), ...found(text, /\shref="([^"]*)"/g)].map(decoded),
  json: (text) => found(text, /"(https?:[^"]+)"/g).filter((address) => !address.startsWith('https://json-schema.org')),
  css: (text) => found(text, /url\(["']?([^)"']+)/g),
  js: (text) => [
    ...found(text, /(?:\bfrom|\bimport|\bimport\()\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g),
    ...found(text, /["'`](\/[\w./-]*_astro\/[^"'`]+)["'`]/g),
    // What a service worker keeps.
    ...found(text, /"url":"([^"]+)"/g),
  ],
};

export type Followed = {
  /** How many addresses of the site were followed. */
  count: number;
  /** What leads nowhere: the file, the address and why. */
  dead: string[];
};

/** Follows every address of a site that was built into `dist` for `root`, its address with its path. */
export function follow(dist: string, root: string): Followed {
  const site = new URL(root);
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const known = new Map<string, Set<string>>();
  const ids = (file: string): Set<string> => {
    let all = known.get(file);
    if (!all)
      known.set(file, (all = new Set(found(readFileSync(join(dist, file), 'utf8'), /\sid="([^"]*)"/g).map(decoded))));
    return all;
  };
  const flaw = (url: URL): string | undefined => {
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
        const why = flaw(url);
        if (why) dead.push(`${file}: ${address} ${why}`);
      }
    }
  }
  return { count, dead };
}
