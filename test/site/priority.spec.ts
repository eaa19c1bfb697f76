import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import { type Language, languagesToTest, templatePattern, words } from '../support/browser/languages.ts';
import {
  answerOf,
  expectRefused,
  expectSameAnswer,
  open,
  option,
  type Query,
  queryOf,
  ready,
  tabTo,
} from '../support/browser/tool-page.ts';
import { overflow } from '../support/browser/page-problems.ts';

const failure = { deployment: 'on-premise', kind: 'failure' };
const everything: Query = { ...failure, functions: 'all', users: 'all', degree: 'full', thirdParty: 'no' };

const hours = {
  ru: { 1: '2 часа', 2: '4 часа', 3: '5 часов', 4: '8 часов' },
  en: { 1: '2 hours', 2: '4 hours', 3: '5 hours', 4: '8 hours' },
};

/** The people named under a label such as “Copy”. */
function people(page: Page, lang: Language, label: 'to' | 'copy' | 'tell'): Locator {
  const { t } = words(lang);
  return answerOf(page, lang).locator(`dt:text-is("${t.form[label]}") + dd, dt:text-is("${t.form[label]}") + dd + dd`);
}

async function expectLevel(page: Page, lang: Language, level: 1 | 2 | 3 | 4): Promise<void> {
  const { t } = words(lang);
  const answer = answerOf(page, lang);
  await expect(answer.getByText(templatePattern(t.priority.level, { level: `${level}` })).first()).toBeAttached();
  await expect(
    answer.getByText(templatePattern(t.priority.reaction, { target: hours[lang][level] })).first(),
  ).toBeAttached();
}

