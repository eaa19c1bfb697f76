// The fields of the request page.
import type { Locator, Page } from '@playwright/test';
import { type Language, patternSource, words } from './languages.ts';

export const items = ['description', 'identifiers', 'elements', 'actions', 'files', 'further'] as const;
export type Item = (typeof items)[number];
/** A field of the request form by the item that it asks for; with several requests, in the one with number `n`. */
export function field(page: Page, lang: Language, name: 'question' | Item, n?: number): Locator {
  const { t, names } = words(lang);
  const label = name === 'question' ? t.request.question : (names.request[name]?.name ?? '?');
  const within = n === undefined ? page : page.getByRole('group', { name: `${t.request.one} ${n}`, exact: true });
  return within.getByRole('textbox', { name: new RegExp(`^${patternSource(label)}`, 'i') });
}

/** Fills in every field of the request form. */
export async function fillRequest(
  page: Page,
  lang: Language,
  text: Partial<Record<'question' | Item, string>> = {},
): Promise<void> {
  const all = {
    question: 'Why is the report empty?',
    description: 'Empty since this morning.',
    identifiers: 'Account 12345',
    elements: 'Trip report',
    actions: 'Reports, Trips, Build',
    files: 'report.png',
    ...text,
  };
  for (const [name, value] of Object.entries(all)) await field(page, lang, name as Item).fill(value);
}
