// The time of a message is an instant where its offset is known: the field shows it in the zone chosen.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import { languagesToTest } from '../support/browser/languages.ts';
import { ready } from '../support/browser/tool-page.ts';

// Almaty is two hours ahead of Moscow.
test.use({ timezoneId: 'Asia/Almaty' });

/** Level 2 has four hours: sent at 15:00 in Moscow, due at 19:00 the same day or, by the window, at 11:00 the next. */
const query = 'deployment=cloud&level=2&at=2026-11-23T15:00%2B03:00';

async function expectDue(page: Page, earliest: string, latest: string): Promise<void> {
  await expect(page.locator('[data-due=earliest]')).toHaveAttribute('datetime', earliest);
  await expect(page.locator('[data-due=latest]')).toHaveAttribute('datetime', latest);
}

async function chooseZone(page: Page, zone: string): Promise<void> {
  await page.locator('#zone').fill(zone);
  await expect.poll(() => new URL(page.url()).searchParams.get('zone')).toBe(zone);
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-23T12:30:00Z');
});

for (const lang of languagesToTest('ru')) {
  test(`/${lang}/deadline/ shows the instant of a link in the reader's zone`, async ({ page }) => {
    await page.goto(`/${lang}/deadline/?${query}`);
    await ready(page);
    await expect(page.locator('#at')).toHaveValue('2026-11-23T17:00');
    await expectDue(page, '2026-11-23T16:00:00.000Z', '2026-11-24T08:00:00.000Z');
    // A minute later in the field is a minute later for the answer.
    await page.locator('#at').fill('2026-11-23T17:01');
    await page.locator('#at').blur();
    await expectDue(page, '2026-11-23T16:01:00.000Z', '2026-11-24T08:01:00.000Z');
    await page.reload();
    await expect(page.locator('#at')).toHaveValue('2026-11-23T17:01');
    await expectDue(page, '2026-11-23T16:01:00.000Z', '2026-11-24T08:01:00.000Z');
  });

  test(`/${lang}/deadline/ keeps the instants when the zone changes`, async ({ page }) => {
    // The second message is of 16:30 in Moscow, outside the hours: four hours from 08:00 on Tuesday.
    await page.goto(`/${lang}/deadline/?${query}&again=2026-11-23T13:30:00.000Z&zone=Europe/Moscow`);
    await ready(page);
    const due = page.locator('[data-due=latest]');
    for (const [zone, at, again] of [
      ['Europe/Moscow', '2026-11-23T15:00', '2026-11-23T16:30'],
      ['Asia/Almaty', '2026-11-23T17:00', '2026-11-23T18:30'],
      ['America/Sao_Paulo', '2026-11-23T09:00', '2026-11-23T10:30'],
      ['Asia/Kathmandu', '2026-11-23T17:45', '2026-11-23T19:15'],
      ['Pacific/Auckland', '2026-11-24T01:00', '2026-11-24T02:30'],
    ] as const) {
      await chooseZone(page, zone);
      await expect(page.locator('#at')).toHaveValue(at);
      await expect(page.locator('#at-2')).toHaveValue(again);
      await expect(due).toHaveAttribute('datetime', '2026-11-24T09:00:00.000Z');
    }
  });

  test(`/${lang}/deadline/ keeps the instant of "Just now" when the zone changes`, async ({ page }) => {
    await page.goto(`/${lang}/deadline/?deployment=cloud&level=2`);
    await ready(page);
    await page.locator('#at + button').click();
    // 12:30 UTC is 15:30 in Moscow.
    await expect(page.locator('#at')).toHaveValue('2026-11-23T17:30');
    await expectDue(page, '2026-11-23T16:30:00.000Z', '2026-11-24T08:30:00.000Z');
    await chooseZone(page, 'Europe/Moscow');
    await expect(page.locator('#at')).toHaveValue('2026-11-23T15:30');
    await expectDue(page, '2026-11-23T16:30:00.000Z', '2026-11-24T08:30:00.000Z');
  });

  test(`/${lang}/deadline/ keeps an instant that was edited in another zone`, async ({ page }) => {
    await page.goto(`/${lang}/deadline/?${query}&again=2026-11-23T15:10%2B03:00`);
    await ready(page);
    await chooseZone(page, 'Asia/Tokyo');
    // 15:00 and 15:10 in Moscow.
    await expect(page.locator('#at')).toHaveValue('2026-11-23T21:00');
    await page.locator('#at-2').fill('2026-11-23T21:11');
    await page.locator('#at-2').blur();
    // Due at 11:11 in Moscow, four hours of work after 15:11.
    await expectDue(page, '2026-11-23T16:11:00.000Z', '2026-11-24T08:11:00.000Z');
    // While the zone is wrong, the last right one is shown.
    await page.locator('#zone').fill('qqqq');
    await expect(page.locator('#at-2')).toHaveValue('2026-11-23T21:11');
    await chooseZone(page, 'Europe/Moscow');
    await expect(page.locator('#at-2')).toHaveValue('2026-11-23T15:11');
    await expectDue(page, '2026-11-23T16:11:00.000Z', '2026-11-24T08:11:00.000Z');
  });

  test(`/${lang}/deadline/ takes a time that is typed as one of the zone chosen`, async ({ page }) => {
    await page.goto(`/${lang}/deadline/?deployment=cloud&level=2`);
    await ready(page);
    await page.locator('#at').fill('2026-11-23T15:00');
    await page.locator('#at').blur();
    // 15:00 in Almaty is 13:00 in Moscow.
    await expectDue(page, '2026-11-23T14:00:00.000Z', '2026-11-24T06:00:00.000Z');
    await chooseZone(page, 'Europe/Moscow');
    await expect(page.locator('#at')).toHaveValue('2026-11-23T15:00');
    await expectDue(page, '2026-11-23T16:00:00.000Z', '2026-11-24T08:00:00.000Z');
  });
}

for (const at of [
  '2026-11-23T12:00:00.000Z',
  '2026-11-23T12:00z',
  '2026-11-23T15:00%2B0300',
  '2026-11-23T15:00%2B03',
  '2026-11-23T15:00+03:00',
  '2026-11-23%2015:00%2B03:00',
  '2026-11-23+15:00+03:00',
  '2026-11-23T15:00%252B03:00',
  '2026-11-23T15%3A00%3A00%2B03%3A00%5BEurope%2FMoscow%5D',
]) {
  test(`/en/deadline/ reads at=${at}`, async ({ page }) => {
    await page.goto(`/en/deadline/?deployment=cloud&level=2&at=${at}&zone=Europe/Moscow`);
    await ready(page);
    await expect(page.locator('#at')).toHaveValue('2026-11-23T15:00');
    await expectDue(page, '2026-11-23T16:00:00.000Z', '2026-11-24T08:00:00.000Z');
  });
}
