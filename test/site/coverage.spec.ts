import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import { fill } from '../../src/i18n/fill.ts';
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

const tiers = {
  ru: { free: 'Бесплатная', basic: 'Базовая', extended: 'Расширенная' },
  en: { free: 'Free', basic: 'Basic', extended: 'Extended' },
};

function tasks(page: Page, lang: Language): Locator {
  return page.getByRole('table', { name: words(lang).t.coverage.matrix });
}

function taskLinks(page: Page, lang: Language): Locator {
  return tasks(page, lang).getByRole('rowheader').getByRole('link');
}

function taskLink(page: Page, lang: Language, id: string): Locator {
  return tasks(page, lang).getByRole('link', { name: taskName(lang, id), exact: true });
}

function taskName(lang: Language, id: string): string {
  const { services, matters } = words(lang).names;
  return (services[id] ?? matters[id])?.name ?? '';
}

/** The part of an answer about a tier. */
function part(page: Page, lang: Language, tier: 'basic' | 'extended'): Locator {
  return answerOf(page, lang)
    .getByRole('listitem')
    .filter({ has: page.getByText(new RegExp(`^${tiers[lang][tier]}.* — `)) });
}

/** SSL certificates and GIS keys stand in both lists, and are a task each. */
const inBothLists = 2;

const partner: Query = { has: 'partner', deployment: 'saas' };
const subscriber: Query = { has: 'partner,subscription', deployment: 'cloud' };

type Verdict = keyof ReturnType<typeof words>['t']['coverage']['verdict'];
/** Questions with the verdict of the regulation, its tier, the clauses cited, and the conditions. */
const verdicts: {
  title: string;
  query: Query;
  verdict: Verdict;
  tier?: 'free' | 'basic' | 'extended';
  clauses: string[];
  todo?: string[];
}[] = [
  {
    title: 'a certificate on Cloud: Basic',
    query: { ...subscriber, service: 'ssl' },
    verdict: 'free',
    tier: 'basic',
    clauses: ['1.1', '1.3', '4.2', '7.5', '7.6', '7.7'],
    todo: ['supply-certificate', 'server-access', 'pay-first', 'ask-invoice'],
  },
  {
    title: 'backup on Cloud: Extended, paid first',
    query: { ...subscriber, service: 'backup' },
    verdict: 'paid',
    tier: 'extended',
    clauses: ['4.2', '7.5', '7.6', '7.7'],
    todo: ['pay-first', 'ask-invoice', 'server-access'],
  },
  {
    title: 'backup with Extended paid for: nothing to pay any more',
    query: { ...subscriber, has: 'partner,subscription,extended', service: 'backup' },
    verdict: 'paid',
    tier: 'extended',
    clauses: ['4.2', '7.7'],
    todo: ['server-access'],
  },
  {
    title: 'custom logos on SaaS: free',
    query: { ...partner, service: 'custom-logos' },
    verdict: 'free',
    tier: 'free',
    clauses: ['1.1', '6.1'],
  },
  {
    title: 'an SMS gateway on Cloud: Basic takes in the services for SaaS',
    query: { ...subscriber, service: 'sms-gateway' },
    verdict: 'free',
    tier: 'basic',
    clauses: ['4.2', '6.1', '7.8'],
    todo: ['supply-gateway', 'server-access'],
  },
  {
    title: 'backup on SaaS: not in the list',
    query: { ...partner, service: 'backup' },
    verdict: 'not-listed',
    clauses: ['6.1'],
  },
  {
    title: 'the network: the partner’s own',
    query: { ...subscriber, service: 'network' },
    verdict: 'partner',
    clauses: ['7.2'],
  },
  {
    title: 'a new function: a later release',
    query: { ...subscriber, service: 'new-function' },
    verdict: 'release',
    clauses: ['7.9'],
  },
  {
    title: 'none of the tasks: outside the platform',
    query: { ...subscriber, service: 'other' },
    verdict: 'not-listed',
    clauses: ['7.1'],
  },
  {
    title: 'no status and no subscription: no support yet',
    query: { deployment: 'on-premise', service: 'ssl' },
    verdict: 'not-entitled',
    clauses: ['1.1', '1.3'],
    // The conditions that remain for a partner with a subscription.
    todo: ['supply-certificate', 'server-access', 'pay-first', 'ask-invoice'],
  },
];

