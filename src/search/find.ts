// Finds the records of a language in the browser: by number; by Pagefind's index, which knows the forms of words; and by
// MiniSearch until that index is loaded, and where it has nothing. MiniSearch is 4 KB of the 104 KB that the dialog loads.
import MiniSearch from 'minisearch';
import { wordOptions } from '../islands/coverage/task-search.ts';
import { clauseNumber, plainText, typedNumber, wordsBeforeNumber } from '../i18n/typed-text.ts';
import type { SearchFile, SearchRecord } from './records.ts';
import { fold, indexedText, phrase, words } from './tokenize.ts';

/** A matching record, and the indexes of its words to highlight; none for a match by number. */
export type Hit = { record: SearchRecord; marks?: ReadonlySet<number> };
export type LanguageSearch = SearchFile & {
  lang: string;
  /** Resolves once Pagefind's index is loaded; the records are there before. Rejects if it cannot be loaded. */
  loaded: Promise<unknown>;
  /** Records that have a form of every word of the query, best first. Waits for the index, and rejects without it. */
  find: (query: string) => Promise<Hit[]>;
  /** Prefix and fuzzy matches (MiniSearch) for all words or any word of the query, best first. */
  findNear: (query: string, combineWith: 'AND' | 'OR') => Hit[];
};

type Pagefind = { search: (query: string) => Promise<{ results: { id: string; score: number; words: number[] }[] }> };

/** How much a hit counts by its kind: answers before explanations, where both fit. */
const boosts = { clause: 1.8, section: 1, service: 1.2, level: 1.2, tool: 0.8, term: 1, reading: 0.8 };
/**
 * Pagefind's default takes a long word that starts like the query's stem for the word itself, and counts the length of a
 * clause against it, which the words for readers make long.
 */
const ranking = { termSimilarity: 6, pageLength: 0.3 };

/** Loads the records of a language; its index follows. `folder` is the search's own. */
export async function loadSearch(folder: string, lang: string): Promise<LanguageSearch> {
  const loaded = loadPagefind(folder, lang);
  // Avoid an unhandled rejection; `find()` still rejects.
  loaded.catch(() => undefined);
  const response = await fetch(`${folder}${lang}/records.json`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const file = (await response.json()) as SearchFile;
  let findNear: LanguageSearch['findNear'] | undefined;
  return {
    ...file,
    lang,
    loaded,
    find: async (query) => namedFirst(file.records, query, await findIn(await loaded, file.records, plainText(query))),
    findNear: (query, combineWith) =>
      namedFirst(file.records, query, (findNear ??= nearSearch(file.records))(query, combineWith)),
  };
}

async function loadPagefind(folder: string, lang: string): Promise<Pagefind> {
  const script = `${folder}pagefind.js`;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as {
    createInstance: (options: object) => Pagefind;
  };
  // A worker would be one request more, after the others; so small an index is searched within a frame.
  const options = { basePath: `${folder}${lang}/`, noWorker: true, metaCacheTag: '', ranking };
  const pagefind = createInstance(options);
  // Without a worker init() does not wait for the index; a search does, and rejects when there is none.
  await pagefind.search('');
  return pagefind;
}

/** The hits after the records that have the whole query among their words. */
function namedFirst(records: SearchFile['records'], query: string, hits: readonly Hit[]): Hit[] {
  const wanted = phrase(query);
  const named = Object.values(records).filter((record) => record.words?.some((one) => phrase(one) === wanted));
  const rest = hits.filter(({ record }) => !named.includes(record));
  return [...named.map((record) => hits.find((hit) => hit.record === record) ?? { record }), ...rest];
}

async function findIn(pagefind: Pagefind, records: SearchFile['records'], query: string): Promise<Hit[]> {
  const terms = query.match(/[\p{L}\p{N}]+/gu) ?? [];
  const { results } = await pagefind.search(query);
  return results
    .flatMap(({ id, score, words: places }) => {
      const record = records[id];
      if (!record) return [];
      const parts = wordParts(record);
      const marks = terms.map((term) => places.filter((place) => parts[place]?.some((part) => isForm(part, term))));
      if (marks.some(({ length }) => !length)) return [];
      const marked = new Set(marks.flat());
      const titled = fold(record.title.toLowerCase()) === query ? 2 : 1;
      return [
        { record, marks: marked, score: score * boosts[record.kind] * titled * (isCalled(record, marked) ? 3 : 1) },
      ];
    })
    .sort((a, b) => b.score - a.score);
}

/** Whether a form of one of the phrases is marked by which readers look for a record. */
function isCalled(
  { title, text, synonyms = [], words: typed = [] }: SearchRecord,
  marked: ReadonlySet<number>,
): boolean {
  let place = words(indexedText({ title, text, synonyms })).length;
  return typed.some((one) =>
    words(one)
      .map(() => marked.has(place++))
      .every(Boolean),
  );
}

/** Whether a word that Pagefind found may be a form of a term: for «скриншоты», if no record has it, it finds «с». */
function isForm(word: string, term: string): boolean {
  return /^\d+$/.test(term) ? word === term : word.startsWith(term.slice(0, 3));
}

function nearSearch(records: SearchFile['records']): LanguageSearch['findNear'] {
  const fields = ['title', 'text', 'synonyms', 'words'];
  const index = new MiniSearch<SearchRecord & { id: string }>({ ...wordOptions, fields });
  index.addAll(Object.entries(records).map(([id, record]) => ({ id, ...record })));
  const boostDocument = (id: string): number => boosts[records[id]?.kind ?? 'term'];
  return (query, combineWith) =>
    index.search(query, { combineWith, boost: { title: 4 }, boostDocument }).flatMap(({ id, terms }) => {
      const record = records[id as string];
      if (!record) return [];
      const fits = wordParts(record).flatMap((parts, i) => (parts.some((part) => terms.includes(part)) ? [i] : []));
      return [{ record, marks: new Set(fits) }];
    });
}

/** The words of a record, each as its parts between punctuation. */
function wordParts(record: SearchRecord): string[][] {
  return words(fold(indexedText(record).toLowerCase())).map((word) => word.split(/[^\p{L}\p{N}]+/u));
}

/**
 * The records that a query names by number: clauses and sections by "3.2", "п. 3.2", "clause 3" or "3", levels by
 * "level 2" or "P2". `only`: it can mean nothing else.
 */
export function findByNumber(
  query: string,
  { records, sections, t }: SearchFile,
): { named: SearchRecord[]; only: boolean } {
  const plain = plainText(query);
  const number = typedNumber(plain);
  const words = wordsBeforeNumber(plain);
  if (number === undefined) return { named: [], only: false };
  // "Level 3" names no clause. In any of its forms: the stemmer takes «уровень» and «уровнем» for two words.
  const levelWords = t.levelWords.split(' ');
  if (words.length && words.every((word) => levelWords.includes(word)))
    return { named: Object.values(records).filter(({ level }) => level === number), only: false };
  if (clauseNumber(query, t.numberWords) === undefined) return { named: [], only: false };
  const all = [...sections, ...Object.values(records)];
  const exact = all.filter((record) => record.number === number);
  const within = all.filter((record) => record.number?.startsWith(`${number}.`));
  return { named: [...exact, ...within], only: exact.length > 0 && (number.includes('.') || words.length > 0) };
}
