import type { Locator } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import { fill } from '../../src/i18n/fill.ts';
import {
  clauseTitle,
  languages,
  languagesToTest,
  templatePattern,
  patternSource,
  words,
} from '../support/browser/languages.ts';
import { momentPattern } from '../support/browser/moment-pattern.ts';
import { answerOf, option, queryOf, ready } from '../support/browser/tool-page.ts';
import { overflow } from '../support/browser/page-problems.ts';

// A partner in São Paulo, on a phone, on Sunday night: the partner's server has been down for all users since 22:30.
test.use({ timezoneId: 'America/Sao_Paulo', viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });

for (const lang of languages)
  test(`a partner whose server is down finds out in "${lang}" whom to write to and when the answer is due`, async ({
    page,
  }) => {
    const { t, names } = words(lang);
    const role = (id: string): string => names.roles[id]?.name ?? '?';
    const answer = answerOf(page, lang);
    await page.clock.setFixedTime('2026-11-23T01:40:00Z');

    await page.goto('/');
    await page.getByRole('link', { name: t.site.read }).tap();
    await expect(page).toHaveURL(new RegExp(`/${lang}/$`));
    await ready(page);
    // Monday 08:00 in Moscow is Monday 02:00 here.
    const opening = page.getByText(momentPattern(lang, '2026-11-23 08:00'));
    await expect(opening).toContainText(momentPattern(lang, '2026-11-23 02:00'));
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
    await expect(answer).toContainText(templatePattern(t.priority.level, { level: '1' }));
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
    await expect(due).toContainText(momentPattern(lang, '2026-11-23 10:00'));
    await expect(due).toContainText(momentPattern(lang, '2026-11-23 04:00'));
    expect(queryOf(page)).toEqual({
      deployment: 'on-premise',
      level: '1',
      at: '2026-11-22T22:30',
      zone: 'America/Sao_Paulo',
      // The link passes on the facts that the level is computed from.
      kind: 'failure',
      functions: 'all',
      users: 'all',
      degree: 'full',
      thirdParty: 'no',
    });
    expect(await overflow(page)).toBe(0);
  });

/** Monday 15:00 in Moscow: in a zone behind UTC, in one with half an hour, and in one with summer time. */
const zones = {
  'America/Sao_Paulo': '2026-11-23T09:00:00-03:00',
  'Australia/Darwin': '2026-11-23T21:30:00+09:30',
  'Europe/Berlin': '2026-11-23T13:00:00+01:00',
};

// Zones in alternating languages; in `npm run test:long` each in both.
const journeys = Object.entries(zones).flatMap((zone, i) =>
  languagesToTest(languages[i % languages.length] ?? 'ru').map((lang) => [lang, zone] as const),
);

