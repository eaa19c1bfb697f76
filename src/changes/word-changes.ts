import { type Change, diffWords } from 'diff';

/** The words of two texts in reading order, with those marked that were removed or added; spaces alone are no difference. */
export function wordChanges(language: string, before: string, after: string): Change[] {
  // Without a segmenter the library treats every Cyrillic letter as a word.
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return diffWords(before, after, { intlSegmenter });
}

/** Whether any word differs. */
export function isReworded(language: string, before: string, after: string): boolean {
  return wordChanges(language, before, after).some(({ removed, added }) => removed || added);
}
