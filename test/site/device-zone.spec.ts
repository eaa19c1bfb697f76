// A device whose time zone the browser does not know, or that it cannot list: answers are in the zone of the policy.
import { expect, test } from '../support/browser/browser-test.ts';
import { refusingZones, unknownZone, withoutZones } from '../support/browser/devices.ts';
import { languages, languagesToTest, templatePattern, words } from '../support/browser/languages.ts';
import { momentPattern } from '../support/browser/moment-pattern.ts';
import { collectErrors } from '../support/browser/page-problems.ts';
import { answerOf, open, queryOf } from '../support/browser/tool-page.ts';

// Monday 15:00 in Moscow, level 2: four working hours end on Tuesday at 11:00.
const levelTwo = { deployment: 'cloud', level: '2' };
const instant = { ...levelTwo, at: '2026-11-23T15:00+03:00' };
const zone = 'Europe/Moscow';

test.use({ timezoneId: 'Asia/Almaty' });

for (const device of [unknownZone, withoutZones])
  for (const lang of languagesToTest('ru'))
    test.describe(`${device.name}, /${lang}/`, () => {
      const { t } = words(lang);

      test.beforeEach(async ({ page }) => {
        await page.clock.setFixedTime('2026-11-23T12:30:00Z');
        await page.addInitScript(device);
      });

      for (const query of [instant, { ...instant, zone }])
        test(`an instant ${'zone' in query ? 'with' : 'without'} a zone is answered in Moscow time`, async ({
          page,
          baseURL,
        }) => {
          const problems = collectErrors(page, baseURL ?? '');
          await open(page, lang, 'deadline', query);
          const due = answerOf(page, lang).locator('dl.due dd').last();
          await expect(due).toContainText(momentPattern(lang, '2026-11-24 11:00'));
          await expect(due.locator('.own')).toHaveCount(0);
          await expect(page.locator('#zone')).toHaveValue(zone);
          await expect(page.locator('#zone')).toHaveAccessibleDescription(
            templatePattern(t.deadline.zoneUnknown, { zone }),
          );
          expect(problems).toEqual([]);
        });

      test('a zone is found by its city, and then answers', async ({ page }) => {
        await open(page, lang, 'deadline', { ...levelTwo, at: '2026-11-23T15:00' });
        await page.locator('#zone').fill({ ru: 'Лиссабон', en: 'Lisbon' }[lang]);
        await expect(page.locator('#zone-meant')).toContainText('Europe/Lisbon');
        expect(queryOf(page)).toMatchObject({ zone: 'Europe/Lisbon' });
        // 15:00 in Lisbon is 18:00 in Moscow, after closing: four working hours from Tuesday 8:00.
        await expect(answerOf(page, lang).locator('dl.due dd').last()).toContainText(
          momentPattern(lang, '2026-11-24 12:00'),
        );
      });

      test('the home page says until when support is open, in Moscow time alone', async ({ page, baseURL }) => {
        const problems = collectErrors(page, baseURL ?? '');
        await page.goto(`/${lang}/`);
        // Monday 15:30 in Moscow: open until 16:00.
        await expect(page.locator('.now')).toContainText(momentPattern(lang, '2026-11-23 16:00'));
        await expect(page.locator('.now')).not.toContainText(templatePattern(t.now.yours));
        expect(problems).toEqual([]);
      });
    });

for (const lang of languages)
  test(`/${lang}/: a known zone is shown and used, also where the browser fails to list zones`, async ({ page }) => {
    await page.clock.setFixedTime('2026-11-23T12:30:00Z');
    await page.addInitScript(refusingZones);
    await open(page, lang, 'deadline', instant);
    await expect(page.locator('#zone')).toHaveValue('Asia/Almaty');
    await expect(page.locator('#zone')).toHaveAccessibleDescription(
      templatePattern(words(lang).t.deadline.zoneHint, { zone }),
    );
    // Almaty is two hours ahead of Moscow.
    await expect(answerOf(page, lang).locator('.due .own').last()).toContainText(
      momentPattern(lang, '2026-11-24 13:00'),
    );
  });