for (const [lang, [timezoneId, now]] of journeys)
  test.describe(timezoneId, () => {
    test.use({ timezoneId });
    test(`a partner goes from the first page in "${lang}" through every step to the email, and back`, async ({
      page,
    }) => {
      const { t, names } = words(lang);
      const answer = answerOf(page, lang);
      const next = (step: string): Locator => page.getByRole('link', { name: fill(t.steps.next, { step }) });
      await page.clock.setFixedTime('2026-11-23T12:00:00Z');

      await page.goto(`/${lang}/`);
      await page.locator('main').getByRole('link', { name: t.steps.label }).tap();
      await ready(page);
      const steps = page.getByRole('navigation', { name: t.steps.label });
      await expect(steps.getByRole('link')).toHaveText([
        t.site.coverage,
        t.site.priority,
        t.site.deadline,
        t.site.request,
      ]);
      await expect(steps.getByRole('link', { name: t.site.coverage })).toHaveAttribute('aria-current', 'step');
      // Every step can be skipped.
      await expect(page.getByRole('link', { name: fill(t.steps.skip, { step: t.site.priority }) })).toBeVisible();
      await option(page, t.form.deployment, 'On-premise').tap();
      for (const id of ['partner', 'subscription'])
        await option(page, t.form.has, names.entitlements[id]?.label ?? '?', 'checkbox').tap();
      const bugs = names.services['bugs']?.name ?? '?';
      await page.getByRole('table', { name: t.coverage.matrix }).getByRole('link', { name: bugs, exact: true }).tap();
      await expect(answer).toContainText(bugs);
      await next(t.site.priority).tap();

      await ready(page);
      await expect(option(page, t.form.deployment, 'On-premise')).toBeChecked();
      for (const [legend, label] of [
        [t.priority.kind.legend, t.priority.kind.failure],
        [t.priority.functions.legend, t.priority.functions.several],
        [t.priority.users.legend, t.priority.users.all],
        [t.priority.degree.legend, t.priority.degree.full],
        [t.priority.thirdParty.legend, t.priority.thirdParty.no],
      ] as const)
        await option(page, legend, label).tap();
      await next(t.site.deadline).tap();

      await ready(page);
      await expect(option(page, t.deadline.level, t.priority.level.replace('{level}', '2'))).toBeChecked();
      await page.getByRole('button', { name: t.deadline.now }).tap();
      await expect(answer).toContainText(momentPattern(lang, '2026-11-24 11:00'));
      await next(t.site.request).tap();

      await ready(page);
      expect(queryOf(page)).toEqual({
        deployment: 'on-premise',
        has: 'partner,subscription',
        service: 'bugs',
        kind: 'failure',
        functions: 'several',
        users: 'all',
        degree: 'full',
        thirdParty: 'no',
        level: '2',
        at: now,
        zone: timezoneId,
      });
      await expect(page.locator('main')).toContainText(bugs);
      await expect(page.getByLabel(t.deadline.level)).toHaveValue('2');
      await page.getByLabel(t.request.question, { exact: true }).fill('Why is the report empty?');
      for (const id of ['description', 'identifiers', 'elements', 'actions', 'files'])
        await page
          .getByRole('textbox', { name: new RegExp(`^${patternSource(names.request[id]?.name ?? '?')}`, 'i') })
          .fill(id);
      await option(page, clauseTitle(lang, 'server-access'), t.request.ready).tap();
      const admin = new RegExp(`^${patternSource(names.roles['account-administrator']?.name ?? '?')}`, 'i');
      await page.getByRole('textbox', { name: admin }).fill('admin@partner.example');
      await page.getByRole('button', { name: t.request.show }).tap();
      const email = page.getByRole('region', { name: t.request.email, exact: true });
      await expect(email.getByRole('definition')).toHaveText([
        'support@navixy.example',
        'admin@partner.example',
        'head-of-support@navixy.example',
      ]);
      const body = email.getByLabel(t.request.body);
      const text = await body.inputValue();
      // One link has the answers of all steps.
      expect(text).toMatch(
        new RegExp(`^${patternSource(t.mail.answers)} https://\\S+/${lang}/deadline/\\?deployment=on-premise&`, 'm'),
      );
      for (const part of ['service=bugs', 'functions=several', 'level=2', 'at=2026-11-23T'])
        expect(text).toContain(`&${part}`);
      expect(await overflow(page)).toBe(0);

      // It opens the same answer.
      const [, link = ''] = /(\/\w\w\/deadline\/\S+)/.exec(text) ?? [];
      const url = page.url();
      await page.goto(link);
      await expect(answer).toContainText(momentPattern(lang, '2026-11-24 11:00'));

      // Back step by step, with every choice kept.
      await page.goBack();
      await expect(body).toHaveValue(text);
      expect(page.url()).toBe(url);
      await page.goBack();
      await expect(answer).toContainText(momentPattern(lang, '2026-11-24 11:00'));
      await page.goBack();
      await expect(answer).toContainText(templatePattern(t.priority.level, { level: '2' }));
      await page.goBack();
      await expect(answer).toContainText(bugs);
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(`/${lang}/$`));
    });
  });
