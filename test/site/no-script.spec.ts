import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import { examples } from '../support/browser/deadline-examples.ts';
import { type Language, languages, words } from '../support/browser/languages.ts';
import { momentPattern } from '../support/browser/moment-pattern.ts';

test.use({ javaScriptEnabled: false });

/** The rows of a table without its heading row, each as the visible texts of its cells. */
async function rowsOf(table: Locator): Promise<string[][]> {
  const rows = await table.getByRole('row').all();
  const texts = await Promise.all(
    rows.map((row) => row.getByRole('rowheader').or(row.getByRole('cell')).allInnerTexts()),
  );
  return texts
    .map((cells) => cells.map((text) => text.replaceAll(/\s+/g, ' ').trim()))
    .filter(({ length }) => length > 0);
}

async function expectNoForm(page: Page): Promise<void> {
  for (const role of ['radio', 'checkbox', 'textbox', 'searchbox', 'combobox', 'form'] as const)
    await expect(page.locator('main').getByRole(role)).toHaveCount(0);
}

type Cell = 'described' | 'yes' | 'no' | '—';
/** GIS keys and SSL certificates, which stand in the list for SaaS too, are the fourth and fifth of the server's list. */
const ofSaas = ['gis-licence-keys', 'ssl-certificate'];
const everySaas = Array<[Cell, Cell, Cell]>(12 - ofSaas.length).fill(['yes', 'yes', '—']);
const bothDescribed = Array.from({ length: 7 }, (_, i): [Cell, Cell, Cell] => [
  i === 3 || i === 4 ? 'yes' : '—',
  'described',
  'described',
]);
const extendedOnly = Array<[Cell, Cell, Cell]>(6).fill(['—', 'no', 'yes']);

for (const lang of languages) {
  const { t, names } = words(lang);
  const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');

  test(`/${lang}/coverage/ without JavaScript shows every task in every tier, and no form`, async ({ page }) => {
    await page.goto(`/${lang}/coverage/`);
    await expectNoForm(page);
    await expect(page.getByText(t.site.noScript)).toBeVisible();
    const rows = await rowsOf(page.getByRole('table', { name: t.coverage.matrix }));
    const services = Object.entries(names.services).flatMap(([id, service]) => (ofSaas.includes(id) ? [] : service));
    const expected = [...everySaas, ...bothDescribed, ...extendedOnly].map((cells, i) => {
      const { name = '?', cells: described } = services[i] ?? {};
      const word = { yes: t.coverage.provided, no: t.coverage['not-provided'], '—': '—' };
      const text = ([, basic, extended] = cells): string[] => [
        cells[0] === 'described' ? '?' : word[cells[0]],
        basic === 'described' ? (described?.basic ?? '?') : word[basic],
        extended === 'described' ? (described?.extended ?? '?') : word[extended],
      ];
      return [name, ...text()].map(plain);
    });
    expect(rows.slice(0, 23)).toEqual(expected);
    const { partner, release } = t.coverage;
    const matters = Object.values(names.matters).map(({ name }) => name);
    expect(rows.slice(23)).toEqual(
      [partner, partner, release, release].map((text, i) => [matters[i] ?? '?', text].map(plain)),
    );
  });

  test(`/${lang}/priority/ without JavaScript shows the level of every combination and the table of levels`, async ({
    page,
  }) => {
    await page.goto(`/${lang}/priority/`);
    await expectNoForm(page);
    const levels = (await rowsOf(page.getByRole('table', { name: t.priority.grid }))).map((cells) =>
      cells.slice(1).map((cell) => cell.match(/\d/g)),
    );
    // Functions: one, several, all; users likewise. The first cell is one of one: completely, then partly.
    expect(levels).toEqual([
      [['3', '4'], ['2'], ['2']],
      [['2'], ['2'], ['2']],
      [['2'], ['2'], ['1']],
    ]);
    const targets = {
      ru: ['2 часа', '4 часа', '5 часов', '8 часов'],
      en: ['2 hours', '4 hours', '5 hours', '8 hours'],
    };
    const table = await rowsOf(page.getByRole('table').last());
    expect(table.map(([level, target]) => [level, target])).toEqual(
      targets[lang].map((target, i) => [`${i + 1}`, target]),
    );
    expect(table.every(([, , incident, whom]) => incident && whom)).toBe(true);
  });

  test(`/${lang}/deadline/ without JavaScript shows the worked examples with their answers`, async ({ page }) => {
    await page.goto(`/${lang}/deadline/`);
    await expectNoForm(page);
    const rows = page.getByRole('table').last().getByRole('row');
    await expect(rows).toHaveCount(1 + examples.length);
    for (const [i, example] of examples.entries()) await expectRow(rows.nth(i + 1), lang, example);
  });

  test(`/${lang}/request/ without JavaScript lists what to write, to whom, and who goes in copy by level`, async ({
    page,
  }) => {
    await page.goto(`/${lang}/request/`);
    await expectNoForm(page);
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByText(t.request.noScript)).toBeVisible();
    const items = page.locator('dl.checklist');
    await expect(items.getByRole('term')).toHaveText(Object.values(names.request).map(({ name }) => name));
    await expect(items.getByRole('definition')).toHaveText(Object.values(names.request).map(({ hint }) => hint));
    await expect(page.getByRole('link', { name: 'support@navixy.example' }).first()).toBeVisible();
    const [admin = '', head = ''] = ['account-administrator', 'head-of-support'].map((id) => names.roles[id]?.name);
    const rows = await rowsOf(page.getByRole('table'));
    const address = 'head-of-support@navixy.example';
    expect(rows.map((cells) => cells.map((cell) => cell.replace(` ${t.site.sample}`, '')))).toEqual([
      ['1', `${head} ${address}`, admin],
      ['2', `${admin} ${head} ${address}`, '—'],
      ['3', `${head} ${address}`, '—'],
      ['4', '—', '—'],
    ]);
  });

  test(`/${lang}/ without JavaScript shows the targets`, async ({ page }) => {
    await page.goto(`/${lang}/`);
    const targets = {
      ru: ['12 рабочих часов', '2 часа', '4 часа', '5 часов', '8 часов'],
      en: ['12 working hours', '2 hours', '4 hours', '5 hours', '8 hours'],
    };
    for (const target of targets[lang])
      await expect(page.getByRole('cell', { name: target, exact: true })).toBeVisible();
  });

  test(`/${lang}/regulation/ without JavaScript shows the text and no control that would not work`, async ({
    page,
  }) => {
    await page.goto(`/${lang}/regulation/#priority-window`);
    await expect(page.locator('#priority-window')).toBeInViewport();
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    await expectNoForm(page);
  });
}

async function expectRow(row: Locator, lang: Language, example: (typeof examples)[number]): Promise<void> {
  const { t } = words(lang);
  const { deployment, level, message, status, earliest, latest } = example;
  await expect(row.getByRole('rowheader')).toHaveText(momentPattern(lang, message));
  const version = level ? `${deployment}, ${t.priority.levelShort.replace('{level}', level)}` : deployment;
  await expect(row.getByRole('cell')).toHaveText([
    new RegExp(`^${version}$`),
    t.deadline.status[status],
    earliest ? momentPattern(lang, earliest) : '—',
    momentPattern(lang, latest),
  ]);
}
