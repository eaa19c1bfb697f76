// Every text that the site shows in a language: the strings of the interface, the terms and the clauses.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readContent } from '../../../src/content/read.ts';
import { dictionary } from '../../../src/i18n/dictionary.ts';
import { formsOf, strings } from './dictionary-strings.ts';

const folder = fileURLToPath(new URL('../../../content', import.meta.url));
export const { editions, site } = readContent(folder);

export type Text = { where: string; text: string };

/** The strings of a nested value with their paths, without synonyms: those may be misspelt, as readers type them. */
function within(value: unknown, where: string): Text[] {
  if (typeof value === 'string') return [{ where, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'synonyms' ? [] : within(inner, `${where}.${key}`)));
}

/** The text of a clause with its title and without front matter; `{}` stands for each component that prints a value. */
function clauseText(edition: string, language: string, id: string): string {
  return readFileSync(`${folder}/editions/${edition}/${language}/${id}.mdx`, 'utf8')
    .replace(/^---\ntitle: /, '')
    .replace(/\n---\n/, '\n')
    .replaceAll(/<\w+[^>]*\/>/g, '{}')
    .replaceAll(/<[^>]*>/g, '');
}

/** All texts of a language. */
export function texts(language: string): Text[] {
  const own = [...strings(dictionary(language))].flatMap(([where, value]) =>
    formsOf(value).map((text) => ({ where: `src/i18n/${language}: ${where}`, text })),
  );
  return [
    ...own,
    ...editions.flatMap(({ id, terms, clauses }) => [
      ...within(terms[language], `${id}/${language}/terms.yaml`),
      ...Object.keys(clauses[language] ?? {}).map((clause) => ({
        where: `${id}/${language}/${clause}.mdx`,
        text: clauseText(id, language, clause),
      })),
    ]),
  ];
}
