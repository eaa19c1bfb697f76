// Exports of an answer: its trace as text in either language, and a calendar entry.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import ICAL from 'ical.js';
import { fill } from '../../src/i18n/fill.ts';
import { type Language, languages, templatePattern, words } from '../support/browser/languages.ts';
import { answerOf, open, option } from '../support/browser/tool-page.ts';

// Monday 15:00 in Moscow, 17:30 in Kolkata: due at 19:00, or on Tuesday at 11:00.
const question = { deployment: 'cloud', level: '2', at: '2026-11-23T17:30', zone: 'Asia/Kolkata' };

/** The lines of the trace, calculated by hand from clause 3.4. Any white space matches any other. */
const trace: Record<Language, RegExp[]> = {
  ru: [
    /^Cloud, Уровень 2, Сообщение: пн, 23 нояб\. 2026 г\., 15:00 \(МСК\)$/,
    /: пн, 23 нояб\. 2026 г\., 19:00 \(МСК\) — вт, 24 нояб\. 2026 г\., 11:00 \(МСК\)$/,
    /^$/,
    /^Как посчитан срок$/,
    /^пн, 23 нояб\. 2026 г\., 15:00 · Последнее сообщение$/,
    /^пн, 23 нояб\., 15:00 ?– ?16:00 · засчитано: 1 час · п\. 3\.4$/,
    /^пн, 23 нояб\., 16:00 ?– ?19:00 · вне часов работы · п\. 3\.4$/,
    /^пн, 23 нояб\. 2026 г\., 19:00 · Самое раннее/,
    /^пн, 23 нояб\., 19:00 ?– ?вт, 24 нояб\., 08:00 · вне часов работы · п\. 3\.4$/,
    /^вт, 24 нояб\., 08:00 ?– ?11:00 · засчитано: 3 часа · п\. 3\.4$/,
    /^вт, 24 нояб\. 2026 г\., 11:00 · Срок истекает$/,
    /^$/,
    /\/ru\/deadline\/\?deployment=cloud&level=2&at=.*&zone=Asia%2FKolkata$/,
  ],
  en: [
    /^Cloud, Level 2, Message: Mon, 23 Nov 2026, 15:00 \(MSK\)$/,
    /: Mon, 23 Nov 2026, 19:00 \(MSK\) — Tue, 24 Nov 2026, 11:00 \(MSK\)$/,
    /^$/,
    /^How the time is counted$/,
    /^Mon, 23 Nov 2026, 15:00 · Last message$/,
    /^Mon,? 23 Nov, 15:00 ?– ?16:00 · 1 hour counted · clause 3\.4$/,
    /^Mon,? 23 Nov, 16:00 ?– ?19:00 · outside business hours · clause 3\.4$/,
    /^Mon, 23 Nov 2026, 19:00 · At the earliest/,
    /^Mon,? 23 Nov, 19:00 ?– ?Tue,? 24 Nov, 08:00 · outside business hours · clause 3\.4$/,
    /^Tue,? 24 Nov, 08:00 ?– ?11:00 · 3 hours counted · clause 3\.4$/,
    /^Tue, 24 Nov 2026, 11:00 · The time runs out$/,
    /^$/,
    /\/en\/deadline\/\?deployment=cloud&level=2&at=.*&zone=Asia%2FKolkata$/,
  ],
};

function expectTrace(text: string, lang: Language): void {
  const lines = text.replaceAll(/[^\S\n]/g, ' ').split('\n');
  expect(lines).toHaveLength(trace[lang].length);
  for (const [i, line] of trace[lang].entries()) expect(lines[i]).toMatch(line);
}

const names = { ru: { ru: 'русский', en: 'английский' }, en: { ru: 'Russian', en: 'English' } };

async function copy(page: Page, lang: Language, other: Language): Promise<string> {
  const name = templatePattern(words(lang).t.live.copyTrace, { language: names[lang][other] });
  await page.getByRole('button', { name }).click();
  return page.evaluate(() => navigator.clipboard.readText());
}

