// Links as chats, mail programs, advertising and hands change them: the answer of the clean link, or none.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import { languagesToTest, words } from '../support/browser/languages.ts';
import { ready } from '../support/browser/tool-page.ts';

// A device far from Moscow: an answer in its zone would be another one.
test.use({ timezoneId: 'Asia/Almaty' });

const query = 'deployment=cloud&level=2&at=2026-11-23T15:00%2B03:00&zone=Europe/Moscow';
const local = 'deployment=cloud&level=2&at=2026-11-23T15:00&zone=Europe/Moscow';

/** The reply is due by 11:00 on Tuesday in Moscow, as the clean link says; the field shows 15:00 in Moscow. */
async function expectAnswer(page: Page): Promise<void> {
  await expect(page.locator('[data-due=latest]')).toHaveAttribute('datetime', '2026-11-24T08:00:00.000Z');
  await expect(page.locator('#at')).toHaveValue('2026-11-23T15:00');
}

async function openQuery(page: Page, lang: string, text: string, tool = 'deadline'): Promise<void> {
  await page.goto(`/${lang}/${tool}/?${text}`);
  await ready(page);
}

for (const lang of languagesToTest('en')) {
  const { form } = words(lang).t;
  const repaired = form.repaired.split('{values}')[0] ?? '';

  test(`/${lang}/deadline/ passes over what mail, advertising and social networks add`, async ({ page }) => {
    for (const [i, tag] of [
      'utm_source=mail&utm_medium=email&utm_campaign=%D0%B8%D1%8E%D0%BD%D1%8C',
      'fbclid=IwAR0',
      'gclid=Cj0',
      'yclid=123&ysclid=456',
      '_openstat=ZGlyZWN0',
      'mc_cid=1&mc_eid=2',
      'srsltid=AfmBO',
      'tgWebAppStartParam=x&from=telegram&ref=chat&si=1&_ga=2.1',
    ].entries()) {
      // Before or after the question.
      await openQuery(page, lang, i % 2 ? `${tag}&${query}` : `${query}&${tag}`);
      await expectAnswer(page);
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(page.locator('.link-repair, .link-unknown')).toHaveCount(0);
      await expect(page.locator('body')).toBeFocused();
    }
  });

  test(`/${lang}/deadline/ takes off what a chat leaves after a link, and says so`, async ({ page }) => {
    for (const [i, end] of [
      ')',
      '.',
      ',',
      '»',
      '%E2%80%8B',
      '%22',
      '%29.',
      '%C2%BB,',
      '!',
      ';',
      '%E2%80%9D',
      '*',
      '%3C/a%3E',
    ].entries()) {
      await openQuery(page, lang, (i % 2 ? query : local) + end);
      await expectAnswer(page);
      await expect(page.locator('main .notice', { hasText: repaired })).toContainText('zone=Europe/Moscow');
      // The address is whole again, so that it can be sent on.
      await expect.poll(() => new URL(page.url()).searchParams.get('zone')).toBe('Europe/Moscow');
    }
  });

  test(`/${lang}/deadline/ reads a link as web pages, programs and hands write it, and says so`, async ({ page }) => {
    for (const text of [
      query.replaceAll('&', '&amp;'),
      query.replaceAll('&', '&amp;amp;'),
      query.replaceAll('&', '%26'),
      query.replaceAll('&', '&#38;'),
      encodeURIComponent(query),
      // Hands that type a link make slips.
      query.replace('level=', 'levle=').replace('zone=', 'Zone='),
    ]) {
      await openQuery(page, lang, text);
      await expectAnswer(page);
      await expect(page.locator('main .notice', { hasText: repaired })).toBeVisible();
    }
  });

  test(`/${lang}/deadline/ gives no answer from the rest while a value is refused`, async ({ page }) => {
    for (const [text, field] of [
      [local.replace('Europe/Moscow', 'Moskow'), '#zone'],
      [local.replace('zone=Europe/Moscow', 'zon=Moskow'), '#zone'],
      [`${local}&zone=Asia/Almaty`, '#zone'],
      [`${query}&again=2026-11-24T25:00`, '#at-2'],
      [`${query}&again=2026-11-24`, '#at-2'],
      [`${query}&again=2026-11-24T10:00,tomorrow`, '#at-2'],
      [query.replace('T15:00', 'T15.00'), '#at'],
      [query.replace('level=2', 'level=22'), '#level'],
    ] as const) {
      await openQuery(page, lang, text);
      await expect(page.locator('.pending')).toBeVisible();
      await expect(page.locator('[data-due]')).toHaveCount(0);
      await expect(page.locator(field)).toBeVisible();
      // Another answer changes nothing about it, nor does a reload.
      await page.locator('input[name=deployment][value=on-premise]').check();
      await expect(page.locator('[data-due]')).toHaveCount(0);
      await page.reload();
      await ready(page);
      await expect(page.locator('.pending')).toBeVisible();
      await expect(page.locator('[data-due]')).toHaveCount(0);
    }
    // Put right, it answers.
    await openQuery(page, lang, local.replace('Europe/Moscow', 'Moskow'));
    await expect(page.locator('#zone')).toHaveValue('Moskow');
    await page.locator('#zone').fill('Europe/Moscow');
    await expectAnswer(page);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test(`/${lang}/coverage/ gives no answer while it cannot read what the partner has`, async ({ page }) => {
    await openQuery(page, lang, 'deployment=on-premise&has=partner,subscripton&service=backup', 'coverage');
    await expect(page.getByRole('alert')).toContainText('has=partner,subscripton');
    await expect(page.locator('.answer')).toHaveCount(0);
    await page.locator('input[name=has][value=partner]').check();
    await expect(page.locator('.answer')).toBeVisible();
  });

  test(`/${lang}/priority/ takes the facts of a failure for a failure`, async ({ page }) => {
    await openQuery(page, lang, 'deployment=on-premise&functions=all&users=all&thirdParty=no', 'priority');
    await expect(page.locator('input[name=kind][value=failure]')).toBeChecked();
    for (const fact of ['functions', 'users'])
      await expect(page.locator(`input[name=${fact}][value=all]`)).toBeChecked();
    await page.locator('input[name=degree][value=full]').check();
    await expect(page.locator('.answer .verdict')).toContainText('1');
    // A question that is named stays one.
    await openQuery(page, lang, 'deployment=on-premise&kind=question&functions=all', 'priority');
    await expect(page.locator('input[name=kind][value=question]')).toBeChecked();
  });

  test(`/${lang}/deadline/ names the reading of the shortened day before a holiday`, async ({ page }) => {
    await openQuery(page, lang, 'deployment=cloud&level=1&at=2026-04-30T15:30&zone=Europe/Moscow');
    await expect(page.locator(`.answer a[href*="readings/#short-day"]`)).toHaveCount(1);
    await openQuery(page, lang, 'deployment=cloud&level=1&at=2026-04-29T15:30&zone=Europe/Moscow');
    await expect(page.locator('.answer')).toBeVisible();
    await expect(page.locator(`.answer a[href*="readings/#short-day"]`)).toHaveCount(0);
  });
}
