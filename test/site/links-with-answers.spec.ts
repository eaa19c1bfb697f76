// A link that carries the answers of the address has them in its own address, for a new tab and for copying.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import { languagesToTest, other, words } from '../support/browser/languages.ts';
import { open, ready } from '../support/browser/tool-page.ts';

const query = 'deployment=cloud&level=2&at=2026-11-23T15%3A00%2B03%3A00&zone=Europe%2FMoscow';

for (const lang of languagesToTest('en')) {
  const switchTo = words(other[lang]).t.languageName;
  const link = (page: Page) => page.getByRole('link', { name: switchTo, exact: true });

  test(`the link from /${lang}/ to the other language follows each change of the address`, async ({ page }) => {
    await page.goto(`/${lang}/deadline/?${query}#answer`);
    await expect(link(page)).toHaveAttribute('href', `/${other[lang]}/deadline/?${query}#answer`);
    await ready(page);
    await page.locator('input[name=level][value="1"]').check();
    await expect(link(page)).toHaveAttribute('href', new RegExp(`^/${other[lang]}/deadline/\\?.*level=1.*#answer$`));
    await page.evaluate(() => {
      location.hash = '#examples';
    });
    await expect(link(page)).toHaveAttribute('href', /level=1.*#examples$/);
    await page.goBack();
    await expect(link(page)).toHaveAttribute('href', /level=1.*#answer$/);
    await page.evaluate(() => {
      history.pushState(null, '', location.pathname);
      history.back();
    });
    await expect(link(page)).toHaveAttribute('href', /level=1.*#answer$/);
  });

  test(`the link from /${lang}/ to the other language opens the same answer in a new tab`, async ({ page }) => {
    for (const tool of ['coverage', 'priority', 'deadline', 'request'] as const) {
      await open(page, lang, tool, Object.fromEntries(new URLSearchParams(query)));
      await page.getByRole('radio', { name: 'SaaS' }).check();
      const opened = page.context().waitForEvent('page');
      await link(page).click({ button: 'middle' });
      const tab = await opened;
      await ready(tab);
      await expect(tab.getByRole('radio', { name: 'SaaS' })).toBeChecked();
      expect(new URL(tab.url()).pathname).toBe(`/${other[lang]}/${tool}/`);
      expect(new URL(tab.url()).search).toBe(new URL(page.url()).search);
      await tab.close();
    }
  });

  test(`the link from the text in ${lang} leads to the clause in view`, async ({ page }) => {
    const path = `/${other[lang]}/regulation/`;
    await page.goto(`/${lang}/regulation/`);
    await expect(link(page)).toHaveAttribute('href', path);
    await page.locator('#saas-reply').evaluate((clause) => clause.scrollIntoView());
    await expect(link(page)).toHaveAttribute('href', `${path}#saas-reply`);
    await page.evaluate(() => scrollTo(0, 0));
    await expect(link(page)).toHaveAttribute('href', path);
    await page.locator('.toc a[href="#refusal"]').click();
    await expect(link(page)).toHaveAttribute('href', `${path}#refusal`);
  });
}
