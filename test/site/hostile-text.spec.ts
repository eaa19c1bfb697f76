// Every field copes with hostile texts: a few with a fixed seed in `npm test`, thousands in `npm run test:fuzz`.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import fc from 'fast-check';
import { installProbe, type Shown, typeInto } from '../support/browser/hostile-page.ts';
import { hostileText, strangeTimes } from '../support/hostile-input.ts';
import { languages, words } from '../support/browser/languages.ts';
import { ready } from '../support/browser/tool-page.ts';
import { collectErrors } from '../support/browser/page-problems.ts';

// Many cases in one tab, on a machine that may be busy.
test.describe.configure({ timeout: 60_000 });

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
  await installProbe(page);
}

/** Types hostile texts into fields, and checks the page after each. */
async function typing(
  page: Page,
  seed: number,
  fields: string,
  look: (text: string, shown: Shown) => string[] | Promise<string[]>,
): Promise<void> {
  const text = fc.oneof(hostileText, fc.constantFrom(...strangeTimes));
  await fc.assert(
    fc.asyncProperty(text, async (one) => {
      const shown = await typeInto(page, fields, one);
      expect([...shown.thrown, ...shown.injected, ...(await look(one, shown))]).toEqual([]);
    }),
    { seed, numRuns: 20 },
  );
}

test('hostile texts in fields add no element to the page and no header to the email', async ({ page, baseURL }, {
  repeatEachIndex,
}) => {
  const seed = 20261122 + repeatEachIndex;
  const problems = collectErrors(page, baseURL ?? '');
  const kept =
    (fields: string) =>
    (text: string): Promise<string[]> =>
      page.locator(fields).evaluateAll(
        (all, json) =>
          (all as HTMLInputElement[]).flatMap(({ value, tagName }) => {
            // Browsers remove line ends from one-line fields, and spaces at both ends from email fields.
            const plain = (some: string): string =>
              tagName === 'INPUT' ? some.replaceAll(/[\r\n]/g, '').trim() : some.replaceAll(/\r\n?/g, '\n');
            return plain(value) === plain(JSON.parse(json) as string) ? [] : ['what was typed is lost'];
          }),
        JSON.stringify(text),
      );

  await open(page, '/en/deadline/?deployment=saas&at=2026-11-23T15:00%2B03:00');
  const outcome = page.locator('.answer, [name=which-zone], #zone-error').first();
  await typing(page, seed, '#zone', async (_, { options }) => {
    await expect(outcome, 'an answer, zones to choose from, or a message').toBeAttached();
    return options['deployment'] === 3 ? [] : ['the form is not whole'];
  });

  await open(page, '/ru/coverage/?deployment=cloud&service=ssl');
  await typing(page, seed, '#task', kept('#task'));

  await open(page, '/en/request/?deployment=cloud&level=1&service=ssl');
  await page.getByRole('radio', { name: words('en').t.request.ready }).check();
  const fields = '.request textarea';
  await typeInto(page, fields, 'plain');
  await expect(page.locator('.letter a[href^="mailto:"]')).toHaveCount(1);
  await typing(page, seed, fields, async (text) => {
    const found = await kept(fields)(text);
    for (const mail of await page.locator('.letter a[href^="mailto:"]').all()) {
      const { pathname, search } = new URL((await mail.getAttribute('href')) ?? '');
      const names = [...search.slice(1).split('&')].map((part) => part.replace(/=.*/s, ''));
      if (names.some((name, i) => !['cc', 'subject', 'body'].includes(name) || names.indexOf(name) !== i))
        found.push(`fields ${names.join()}`);
      if (!/^[^,;?%\s]+@[^,;?%\s]+$/.test(pathname)) found.push(`to ${pathname}`);
    }
    return found;
  });
  await typing(page, seed, '#address-account-administrator', kept('#address-account-administrator'));
  expect(problems).toEqual([]);
});

for (const lang of languages)
  test(`the search box in ${lang} copes with hostile texts`, async ({ page, baseURL }, { repeatEachIndex }) => {
    const problems = collectErrors(page, baseURL ?? '');
    await page.goto(`/${lang}/`);
    await page.keyboard.press('/');
    const status = page.getByRole('dialog').getByRole('status');
    await page.keyboard.type('ssl');
    await expect(status).not.toBeEmpty();
    await installProbe(page);
    await typing(page, 20261122 + repeatEachIndex, 'dialog input', async (text) => {
      if (text.trim()) await expect(status).not.toBeEmpty();
      const other = page.locator('dialog .found *:not(a, button, li, ul, h2, span, strong, mark)');
      return (await other.count()) ? ['other elements among the results'] : [];
    });
    expect(problems).toEqual([]);
  });
