// What a reader does on the page of any tool.
import type { Locator, Page } from '@playwright/test';
import { expect } from './browser-test.ts';
import type { Language } from './languages.ts';
import { other, patternSource, words } from './languages.ts';

export type Tool = 'coverage' | 'priority' | 'deadline';
export type Query = Record<string, string>;

/** Waits until the page answers to clicks and keys. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

export async function open(page: Page, lang: Language, tool: Tool | 'request', query: Query = {}): Promise<void> {
  await page.goto(`/${lang}/${tool}/?${new URLSearchParams(query).toString()}`);
  await ready(page);
}

export function answerOf(page: Page, lang: Language): Locator {
  return page.getByRole('region', { name: words(lang).t.form.answer, exact: true });
}

/** One of the options under a legend. Names of options go on with a hint, so the beginning decides. */
export function option(page: Page, legend: string, label: string, role: 'radio' | 'checkbox' = 'radio'): Locator {
  return page.getByRole('group', { name: legend }).getByRole(role, { name: new RegExp(`^${patternSource(label)}`) });
}

/** The query of the address, decoded. */
export function queryOf(page: Page): Query {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

/** Goes on with the Tab key until an element has the focus, as a reader without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** Opens the same page in the other language by its link, and returns that language. */
export async function switchLanguage(page: Page, lang: Language): Promise<Language> {
  const next = other[lang];
  await page.getByRole('link', { name: words(next).t.languageName, exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', next);
  await ready(page);
  return next;
}

/** An answer is the same after a reload, and in the other language from the same query. */
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

/** What the page says about a broken address: every value that it refused, and nothing run as a script. */
export async function expectRefused(page: Page, lang: Language, refused: readonly string[]): Promise<void> {
  const alert = page.getByRole('alert');
  for (const value of refused) await expect(alert).toContainText(value);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('form', { name: words(lang).t.form.fieldsRegion })).toBeVisible();
}
