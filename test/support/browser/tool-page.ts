// Actions and checks that the pages of all tools share.
import type { Locator, Page } from '@playwright/test';
import { expect } from './browser-test.ts';
import { type Language, other, patternSource, words } from './languages.ts';

export type Tool = 'coverage' | 'priority' | 'deadline';
export type Query = Record<string, string>;

/** Waits until every island is hydrated, so that the page reacts to clicks and keys. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

/** Opens a tool with a query, and waits until it is ready. */
export async function open(page: Page, lang: Language, tool: Tool | 'request', query: Query = {}): Promise<void> {
  await page.goto(`/${lang}/${tool}/?${new URLSearchParams(query).toString()}`);
  await ready(page);
}

/** The region of the answer. */
export function answerOf(page: Page, lang: Language): Locator {
  return page.getByRole('region', { name: words(lang).t.form.answer, exact: true });
}

/** An option under a legend, by the beginning of its name: a hint may follow. */
export function option(page: Page, legend: string, label: string, role: 'radio' | 'checkbox' = 'radio'): Locator {
  return page.getByRole('group', { name: legend }).getByRole(role, { name: new RegExp(`^${patternSource(label)}`) });
}

/** The query of the address, decoded. */
export function queryOf(page: Page): Query {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

/** Presses Tab until an element has the focus, 60 times at most. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** Follows the link to the page in the other language, and returns that language. */
export async function switchLanguage(page: Page, lang: Language): Promise<Language> {
  const next = other[lang];
  await page.getByRole('link', { name: words(next).t.languageName, exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', next);
  await ready(page);
  return next;
}

/** Checks an answer, again after a reload, and again in the other language with the same query. */
export async function expectSameAnswer(
  page: Page,
  lang: Language,
  check: (lang: Language) => Promise<void>,
): Promise<void> {
  await check(lang);
  const before = queryOf(page);
  const text = await answerOf(page, lang).innerText();
  await page.reload();
  await check(lang);
  expect(await answerOf(page, lang).innerText()).toBe(text);
  await check(await switchLanguage(page, lang));
  expect(queryOf(page)).toEqual(before);
}

/** The page names every value of its address that it refused, and still shows its form. */
export async function expectRefused(page: Page, lang: Language, refused: readonly string[]): Promise<void> {
  const alert = page.getByRole('alert');
  for (const value of refused) await expect(alert).toContainText(value);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('form', { name: words(lang).t.form.fieldsRegion })).toBeVisible();
}
