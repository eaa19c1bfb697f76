import { expect, test } from '@playwright/test';
import { languages, saying, words } from './languages.ts';
import { written } from './moment.ts';
import { answerOf, option, queryOf, ready } from './tool-page.ts';
import { overflow } from './watch.ts';

// A partner in São Paulo, on a phone, on Sunday night: their own server has been down for everyone since 22:30.
test.use({ timezoneId: 'America/Sao_Paulo', viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });

for (const lang of languages)
  test(`a partner whose server is down finds out in "${lang}" whom to write to and when to expect an answer`, async ({
    page,
  }) => {
    const { t, names } = words(lang);
    const role = (id: string): string => names.roles[id]?.name ?? '?';
    const answer = answerOf(page, lang);
    await page.clock.setFixedTime('2026-11-23T01:40:00Z');

    await page.goto('/');
    await page.getByRole('link', { name: t.root.open }).tap();
    await expect(page).toHaveURL(new RegExp(`/${lang}/$`));
    await ready(page);
    // Monday 08:00 in Moscow is Monday 02:00 here.
    const opening = page.getByText(written(lang, '2026-11-23 08:00'));
    await expect(opening).toContainText(written(lang, '2026-11-23 02:00'));
    expect(await overflow(page)).toBe(0);

    await page.locator('main').getByRole('link', { name: t.priority.title }).tap();
    await ready(page);
    for (const [legend, label] of [
      [t.form.deployment, 'On-premise'],
      [t.priority.kind.legend, t.priority.kind.failure],
      [t.priority.functions.legend, t.priority.functions.all],
      [t.priority.users.legend, t.priority.users.all],
      [t.priority.degree.legend, t.priority.degree.full],
      [t.priority.thirdParty.legend, t.priority.thirdParty.no],
    ] as const)
      await option(page, legend, label).tap();
    await expect(answer).toContainText(saying(t.priority.level, { level: '1' }));
    await expect(answer).toContainText({ ru: '2 часа', en: '2 hours' }[lang]);
    for (const id of ['support', 'head-of-support', 'account-administrator'])
      await expect(
        answer
          .getByRole('definition')
          .filter({ hasText: role(id) })
          .first(),
      ).toBeVisible();
    expect(await overflow(page)).toBe(0);

    await answer.getByRole('link', { name: t.priority.whenDue }).tap();
    await ready(page);
    await expect(option(page, t.form.deployment, 'On-premise')).toBeChecked();
    await expect(option(page, t.deadline.level, t.priority.level.replace('{level}', '1'))).toBeChecked();
    await page.getByLabel(t.deadline.at, { exact: true }).fill('2026-11-22T22:30');
    await expect(answer).toContainText(t.deadline.estimate);
    const due = answer.getByRole('definition').filter({ has: page.locator('[data-due="latest"]') });
    await expect(due).toContainText(written(lang, '2026-11-23 10:00'));
    await expect(due).toContainText(written(lang, '2026-11-23 04:00'));
    expect(queryOf(page)).toEqual({
      deployment: 'on-premise',
      level: '1',
      at: '2026-11-22T22:30',
      zone: 'America/Sao_Paulo',
    });
    expect(await overflow(page)).toBe(0);
  });
