// Every page, and every state of every tool, by the rules of WCAG 2.2 AA that a program can check.
import { test } from '@playwright/test';
import { answered } from './answered.ts';
import { judge, judgeAt } from './axe.ts';
import { batches } from './batches.ts';
import { builtSite, dist } from './built.ts';
import { languages, words } from './languages.ts';
import { write } from './request-page.ts';
import { open } from './tool-page.ts';

// Several pages in one tab, on a machine that may have other work.
test.describe.configure({ timeout: 60_000 });

for (const { name, some } of batches(builtSite(dist).paths))
  test(`${name} meet WCAG 2.2 AA in light, dark and forced colours`, async ({ page }) => {
    for (const path of some) await judgeAt(page, path, path);
  });

for (const { path, states } of answered)
  test(`${path} with an answer or a broken address meets WCAG 2.2 AA in light, dark and forced colours`, async ({
    page,
  }) => {
    for (const { name, address } of states) await judgeAt(page, name, address);
  });

test('the page for an unknown address meets WCAG 2.2 AA in light, dark and forced colours', async ({ page }) => {
  await judgeAt(page, 'unknown address', '/nowhere/');
});

for (const lang of languages) {
  const { t } = words(lang);

  test(`/${lang}/request/ meets WCAG 2.2 AA in every state that it can come to`, async ({ page }) => {
    await open(page, lang, 'request', { deployment: 'cloud', level: '2' });
    await page.getByRole('button', { name: t.request.show }).click();
    await judge(page, 'all that is missing');
    await write(page, lang, { actions: 'password: hunter2' });
    await judge(page, 'what looks like a password');
    await page.getByRole('button', { name: t.request.show }).click();
    await judge(page, 'the email');
  });

  test(`/${lang}/… meets WCAG 2.2 AA with what opens over the page`, async ({ page }) => {
    await page.goto(`/${lang}/regulation/server-window/`);
    await page.locator('button.cite').first().click();
    await judge(page, 'the ways to cite');
    await page.keyboard.press('Escape');
    await page.locator('article a.term').first().click();
    await judge(page, 'a term');
  });
}
