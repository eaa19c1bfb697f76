// States without an address of their own meet the rules of WCAG 2.2 AA that axe can check; pages.spec.ts checks pages.
import { test } from '../support/browser/browser-test.ts';
import { checkAccessibility, checkAddress } from '../support/browser/axe.ts';
import { languagesToTest, words } from '../support/browser/languages.ts';
import { fillRequest } from '../support/browser/request-page.ts';
import { open } from '../support/browser/tool-page.ts';

test('the page for an unknown address meets WCAG 2.2 AA in light, dark and forced colours', async ({ page }) => {
  await checkAddress(page, 'unknown address', '/nowhere/');
});

for (const lang of languagesToTest('en')) {
  const { t } = words(lang);

  test(`/${lang}/request/ meets WCAG 2.2 AA in every state`, async ({ page }) => {
    await open(page, lang, 'request', { deployment: 'cloud', level: '2' });
    await page.getByRole('button', { name: t.request.show }).click();
    await checkAccessibility(page, 'all that is missing');
    await fillRequest(page, lang, { actions: 'password: hunter2' });
    await checkAccessibility(page, 'what looks like a password');
    await page.getByRole('button', { name: t.request.show }).click();
    await checkAccessibility(page, 'the email');
  });

  test(`/${lang}/… meets WCAG 2.2 AA with a menu or popover open`, async ({ page }) => {
    await page.goto(`/${lang}/regulation/server-window/`);
    await page.locator('button.cite').first().click();
    await checkAccessibility(page, 'the ways to cite');
    await page.keyboard.press('Escape');
    await page.locator('article a.term').first().click();
    await checkAccessibility(page, 'a term');
  });
}
