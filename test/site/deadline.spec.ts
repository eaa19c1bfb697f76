import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import { examples } from '../support/browser/deadline-examples.ts';
import { type Language, languagesToTest, templatePattern, words } from '../support/browser/languages.ts';
import { momentPattern } from '../support/browser/moment-pattern.ts';
import {
  answerOf,
  expectRefused,
  expectSameAnswer,
  open,
  option,
  type Query,
  queryOf,
  ready,
} from '../support/browser/tool-page.ts';

const moscow = { ru: 'МСК', en: 'MSK' };

/** Expects an end of the deadline in Moscow time and, where that differs, in the reader's zone. */
async function expectDue(
  page: Page,
  lang: Language,
  end: 'earliest' | 'latest',
  official: string,
  own?: string,
): Promise<void> {
  const due = answerOf(page, lang)
    .getByRole('definition')
    .filter({ has: page.locator(`[data-due="${end}"]`) });
  await expect(due).toContainText(momentPattern(lang, official));
  await expect(due).toContainText(moscow[lang]);
  if (own) await expect(due).toContainText(momentPattern(lang, own));
  else await expect(due).not.toContainText(words(lang).t.deadline.yours);
}

function timeField(page: Page, lang: Language): Locator {
  return page.getByLabel(words(lang).t.deadline.at, { exact: true });
}

function zoneField(page: Page, lang: Language): Locator {
  return page.getByLabel(words(lang).t.deadline.zone, { exact: true });
}

const local = { zone: 'America/Sao_Paulo' };
const levelOne: Query = { deployment: 'on-premise', level: '1' };

// Long after every message: the answer then shows the time overdue in days, which does not change during a test.
test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2030-01-09T09:00:00Z');
});

