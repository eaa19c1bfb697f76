// Browsers that lack what the newest have: every tool and page works in them as well.
import { answerStates } from '../support/browser/answer-states.ts';
import { expect, test } from '../support/browser/browser-test.ts';
import { oldBrowser, oldSafari } from '../support/browser/devices.ts';
import { languagesToTest, words } from '../support/browser/languages.ts';
import { momentPattern } from '../support/browser/moment-pattern.ts';
import { pageKinds } from '../support/browser/page-kinds.ts';
import { collectErrors } from '../support/browser/page-problems.ts';
import { answerOf, open, ready } from '../support/browser/tool-page.ts';

test.describe.configure({ timeout: 120_000 });

const levelOne = { deployment: 'cloud', level: '1', zone: 'Europe/Moscow' };
const [first, second] = ['2026-11-23T10:00+03:00', '2026-11-23T11:00+03:00'];

/** A page of each kind in a language, and every state of the tools. */
function addresses(lang: string): string[] {
  const states = answerStates.filter(({ path }) => path.startsWith(`/${lang}/`)).flatMap((tool) => tool.states);
  return [...pageKinds(lang), ...states.map(({ address }) => address)];
}

for (const device of [oldBrowser, oldSafari]) {
  test(`${device.name}: no page and no answer throws an error`, async ({ page, baseURL }) => {
    const problems = collectErrors(page, baseURL ?? '');
    await page.addInitScript(device);
    for (const address of ['/', ...languagesToTest('en').flatMap(addresses)]) {
      await page.goto(address);
      await ready(page);
    }
    expect(problems).toEqual([]);
  });

  for (const lang of languagesToTest('ru')) {
    test(`${device.name}, /${lang}/: a further message is corrected, removed and added`, async ({ page }) => {
      await page.addInitScript(device);
      await open(page, lang, 'deadline', { ...levelOne, at: first, again: second });
      const due = answerOf(page, lang).locator('dl.due dd').last();
      // Two hours from the last message.
      await expect(due).toContainText(momentPattern(lang, '2026-11-23 13:00'));
      await page.locator('#at-2').fill('2026-11-23T13:00');
      await expect(due).toContainText(momentPattern(lang, '2026-11-23 15:00'));
      await page.getByRole('button', { name: words(lang).t.live.add }).click();
      await page.locator('#at-3').fill('2026-11-23T14:00');
      await expect(due).toContainText(momentPattern(lang, '2026-11-23 16:00'));
      await page.locator('#at-3 ~ button').last().click();
      await page.locator('#at-2 ~ button').last().click();
      await expect(due).toContainText(momentPattern(lang, '2026-11-23 12:00'));
    });

    test(`${device.name}, /${lang}/: the search finds, in its own styles`, async ({ page }) => {
      await page.addInitScript(device);
      await page.goto(`/${lang}/`);
      await page.keyboard.press('/');
      await page.locator('dialog.search input').fill('3.2');
      const result = page.locator('dialog.search .found a').first();
      await expect(result).toBeVisible();
      await expect(result).toHaveCSS('display', 'grid');
    });
  }
}
