// Which words of a text changed.
import { diffWords } from 'diff';

export type WordChange = { text: string; kind: 'kept' | 'removed' | 'added' };

/** The words of two texts in reading order; spaces alone are no difference. */
export function wordChanges(language: string, before: string, after: string): WordChange[] {
  // Without a segmenter the library treats every Cyrillic letter as a word.
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return diffWords(before, after, { intlSegmenter }).map(({ value, removed, added }) => ({
    text: value,
    kind: removed ? 'removed' : added ? 'added' : 'kept',
  }));
}

/** Whether any word differs. */
export function reworded(language: string, before: string, after: string): boolean {
  return wordChanges(language, before, after).some(({ kind }) => kind !== 'kept');
}
