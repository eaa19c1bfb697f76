// Writes the service worker of each language with the list of files that it caches: the text, the tools, and what these
// pages load, 0.9 MB. A first visit downloads 190 KB for it once the page has loaded, and a later one what a new build
// has changed. Not cached: pages of single clauses, which are in the text and would double the size, pages of other
// editions, and pages in frames, which register no worker.
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { dictionary } from '../i18n/dictionary.ts';
import { browserScripts } from '../postbuild/browser-scripts.ts';

/** Pages under the language's folder, whose addresses stay the same when their content changes. */
const pages = ['', 'regulation/', 'coverage/', 'priority/', 'deadline/', 'request/'];
/** JSON files that the tools fetch, in the same folder. */
const data = ['zones.json', 'deadline/words.json'];
/** The folder of files whose names change with their content. */
const fingerprinted = '_astro/';

/** The integration. Comes after all that change a page, since its revision is made from its content. */
export function offline(languages: readonly string[], base: string): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const [[, code] = []] = await browserScripts(new URL('./worker.ts', import.meta.url));
        for (const lang of languages) {
          const files = await filesOf(dir, base, lang);
          const saved: typeof SAVED = { lang, home: `${base}${lang}/`, files, t: dictionary(lang).offline };
          await writeFile(new URL(`${lang}/offline.js`, dir), `const SAVED=${JSON.stringify(saved)};${code}`);
        }
      },
    },
  };
}

/**
 * The files to cache. Not by getManifest() of workbox-build: that is 216 packages and 77 MB more to install, and takes
 * files by patterns of their names, while here only fingerprinted files are wanted that these pages refer to.
 */
async function filesOf(dir: URL, base: string, lang: string): Promise<typeof SAVED.files> {
  const read = (path: string): Promise<string> => readFile(new URL(path, dir), 'utf8');
  const names = await readdir(new URL(fingerprinted, dir));
  const files: typeof SAVED.files = [];
  const referred = new Set<string>();
  /** Adds the fingerprinted files that a text names, and those that they name in turn. */
  const addReferred = async (text: string): Promise<void> => {
    for (const name of names) {
      if (referred.has(name) || !text.includes(name)) continue;
      referred.add(name);
      await addReferred(await read(fingerprinted + name));
    }
  };
  for (const path of [...pages, ...data].map((file) => `${lang}/${file}`)) {
    const text = await read(path.replace(/\/$/, '/index.html'));
    const revision = createHash('sha256').update(text).digest('hex').slice(0, 8);
    files.push({ url: base + path, revision });
    await addReferred(text);
  }
  return [...files, ...[...referred].map((name) => ({ url: base + fingerprinted + name, revision: null }))];
}
