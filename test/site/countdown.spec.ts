// What an answer shows by the reader's clock: time left, time overdue, and what a further message would change. The
// clock is set by the tests; Moscow is UTC+3.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import { type Language, languagesToTest, patternSource, templatePattern, words } from '../support/browser/languages.ts';
import { momentPattern } from '../support/browser/moment-pattern.ts';
import { answerOf, open } from '../support/browser/tool-page.ts';

const support = 'support@navixy.example';
const head = 'head-of-support@navixy.example';

async function expectTimer(page: Page, lang: Language, text: RegExp): Promise<void> {
  const timer = answerOf(page, lang).getByRole('timer');
  await expect(timer).toHaveText(text);
  await expect(timer).toHaveAttribute('aria-live', 'off');
}

const units: Record<Language, Record<string, string>> = {
  ru: { d: '(день|дня|дней)', h: '(час|часа|часов)', min: '(минута|минуты|минут)', s: '(секунда|секунды|секунд)' },
  en: { d: 'days?', h: 'hours?', min: 'minutes?', s: 'seconds?' },
};

/** The pattern of a template with durations, written `1 h 30 min`; by default of a duration alone. */
function line(lang: Language, lengths: Record<string, string>, template = '{by}'): RegExp {
  const length = (text: string): string =>
    text.replaceAll(/(\d+) (d|h|min|s)\b/g, (_, n: string, unit: string) => `${n}\\s${units[lang][unit] ?? '?'}`);
  const filled = patternSource(template).replaceAll(/\\\{(\w+)\\\}/g, (_, name: string) =>
    length(lengths[name] ?? '?').replaceAll(' ', String.raw`\s`),
  );
  return new RegExp(filled);
}

for (const lang of languagesToTest('ru')) {
  const { t } = words(lang);
  const { live } = t;

  test.describe(`/${lang}/deadline/ in St John’s`, () => {
    test.use({ timezoneId: 'America/St_Johns' });

    test('the time left counts down, then the time overdue counts up with whom to write to', async ({ page }) => {
      await page.clock.setFixedTime('2026-11-23T08:15:00Z');
      // Monday 10:00 in Moscow, due at 12:00.
      await open(page, lang, 'deadline', { deployment: 'on-premise', level: '1', at: '2026-11-23T03:30' });
      await expectTimer(page, lang, line(lang, { left: '45 min' }, live.left));
      await expect(answerOf(page, lang).getByRole('heading', { name: live.whom })).toBeHidden();
      await page.clock.setFixedTime('2026-11-23T08:59:50Z');
      await expectTimer(page, lang, line(lang, { left: '10 s' }, live.left));
      await page.clock.setFixedTime('2026-11-23T10:10:00Z');
      await expectTimer(page, lang, line(lang, { over: '1 h 10 min' }, live.over));
      await expect(answerOf(page, lang).getByRole('heading', { name: live.whom })).toBeVisible();
      await expect(answerOf(page, lang).getByRole('link', { name: support, exact: true })).toBeVisible();
      await expect(answerOf(page, lang).getByRole('link', { name: head })).toHaveAttribute('href', `mailto:${head}`);
      await expect(answerOf(page, lang)).toContainText(words(lang).names.roles['account-administrator']?.name ?? '?');
    });

    test('the page shows by how much a further message would move the deadline', async ({ page }) => {
      await page.clock.setFixedTime('2026-11-23T08:15:40Z');
      await open(page, lang, 'deadline', { deployment: 'on-premise', level: '1', at: '2026-11-23T03:30' });
      const restart = answerOf(page, lang).locator('.restart');
      // Now it is 11:15 in Moscow: due two hours later, an hour and a quarter after 12:00.
      await expect(restart).toHaveText(templatePattern(live.restart));
      await expect(restart).toContainText(momentPattern(lang, '2026-11-23 11:15'));
      await expect(restart).toContainText(momentPattern(lang, '2026-11-23 13:15'));
      await expect(restart).toContainText(line(lang, { by: '1 h 15 min' }));
      // The reader's zone is six and a half hours behind Moscow.
      await expect(restart).toContainText(momentPattern(lang, '2026-11-23 06:45'));
      await expect(restart.getByRole('link')).toHaveAttribute('href', /#clock-start$/);
      await expect(answerOf(page, lang).locator('.live a[href$="#restart"]')).toBeVisible();
    });

    test('a range shows its shortest and longest time, and goes on after its earlier end has passed', async ({
      page,
    }) => {
      // Monday 15:00 in Moscow: 19:00 by one reading, Tuesday 11:00 by the other. Now it is 17:00.
      await page.clock.setFixedTime('2026-11-23T14:00:00Z');
      await open(page, lang, 'deadline', { deployment: 'cloud', level: '2', at: '2026-11-23T08:30' });
      await expectTimer(page, lang, line(lang, { least: '2 h', most: '18 h' }, live.leftRange));
      // After closing the clock starts at Tuesday's opening, and the answer is an estimate.
      const restart = answerOf(page, lang).locator('.restart');
      await expect(restart).toContainText(momentPattern(lang, '2026-11-24 12:00'));
      await expect(restart).toContainText(line(lang, { by: '1 h' }));
      await expect(restart).toContainText(live.restartEstimate);
      await page.clock.setFixedTime('2026-11-23T17:00:00Z');
      await expectTimer(page, lang, line(lang, { over: '1 h', left: '15 h' }, live.between));
    });

    test('an overdue SaaS request goes to the support address, and to nobody in copy', async ({ page }) => {
      // Friday noon in Moscow, due on Monday at 16:00 at the latest; now it is half past.
      await page.clock.setFixedTime('2026-11-23T13:30:00Z');
      await open(page, lang, 'deadline', { deployment: 'saas', at: '2026-11-20T05:30' });
      await expectTimer(page, lang, line(lang, { over: '30 min' }, live.over));
      await expect(answerOf(page, lang).getByRole('link', { name: support, exact: true })).toBeVisible();
      await expect(answerOf(page, lang).getByRole('link', { name: head })).toHaveCount(0);
    });

    test('an estimate counts down, and is never called overdue', async ({ page }) => {
      // Saturday 10:00 in Moscow: due on Monday 10:00. Now it is Sunday 10:00: a further message changes nothing.
      await page.clock.setFixedTime('2026-11-22T07:00:00Z');
      await open(page, lang, 'deadline', { deployment: 'cloud', level: '1', at: '2026-11-21T03:30' });
      await expectTimer(page, lang, line(lang, { left: '1 d' }, live.leftEstimate));
      await expect(answerOf(page, lang).locator('.restart')).toHaveText(templatePattern(live.restartKept));
      await page.clock.setFixedTime('2026-11-23T07:05:00Z');
      await expectTimer(page, lang, line(lang, { over: '5 min' }, live.overEstimate));
    });

    test('a message in the future offers no restart', async ({ page }) => {
      await page.clock.setFixedTime('2026-11-23T06:00:00Z');
      await open(page, lang, 'deadline', { deployment: 'on-premise', level: '1', at: '2026-11-23T03:30' });
      await expectTimer(page, lang, line(lang, { left: '3 h' }, live.left));
      await expect(answerOf(page, lang).locator('.restart')).toHaveCount(0);
    });
  });
}
