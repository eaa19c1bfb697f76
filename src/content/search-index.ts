// Adds the search to the site: an index for each language, made from the edition in force, and beside it the records
// that the index finds. The box reads them whole: Pagefind's own way is a request for every result.
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { dictionary } from '../i18n/dictionary.ts';
import { editionAt } from '../rules/edition.ts';
import { wordEdition } from './local-edition.ts';
import { pagefindIndex } from './pagefind-index.ts';
import type { Content } from './read.ts';
import type { SearchFile } from './search-records.ts';
import { searchRecords } from './search-records.ts';

/** Files of the search by their paths under the site's base. */
type Files = Map<string, Uint8Array | string>;

/**
 * The box's script under a name that pages know. An import() of it that the bundler sees would cost every page a
 * helper's request before the box is opened.
 */
const boxScript: NonNullable<AstroConfig['vite']['plugins']>[number] = {
  name: 'search-box',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  buildStart() {
    const id = fileURLToPath(new URL('../components/search/box.ts', import.meta.url));
    this.emitFile({ type: 'chunk', id, fileName: 'pagefind/box.js', preserveSignature: 'strict' });
  },
};

/**
 * The integration. Pages learn from SEARCH_FILES what the box will need in a language, so that all of it can be asked
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
        let needed: Record<string, string[]> = {};
        if (command === 'build' || command === 'dev') ({ files, needed } = await build(content));
        updateConfig({ vite: { define: { SEARCH_FILES: JSON.stringify(needed) }, plugins: [boxScript] } });
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

async function build({ site, editions }: Content): Promise<{ files: Files; needed: Record<string, string[]> }> {
  const edition = editionAt(editions, Date.now());
  // Without one the pages say what is wrong.
  if (!edition) return { files: new Map(), needed: {} };
  const worded = site.languages.map((lang) => wordEdition(edition, site, lang, () => ''));
  const { script, indexes } = await pagefindIndex(new Map(worded.map((one) => [one.lang, searchRecords(one)])));
  const tags = Object.fromEntries([...indexes].map(([lang, { hash, records }]) => [lang, tag(hash, records)]));

  const files: Files = new Map([['pagefind/pagefind.js', script]]);
  const needed: Record<string, string[]> = {};
  for (const { lang, sections, terms, policy, t } of worded) {
    const index = indexes.get(lang);
    const write = policy.roles.find(({ email }) => email);
    const records: SearchFile = {
      records: index?.records ?? {},
      sections: sections.map(({ id, number }) => ({
        kind: 'section',
        path: `regulation/#${id}`,
        number,
        title: terms.sections[id] ?? id,
        text: '',
      })),
      tag: tags[lang] ?? '',
      others: site.languages
        .filter((other) => other !== lang)
        .map((other) => ({ lang: other, name: dictionary(other).languageName, tag: tags[other] ?? '' })),
      ...(write && { write: `regulation/${write.clause}/` }),
      t: t.search,
    };
    const all = [...(index?.files ?? []), ['records.json', JSON.stringify(records)] as const];
    for (const [name, data] of all) files.set(`pagefind/${lang}/${name}`, data);
    // Files whose names do not change with them are asked for with the tag.
    const address = (name: string): string => (name.endsWith('.json') ? `${name}?ts=${tags[lang] ?? ''}` : name);
    needed[lang] = [
      'pagefind/box.js',
      'pagefind/pagefind.js',
      ...all.map(([name]) => `pagefind/${lang}/${address(name)}`),
    ];
  }
  return { files, needed };
}

function tag(...content: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
}
