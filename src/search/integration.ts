// Adds the search to the site: the dialog's script, and for each language an index of the edition in force with its
// records. The dialog loads the records whole; Pagefind would make a request for every result.
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { dictionary } from '../i18n/dictionary.ts';
import { editionAt } from '../rules/edition.ts';
import { browserScripts } from '../postbuild/browser-scripts.ts';
import { type LocalEdition, wordEdition } from '../editions/local-edition.ts';
import { pagefindIndex } from './pagefind.ts';
import type { Content } from '../content/read.ts';
import { type SearchFile, searchRecords } from './records.ts';
import type { Site } from '../content/site-file.ts';

/** Files of the search by their paths. */
type Files = Map<string, Uint8Array | string>;

/** The integration. Defines SEARCH, by which pages know the files that the dialog needs, and load them at once. */
export function searchIndex(content: Content): AstroIntegration {
  let files: Files = new Map();
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        let search: typeof SEARCH = { folder: '', files: {} };
        if (command === 'build' || command === 'dev') ({ files, search } = await build(content));
        updateConfig({ vite: { define: { SEARCH: JSON.stringify(search) } } });
      },
      // The dev server serves the index made at its start.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          // Vite has taken the base path off.
          const path = (request.url ?? '').replace(/\?.*$/, '').slice(1);
          const file = files.get(path);
          if (file === undefined) {
            next();
            return;
          }
          if (path.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
          response.end(file);
        });
      },
      'astro:build:done': async ({ dir }) => {
        for (const [path, data] of files) {
          await mkdir(new URL('./', new URL(path, dir)), { recursive: true });
          await writeFile(new URL(path, dir), data);
        }
      },
    },
  };
}

async function build({ site, editions, searchWords }: Content): Promise<{ files: Files; search: typeof SEARCH }> {
  const current = editionAt(editions, Date.now());
  // Without an edition in force the pages fail with an error that says so.
  if (!current) return { files: new Map(), search: { folder: '', files: {} } };
  const files: Files = new Map(await browserScripts(new URL('./dialog.ts', import.meta.url)));
  const needed: typeof SEARCH.files = {};
  for (const lang of site.languages) {
    const edition = wordEdition(current, site, lang, () => '');
    const index = await pagefindIndex(lang, searchRecords(edition, searchWords));
    files.set('pagefind.js', index.script);
    files.set(`${lang}/records.json`, JSON.stringify(searchFile(edition, site, index.records)));
    for (const [name, data] of index.files) files.set(`${lang}/${name}`, data);
    // pagefind.js adds an empty `ts` to the addresses of JSON.
    needed[lang] = index.files.map(([name]) => (name.endsWith('.json') ? `${name}?ts=` : name));
  }
  await close();
  // A fingerprint of the files names their folder, so that browsers may cache them for good.
  const hash = createHash('sha256');
  for (const [name, data] of files) hash.update(name).update(data);
  const folder = `pagefind/${hash.digest('hex').slice(0, 8)}/`;
  return {
    files: new Map([...files].map(([name, data]) => [folder + name, data])),
    search: { folder, files: needed },
  };
}

function searchFile(edition: LocalEdition, site: Site, records: SearchFile['records']): SearchFile {
  const { lang, sections, terms, policy, t } = edition;
  const contact = policy.roles.find(({ email }) => email);
  const { name: clause, section } = t.clause;
  const named = { clause, section, level: t.priority.reaction, term: t.glossary.title };
  return {
    records,
    sections: sections.map(({ id, number }) => ({
      kind: 'section',
      path: `regulation/#${id}`,
      number,
      title: terms.sections[id] ?? id,
      text: '',
    })),
    others: site.languages
      .filter((other) => other !== lang)
      .map((other) => ({ lang: other, name: dictionary(other).languageName })),
    ...(contact && { contact: `regulation/${contact.clause}/` }),
    t: { ...t.search, kind: { ...t.search.kind, ...named } },
  };
}