for (const lang of languagesToTest('ru')) {
  const { t, names } = words(lang);
  const typed = { ru: 'letsencrypt', en: 'сертификат' }[lang];

  test(`/${lang}/coverage/ answers by keyboard on a task found in the reader’s own words: Basic, with an Extended part`, async ({
    page,
  }) => {
    await open(page, lang, 'coverage');
    await tabTo(page, option(page, t.form.deployment, names.deployments['saas']?.name ?? ''));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    for (const held of ['partner', 'subscription']) {
      await tabTo(page, option(page, t.form.has, names.entitlements[held]?.label ?? '', 'checkbox'));
      await page.keyboard.press('Space');
    }
    await tabTo(page, page.getByRole('searchbox', { name: t.form.task, exact: true }));
    await page.keyboard.type(typed);
    await tabTo(page, taskLink(page, lang, 'ssl'));
    await page.keyboard.press('Enter');

    await expect(answerOf(page, lang).getByRole('heading', { name: t.form.answer, exact: true })).toBeFocused();
    expect(queryOf(page)).toEqual({ ...subscriber, service: 'ssl', q: typed });
    await expectSameAnswer(page, lang, async (now) => {
      const answer = answerOf(page, now);
      await expect(answer).toContainText(
        templatePattern(words(now).t.coverage.verdict.free, { tier: tiers[now].basic }),
      );
      await expect(part(page, now, 'basic')).toContainText(words(now).names.services['ssl']?.cells?.basic ?? '?');
      await expect(part(page, now, 'extended')).toContainText('Let’s Encrypt');
    });
  });

  test(`/${lang}/coverage/ finds a task by words of either language`, async ({ page }) => {
    await open(page, lang, 'coverage', { deployment: 'on-premise' });
    const finds = { сертификат: 'ssl', letsencrypt: 'ssl', бэкап: 'backup', disk: 'file-system', certificate: 'ssl' };
    const search = page.getByRole('searchbox', { name: t.form.task, exact: true });
    for (const [word, id] of Object.entries(finds)) {
      await search.fill('');
      await expect(taskLinks(page, lang)).toHaveCount(12 + 13 + 4 - inBothLists);
      await search.fill(word);
      // The table is rendered a frame after the words are typed, and the number of its rows is announced later still.
      await expect(async () => {
        const rows = await taskLinks(page, lang).count();
        expect(rows, word).toBeLessThan(10);
        await expect(page.getByRole('status').filter({ hasText: `${rows}` })).toBeVisible({ timeout: 1_000 });
      }).toPass();
      await expect(taskLink(page, lang, id)).toBeVisible();
    }
    await search.fill('ъъъъъъъ');
    await expect(page.getByRole('form').getByText(t.coverage.notFound)).toBeVisible();
    await page.getByRole('button', { name: t.coverage.unlisted }).click();
    await expect(answerOf(page, lang)).toContainText(t.coverage.unlisted);
  });

  test(`/${lang}/coverage/ shows only the tasks and tiers of the chosen version`, async ({ page }) => {
    await open(page, lang, 'coverage');
    const columns = tasks(page, lang).getByRole('columnheader');
    const { free, basic, extended } = tiers[lang];
    await expect(columns).toHaveText([t.form.task, free, basic, extended]);
    await expect(taskLinks(page, lang)).toHaveCount(12 + 13 + 4 - inBothLists);
    await option(page, t.form.deployment, 'SaaS').check();
    await expect(columns).toHaveText([t.form.task, free]);
    await expect(taskLinks(page, lang)).toHaveCount(12);
    await option(page, t.form.deployment, 'On-premise').check();
    await expect(columns).toHaveText([t.form.task, basic, extended]);
    await expect(taskLinks(page, lang)).toHaveCount(12 + 13 + 4 - inBothLists);
  });

  test(`/${lang}/coverage/ finds one task where two lists name it, with what each version gets`, async ({ page }) => {
    const search = page.getByRole('searchbox', { name: t.form.task, exact: true });
    const cells = tasks(page, lang).getByRole('row').nth(1).getByRole('cell');
    const described = (id: string) => Object.values(names.services[id]?.cells ?? {});
    for (const [word, server, saas] of [
      ['ssl', 'ssl', 'ssl-certificate'],
      [{ ru: 'ключи ГИС', en: 'GIS keys' }[lang], 'gis-keys', 'gis-licence-keys'],
    ] as const) {
      await open(page, lang, 'coverage');
      await search.fill(word);
      await expect(taskLinks(page, lang)).toHaveText([taskName(lang, server)]);
      await expect(cells).toHaveText([t.coverage.provided, ...described(server)]);
      await option(page, t.form.deployment, 'Cloud').check();
      await expect(taskLinks(page, lang)).toHaveText([taskName(lang, server)]);
      await option(page, t.form.deployment, 'SaaS').check();
      await expect(taskLinks(page, lang)).toHaveText([taskName(lang, saas)]);
      await expect(cells).toHaveText([t.coverage.provided]);
    }
  });

  test(`/${lang}/coverage/ answers an old link to either name of a task with what the version gets`, async ({
    page,
  }) => {
    for (const service of ['ssl', 'ssl-certificate', 'ssl-certificate,ssl']) {
      await open(page, lang, 'coverage', { ...subscriber, service });
      await expect(part(page, lang, 'extended')).toContainText('Let’s Encrypt');
      await option(page, t.form.deployment, 'SaaS').check();
      await expect(answerOf(page, lang)).toContainText(taskName(lang, 'ssl-certificate'));
      await expect(answerOf(page, lang)).toContainText(
        templatePattern(t.coverage.verdict.free, { tier: tiers[lang].free }),
      );
      // The request has the same task, and the same verdict on it.
      await page.getByRole('navigation', { name: t.steps.label }).getByRole('link').last().click();
      await expect(page.locator('.known')).toContainText(taskName(lang, 'ssl-certificate'));
      await expect(page.getByText(t.coverage.verdict['not-listed'])).toBeHidden();
    }
  });

  test(`/${lang}/coverage/ answers when the link of a row is clicked, or opened in a new tab with the same parameters`, async ({
    page,
    context,
  }) => {
    await open(page, lang, 'coverage', subscriber);
    const link = taskLink(page, lang, 'backup');
    const [tab] = await Promise.all([context.waitForEvent('page'), link.click({ modifiers: ['ControlOrMeta'] })]);
    await expect(answerOf(page, lang)).toBeHidden();
    await link.click();
    for (const one of [page, tab]) {
      const verdict = templatePattern(t.coverage.verdict.paid, { tier: tiers[lang].extended });
      await expect(answerOf(one, lang)).toContainText(taskName(lang, 'backup'));
      await expect(answerOf(one, lang)).toContainText(verdict);
    }
  });

  test(`/${lang}/coverage/ gives the verdicts of the regulation, with conditions and clauses`, async ({ page }) => {
    for (const { title, query, verdict, tier, clauses, todo = [] } of verdicts)
      await test.step(title, async () => {
        await open(page, lang, 'coverage', query);
        const answer = answerOf(page, lang);
        const verdictText = templatePattern(t.coverage.verdict[verdict], tier ? { tier: tiers[lang][tier] } : {});
        await expect(answer.getByText(verdictText).first()).toBeAttached();
        for (const number of clauses)
          await expect(
            answer.getByRole('link', { name: fill(t.form.clause, { number }), exact: true }).first(),
          ).toBeVisible();
        for (const [id, text] of Object.entries(names.conditions)) {
          const count = await answer.getByRole('listitem').getByText(text.replace(/\{.+/, '')).count();
          expect(count > 0, id).toBe(todo.includes(id));
        }
      });
  });

  test(`/${lang}/coverage/ links from a condition to the clause that sets it`, async ({ page }) => {
    await open(page, lang, 'coverage', { ...subscriber, service: 'backup' });
    await answerOf(page, lang)
      .getByRole('listitem')
      .filter({ hasText: names.conditions['ask-invoice'] ?? '?' })
      .getByRole('link', { name: '7.6' })
      .last()
      .click();
    await expect(page).toHaveURL(/\/regulation\/(#invoice|invoice\/)$/);
    await expect(page.getByRole('heading', { name: /7\.6/ }).first()).toBeInViewport();
  });

  test(`/${lang}/coverage/ names the invalid values of an address and keeps the others`, async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await open(page, lang, 'coverage', { deployment: 'mars', lvl: '9', foo: '1', has: 'partner', service: 'backup' });
    await expectRefused(page, lang, ['mars', 'saas, on-premise, cloud']);
    await expect(page.locator('.link-unknown')).toContainText('lvl, foo');
    await option(page, t.form.deployment, 'SaaS').check();
    await expect(page.getByRole('alert')).toBeHidden();
    await expect(answerOf(page, lang)).toContainText(t.coverage.verdict['not-listed']);
    expect(queryOf(page)).toEqual({ deployment: 'saas', has: 'partner', service: 'backup' });

    const attack = '<script>alert(1)</script>';
    await open(page, lang, 'coverage', { deployment: 'cloud', has: 'partner,moon', service: attack, [attack]: attack });
    await expectRefused(page, lang, [attack, 'partner,moon']);
    await expect(option(page, t.form.deployment, 'Cloud')).toBeChecked();
    await open(page, lang, 'coverage', { deployment: 'cloud', service: 'x'.repeat(5000), q: 'y'.repeat(5000) });
    await expectRefused(page, lang, ['x'.repeat(40), 'y'.repeat(40)]);
    expect((await page.getByRole('alert').innerText()).length).toBeLessThan(2000);
    await page.goto(`/${lang}/coverage/?deployment=%E0%A4%A&service=ssl`);
    await ready(page);
    await expectRefused(page, lang, ['deployment']);
    expect(dialogs).toEqual([]);
  });
}
