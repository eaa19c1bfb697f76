import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import { clauseTitle, type Language, languages, outline, words } from '../support/browser/languages.ts';

const clauses = outline.flatMap(({ clauses: ids }) => ids);

/** The printed number of a clause or a section, by its place in the outline. */
function numberOf(id: string): string {
  const section = outline.findIndex((one) => one.section === id || one.clauses.includes(id));
  const clause = outline[section]?.clauses.indexOf(id) ?? -1;
  return clause < 0 ? `${section + 1}` : `${section + 1}.${clause + 1}`;
}

/** The headings of the page in order: their text without white space, and the id of their anchor. */
function headings(page: Page): Promise<{ id: string; text: string }[]> {
  return page.locator('main').evaluate((main) =>
    [...main.querySelectorAll('h2, h3')].map((heading) => ({
      id: heading.closest('[id]:not(h3)')?.id ?? '',
      text: heading.textContent.replaceAll(/\s+/g, ''),
    })),
  );
}

/** The texts of the cells of each row of a table, with the heading row first. */
async function cellsOf(table: Locator): Promise<string[][]> {
  return table.evaluate((element) =>
    [...(element as HTMLTableElement).rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim())),
  );
}

type Give = 'described' | 'provided' | 'not-provided';
const services: [id: string, basic: Give, extended: Give][] = [
  ['installation', 'described', 'described'],
  ['configuration', 'described', 'described'],
  ['updates', 'described', 'described'],
  ['gis-keys', 'described', 'described'],
  ['ssl', 'described', 'described'],
  ['performance', 'described', 'described'],
  ['user-error', 'described', 'described'],
  ['server-admin', 'not-provided', 'provided'],
  ['migration', 'not-provided', 'provided'],
  ['log-files', 'not-provided', 'provided'],
  ['time-sync', 'not-provided', 'provided'],
  ['file-system', 'not-provided', 'provided'],
  ['backup', 'not-provided', 'provided'],
];

const ofSaas = [
  'consult-features',
  'consult-api',
  'bulk-registration',
  'device-activation',
  'device-data',
  'custom-logos',
  'bugs',
  'sms-gateway',
  'map-layers',
  'web-applications',
  'gis-licence-keys',
  'ssl-certificate',
];

/** Figures as the text of their clause words them. */
const figures: Record<Language, [clause: string, figure: string][]> = {
  ru: [
    ['saas-reply', '12\u00a0рабочих часов'],
    ['server-window', 'с\u00a008:00\u00a0до\u00a016:00'],
    ['priority-window', 'с\u00a008:00\u00a0до\u00a016:00'],
    ['priority-levels', '2\u00a0часа'],
    ['priority-levels', '4\u00a0часа'],
    ['priority-levels', '5\u00a0часов'],
    ['priority-levels', '8\u00a0часов'],
    ['priority-levels', '100\u00a0%'],
  ],
  en: [
    ['saas-reply', '12\u00a0working hours'],
    ['server-window', 'from\u00a008:00\u00a0to\u00a016:00'],
    ['priority-window', 'from\u00a008:00\u00a0to\u00a016:00'],
    ['priority-levels', '2\u00a0hours'],
    ['priority-levels', '4\u00a0hours'],
    ['priority-levels', '5\u00a0hours'],
    ['priority-levels', '8\u00a0hours'],
    ['priority-levels', '100%'],
  ],
};

test('the regulation has 10 sections and 34 clauses, numbered by their order', () => {
  expect(outline).toHaveLength(10);
  expect(clauses).toHaveLength(34);
  const printed = { 'saas-reply': '3.2', 'server-access': '4.2', 'saas-scope': '6.1', 'tier-services': '7.7' };
  for (const [id, number] of Object.entries(printed)) expect(numberOf(id)).toBe(number);
  expect([numberOf('priority-window'), numberOf('head-of-support')]).toEqual(['8.3', '10.1']);
});

