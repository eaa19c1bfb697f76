// How the search splits text into words, both while the site is built and in the browser.

/** The text with «е» for «ё», since readers type either. */
export function fold(text: string): string {
  return text.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
}

/** The words of a text, with their punctuation. */
export function words(text: string): string[] {
  return text.match(/\S+/g) ?? [];
}

/** The text of a record that is searched, in the order in which Pagefind indexes it. */
export function indexedText(record: { title: string; text: string; synonyms?: readonly string[] | undefined }): string {
  return [record.title, record.text, ...(record.synonyms ?? [])].join(' ');
}
