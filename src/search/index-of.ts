// The index of a language in the browser: words in, records out, best first.
import type { SearchFile, SearchRecord } from './records.ts';
import { fold, searched, words } from './tokenize.ts';

/** A record, and the places of its words that fit the query. */
export type Hit = { record: SearchRecord; marks: ReadonlySet<number> };
export type LanguageSearch = SearchFile & {
  lang: string;
  /** Settles with the index: the records alone come sooner. Rejects where it cannot be loaded, and so does `find`. */
  whole: Promise<unknown>;
  find: (query: string) => Promise<Hit[]>;
};

type Found = { results: { id: string; score: number; words: number[] }[] };
type Instance = { search: (query: string) => Promise<Found> };

/** Answers before explanations, where both fit. */
export const worth = { clause: 1.2, section: 1, service: 1.2, level: 1.2, tool: 0.8, term: 1, reading: 0.8 };
/** Pagefind's default lets a long word that starts like the query's stem pass for the word itself. */
const ranking = { termSimilarity: 6 };

/** Loads the records of a language; its index follows. `folder` is the search's own. */
export async function indexOf(folder: string, lang: string): Promise<LanguageSearch> {
  const index = pagefindOf(folder, lang);
  // Whoever waits for it is told; it may fail before anybody does.
  index.catch(() => undefined);
  const response = await fetch(`${folder}${lang}/records.json`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const file = (await response.json()) as SearchFile;
  return {
    ...file,
    lang,
    whole: index,
    find: async (query) => {
      const instance = await index;
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

async function pagefindOf(folder: string, lang: string): Promise<Instance> {
  const script = `${folder}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ script)) as { createInstance: (options: object) => Instance };
  // A worker would be one request more, after the others; so small an index is searched within a frame.
  const options = { basePath: `${folder}${lang}/`, noWorker: true, metaCacheTag: '', ranking };
  const instance = pagefind.createInstance(options);
  // Without a worker init() does not wait for the index; a search does, and says when there is none.
  await instance.search('');
  return instance;
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
