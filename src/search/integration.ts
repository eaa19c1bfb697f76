// Adds the search to the site: an index for each language, made from the edition in force, and beside it the records
// that the index finds. The box reads them whole: Pagefind's own way is a request for every result.
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { dictionary } from '../i18n/dictionary.ts';
import { editionAt } from '../rules/edition.ts';
import { browserScripts } from '../postbuild/browser-scripts.ts';
import type { LocalEdition } from '../editions/local-edition.ts';
import { wordEdition } from '../editions/local-edition.ts';
import { pagefindIndex } from './pagefind.ts';
import type { Content } from '../content/read.ts';
import type { SearchFile } from './records.ts';
import { searchRecords } from './records.ts';
import type { Site } from '../content/site-file.ts';

/** Files of the search by their paths under the site's base. */
type Files = Map<string, Uint8Array | string>;

/**
 * The integration. Pages learn from SEARCH what the box will need in a language, so that all of it can be asked
 * for at once.
 */
export function searchIndex(content: Content): AstroIntegration {
  let files: Files = new Map();
  let base = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        base = config.base.replace(/\/$/, '');
        let search: typeof SEARCH = { folder: '', files: {} };
        if (command === 'build' || command === 'dev') ({ files, search } = await build(content));
        updateConfig({ vite: { define: { SEARCH: JSON.stringify(search) } } });
      },
      // While the site is edited, the index is the one of the start.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').replace(/\?.*$/, '').slice(base.length + 1);
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

async function build({ site, editions }: Content): Promise<{ files: Files; search: typeof SEARCH }> {
  const edition = editionAt(editions, Date.now());
  // Without one the pages say what is wrong.
  if (!edition) return { files: new Map(), search: { folder: '', files: {} } };
  const worded = site.languages.map((lang) => wordEdition(edition, site, lang, () => ''));
  const { script, indexes } = await pagefindIndex(new Map(worded.map((one) => [one.lang, searchRecords(one)])));
  const scripts = new Map([
    ...(await browserScripts(new URL('./dialog.ts', import.meta.url))),
    ['pagefind.js', script],
  ]);
  const records = new Map(worded.map((one) => [one.lang, searchFile(one, site, indexes.get(one.lang)?.records ?? {})]));
  // The folder's name changes with anything in it, so that a browser may keep its files for good.
  const folder = `pagefind/${tag(
    [...scripts],
    [...records],
    [...indexes.values()].map(({ hash }) => hash),
  )}/`;

  const files: Files = new Map([...scripts].map(([name, code]) => [folder + name, code]));
  const needed: Record<string, string[]> = {};
  for (const [lang, file] of records) {
    const index = indexes.get(lang)?.files ?? [];
    for (const [name, data] of [['records.json', JSON.stringify(file)] as const, ...index])
      files.set(`${folder}${lang}/${name}`, data);
    needed[lang] = index.map(([name]) => (name.endsWith('.json') ? `${name}?ts=` : name));
  }
  return { files, search: { folder, files: needed } };
}

function searchFile(edition: LocalEdition, site: Site, records: SearchFile['records']): SearchFile {
  const { lang, sections, terms, policy, t } = edition;
  const write = policy.roles.find(({ email }) => email);
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
    ...(write && { write: `regulation/${write.clause}/` }),
    t: t.search,
  };
}

function tag(...content: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
}
