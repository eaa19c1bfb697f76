// What a word is to the search, at the build and in the browser alike.

/** «ё» and «е» are one letter to a reader who searches. */
export function fold(text: string): string {
  return text.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
}

/** The words of a text, with the punctuation that clings to them. */
export function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** What is searched of a record, in the order in which it is indexed. */
export function searched(record: { title: string; text: string; synonyms?: readonly string[] | undefined }): string {
  return [record.title, record.text, ...(record.synonyms ?? [])].join(' ');
}
