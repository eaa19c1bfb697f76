// The answer of the coverage tool on several tasks at once.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import { fill } from '../../src/i18n/fill.ts';
import { plural, type Plural } from '../../src/i18n/plural.ts';
import { type Language, languagesToTest, templatePattern, words } from '../support/browser/languages.ts';
import {
  answerOf,
  expectRefused,
  expectSameAnswer,
  open,
  type Query,
  queryOf,
  tabTo,
} from '../support/browser/tool-page.ts';
import { overflow } from '../support/browser/page-problems.ts';

const subscriber: Query = { deployment: 'cloud', has: 'partner,subscription' };

function taskName(lang: Language, id: string): string {
  const { t, names } = words(lang);
  return id === 'other' ? t.coverage.unlisted : ((names.services[id] ?? names.matters[id])?.name ?? '?');
}

function tick(page: Page, lang: Language, id: string): Locator {
  const name = fill(words(lang).t.tasks.pick, { task: taskName(lang, id) });
  return page.getByRole('checkbox', { name, exact: true });
}

/** The row of a task in the answer. */
function row(page: Page, lang: Language, id: string): Locator {
  return answerOf(page, lang)
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: taskName(lang, id), exact: true }) });
}

/** The items of the list under a heading of the answer. */
function under(page: Page, lang: Language, heading: string): Locator {
  return answerOf(page, lang)
    .locator(':is(ul, ol)')
    .and(page.locator(`h3:text-is("${heading}") ~ *`))
    .first()
    .getByRole('listitem');
}

function summary(lang: Language, tasks: number, requests: number): string {
  const { t } = words(lang);
  const counted = (forms: Plural, n: number): string => fill(plural(lang, forms, n), { n });
  return `${counted(t.tasks.tasks, tasks)}: ${counted(t.tasks.requests, requests)}.`;
}

/** The name of the button that removes a task from the answer. */
function removeName(lang: Language, task: string): string {
  return `${words(lang).t.tasks.remove}: ${taskName(lang, task)}`;
}

