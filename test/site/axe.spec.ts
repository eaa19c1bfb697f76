// What opens at no address of its own, by the rules of WCAG 2.2 AA that a program can check: pages.spec.ts has the rest.
import { test } from '../support/browser/browser-test.ts';
import { judge, judgeAt } from '../support/browser/axe.ts';
import { languagesOfRun, words } from '../support/browser/languages.ts';
import { write } from '../support/browser/request-page.ts';
import { open } from '../support/browser/tool-page.ts';

test('the page for an unknown address meets WCAG 2.2 AA in light, dark and forced colours', async ({ page }) => {
  await judgeAt(page, 'unknown address', '/nowhere/');
});

for (const lang of languagesOfRun('en')) {
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
