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

// Each input with the zone that it selects, or the zones offered for it, the likeliest first.
const said: [text: string, zones: string | string[]][] = [
  ['МСК', 'Europe/Moscow · UTC+03:00'],
  ['MSK', 'Europe/Moscow · UTC+03:00'],
  ['Санкт-Петербург', 'Europe/Moscow · UTC+03:00'],
  ['Питер', 'Europe/Moscow · UTC+03:00'],
  ['СПб', 'Europe/Moscow · UTC+03:00'],
  ['Казань', 'Europe/Moscow · UTC+03:00'],
  ['Екб', 'Asia/Yekaterinburg · UTC+05:00'],
  ['Mumbai', 'Asia/Calcutta · UTC+05:30'],
  ['Bangalore', 'Asia/Calcutta · UTC+05:30'],
  ['India', 'Asia/Calcutta · UTC+05:30'],
  ['UK', 'Europe/London · UTC+00:00'],
  ['England', 'Europe/London · UTC+00:00'],
  ['Deutschland', 'Europe/Berlin · UTC+01:00'],
  ['Russian Standard Time', 'Europe/Moscow · UTC+03:00'],
  ['Russia Time Zone 3', 'Europe/Samara · UTC+04:00'],
  ['(UTC+03:00) Moscow, St. Petersburg', 'Europe/Moscow · UTC+03:00'],
  ['Europe/Kiev', 'Europe/Kiev · UTC+02:00'],
  ['vjcrdf', 'Europe/Moscow · UTC+03:00'],
  ['ьщысщц', 'Europe/Moscow · UTC+03:00'],
  ['МСК+2', 'UTC+05:00'],
  ['МСК-1', 'UTC+02:00'],
  ['UTC+3', 'UTC+03:00'],
  ['GMT+3', 'UTC+03:00'],
  ['UTC+03:00', 'UTC+03:00'],
  ['+5.5', 'UTC+05:30'],
  ['5:30', 'UTC+05:30'],
  ['+530', 'UTC+05:30'],
  ['5', 'UTC+05:00'],
  ['Россия', ['Europe/Moscow', 'Asia/Yekaterinburg']],
  ['Russia', ['Europe/Moscow', 'Asia/Yekaterinburg']],
  ['USA', ['America/New_York', 'America/Chicago', 'America/Los_Angeles']],
  ['США', ['America/New_York', 'America/Chicago', 'America/Los_Angeles']],
  ['Brazil', ['America/Sao_Paulo', 'America/Manaus']],
  ['CST', ['America/Chicago', 'Asia/Shanghai', 'America/Havana']],
  ['IST', ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem']],
];

for (const lang of languagesToTest('ru')) {
  const { t } = words(lang);

  test(`/${lang}/deadline/ finds zones by what people call them, the likeliest first`, async ({ page }) => {
    await open(page, lang, 'deadline', question);
    const offered = page.getByRole('group', { name: t.live.whichZone });
    for (const [text, zones] of said) {
      await field(page, lang).fill('qqqqq');
      await expect(page.getByRole('radio', { name: /UTC/ })).toHaveCount(0);
      await field(page, lang).fill(text);
      if (typeof zones === 'string') {
        await expect.soft(page.locator('#zone-meant'), text).toHaveText(zones);
        continue;
      }
      await expect(page.locator('#zone-meant'), text).toBeEmpty();
      for (const [i, zone] of zones.entries())
        await expect.soft(offered.getByRole('radio').nth(i), text).toHaveAccessibleName(new RegExp(`${zone} · UTC`));
    }
  });

  test(`/${lang}/deadline/ offers the cities of Russia for an offset from Moscow time`, async ({ page }) => {
    await open(page, lang, 'deadline', question);
    await field(page, lang).fill('МСК+2');
    const city = { ru: 'Екатеринбург', en: 'Yekaterinburg' }[lang];
    await expect(page.getByRole('group', { name: t.live.whichZone }).getByRole('radio').first()).toHaveAccessibleName(
      new RegExp(city),
    );
    // 09:00 at UTC+5.
    await expectStart(page, lang, '2026-11-23 07:00');
  });

  for (const [zone, choices] of [
    ['MSK', 'Europe/Moscow'],
    ['CST', 'America/Chicago, Asia/Shanghai, America/Havana, America/Mexico_City'],
    ['IST', 'Asia/Kolkata, Europe/Dublin, Asia/Jerusalem'],
    ['AST', 'America/Halifax, Asia/Riyadh, America/Puerto_Rico'],
    ['ART', 'America/Argentina/Buenos_Aires'],
    ['EST5EDT', 'America/New_York'],
    ['HST', 'Pacific/Honolulu'],
  ] as const)
    test(`/${lang}/deadline/ refuses the zone ${zone} of a link, and offers ${choices}`, async ({ page }) => {
      await page.goto(`/${lang}/deadline/?deployment=saas&at=2026-11-23T09:00&zone=${zone}`);
      await expect(page.getByRole('alert')).toContainText(`zone=${zone}`);
      await expect(field(page, lang)).toHaveValue(zone);
      const offered = page.getByRole('group', { name: t.live.whichZone }).getByRole('radio');
      const meant = choices.split(', ');
      await expect(offered).toHaveCount(meant.length);
      for (const [i, one] of meant.entries())
        await expect(offered.nth(i)).toHaveAccessibleName(new RegExp(`${one} · UTC`));
      // Nothing is taken for granted: there is an answer once a zone is chosen.
      await expect(page.locator('[data-due]')).toHaveCount(0);
      await offered.first().click();
      await expect(page.locator('[data-due=latest]')).toHaveCount(1);
      expect(queryOf(page)['zone']).toBe(meant[0]);
    });
}