for (const lang of languagesToTest('en')) {
  const { t } = words(lang);
  const level = (id: string): string => t.priority.level.replace('{level}', id);
  const choose = async (page: Page, deployment: string, its?: string): Promise<void> => {
    await option(page, t.form.deployment, deployment).check();
    if (its) await option(page, t.deadline.level, its).check();
  };

  test.describe(`/${lang}/deadline/ in São Paulo`, () => {
    test.use({ timezoneId: 'America/Sao_Paulo' });

    test('a level 1 failure of Sunday night gets an estimate: Monday 10:00 in Moscow, 04:00 here', async ({ page }) => {
      await open(page, lang, 'deadline');
      await choose(page, 'On-premise', level('1'));
      await expect(zoneField(page, lang)).toHaveValue(local.zone);
      await timeField(page, lang).fill('2026-11-22T22:30');
      expect(queryOf(page)).toEqual({ ...levelOne, at: '2026-11-22T22:30', ...local });
      await expectSameAnswer(page, lang, async (now) => {
        await expect(answerOf(page, now)).toContainText(words(now).t.deadline.estimate);
        await expectDue(page, now, 'latest', '2026-11-23 10:00', '2026-11-23 04:00');
        await expect(answerOf(page, now).locator('[data-due="earliest"]')).toHaveCount(0);
        await expect(answerOf(page, now)).toContainText(momentPattern(now, '2026-11-23 08:00'));
      });
    });

    test('a level 2 failure an hour before closing gets a range from the same evening to the next morning', async ({
      page,
    }) => {
      await open(page, lang, 'deadline');
      await choose(page, 'Cloud', level('2'));
      await timeField(page, lang).fill('2026-11-23T09:00');
      await expectSameAnswer(page, lang, async (now) => {
        await expect(answerOf(page, now)).toContainText(words(now).t.deadline.committedRange);
        await expectDue(page, now, 'earliest', '2026-11-23 19:00', '2026-11-23 13:00');
        await expectDue(page, now, 'latest', '2026-11-24 11:00', '2026-11-24 05:00');
      });
    });

    test('a SaaS request of Friday noon in Moscow is due between that midnight and Monday 16:00', async ({ page }) => {
      await open(page, lang, 'deadline');
      await choose(page, 'SaaS');
      await expect(page.getByRole('group', { name: t.deadline.level })).toHaveCount(0);
      await timeField(page, lang).fill('2026-11-20T06:00');
      await expect(answerOf(page, lang)).toContainText(t.deadline.committedRange);
      await expectDue(page, lang, 'earliest', '2026-11-21 00:00', '2026-11-20 18:00');
      await expectDue(page, lang, 'latest', '2026-11-23 16:00', '2026-11-23 10:00');
    });

    test('a question without a level has no target', async ({ page }) => {
      await open(page, lang, 'deadline', { at: '2026-11-23T09:00', ...local });
      await choose(page, 'On-premise', t.deadline.noLevel);
      await expectSameAnswer(page, lang, async (now) => {
        await expect(answerOf(page, now)).toContainText(words(now).t.deadline.noTarget);
        await expect(answerOf(page, now).locator('[data-due]')).toHaveCount(0);
      });
    });

    test('“just now” takes the time of the device', async ({ page }) => {
      await page.clock.setFixedTime('2026-11-23T12:00:00Z');
      await open(page, lang, 'deadline', { deployment: 'cloud', level: '1' });
      await page.getByRole('button', { name: t.deadline.now, exact: true }).click();
      await expect(timeField(page, lang)).toHaveValue(/^2026-11-23T09:00/);
      await expect(answerOf(page, lang)).toContainText(t.deadline.committedRange);
      await expectDue(page, lang, 'earliest', '2026-11-23 17:00', '2026-11-23 11:00');
      await expectDue(page, lang, 'latest', '2026-11-24 09:00', '2026-11-24 03:00');
    });

    test('for a year without a production calendar the answer is an estimate that names the year', async ({ page }) => {
      await open(page, lang, 'deadline', { ...levelOne, at: '2028-03-09T10:00', zone: 'Europe/Moscow' });
      await expect(answerOf(page, lang)).toContainText(t.deadline.estimate);
      await expect(answerOf(page, lang)).toContainText(templatePattern(t.deadline.estimateCalendar, { years: '2028' }));
      await expectDue(page, lang, 'latest', '2028-03-09 12:00');
    });

    test('an unknown zone stays as typed and gets an error message, until a known one is chosen', async ({ page }) => {
      await open(page, lang, 'deadline', { ...levelOne, at: '2026-11-22T22:30', ...local });
      await expect(answerOf(page, lang)).toBeVisible();
      await zoneField(page, lang).fill('Mars/Base');
      await expect(page.getByText(templatePattern(t.deadline.badZone, { value: 'Mars/Base' }))).toBeVisible();
      await expect(answerOf(page, lang)).toBeHidden();
      await expect(zoneField(page, lang)).toHaveValue('Mars/Base');
      await expect(timeField(page, lang)).toHaveValue('2026-11-22T22:30');
      await zoneField(page, lang).fill('lisbon');
      // 22:30 in Lisbon is 01:30 in Moscow: the clock starts at 08:00 again.
      await expectDue(page, lang, 'latest', '2026-11-23 10:00', '2026-11-23 07:00');
      expect(queryOf(page)['zone']).toBe('Europe/Lisbon');
    });

    test('the invalid values of an address are named, the others are kept, and nothing is guessed', async ({
      page,
    }) => {
      const at = '2026-11-23T09:00';
      await open(page, lang, 'deadline', { deployment: 'mars', level: '9', foo: '1', at, ...local });
      await expectRefused(page, lang, ['mars', 'level=9', '1, 2, 3, 4']);
      await expect(page.locator('.link-unknown')).toContainText('foo');
      await expect(timeField(page, lang)).toHaveValue(at);
      await choose(page, 'Cloud', level('2'));
      await expect(page.getByRole('alert')).toBeHidden();
      await expectDue(page, lang, 'latest', '2026-11-24 11:00', '2026-11-24 05:00');
      expect(queryOf(page)).toEqual({ deployment: 'cloud', level: '2', at, ...local });

      const attack = '<script>alert(1)</script>';
      await open(page, lang, 'deadline', { ...levelOne, at: attack, zone: 'x'.repeat(5000) });
      await expectRefused(page, lang, [attack, 'x'.repeat(40)]);
      await expect(option(page, t.form.deployment, 'On-premise')).toBeChecked();
    });

    test('an impossible date gets an error message and no answer', async ({ page }) => {
      for (const at of [
        '2026-02-30T10:00',
        '2026-13-01T10:00',
        '2026-11-23T25:00',
        '1999-12-31T10:00',
        '2100-01-01T10:00',
      ]) {
        await open(page, lang, 'deadline', { ...levelOne, at, ...local });
        await expect(page.getByText(at).first()).toBeVisible();
        await expect(answerOf(page, lang)).toBeHidden();
        await expect(option(page, t.deadline.level, level('1'))).toBeChecked();
      }
    });

    test('the time in an address may have an offset, as the error message proposes', async ({ page }) => {
      const query = `deployment=cloud&level=2&at=2026-11-23T15:00+03:00&zone=${local.zone}`;
      await page.goto(`/${lang}/deadline/?${query}`);
      await ready(page);
      await expectDue(page, lang, 'latest', '2026-11-24 11:00', '2026-11-24 05:00');
    });
  });

  test.describe(`/${lang}/deadline/ in Lisbon`, () => {
    test.use({ timezoneId: 'Europe/Lisbon' });

    test('a time that was skipped when the clocks went forward is refused, not guessed', async ({ page }) => {
      await open(page, lang, 'deadline', levelOne);
      await timeField(page, lang).fill('2026-03-29T01:30');
      await expect(page.getByText(templatePattern(t.deadline.gap, { zone: 'Europe/Lisbon' }))).toBeVisible();
      await expect(page.getByText('01:30').first()).toBeVisible();
      await expect(answerOf(page, lang)).toBeHidden();
      // An hour later exists. It is a Sunday, so due on Monday 30 March 10:00 in Moscow, 08:00 in Lisbon (summer time).
      await timeField(page, lang).fill('2026-03-29T02:30');
      await expectDue(page, lang, 'latest', '2026-03-30 10:00', '2026-03-30 08:00');
    });

    test('a time that came twice when the clocks went back offers both, and the choice is kept in the address', async ({
      page,
    }) => {
      const starts = [
        { offset: '+01:00', moscow: '2026-10-25 03:30' },
        { offset: '+00:00', moscow: '2026-10-25 04:30' },
      ];
      for (const [i, { offset, moscow: start }] of starts.entries()) {
        await open(page, lang, 'deadline', levelOne);
        await timeField(page, lang).fill('2026-10-25T01:30');
        const both = page.getByRole('group', { name: templatePattern(t.deadline.twice, { zone: 'Europe/Lisbon' }) });
        await expect(both.getByRole('radio')).toHaveCount(2);
        await expect(answerOf(page, lang)).toBeHidden();
        const label = i ? t.deadline.later : t.deadline.earlier;
        await both.getByRole('radio', { name: templatePattern(label, { offset: `UTC${offset}` }) }).click();
        await expectSameAnswer(page, lang, async (now) => {
          await expect(answerOf(page, now).getByText(momentPattern(now, start)).first()).toBeVisible();
          await expectDue(page, now, 'latest', '2026-10-26 10:00', '2026-10-26 07:00');
        });
      }
    });
  });

  test(`/${lang}/deadline/ shows each time once to a reader in Moscow`, async ({ page }) => {
    await open(page, lang, 'deadline', { ...levelOne, at: '2026-11-23T10:00', zone: 'Europe/Moscow' });
    await expect(answerOf(page, lang)).toContainText(t.deadline.committed);
    await expectDue(page, lang, 'latest', '2026-11-23 12:00');
  });
}

test('the link of every worked example opens the answer of the example', async ({ page }) => {
  // The links are the same in every language; no-script.spec.ts checks the table in each.
  const lang = 'ru';
  const { t } = words(lang);
  await open(page, lang, 'deadline');
  const links = page.getByRole('table').last().getByRole('rowheader').getByRole('link');
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses).toHaveLength(examples.length);
  for (const [i, { deployment, earliest, latest, status }] of examples.entries()) {
    await page.goto(addresses[i] ?? '');
    await expect(option(page, t.form.deployment, deployment)).toBeChecked();
    await expectDue(page, lang, 'latest', latest);
    if (earliest && earliest !== latest) await expectDue(page, lang, 'earliest', earliest);
    const verdict = { committed: t.deadline.committed, estimate: t.deadline.estimate }[status];
    await expect(answerOf(page, lang)).toContainText(verdict);
  }
});
