// The zone field accepts a city, a country or an offset. The message is of Monday 09:00 in the chosen zone.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import { type Language, languagesToTest, words } from '../support/browser/languages.ts';
import { momentPattern } from '../support/browser/moment-pattern.ts';
import { answerOf, open, queryOf, expectSameAnswer } from '../support/browser/tool-page.ts';

const question = { deployment: 'saas', at: '2026-11-23T09:00' };

function field(page: Page, lang: Language): Locator {
  return page.getByLabel(words(lang).t.deadline.zone, { exact: true });
}

/** Expects the time of the message in Moscow time. */
async function expectStart(page: Page, lang: Language, moscow: string): Promise<void> {
  await expect(answerOf(page, lang).locator('.trace .message')).toContainText(momentPattern(lang, moscow));
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-30T09:00:00Z');
});

for (const lang of languagesToTest('en')) {
  const { live } = words(lang).t;
  const city = { ru: 'Париж', en: 'Paris' }[lang];

  test(`/${lang}/deadline/ accepts a city, and shows its zone`, async ({ page }) => {
    await open(page, lang, 'deadline', question);
    await field(page, lang).fill(city);
    await expect(field(page, lang)).toHaveValue(city);
    await expect(page.locator('#zone-meant')).toHaveText('Europe/Paris · UTC+01:00');
    await expectStart(page, lang, '2026-11-23 11:00');
    expect(queryOf(page)['zone']).toBe('Europe/Paris');
  });

  test(`/${lang}/deadline/ suggests zones for the beginning of a name`, async ({ page }) => {
    await open(page, lang, 'deadline', question);
    await field(page, lang).fill(city.slice(0, 4));
    await expect(answerOf(page, lang)).toBeHidden();
    const offered = page.getByRole('group', { name: live.whichZone });
    await offered.getByRole('radio', { name: city }).click();
    await expect(field(page, lang)).toHaveValue('Europe/Paris');
    await expect(offered).toBeHidden();
    await expectStart(page, lang, '2026-11-23 11:00');
  });

  test(`/${lang}/deadline/ accepts an offset of whole hours or not, and suggests places that have it`, async ({
    page,
  }) => {
    await open(page, lang, 'deadline', question);
    for (const [text, zone, moscow] of [
      ['UTC-3', 'Etc/GMT+3', '2026-11-23 15:00'],
      ['GMT+5:45', '+05:45', '2026-11-23 06:15'],
      ['+5:30', '+05:30', '2026-11-23 06:30'],
    ] as const) {
      await field(page, lang).fill(text);
      await expectStart(page, lang, moscow);
      expect(queryOf(page)['zone']).toBe(zone);
    }
    await expect(page.locator('#zone-meant')).toHaveText('UTC+05:30');
    await page
      .getByRole('group', { name: live.whichZone })
      .getByRole('radio', { name: /Asia\/Colombo/ })
      .click();
    expect(queryOf(page)['zone']).toBe('Asia/Colombo');
    await expectSameAnswer(page, lang, (now) => expectStart(page, now, '2026-11-23 06:30'));
  });

  test(`/${lang}/deadline/ reads an offset from an address, with its plus sign encoded or not`, async ({ page }) => {
    for (const zone of ['+05:30', '%2B05:30']) {
      await page.goto(`/${lang}/deadline/?deployment=saas&at=2026-11-23T09:00&zone=${zone}`);
      await expectStart(page, lang, '2026-11-23 06:30');
    }
  });
}
