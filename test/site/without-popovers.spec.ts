// A browser without popovers, such as Chrome 109 and Safari 16: nothing lies about, and citing works.
import { expect, test } from '../support/browser/browser-test.ts';
import { languagesToTest, words } from '../support/browser/languages.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
      Reflect.deleteProperty(HTMLElement.prototype, name);
    // Such a browser does not hide what has the attribute: without it, this one does not either.
    new MutationObserver((_, observer) => {
      for (const element of document.querySelectorAll('[popover]')) {
        element.removeAttribute('popover');
        element.classList.add('was-popover');
      }
      if (document.readyState === 'complete') observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
});

for (const lang of languagesToTest('en')) {
  const { t } = words(lang);

  for (const path of ['regulation/', 'regulation/server-window/', 'both/', 'deadline/'])
    test(`/${lang}/${path} shows no card, and its terms lead to the glossary`, async ({ page }) => {
      await page.goto(`/${lang}/${path}`);
      await expect(page.locator('[popover]')).toHaveCount(0);
      expect(await page.locator('.was-popover').count()).toBeGreaterThan(0);
      for (const card of await page.locator('.was-popover').all()) await expect(card).toBeHidden();
      const term = page.locator('main a.term').first();
      if (path === 'deadline/') return;
      await term.click();
      await expect(page).toHaveURL(/\/glossary\/#/);
    });

  test(`/${lang}/regulation/ cites a clause in a dialog, which Escape and a click beside it close`, async ({
    page,
  }) => {
    await page.goto(`/${lang}/regulation/`);
    const button = page.locator('#saas-reply button.cite');
    const menu = page.getByRole('dialog', { name: t.cite.button.replace('{number}', '3.2') });
    await button.click();
    await expect(menu).toBeVisible();
    await expect(menu.locator('[data-kind=link]')).toBeFocused();
    await menu.locator('[data-kind=link]').click();
    await expect(menu.getByRole('status')).toHaveText(t.cite.copied.replace('{what}', t.cite.link));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/regulation\/saas-reply\/$/);
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();
    await button.click();
    await expect(menu).toBeVisible();
    await page.mouse.click(5, 5);
    await expect(menu).toBeHidden();
  });
}