for (const lang of languagesToTest('en')) {
  const { t, names } = words(lang);
  const role = (id: string): string => names.roles[id]?.name ?? '?';
  const named = (level: string): RegExp => templatePattern(t.priority.levelShort, { level });

  test(`/${lang}/priority/ answers by keyboard with level 1, 2 hours, and whom to write to`, async ({ page }) => {
    await open(page, lang, 'priority');
    const press = async (legend: string, label: string, ...keys: string[]): Promise<void> => {
      await tabTo(page, page.getByRole('group', { name: legend }).getByRole('radio').first());
      for (const key of keys) await page.keyboard.press(key);
      await expect(option(page, legend, label)).toBeChecked();
    };
    await press(t.form.deployment, 'On-premise', 'ArrowDown');
    await press(t.priority.kind.legend, t.priority.kind.failure, 'Space');
    await press(t.priority.functions.legend, t.priority.functions.all, 'ArrowDown', 'ArrowDown');
    await press(t.priority.users.legend, t.priority.users.all, 'ArrowUp');
    await press(t.priority.degree.legend, t.priority.degree.full, 'ArrowDown');
    await press(t.priority.thirdParty.legend, t.priority.thirdParty.no, 'Space');

    expect(queryOf(page)).toEqual(everything);
    await expectSameAnswer(page, lang, async (now) => {
      const roles = words(now).names.roles;
      await expectLevel(page, now, 1);
      await expect(people(page, now, 'to')).toContainText([roles['support']?.name ?? '?']);
      await expect(people(page, now, 'copy')).toHaveCount(1);
      await expect(people(page, now, 'copy')).toContainText([roles['head-of-support']?.name ?? '?']);
      await expect(people(page, now, 'copy').getByRole('link')).toHaveAttribute('href', /^mailto:.+@/);
      await expect(people(page, now, 'tell')).toContainText([roles['account-administrator']?.name ?? '?']);
    });
  });

  test(`/${lang}/priority/ answers on clicks, and again when a fact changes`, async ({ page }) => {
    await open(page, lang, 'priority', { ...failure, functions: 'one', users: 'one' });
    await expect(answerOf(page, lang)).toBeHidden();
    await expect(page.getByRole('status').filter({ hasText: t.priority.degree.legend })).toBeVisible();
    await option(page, t.priority.thirdParty.legend, t.priority.thirdParty.no).check();
    await option(page, t.priority.degree.legend, t.priority.degree.full).check();
    await expectLevel(page, lang, 3);
    await expect(people(page, lang, 'copy')).toContainText([role('head-of-support')]);
    await option(page, t.priority.degree.legend, t.priority.degree.partial).check();
    await expectLevel(page, lang, 4);
    await expect(people(page, lang, 'copy')).toHaveCount(0);
    await expect(answerOf(page, lang)).toContainText(t.priority.fix.release);
    await option(page, t.priority.functions.legend, t.priority.functions.several).check();
    await expectLevel(page, lang, 2);
    await expect(people(page, lang, 'copy')).toContainText([role('account-administrator'), role('head-of-support')]);
    await expect(answerOf(page, lang)).toContainText(t.priority.fix.now);
  });

  test(`/${lang}/priority/ gives level 2 and only a consultation where a third party has caused a failure of everything`, async ({
    page,
  }) => {
    await open(page, lang, 'priority', { ...everything, thirdParty: 'yes' });
    await expectLevel(page, lang, 2);
    await expect(answerOf(page, lang)).toContainText(
      templatePattern(t.priority.consultation, { unless: names.entitlements['extended']?.name ?? '?' }),
    );
    await option(page, t.priority.thirdParty.legend, t.priority.thirdParty.no).check();
    await expectLevel(page, lang, 1);
    await expect(answerOf(page, lang)).not.toContainText(templatePattern(t.priority.consultation));
  });

  test(`/${lang}/priority/ marks the case in the grid with a text, and moves the mark when the case changes`, async ({
    page,
  }) => {
    const grid = page.getByRole('table', { name: t.priority.grid });
    const own = grid.locator('[aria-current=true]');
    await open(page, lang, 'priority', { ...failure, functions: 'one', users: 'one', thirdParty: 'no' });
    await expect(own).toHaveCount(0);
    await option(page, t.priority.degree.legend, t.priority.degree.full).check();
    await expect(own).toHaveText(
      templatePattern(`${t.priority.level} ${t.priority.degree.full} ${t.priority.gridYours}`, { level: '3' }),
    );
    await option(page, t.priority.degree.legend, t.priority.degree.partial).check();
    await expect(own).toHaveText(
      templatePattern(`${t.priority.level} ${t.priority.degree.partial} ${t.priority.gridYours}`, { level: '4' }),
    );
    // The first row stands for one function, the last column for all users.
    await option(page, t.priority.users.legend, t.priority.users.all).check();
    await expect(grid.getByRole('row').nth(1).getByRole('cell').nth(2)).toContainText(t.priority.gridYours);
    await expect(own).toHaveCount(1);
    await expect(own).toContainText(templatePattern(t.priority.level, { level: '2' }));
    await option(page, t.form.deployment, 'SaaS').check();
    await expect(own).toHaveCount(0);
  });

  test(`/${lang}/priority/ shows for a third party’s failure what Extended support changes, with it and without it`, async ({
    page,
  }) => {
    await open(page, lang, 'priority', { ...everything, thirdParty: 'yes' });
    const { name = '?', label = '?' } = names.entitlements['extended'] ?? {};
    const table = answerOf(page, lang).getByRole('table', { name: t.priority.thirdPartyTable });
    await expect(table.getByRole('columnheader')).toHaveText([
      templatePattern(t.priority.without, { name }),
      templatePattern(t.priority.with, { name }),
    ]);
    await expect(table.getByRole('cell')).toHaveText([t.priority.consultationOnly, t.priority.noLimit]);
    // Clause third-party-cause.
    await expect(answerOf(page, lang).getByRole('link', { name: /8\.2/ }).first()).toBeVisible();
    // The grid shows the same case without a third party.
    const instead = templatePattern(t.priority.gridYoursInstead, { level: '2' });
    await expect(page.getByRole('table', { name: t.priority.grid }).getByText(instead)).toBeVisible();

    await option(page, t.form.has, label, 'checkbox').check();
    expect(queryOf(page)).toEqual({ ...everything, thirdParty: 'yes', has: 'extended' });
    await expectSameAnswer(page, lang, async (now) => {
      const { t, names } = words(now);
      const held = names.entitlements['extended']?.name ?? '?';
      await expect(answerOf(page, now).getByText(templatePattern(t.priority.lifted, { name: held }))).toBeVisible();
      const cells = answerOf(page, now).getByRole('table', { name: t.priority.thirdPartyTable }).getByRole('cell');
      await expect(cells.last()).toContainText(t.priority.gridYours);
      await expect(cells.first()).not.toContainText(t.priority.gridYours);
    });
  });

  test(`/${lang}/priority/ at 320 px keeps the comparison and the grid within the page`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await open(page, lang, 'priority', { ...everything, thirdParty: 'yes', has: 'extended' });
    expect(await overflow(page)).toBe(0);
  });

  test(`/${lang}/priority/ names the other level that also fits one function of several users`, async ({ page }) => {
    for (const [degree, alternative] of [
      ['full', '3'],
      ['partial', '4'],
    ] as const) {
      await open(page, lang, 'priority', { ...failure, functions: 'one', users: 'several', degree, thirdParty: 'no' });
      await expectLevel(page, lang, 2);
      const also = answerOf(page, lang).getByText(templatePattern(t.priority.alternatives));
      await expect(also).toContainText(named(alternative));
      await expect(also).not.toContainText(named(alternative === '3' ? '4' : '3'));
      await expect(answerOf(page, lang).locator('[data-reading=overlap]')).toBeVisible();
    }
  });

  test(`/${lang}/priority/ has no level for SaaS and for a question, and links to their deadlines`, async ({
    page,
  }) => {
    await open(page, lang, 'priority');
    await option(page, t.form.deployment, 'SaaS').check();
    await expect(page.getByRole('radio')).toHaveCount(3);
    await expect(answerOf(page, lang)).toContainText(templatePattern(t.priority.noLevels, { deployment: 'SaaS' }));
    await answerOf(page, lang).getByRole('link', { name: t.priority.whenDue }).click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/deadline/`));
    await ready(page);
    await expect(option(page, t.form.deployment, 'SaaS')).toBeChecked();

    await open(page, lang, 'priority', { deployment: 'cloud', kind: 'question' });
    await expect(answerOf(page, lang)).toContainText(t.priority.noFailure);
    await answerOf(page, lang).getByRole('link', { name: t.priority.whenDue }).click();
    await ready(page);
    await expect(option(page, t.form.deployment, 'Cloud')).toBeChecked();
    await expect(option(page, t.deadline.level, t.deadline.noLevel)).toBeChecked();
  });

  test(`/${lang}/priority/ names the invalid values of an address and keeps the others`, async ({ page }) => {
    await open(page, lang, 'priority', { ...everything, deployment: 'mars', lvl: '9', foo: '1' });
    await expectRefused(page, lang, ['mars', 'saas, on-premise, cloud']);
    await expect(page.locator('.link-unknown')).toContainText('lvl, foo');
    await option(page, t.form.deployment, 'On-premise').check();
    await expect(page.getByRole('alert')).toBeHidden();
    await expectLevel(page, lang, 1);
    expect(queryOf(page)).toEqual(everything);

    const attack = '<script>alert(1)</script>';
    await open(page, lang, 'priority', { ...everything, users: attack, degree: 'x'.repeat(5000) });
    await expectRefused(page, lang, [attack, 'x'.repeat(40)]);
    await expect(option(page, t.priority.functions.legend, t.priority.functions.all)).toBeChecked();
    expect((await page.getByRole('alert').innerText()).length).toBeLessThan(2000);
  });
}
