// The index of a language in the browser: words in, records out, best first.
import type { SearchFile, SearchRecord } from '../../content/search-records.ts';
import { fold, searched, words } from '../../i18n/words.ts';

/** A record, and the places of its words that fit the query. */
export type Hit = { record: SearchRecord; marks: ReadonlySet<number> };
export type LanguageSearch = SearchFile & { lang: string; find: (query: string) => Promise<Hit[]> };

type Found = { results: { id: string; score: number; words: number[] }[] };
type Pagefind = {
  createInstance: (options: object) => { search: (query: string) => Promise<Found> };
};

/** Answers before explanations, where both fit. */
const worth = { clause: 1.2, section: 1, service: 1.2, level: 1.2, tool: 0.8, term: 1, reading: 0.8 };
/** Pagefind's default lets a long word that starts like the query's stem pass for the word itself. */
const ranking = { termSimilarity: 6 };

/** Loads the index of a language. The tag is the one that its files were asked for with. */
export async function indexOf(base: string, lang: string, tag: string): Promise<LanguageSearch> {
  const folder = `${base}pagefind/${lang}/`;
  const script = `${base}pagefind/pagefind.js`;
  const [pagefind, file] = await Promise.all([
    import(/* @vite-ignore */ script) as Promise<Pagefind>,
    fetch(`${folder}records.json?ts=${tag}`).then(async (response) => {
      if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
      return (await response.json()) as SearchFile;
    }),
  ]);
  // A worker would be one request more, after the others; so small an index is searched within a frame.
  const instance = pagefind.createInstance({ basePath: folder, noWorker: true, metaCacheTag: tag, ranking });
  // Without a worker init() does not wait for the index; a search does, and says when there is none.
  await instance.search('');
  return {
    ...file,
    lang,
    find: async (query) => {
      const folded = fold(query.toLowerCase());
      const terms = folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
      const { results } = await instance.search(folded);
      return results
        .flatMap(({ id, score, words: places }) => {
          const record = file.records[id];
          const marks = record && marksOf(record, places, terms);
          if (!marks) return [];
          const named = fold(record.title.toLowerCase()) === folded ? 2 : 1;
          return [{ record, marks, score: score * worth[record.kind] * named }];
        })
        .sort((a, b) => b.score - a.score);
    },
  };
}

/**
 * The places that really fit: where nothing else does, Pagefind takes «с» for «скриншоты». Undefined where a term of
 * the query fits nowhere.
 */
function marksOf(
  record: SearchRecord,
  places: readonly number[],
  terms: readonly string[],
): ReadonlySet<number> | undefined {
  const all = words(fold(searched(record).toLowerCase()));
  const marks = new Set<number>();
  const fitted = new Set<string>();
  for (const place of places)
    for (const part of all[place]?.split(/[^\p{L}\p{N}]+/u) ?? [])
      for (const term of terms)
        if (akin(part, term)) {
          marks.add(place);
          fitted.add(term);
        }
  return terms.every((term) => fitted.has(term)) ? marks : undefined;
}

/** Whether words can be forms of one word: Pagefind knows that they are, unless they have hardly a letter in common. */
function akin(word: string, term: string): boolean {
  if (/^\d+$/.test(term)) return word === term;
  const start = term.slice(0, 3);
  return word.length >= start.length && word.startsWith(start);
}
