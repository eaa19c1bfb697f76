import { expect, test } from '../support/browser/browser-test.ts';
import { languages, words } from '../support/browser/languages.ts';
import { momentPattern } from '../support/browser/moment-pattern.ts';
import { ready } from '../support/browser/tool-page.ts';

for (const lang of languages) {
  const { t } = words(lang);

  test(`/${lang}/ shows the targets: 12 working hours, and 2, 4, 5, 8 hours by level`, async ({ page }) => {
    await page.goto(`/${lang}/`);
    const saas = { ru: '12 рабочих часов', en: '12 working hours' }[lang];
    const rows = {
      ru: ['1 2 часа', '2 4 часа', '3 5 часов', '4 8 часов'],
      en: ['1 2 hours', '2 4 hours', '3 5 hours', '4 8 hours'],
    };
    await expect(page.getByRole('row', { name: new RegExp(`SaaS.*${saas.replaceAll(' ', '\\s')}`) })).toBeVisible();
    for (const row of rows[lang]) await expect(page.getByRole('row', { name: row })).toBeVisible();
  });

  test(`/${lang}/ shows whether the support window is open, to the minute, in Moscow time and in the reader’s zone`, async ({
    page,
  }) => {
    const moments = [
      // Monday 15:59 in Moscow; Monday 16:00; Friday evening.
      { now: '2026-11-23T12:59:59Z', open: true, until: '2026-11-23 16:00', own: '2026-11-23 10:00' },
      { now: '2026-11-23T13:00:00Z', open: false, until: '2026-11-24 08:00', own: '2026-11-24 02:00' },
      { now: '2026-11-20T18:00:00Z', open: false, until: '2026-11-23 08:00', own: '2026-11-23 02:00' },
    ];
    for (const { now, open, until, own } of moments) {
      await page.clock.setFixedTime(now);
      await page.goto(`/${lang}/`);
      await ready(page);
      const status = page.getByText(momentPattern(lang, until));
      await expect(status).toContainText(momentPattern(lang, own));
      const word = (open ? t.now.open : t.now.closed).replaceAll(/\{[^}]+\}/g, '\n').split('\n');
      for (const part of word) await expect(status).toContainText(part.trim());
    }
  });
}
