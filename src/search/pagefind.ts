// Makes Pagefind's index of the records, for all languages at once.
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { fold, indexedText, words } from './tokenize.ts';
import type { SearchRecord } from './records.ts';

export type LanguageIndex = {
  /** Pagefind's fingerprint of the index. */
  hash: string;
  /** Its files by their names within the index; the entry comes first and names the others. */
  files: [name: string, data: Uint8Array | string][];
  /** The records by their ids in the index. */
  records: Record<string, SearchRecord>;
};

type Files = ReadonlyMap<string, Uint8Array>;
type Entry = { languages: Record<string, { hash: string; wasm: string | null }> };

/** How much a word weighs by where it stands; the title of an explanation weighs less than that of an answer. */
const weights = { title: 7, explanation: 3, text: 1.5, synonyms: 3 };

/** Indexes the records of every language. `script` is pagefind.js, which reads the indexes in the browser. */
export async function pagefindIndex(
  records: ReadonlyMap<string, readonly SearchRecord[]>,
): Promise<{ script: string; indexes: ReadonlyMap<string, LanguageIndex> }> {
  const files = await indexFiles(records);
  const entry = JSON.parse(text(files, 'pagefind-entry.json')) as Entry;
  const indexes = new Map<string, LanguageIndex>();
  for (const [lang, all] of records) {
    const own = entry.languages[lang];
    if (!own) throw new Error(`Pagefind made no index in "${lang}".`);
    const names = [
      `pagefind.${own.hash}.pf_meta`,
      `wasm.${own.wasm ?? 'unknown'}.pagefind`,
      ...[...files.keys()].filter((path) => path.startsWith(`index/${lang}_`)),
    ];
    indexes.set(lang, {
      hash: own.hash,
      files: [
        // With one language in it, Pagefind uses it whatever the language of the page is.
        ['pagefind-entry.json', JSON.stringify({ ...entry, languages: { [lang]: own } })],
        ...names.map((name): [string, Uint8Array] => [name, must(files, name)]),
      ],
      records: Object.fromEntries(byId(files, lang, all)),
    });
  }
  return { script: keepFinalShortI(text(files, 'pagefind.js')), indexes };
}

async function indexFiles(records: ReadonlyMap<string, readonly SearchRecord[]>): Promise<Files> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const [lang, all] of records)
    for (const record of all) {
      const added = await index.addHTMLFile({ url: `${lang}/${record.path}`, content: html(lang, record) });
      if (added.errors.length) throw new Error(`${record.path} cannot be indexedText: ${added.errors.join('; ')}`);
    }
  const { files } = await index.getFiles();
  await pagefind.close();
  return new Map(files.map(({ path, content }) => [path, content]));
}

function html(lang: string, { kind, title, text, synonyms = [] }: SearchRecord): string {
  const part = (weight: number, content: string): string =>
    content && `<p data-pagefind-weight="${weight}">${escape(fold(content))}</p>`;
  const titleWeight = kind === 'term' || kind === 'reading' ? weights.explanation : weights.title;
  const body = part(titleWeight, title) + part(weights.text, text) + part(weights.synonyms, synonyms.join(' '));
  return `<html lang="${lang}"><body>${body}</body></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function must(files: Files, path: string): Uint8Array {
  const file = files.get(path);
  if (!file) throw new Error(`Pagefind made no ${path}. It made ${[...files.keys()].join(', ')}.`);
  return file;
}

function text(files: Files, path: string): string {
  return Buffer.from(must(files, path)).toString();
}

/** Records by id. Pagefind's fragments say which id has which record; the dialog does not load them. */
function byId(files: Files, lang: string, records: readonly SearchRecord[]): [string, SearchRecord][] {
  return [...files].flatMap(([path, data]): [string, SearchRecord][] => {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (!id?.startsWith(`${lang}_`)) return [];
    // Twelve bytes of signature stand before the JSON.
    const fragment = JSON.parse(gunzipSync(data).subarray(12).toString()) as { url: string; content: string };
    const record = records.find((one) => fragment.url.replace(/^\//, '') === `${lang}/${one.path}`);
    if (!record) throw new Error(`Pagefind indexed ${fragment.url}, which is no record.`);
    // The dialog marks words by their places in the index, so both must count them alike.
    if (words(indexedText(record)).length !== words(fragment.content).length)
      throw new Error(`Pagefind counts other words in ${fragment.url} than src/search/tokenize.ts.`);
    return [[id, record]];
  });
}

/**
 * pagefind.js with a patch for Russian. Since 1.5 (https://github.com/Pagefind/pagefind/pull/995) it strips diacritics
 * from a query before it stems it, but stems the words of the index before it strips them. So й becomes и, and
 * «расширенной» does not find «расширенная»; the option exactDiacritics does not change that. The patch keeps a final й.
 * Still needed with 1.6.0, the newest version. Not reported upstream yet.
 */
function keepFinalShortI(script: string): string {
  const marks = String.raw`.replace(/(?![\u3099\u309A])\p{M}/gu,"");`;
  if (!script.includes(marks))
    throw new Error(
      'pagefind.js has changed. Remove keepFinalShortI from src/search/pagefind.ts, and adapt it to the new script only if test/site/search.spec.ts no longer finds «базовой поддержкой».',
    );
  return script.replace(marks, String.raw`.replace(/(?!\u0306$)(?![\u3099\u309A])\p{M}/gu,"").normalize("NFC");`);
}
