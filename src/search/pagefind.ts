// Makes Pagefind's index of the records of a language.
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { fold, indexedText, words as wordsOf } from './tokenize.ts';
import type { SearchRecord } from './records.ts';

export type PagefindIndex = {
  /** pagefind.js, which reads the index in the browser; the same for every language. */
  script: string;
  /** The files of the index by their names within its folder. */
  files: [name: string, data: Uint8Array][];
  /** The records by their ids in the index. */
  records: Record<string, SearchRecord>;
};

type Entry = { languages: Record<string, { hash: string; wasm: string | null }> };

/** How much a word weighs by where it stands; the title of an explanation weighs less than that of an answer. */
const weights = { title: 7, explanation: 3, text: 1.5, synonyms: 3, words: 7 };

/** Indexes records. Starts Pagefind's service, which the caller closes. Throws Error where a record is not indexed. */
export async function pagefindIndex(lang: string, records: readonly SearchRecord[]): Promise<PagefindIndex> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addHTMLFile({ url: record.path, content: html(lang, record) });
    if (added.errors.length) throw new Error(`${record.path} cannot be searched: ${added.errors.join('; ')}`);
  }
  const made = new Map((await index.getFiles()).files.map(({ path, content }) => [path, content]));
  const read = (path: string): Uint8Array => {
    const file = made.get(path);
    if (!file) throw new Error(`Pagefind made no ${path}. It made ${[...made.keys()].join(', ')}.`);
    return file;
  };
  const text = (path: string): string => Buffer.from(read(path)).toString();
  const entry = (JSON.parse(text('pagefind-entry.json')) as Entry).languages[lang];
  if (!entry) throw new Error(`Pagefind made no index in "${lang}".`);
  const names = [
    'pagefind-entry.json',
    `pagefind.${entry.hash}.pf_meta`,
    `wasm.${entry.wasm ?? 'unknown'}.pagefind`,
    ...[...made.keys()].filter((path) => path.startsWith('index/')),
  ];
  return {
    script: keepFinalShortI(text('pagefind.js')),
    files: names.map((name) => [name, read(name)]),
    records: Object.fromEntries(recordsByIndexId(made, records)),
  };
}

function html(lang: string, { kind, title, text, synonyms = [], words = [] }: SearchRecord): string {
  const part = (weight: number, content: string): string =>
    content && `<p data-pagefind-weight="${weight}">${escape(fold(content))}</p>`;
  const titleWeight = kind === 'term' || kind === 'reading' ? weights.explanation : weights.title;
  const body =
    part(titleWeight, title) +
    part(weights.text, text) +
    part(weights.synonyms, synonyms.join(' ')) +
    part(weights.words, words.join(' '));
  return `<html lang="${lang}"><body>${body}</body></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Records by id, in their order. Pagefind's fragments, which the dialog does not load, say which record has which id. */
function recordsByIndexId(
  files: ReadonlyMap<string, Uint8Array>,
  records: readonly SearchRecord[],
): [string, SearchRecord][] {
  const fragments = [...files].flatMap(([path, data]) => {
    const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (!id) return [];
    // Twelve bytes of signature stand before the JSON.
    const { url, content } = JSON.parse(gunzipSync(data).subarray(12).toString()) as { url: string; content: string };
    return [{ id, path: url.replace(/^\//, ''), content }];
  });
  return records.map((record) => {
    const fragment = fragments.find(({ path }) => path === record.path);
    if (!fragment) throw new Error(`Pagefind did not index ${record.path}.`);
    // The dialog marks words by their places in the index, so both must count them alike.
    if (wordsOf(indexedText(record)).length !== wordsOf(fragment.content).length)
      throw new Error(`Pagefind counts other words in ${record.path} than src/search/tokenize.ts.`);
    return [fragment.id, record];
  });
}

/**
 * pagefind.js with a patch for Russian. Since 1.5 (https://github.com/Pagefind/pagefind/pull/995) it strips diacritics
 * from a query before it stems it, but stems the words of the index before it strips them. So й becomes и, and
 * «расширенной» does not find «расширенная»; the option exactDiacritics does not change that. The patch keeps a final й.
 * Still needed with 1.6.0, the newest version.
 */
function keepFinalShortI(script: string): string {
  const marks = String.raw`.replace(/(?![\u3099\u309A])\p{M}/gu,"");`;
  if (!script.includes(marks))
    throw new Error(
      'pagefind.js has changed. Remove keepFinalShortI from src/search/pagefind.ts, and adapt it to the new script only if test/site/search.spec.ts no longer finds «базовой поддержкой».',
    );
  return script.replace(marks, String.raw`.replace(/(?!\u0306$)(?![\u3099\u309A])\p{M}/gu,"").normalize("NFC");`);
}
