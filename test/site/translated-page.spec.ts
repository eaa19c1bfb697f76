// A page that the browser translates: what a reader sees is what a page that was not translated shows.
import type { Page } from '@playwright/test';
import { answerStates } from '../support/browser/answer-states.ts';
import { expect, test } from '../support/browser/browser-test.ts';
import { languagesToTest, words } from '../support/browser/languages.ts';
import { long } from '../support/long-run.ts';
import { open, ready } from '../support/browser/tool-page.ts';
import { translate, translatorsToTest, visibleText } from '../support/browser/translate-page.ts';

/** A moment in the business hours, between the ends of some answers. */
const now = new Date('2026-11-23T12:10:00Z');

/** Opens an address without loading the page anew, as a step through the history does. */
async function step(page: Page, address: string): Promise<void> {
  await page.evaluate((next) => {
    history.pushState(null, '', next);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}

const translators = translatorsToTest(['font', 'joined']);
const tested = languagesToTest('ru').map((lang) => `/${lang}/`);
// In a frame a tool is the same.
const isTested = (path: string): boolean =>
  tested.some((start) => path.startsWith(start)) && (long || !path.includes('/embed/'));
for (const { path, states } of answerStates.filter((one) => isTested(one.path))) {
  const addresses = [path, ...states.map(({ address }) => address), path];
  test(`${path} shows the same in every state`, async ({ page }) => {
    await page.clock.setFixedTime(now);
    const fresh = new Map<string, string[]>();
    for (const address of addresses.slice(0, -1)) {
      await page.goto(address);
      await ready(page);
      fresh.set(address, await visibleText(page));
    }
    for (const translator of translators) {
      await page.goto(path);
      await ready(page);
      await translate(page, translator);
      for (const address of addresses) {
        await step(page, address);
        await expect
          .poll(() => visibleText(page), { message: `${address}, translated (${translator})` })
          .toEqual(fresh.get(address));
      }
    }
  });
}

for (const lang of languagesToTest('en')) {
  for (const translator of translators) {
    test(`/${lang}/coverage/ follows what is ticked (${translator})`, async ({ page }) => {
      const query = { deployment: 'on-premise', has: 'partner,subscription', service: 'backup' };
      await open(page, lang, 'coverage', query);
      const entitled = await visibleText(page);
      await open(page, lang, 'coverage', { ...query, has: 'partner' });
      const notEntitled = await visibleText(page);
      await open(page, lang, 'coverage', query);
      await translate(page, translator);
      const subscription = page.locator('input[name=has][value=subscription]');
      await subscription.uncheck();
      await expect.poll(() => visibleText(page)).toEqual(notEntitled);
      // The focus stays where the reader is.
      await expect(subscription).toBeFocused();
      await subscription.check();
      await expect.poll(() => visibleText(page)).toEqual(entitled);
    });

    test(`/${lang}/ says when the hours end (${translator})`, async ({ page }) => {
      // The window closes at 16:00 in Moscow, 13:00 UTC.
      await page.clock.install({ time: new Date('2026-11-23T13:00:40Z') });
      await page.goto(`/${lang}/`);
      await expect(page.locator('.now')).toHaveAttribute('data-open', 'false');
      const closed = await visibleText(page);
      await page.clock.install({ time: new Date('2026-11-23T12:59:40Z') });
      await page.goto(`/${lang}/`);
      await expect(page.locator('.now')).toHaveAttribute('data-open', 'true');
      await translate(page, translator);
      await page.clock.fastForward(60_000);
      await expect.poll(() => visibleText(page)).toEqual(closed);
    });

    test(`/${lang}/deadline/ counts down (${translator})`, async ({ page }) => {
      const query = { deployment: 'cloud', level: '2', at: '2026-11-23T15:00+03:00', zone: 'Europe/Moscow' };
      // The earlier end is at 19:00 in Moscow, 16:00 UTC.
      await page.clock.setFixedTime(new Date('2026-11-23T16:01:00Z'));
      await open(page, lang, 'deadline', query);
      const after = await visibleText(page);
      await page.clock.setFixedTime(new Date('2026-11-23T15:59:00Z'));
      await open(page, lang, 'deadline', query);
      expect(await visibleText(page)).not.toEqual(after);
      await translate(page, translator);
      await page.clock.setFixedTime(new Date('2026-11-23T16:01:00Z'));
      await expect.poll(() => visibleText(page)).toEqual(after);
    });

    test(`/${lang}/request/ follows what is written (${translator})`, async ({ page }) => {
      const write = async (): Promise<void> => {
        const { t } = words(lang);
        await page.getByLabel(t.request.question, { exact: true }).fill('1. How do I back up? 2. How do I restore?');
        await page.locator('input[name=deployment][value=cloud]').check();
      };
      await open(page, lang, 'request');
      await write();
      const written = await visibleText(page);
      await page.evaluate(() => localStorage.clear());
      await open(page, lang, 'request');
      await translate(page, translator);
      await write();
      await expect.poll(() => visibleText(page)).toEqual(written);
    });
  }

  test(`/${lang}/priority/ may be translated before it starts`, async ({ page }) => {
    const address = `/${lang}/priority/?deployment=cloud&kind=failure&functions=all&users=all&degree=full&thirdParty=no`;
    await page.goto(address);
    await ready(page);
    const fresh = await visibleText(page);
    let start = (): void => undefined;
    const translated = new Promise<void>((resolve) => {
      start = resolve;
    });
    await page.route('**/_astro/Priority*.js', async (route) => {
      await translated;
      await route.continue();
    });
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.locator('footer')).toBeVisible();
    await translate(page, 'once');
    start();
    await ready(page);
    await expect.poll(() => visibleText(page)).toEqual(fresh);
  });
}
