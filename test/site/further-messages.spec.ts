// A further message restarts the clock (clause clock-start). The local times of messages were calculated by hand.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import { type Language, languagesToTest, templatePattern, words } from '../support/browser/languages.ts';
import { momentPattern } from '../support/browser/moment-pattern.ts';
import { answerOf, open, queryOf, expectSameAnswer } from '../support/browser/tool-page.ts';

function row(page: Page, lang: Language, number: number): Locator {
  return page.getByLabel(templatePattern(words(lang).t.live.again, { number: String(number) }));
}

async function add(page: Page, lang: Language, number: number, at: string): Promise<void> {
  await page.getByRole('button', { name: words(lang).t.live.add }).click();
  await expect(row(page, lang, number)).toBeFocused();
  await row(page, lang, number).fill(at);
}

const due = (page: Page, lang: Language): Locator => answerOf(page, lang).locator('dl.due dd').last();
const levelTwo = { deployment: 'cloud', level: '2' };

// Long after every message: the answer then shows the time overdue in days, which does not change during a test.
test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2030-01-09T09:00:00Z');
});

for (const lang of languagesToTest('ru')) {
  const { t } = words(lang);

  test.describe(`/${lang}/deadline/ in Kolkata`, () => {
    test.use({ timezoneId: 'Asia/Kolkata' });

    test('a second message on Tuesday 9:00 in Moscow moves the deadline from 11:00 to 13:00', async ({ page }) => {
      // Monday 15:00 in Moscow.
      await open(page, lang, 'deadline', { ...levelTwo, at: '2026-11-23T17:30' });
      await expect(due(page, lang)).toContainText(momentPattern(lang, '2026-11-24 11:00'));
      await add(page, lang, 2, '2026-11-24T11:30');
      expect(queryOf(page)).toMatchObject({ at: '2026-11-23T17:30', again: '2026-11-24T11:30' });
      await expectSameAnswer(page, lang, async (now) => {
        const { live, trace } = words(now).t;
        await expect(due(page, now)).toContainText(momentPattern(now, '2026-11-24 13:00'));
        // The reader's zone is two and a half hours ahead of Moscow.
        await expect(due(page, now)).toContainText(momentPattern(now, '2026-11-24 15:30'));
        const moved = answerOf(page, now).locator('.moved');
        await expect(moved).toHaveText(templatePattern(live.moved));
        await expect(moved).toContainText(momentPattern(now, '2026-11-24 11:00'));
        await expect(moved).toContainText({ ru: /2\sчаса/, en: /2\shours/ }[now]);
        const rows = answerOf(page, now).locator('.trace li');
        await expect(rows).toHaveText([
          new RegExp(`${momentPattern(now, '2026-11-23 15:00').source}.*${trace.earlierMessage}`),
          new RegExp(trace.dropped),
          new RegExp(`${momentPattern(now, '2026-11-24 09:00').source}.*${trace.message}`),
          /./,
          new RegExp(`${momentPattern(now, '2026-11-24 11:00').source}.*${trace.was}`),
          /./,
          new RegExp(`${momentPattern(now, '2026-11-24 13:00').source}.*${trace.due}`),
        ]);
      });
    });

    test('messages of the same weekend have the same deadline, with a note', async ({ page }) => {
      await open(page, lang, 'deadline', { ...levelTwo, at: '2026-11-21T12:00', again: '2026-11-22T12:00' });
      await expect(answerOf(page, lang).locator('.moved')).toHaveText(templatePattern(t.live.kept));
      await expect(due(page, lang)).toContainText(momentPattern(lang, '2026-11-23 12:00'));
    });

    test('the latest of three messages counts, whatever their order, and a row can be removed', async ({ page }) => {
      const again = '2026-11-24T12:30,2026-11-24T11:30';
      await open(page, lang, 'deadline', { ...levelTwo, at: '2026-11-23T17:30', again });
      // The latest message is of Tuesday 10:00 in Moscow, the one before of 9:00.
      await expect(due(page, lang)).toContainText(momentPattern(lang, '2026-11-24 14:00'));
      await expect(answerOf(page, lang).locator('.moved')).toContainText(momentPattern(lang, '2026-11-24 13:00'));
      await page.getByRole('button', { name: templatePattern(t.live.remove, { number: '2' }) }).click();
      await expect(page.getByRole('button', { name: t.live.add })).toBeFocused();
      expect(queryOf(page)['again']).toBe('2026-11-24T11:30');
      await expect(due(page, lang)).toContainText(momentPattern(lang, '2026-11-24 13:00'));
      await page.getByRole('button', { name: templatePattern(t.live.remove, { number: '2' }) }).click();
      expect(queryOf(page)['again']).toBeUndefined();
      await expect(due(page, lang)).toContainText(momentPattern(lang, '2026-11-24 11:00'));
    });

    test('a row that is added again after its removal has the focus', async ({ page }) => {
      await open(page, lang, 'deadline', { ...levelTwo, at: '2026-11-23T17:30' });
      await add(page, lang, 2, '2026-11-24T11:30');
      await page.getByRole('button', { name: templatePattern(t.live.remove, { number: '2' }) }).click();
      await add(page, lang, 2, '2026-11-24T12:30');
      expect(queryOf(page)['again']).toBe('2026-11-24T12:30');
    });

    test('an invalid list of messages gets an error, and the first message is kept', async ({ page }) => {
      await open(page, lang, 'deadline', { ...levelTwo, at: '2026-11-23T17:30', again: '2026-11-24T11:30,soon' });
      await expect(page.getByRole('alert')).toContainText('soon');
      // Without the last message the answer would be another one: there is none until it is put right.
      await expect(page.locator('.pending')).toContainText(t.live.again.replace('{number}', '2'));
      await expect(page.locator('#at-2')).toHaveValue('2026-11-24T11:30');
      await page.locator('#at-3').fill('2026-11-24T12:30');
      await page.locator('#at-3').blur();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(page.locator('#at')).toHaveValue('2026-11-23T17:30');
      await expect(due(page, lang)).toBeVisible();
    });
  });

  test.describe(`/${lang}/deadline/ in Berlin`, () => {
    test.use({ timezoneId: 'Europe/Berlin' });

    test('each message has its own error for a skipped hour and its own choice for a time that came twice', async ({
      page,
    }) => {
      await open(page, lang, 'deadline', { ...levelTwo, at: '2026-10-23T10:00' });
      await add(page, lang, 2, '2026-03-29T02:30');
      await expect(page.getByText(templatePattern(t.deadline.gap, { zone: 'Europe/Berlin' }))).toBeVisible();
      await expect(answerOf(page, lang)).toBeHidden();
      await row(page, lang, 2).fill('2026-10-25T02:30');
      const both = page.getByRole('group', { name: templatePattern(t.deadline.twice, { zone: 'Europe/Berlin' }) });
      await expect(both.getByRole('radio')).toHaveCount(2);
      await expect(answerOf(page, lang)).toBeHidden();
      await both.getByRole('radio').last().click();
      expect(queryOf(page)['again']).toMatch(/^2026-10-25T02:30(:00)?\+01:00$/);
      // A Sunday: four hours after Monday's opening.
      await expect(due(page, lang)).toContainText(momentPattern(lang, '2026-10-26 12:00'));
    });
  });
}