for (const lang of languages) {
  const { live, cite } = words(lang).t;

  test.describe(`/${lang}/deadline/ in Kolkata`, () => {
    test.use({ timezoneId: 'Asia/Kolkata', permissions: ['clipboard-read', 'clipboard-write'] });
    test.beforeEach(async ({ page }) => {
      await page.clock.setFixedTime('2026-11-23T12:05:07Z');
    });

    test('the trace is copied as plain text in either language, and announced once', async ({ page }) => {
      await open(page, lang, 'deadline', question);
      for (const other of languages) {
        await expect(async () => {
          expectTrace(await copy(page, lang, other), other);
        }).toPass();
        const message = templatePattern(live.copied, { language: names[lang][other] });
        await expect(page.locator('.tool').getByRole('status')).toHaveText(message);
        await expect(page.locator('.tool').getByRole('status')).toHaveCount(1);
      }
    });

    test('where the browser refuses to copy, the page shows the text to copy by hand', async ({ page }) => {
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
        Object.assign(document, { execCommand: () => false });
      });
      await open(page, lang, 'deadline', question);
      await page
        .getByRole('button', { name: templatePattern(live.copyTrace, { language: names[lang][lang] }) })
        .click();
      await expect(answerOf(page, lang).getByText(cite.failed)).toBeVisible();
      expectTrace(await answerOf(page, lang).getByRole('textbox', { name: live.along }).inputValue(), lang);
    });

    test('the calendar entry is in UTC, holds the trace, and moves when the answer is corrected', async ({ page }) => {
      const file = async (): Promise<ICAL.Component> => {
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: live.calendar }).click();
        expect((await download).suggestedFilename()).toBe('deadline.ics');
        const text = readFileSync(await (await download).path(), 'utf8');
        const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
        const event = calendar.getFirstSubcomponent('vevent');
        if (!event) throw new Error('The calendar file has no event.');
        expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
        return event;
      };
      const valueOf = (event: ICAL.Component, name: string): string => String(event.getFirstPropertyValue(name));
      const sequenceOf = (event: ICAL.Component): number => Number(valueOf(event, 'sequence'));

      await open(page, lang, 'deadline', question);
      const first = await file();
      expect(valueOf(first, 'dtstart')).toBe('2026-11-24T08:00:00Z');
      expect(valueOf(first, 'dtstamp')).toBe('2026-11-23T12:05:07Z');
      expect(valueOf(first, 'last-modified')).toBe('2026-11-23T12:05:07Z');
      expectTrace(valueOf(first, 'description'), lang);
      expect(valueOf(first, 'url')).toContain(`/${lang}/deadline/?deployment=cloud`);

      // A further message on Tuesday 9:00 in Moscow: due at 13:00. The file is made a second later.
      await page.clock.setFixedTime('2026-11-23T12:05:08Z');
      await open(page, lang, 'deadline', { ...question, again: '2026-11-24T11:30' });
      const second = await file();
      expect(valueOf(second, 'dtstart')).toBe('2026-11-24T10:00:00Z');
      expect(valueOf(second, 'uid')).toBe(valueOf(first, 'uid'));
      expect(sequenceOf(second)).toBeGreaterThan(sequenceOf(first));

      // Corrected without a reload to level 1, which is due two hours after the last message: 9:00 and 2 h.
      await option(page, words(lang).t.deadline.level, fill(words(lang).t.priority.level, { level: '1' })).check();
      const third = await file();
      expect(valueOf(third, 'dtstart')).toBe('2026-11-24T08:00:00Z');
      expect(valueOf(third, 'uid')).toBe(valueOf(first, 'uid'));
      expect(sequenceOf(third)).toBeGreaterThan(sequenceOf(second));

      // Another version is a correction as well; a message of another time is another event.
      await open(page, lang, 'deadline', { ...question, deployment: 'on-premise' });
      expect(valueOf(await file(), 'uid')).toBe(valueOf(first, 'uid'));
      await open(page, lang, 'deadline', { ...question, at: '2026-11-23T17:31' });
      expect(valueOf(await file(), 'uid')).not.toBe(valueOf(first, 'uid'));
    });
  });
}
