// The first answer of a box just opened: records whose words begin like the query's. Pagefind, which knows the forms of
// words and answers after it, is six times as heavy as the records and on its way.
import type { SearchRecord } from './records.ts';
import { fold, searched, words } from './tokenize.ts';
import type { Hit } from './index-of.ts';
import { worth } from './index-of.ts';

/** Most endings are two letters long; what is left of a word must still be three. */
const ending = 2;
const least = 3;

/** The records that have every term of the query, those that have it in the title first. */
export function first(query: string, records: Readonly<Record<string, SearchRecord>>): Hit[] {
  const letters = (text: string): string => fold(text.toLowerCase());
  const terms = letters(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((term) => term.slice(0, Math.max(least, term.length - ending)));
  return Object.values(records)
    .flatMap((record) => {
      const all = words(letters(searched(record)));
      const inTitle = words(record.title).length;
      const marks = new Set<number>();
      let score = 0;
      for (const term of terms) {
        const places = all.flatMap((word, place) =>
          word.replace(/^[^\p{L}\p{N}]+/u, '').startsWith(term) ? [place] : [],
        );
        const [place] = places;
        if (place === undefined) return [];
        for (const one of places) marks.add(one);
        score += (place < inTitle ? 4 : 1) * worth[record.kind];
      }
      return [{ record, marks, score }];
    })
    .sort((a, b) => b.score - a.score);
}
