// Writes the service worker of each language, with the list of what it keeps: the text, the tools, and all that they
// ask for. A reader's first visit fetches 190 KB for it once the page is there, and 0.9 MB are kept; after a new build, only
// what has changed is fetched. Pages of clauses would double that, and the text has every clause; a page of another
// edition is for one who has a network. Pages in frames have no worker: a portal's reader did not come to keep this site.
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { dictionary } from '../i18n/dictionary.ts';
import { browserScripts } from '../postbuild/browser-scripts.ts';

/** The pages that are kept, under the language's own path. */
const pages = ['', 'regulation/', 'coverage/', 'priority/', 'deadline/', 'request/'];
/** What the tools ask for by names that stay the same. */
const data = ['zones.json', 'deadline/words.json'];
/** The folder of files whose names change with their content. */
const fingerprinted = '_astro/';

/** The integration. Comes after all that changes a page, since a copy is known by what is in it. */
export function offline(languages: readonly string[]): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const [[, code] = []] = await browserScripts(new URL('./worker.ts', import.meta.url));
        for (const lang of languages) {
          const saved: typeof SAVED = {
            lang,
            home: `${base}${lang}/`,
            files: await filesOf(dir, base, lang),
            t: dictionary(lang).offline,
          };
          await writeFile(new URL(`${lang}/offline.js`, dir), `const SAVED=${JSON.stringify(saved)};${code}`);
        }
      },
    },
  };
}

async function filesOf(dir: URL, base: string, lang: string): Promise<typeof SAVED.files> {
  const read = (path: string): Promise<string> => readFile(new URL(path, dir), 'utf8');
  const changing = [...pages.map((page) => `${page}index.html`), ...data].map((file) => `${lang}/${file}`);
  const texts = await Promise.all(changing.map(read));
  const others = await readdir(new URL(fingerprinted, dir));
  const needed = new Set<string>();
  /** All that a text names, and what that names in its turn. */
  const need = async (text: string): Promise<void> => {
    for (const name of others) {
      if (needed.has(name) || !text.includes(name)) continue;
      needed.add(name);
      await need(await read(fingerprinted + name));
    }
  };
  for (const text of texts) await need(text);
  const revision = (text = ''): string => createHash('sha256').update(text).digest('hex').slice(0, 8);
  return [
    ...changing.map((file, i) => ({ url: base + file.replace(/index\.html$/, ''), revision: revision(texts[i]) })),
    ...[...needed].map((name) => ({ url: base + fingerprinted + name, revision: null })),
  ];
}