for (const lang of languagesToTest('en')) {
  const { t, names } = words(lang);
  const clause = (number: string): string => fill(t.form.clause, { number });
  const extended = { ru: 'Расширенная поддержка', en: 'Extended support' }[lang];

  test(`/${lang}/coverage/ keeps choices made faster than the table is rendered`, async ({ page }) => {
    await open(page, lang, 'coverage', subscriber);
    const boxes = await Promise.all(['ssl', 'backup'].map((id) => tick(page, lang, id).elementHandle()));
    const version = await page.locator('input[name=deployment][value=on-premise]').elementHandle();
    await page.evaluate(
      async (all) => {
        for (const one of all) {
          (one as HTMLElement | null)?.click();
          // The tool has handled the choice, but the page has not been painted yet.
          for (let i = 0; i < 5; i++) await Promise.resolve();
        }
      },
      [version, ...boxes],
    );
    await expect.poll(() => queryOf(page)).toEqual({ ...subscriber, deployment: 'on-premise', service: 'ssl,backup' });
    for (const id of ['ssl', 'backup']) await expect(tick(page, lang, id)).toBeChecked();
  });

  test(`/${lang}/coverage/ answers on several tasks checked by keyboard, with the focus staying in the table`, async ({
    page,
  }) => {
    await open(page, lang, 'coverage', subscriber);
    for (const id of ['ssl', 'backup', 'network']) {
      await tabTo(page, tick(page, lang, id));
      await page.keyboard.press('Space');
      await expect(tick(page, lang, id)).toBeFocused();
      await expect(tick(page, lang, id)).toBeChecked();
    }
    await expect(page.getByRole('status').filter({ hasText: summary(lang, 3, 2) })).toBeAttached();
    expect(queryOf(page)).toEqual({ ...subscriber, service: 'ssl,backup,network' });

    await expectSameAnswer(page, lang, async (now) => {
      const { t, names } = words(now);
      await expect(answerOf(page, now).getByText(summary(now, 3, 2))).toBeVisible();
      await expect(row(page, now, 'ssl')).toContainText(names.conditions['supply-certificate'] ?? '?');
      await expect(row(page, now, 'backup')).toContainText(names.conditions['pay-first'] ?? '?');
      await expect(row(page, now, 'network')).toContainText(t.coverage.verdict.partner);
    });
  });

  test(`/${lang}/coverage/ shows for several tasks the answer on each, the number of requests, shared conditions, and who else helps`, async ({
    page,
  }) => {
    const service = 'ssl,backup,migration,network,new-function,other';
    await open(page, lang, 'coverage', { ...subscriber, service });
    const answer = answerOf(page, lang);
    await expect(answer.getByText(summary(lang, 6, 3))).toBeVisible();

    // By hand from clauses 7.2, 7.7, 7.9 and 7.1; the conditions from 7.5, 7.6, 4.2 and the row of the table.
    const needs: Record<string, [verdict: RegExp | string, needs: string[], clauses: string[]]> = {
      ssl: [
        templatePattern(t.coverage.verdict.free, { tier: { ru: 'Базовая', en: 'Basic' }[lang] }),
        ['supply-certificate', 'server-access'],
        ['7.7', '4.2'],
      ],
      backup: [
        templatePattern(t.coverage.verdict.paid, { tier: extended }),
        ['pay-first', 'ask-invoice', 'server-access'],
        ['7.5', '7.6', '4.2'],
      ],
      migration: [
        templatePattern(t.coverage.verdict.paid, { tier: extended }),
        ['pay-first', 'ask-invoice', 'server-access'],
        ['7.5', '7.6', '4.2'],
      ],
      network: [t.coverage.verdict.partner, [], ['7.2']],
      'new-function': [t.coverage.verdict.release, [], ['7.9']],
      other: [t.coverage.verdict['not-listed'], [], ['7.1']],
    };
    for (const [id, [verdict, conditions, clauses]] of Object.entries(needs)) {
      const cells = row(page, lang, id).getByRole('cell');
      await expect(cells.first()).toContainText(verdict);
      await expect(cells.last().getByRole('listitem')).toHaveText(
        conditions.map((one) => templatePattern((names.conditions[one] ?? '?').replace(/\{.+/, ''))),
      );
      await expect(cells.last().getByRole('link')).toHaveText(clauses.map(clause));
    }

    await expect(answer.getByText(t.tasks.eachLead)).toContainText(clause('4.3'));
    const later = fill(t.tasks.eachLater, { tier: extended });
    await expect(under(page, lang, t.tasks.each)).toHaveText([
      taskName(lang, 'ssl'),
      `${taskName(lang, 'backup')} (${later})`,
      `${taskName(lang, 'migration')} (${later})`,
    ]);
    const paidTasks = `${taskName(lang, 'backup')}; ${taskName(lang, 'migration')}`;
    // In the order in which the tasks need them.
    await expect(under(page, lang, t.tasks.shared)).toHaveText([
      templatePattern(
        `${names.conditions['server-access'] ?? '?'} ${clause('4.2')}${taskName(lang, 'ssl')}; ${paidTasks}`,
      ),
      templatePattern(`${names.conditions['pay-first'] ?? '?'} ${clause('7.5')}${paidTasks}`),
      templatePattern(`${names.conditions['ask-invoice'] ?? '?'} ${clause('7.6')}${paidTasks}`),
    ]);
    await expect(under(page, lang, t.tasks.help)).toHaveText([
      templatePattern(`${names.roles['personal-manager']?.name ?? '?'} ${clause('7.6')}${paidTasks}`),
      templatePattern(`${t.tasks.who.partner} ${clause('7.2')}${taskName(lang, 'network')}`),
      templatePattern(`${t.tasks.who.release} ${clause('7.9')}${taskName(lang, 'new-function')}`),
      templatePattern(`${t.tasks.who['not-listed']} ${clause('7.1')}${t.coverage.unlisted}`),
    ]);
  });

  test(`/${lang}/coverage/ removes a task from the answer, down to the answer on one task`, async ({ page }) => {
    await open(page, lang, 'coverage', { ...subscriber, service: 'ssl,backup' });
    const heading = answerOf(page, lang).getByRole('heading', { name: t.form.answer, exact: true });
    await page.getByRole('button', { name: removeName(lang, 'ssl') }).click();
    await expect(heading).toBeFocused();
    await expect(answerOf(page, lang)).toContainText(templatePattern(t.coverage.verdict.paid, { tier: extended }));
    await expect(answerOf(page, lang).getByRole('table')).toHaveCount(0);
    expect(queryOf(page)).toEqual({ ...subscriber, service: 'backup' });
    await tick(page, lang, 'ssl').check();
    await row(page, lang, 'ssl')
      .getByRole('link', { name: taskName(lang, 'ssl'), exact: true })
      .click();
    await expect(heading).toBeFocused();
    expect(queryOf(page)).toEqual({ ...subscriber, service: 'ssl' });
  });

  test(`/${lang}/coverage/ cites the answer on several tasks`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, lang, 'coverage', { ...subscriber, service: 'ssl,network' });
    await answerOf(page, lang).getByRole('button', { name: t.cite.answerButton }).click();
    await page.getByRole('button', { name: t.cite.markdown, exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: t.cite.markdown })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(summary(lang, 2, 1));
    expect(copied).toContain(`${taskName(lang, 'network')}: ${t.coverage.verdict.partner}`);
    expect(copied).toContain('4.3');
    expect(copied).toContain('service=ssl%2Cnetwork');
  });

  test(`/${lang}/coverage/ names the table of several tasks for screen readers, and fits 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await open(page, lang, 'coverage', { ...subscriber, service: 'backup,network' });
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 900 });
    await expect(answerOf(page, lang).getByRole('table')).toMatchAriaSnapshot(`
      - table ${JSON.stringify(t.tasks.table)}:
        - rowgroup:
          - row:
            - columnheader ${JSON.stringify(t.form.task)}
            - columnheader ${JSON.stringify(t.tasks.verdict)}
            - columnheader ${JSON.stringify(t.tasks.needs)}
        - rowgroup:
          - row:
            - rowheader:
              - link ${JSON.stringify(taskName(lang, 'backup'))}
              - 'button ${JSON.stringify(removeName(lang, 'backup'))}'
            - cell
            - cell
          - row:
            - rowheader:
              - link ${JSON.stringify(taskName(lang, 'network'))}
              - 'button ${JSON.stringify(removeName(lang, 'network'))}'
            - cell
            - cell
    `);
  });

  test(`/${lang}/coverage/ refuses a list with an unknown task, and names the known ones`, async ({ page }) => {
    await open(page, lang, 'coverage', { ...subscriber, service: 'ssl,coffee' });
    await expectRefused(page, lang, ['ssl,coffee', 'consult-features', 'device-integration']);
    await expect(answerOf(page, lang)).toBeHidden();
  });
}
