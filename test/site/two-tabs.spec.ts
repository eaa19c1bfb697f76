// The draft of a request in several tabs of one browser: no text is replaced without the reader's word.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import { type Language, languagesToTest, words } from '../support/browser/languages.ts';
import { field } from '../support/browser/request-page.ts';
import { open, ready, switchLanguage } from '../support/browser/tool-page.ts';

const stored = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('request-draft-1'));

/** The page misses what other tabs store, as one that the browser has frozen. */
async function freeze(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('storage', (event) => event.stopImmediatePropagation(), true);
  });
}

for (const lang of languagesToTest('ru')) {
  const r = words(lang).t.request;
  const question = (page: Page): Locator => field(page, lang, 'question');
  const start = (page: Page): Promise<void> => open(page, lang, 'request', { deployment: 'saas' });

  test(`/${lang}/request/ a text typed in one tab appears in the other, and goes on there`, async ({
    page,
    context,
  }) => {
    const second = await context.newPage();
    await start(page);
    await start(second);
    await question(page).fill('Why is the report');
    await expect(question(second)).toHaveValue('Why is the report');
    await expect(second.getByRole('status')).toHaveText(r.taken);
    await question(second).press('End');
    await question(second).pressSequentially(' empty?');
    await expect(question(page)).toHaveValue('Why is the report empty?');
    await expect(second.locator('p.notice', { hasText: r.taken })).toHaveCount(0);
  });

  test(`/${lang}/request/ a tab that was not told asks at its first letter, and either text can be kept`, async ({
    page,
    context,
  }) => {
    const second = await context.newPage();
    await freeze(second);
    await start(second);
    await start(page);
    await question(page).fill('Why is the report empty?');
    await question(second).pressSequentially('How?');
    const asks = second.locator('.other-tab');
    await expect(asks.getByText(r.other, { exact: true })).toBeInViewport();
    await expect(question(second)).toHaveValue('How?');
    expect(await stored(page)).toContain('Why is the report empty?');
    await asks.getByText(r.otherText, { exact: true }).click();
    await expect(asks.getByRole('textbox', { name: r.otherText })).toHaveValue('Why is the report empty?');

    // Neither is lost by a reload, in the other language either.
    await second.reload();
    await ready(second);
    await expect(question(second)).toHaveValue('How?');
    const other = await switchLanguage(second, lang);
    await expect(field(second, other, 'question')).toHaveValue('How?');
    await switchLanguage(second, other);
    await expect(asks).toBeVisible();

    await second.getByRole('button', { name: r.keepOwn }).click();
    await expect(asks).toHaveCount(0);
    await expect(question(second)).toBeFocused();
    // Now the first tab is asked, and takes the text.
    await expect(page.locator('.other-tab')).toBeVisible();
    await expect(question(page)).toHaveValue('Why is the report empty?');
    await page.getByRole('button', { name: r.takeOther }).click();
    await expect(question(page)).toHaveValue('How?');
    await page.reload();
    await ready(page);
    await expect(question(page)).toHaveValue('How?');
    await expect(page.locator('.other-tab')).toHaveCount(0);
  });

  test(`/${lang}/request/ a draft erased in one tab stays in the other until that is confirmed`, async ({
    page,
    context,
  }) => {
    await start(page);
    await question(page).fill('Why is the report empty?');
    const second = await context.newPage();
    await start(second);
    await second.getByRole('button', { name: r.erase }).click();
    await expect(page.getByText(r.otherErased).first()).toBeVisible();
    await expect(question(page)).toHaveValue('Why is the report empty?');
    expect(await stored(page)).toBeNull();
    await page.locator('.other-tab').getByRole('button', { name: r.erase }).click();
    await expect(question(page)).toHaveValue('');
    await expect(page.locator('.other-tab')).toHaveCount(0);
  });
}

test('a page that comes back from another one has the text that was typed meanwhile', async ({ page, context }) => {
  const lang: Language = 'en';
  await freeze(page);
  await open(page, lang, 'request', { deployment: 'saas' });
  const second = await context.newPage();
  await open(second, lang, 'request', { deployment: 'saas' });
  await field(second, lang, 'question').fill('Why?');
  await expect(field(page, lang, 'question')).toHaveValue('');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(field(page, lang, 'question')).toHaveValue('Why?');
});

test('a text of a former edition stays in sight, and out of the email', async ({ page }) => {
  const { request: r } = words('en').t;
  await page.addInitScript(() => {
    const items = { description: 'Empty', steps: 'Opened the report' };
    localStorage.setItem('request-draft-1', JSON.stringify({ requests: [{ question: 'Why?', items }], addresses: {} }));
  });
  await open(page, 'en', 'request', { deployment: 'saas' });
  await expect(page.getByRole('textbox', { name: r.former })).toHaveValue('Opened the report');
  await expect(page.getByText(r.formerHint)).toBeVisible();
  await page.getByRole('textbox', { name: r.former }).fill('');
  await expect(page.getByText(r.formerHint)).toHaveCount(0);
});

test('words typed before the script has started stand beside the stored ones', async ({ page }) => {
  await open(page, 'en', 'request', { deployment: 'saas' });
  await field(page, 'en', 'question').fill('Why is it empty?');
  let letGo = (): void => undefined;
  const gone = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/*.js', async (route) => {
    await gone;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await field(page, 'en', 'question').fill('And why red?');
  letGo();
  await ready(page);
  await expect(field(page, 'en', 'question')).toHaveValue('Why is it empty?\nAnd why red?');
});
