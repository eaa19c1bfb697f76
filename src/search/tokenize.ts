// How the search splits text into words, both while the site is built and in the browser.
import { plainText } from '../i18n/typed-text.ts';
import type { SearchRecord } from './records.ts';

/** The text with «е» for «ё», since readers type either. */
export function fold(text: string): string {
  return text.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
}

/** The words of a text, with their punctuation. */
export function words(text: string): string[] {
  return text.match(/\S+/g) ?? [];
}

type Indexed = Pick<SearchRecord, 'title' | 'text' | 'synonyms' | 'words'>;

/** The text of a record that is searched, in the order in which Pagefind indexes it. */
export function indexedText({ title, text, synonyms = [], words: typed = [] }: Indexed): string {
  return [title, text, ...synonyms, ...typed].join(' ');
}

/** A query or a phrase without what makes no difference: punctuation, and spaces between digits and letters. */
export function phrase(text: string): string {
  return (plainText(text).match(/\p{L}+|\p{N}+/gu) ?? []).join(' ');
}