for (const lang of languages) {
  const { t, names } = words(lang);

  test(`/${lang}/regulation/ prints every section and clause in order, with its number and anchor`, async ({
    page,
  }) => {
    await page.goto(`/${lang}/regulation/`);
    const expected = outline.flatMap(({ section, clauses: ids }) => [
      { id: section, text: `${numberOf(section)} ${names.sections[section] ?? ''}` },
      ...ids.map((id) => ({ id, text: `${numberOf(id)} ${clauseTitle(lang, id)}` })),
    ]);
    const known = new Set(expected.map(({ id }) => id));
    const found = (await headings(page)).filter(({ id }) => known.has(id));
    expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    // A heading may have a button after its title.
    for (const [i, { text }] of expected.entries()) expect(found[i]?.text).toContain(text.replaceAll(/\s+/g, ''));

    for (const id of ['priority-window', 'eligibility', 'head-of-support']) {
      await page.goto(`/${lang}/regulation/#${id}`);
      await expect(page.getByRole('heading', { name: clauseTitle(lang, id) })).toBeInViewport();
    }
  });

  test(`/${lang}/regulation/ prints the whole table of services: 13 rows with cells for Basic and Extended`, async ({
    page,
  }) => {
    await page.goto(`/${lang}/regulation/`);
    const cell = (id: string, tier: 'basic' | 'extended', give: Give): string =>
      ({
        described: names.services[id]?.cells?.[tier] ?? '',
        provided: t.regulation.provided,
        'not-provided': t.regulation['not-provided'],
      })[give];
    const tiers = { ru: ['Базовая', 'Расширенная'], en: ['Basic', 'Extended'] }[lang];
    expect(await cellsOf(page.locator('#tier-services').getByRole('table'))).toEqual([
      [t.regulation.service, ...tiers],
      ...services.map(([id, basic, extended]) => [
        names.services[id]?.name,
        cell(id, 'basic', basic),
        cell(id, 'extended', extended),
      ]),
    ]);
    expect(await page.locator('#saas-scope').getByRole('listitem').allInnerTexts()).toEqual(
      ofSaas.map((id) => names.services[id]?.name),
    );
  });

  test(`/${lang}/regulation/ prints the whole table of levels: 4 rows with time, incident and escalation`, async ({
    page,
  }) => {
    await page.goto(`/${lang}/regulation/`);
    const hours = { ru: ['2 часа', '4 часа', '5 часов', '8 часов'], en: ['2 hours', '4 hours', '5 hours', '8 hours'] };
    const rows = await cellsOf(page.locator('#priority-levels').getByRole('table'));
    expect(rows.slice(1)).toEqual(
      hours[lang].map((time, i) => {
        const level = names.levels[i + 1];
        return [`${i + 1}`, time.replace(' ', '\u00a0'), level?.incident, level?.escalation];
      }),
    );
  });

  test(`/${lang}/regulation/ prints its figures with a no-break space after the number`, async ({ page }) => {
    await page.goto(`/${lang}/regulation/`);
    for (const [clause, figure] of figures[lang]) {
      const text = await page.locator(`#${clause}`).evaluate((element) => element.textContent);
      expect(text, clause).toContain(figure);
    }
  });
}

test.describe('the contents filtered by what people write for 3.2', () => {
  const typed = [
    '3.2',
    '3.2.',
    'п. 3.2',
    'п.3.2',
    'пункт 3.2',
    '§3.2',
    '§ 3.2',
    'clause 3.2',
    'cl. 3.2',
    '#3.2',
    '3\u20112',
    'п.\u00a03.2',
    '3.\u200b2',
    '３．２',
    '3,2',
  ];
  for (const lang of languages)
    test(`show its clause alone in ${lang}`, async ({ page }) => {
      await page.goto(`/${lang}/regulation/`);
      const filter = page.locator('.toc input');
      const shown = page.locator('.toc nav > ol > li > ol a:visible');
      for (const text of typed) {
        await filter.fill('');
        await expect(shown).toHaveCount(clauses.length);
        await filter.fill(text);
        await expect(shown, text).toHaveCount(1);
        await expect(shown, text).toHaveAttribute('href', '#saas-reply');
      }
    });

  test('a section by its number shows all of its clauses, and a title is found with what cannot be seen', async ({
    page,
  }) => {
    await page.goto('/ru/regulation/');
    const filter = page.locator('.toc input');
    const shown = page.locator('.toc nav > ol > li > ol a:visible');
    await filter.fill('раздел 3');
    await expect(shown).toHaveCount(5);
    await filter.fill('срок\u00a0ответа\u200b для saas');
    await expect(shown).toHaveCount(1);
    await expect(shown).toHaveAttribute('href', '#saas-reply');
  });
});
