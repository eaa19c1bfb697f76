// Clauses and sections by their printed numbers: "3.2", "п. 3.2", "clause 3", "3"; levels by theirs: "level 2".
import type { SearchRecord } from './records.ts';
import type { LanguageSearch } from './index-of.ts';

/** The records that a query names by number; `only` where it can mean nothing else. */
export function byNumber(
  query: string,
  { records, sections, t }: LanguageSearch,
): { named: SearchRecord[]; only: boolean } {
  const [, word = '', number = ''] =
    /^(?:(\p{L}+|§)\.?\s*)?(\d+(?:\.\d+)*)\.?$/u.exec(query.trim().toLowerCase()) ?? [];
  const dotted = number.includes('.');
  // "Level 3" names no clause. In any of its forms: the stemmer takes «уровень» and «уровнем» for two words.
  if (number && t.levelWords.split(' ').includes(word))
    return { named: Object.values(records).filter(({ level }) => level === number), only: false };
  if (!number || (word && !dotted && !t.numberWords.split(' ').includes(word))) return { named: [], only: false };
  const all = [...sections, ...Object.values(records)].filter((record) => record.number !== undefined);
  const exact = all.filter((record) => record.number === number);
  const within = all.filter((record) => record.number?.startsWith(`${number}.`)).sort(inOrder);
  return { named: [...exact, ...within], only: exact.length > 0 && (dotted || word !== '') };
}

function inOrder(a: SearchRecord, b: SearchRecord): number {
  return (a.number ?? '').localeCompare(b.number ?? '', undefined, { numeric: true });
}
