// The tests that every built site has to pass, whatever its vendor and languages.
import { expect, test } from './browser-test.ts';
import { dictionary } from '../../../src/i18n/dictionary.ts';
import { checkWholePage } from './axe.ts';
import { pagesToOpen } from './page-batches.ts';
import type { BuiltSite } from '../built/built-site.ts';
import { ready } from './tool-page.ts';
import { motions, overflow, collectErrors } from './page-problems.ts';

/** Declares the tests of a site's pages. Those that open pages in a browser open the ones of `pagesToOpen`. */
export function testPages(site: BuiltSite): void {
  const { paths, languages } = site;

  test('every page answers 200 at its address', async ({ request }) => {
    for (const path of paths) expect((await request.get(path)).status(), path).toBe(200);
  });

  for (const { name, some } of pagesToOpen(site))
    test(`${name}: no errors, no foreign requests, no overflow at 320 and 1280 px, no motion, WCAG 2.2 AA`, async ({
      page,
      baseURL,
    }) => {
      const problems = collectErrors(page, baseURL ?? '');
      for (const path of some) {
        await page.setViewportSize({ width: 320, height: 900 });
        await page.goto(path);
        await ready(page);
        expect.soft(await overflow(page), `${path} at 320`).toBe(0);
        await page.setViewportSize({ width: 1280, height: 900 });
        expect.soft(await overflow(page), `${path} at 1280`).toBe(0);
        expect.soft(await motions(page), `${path} with reduced motion`).toEqual([]);
        await checkWholePage(page, path);
      }
      expect(problems).toEqual([]);
    });

  test('the root page offers every language and does not redirect', async ({ page }) => {
    await page.goto('/');
    for (const lang of languages)
      await expect(page.getByRole('link', { name: dictionary(lang).site.read })).toHaveAttribute('href', `/${lang}/`);
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('an unknown address answers 404 with a page that links home in every language', async ({ page }) => {
    for (const path of ['/nowhere/', ...languages.map((lang) => `/${lang}/regulation/nowhere/`)]) {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      for (const lang of languages) {
        const { title, home } = dictionary(lang).notFound;
        await expect(page.getByRole('heading', { name: title })).toBeVisible();
        await expect(page.getByRole('link', { name: home })).toHaveAttribute('href', `/${lang}/`);
      }
      await page.setViewportSize({ width: 320, height: 900 });
      expect(await overflow(page)).toBe(0);
    }
  });
}
