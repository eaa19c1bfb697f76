// The second vendor's site in a browser: the tests of every site, and the comparison of editions, which needs several.
import { expect, test } from '../support/browser/browser-test.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { secondDist } from '../support/built/second-vendor.ts';
import { checkAccessibility } from '../support/browser/axe.ts';
import { builtSite } from '../support/built/built-site.ts';
import { testPages } from '../support/browser/page-tests.ts';
import { patternSource } from '../support/browser/languages.ts';
import { ready, tabTo } from '../support/browser/tool-page.ts';
import { brokenLinks, overflow, collectErrors } from '../support/browser/page-problems.ts';
import { translate, translatorsToTest, visibleText } from '../support/browser/translate-page.ts';

const site = builtSite(secondDist);

test.describe.configure({ timeout: 60_000 });

testPages(site);

test('two editions are chosen by keyboard, and their figures, words and an answer are compared', async ({
  page,
  baseURL,
}) => {
  const problems = collectErrors(page, baseURL ?? '');
  /** A row of the table of figures: name, old value and new value. */
  const row = (text: string) =>
    page.locator('.changes tr', {
      hasText: new RegExp(patternSource(text).replaceAll(String.raw`\s+`, String.raw`\s*`)),
    });
  const { editions, form } = dictionary('en');
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto('/en/editions/');
  await tabTo(page, page.getByLabel(editions.any.from));
  await page.keyboard.type('Edition of 1 May 2024');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Edition of 1 January 2090');
  await tabTo(page, page.getByRole('button', { name: editions.any.show }));
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/en\/editions\/compare\/\?from=founding&to=courses$/);
  const title = 'Edition of 1 January 2090: what changed since the edition of 1 May 2024';
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(title);
  // The target was eight working hours until the last edition.
  await expect(row('Hosted 8 working hours 6 working hours')).toBeVisible();
  await expect(page.getByRole('heading', { name: '1.2 Requests by telephone' })).toBeVisible();
  await expect(page.locator('ins').filter({ hasText: 'authorised' }).first()).toBeVisible();
  expect(await brokenLinks(page, site)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await checkAccessibility(page, 'two editions compared');

  // Monday 09:00 in Lisbon: eight hours with lunch end at 18:00, six at 16:00. The earlier edition closes at 17:00.
  const link = '/en/deadline/?deployment=hosted&at=2026-11-23T09:00&zone=Europe/Lisbon';
  await page.getByLabel(editions.answer.label).fill(link);
  const answers = page.locator('.answers');
  await expect(answers).toContainText(editions.answer.differs);
  await expect(answers).toContainText(/1 May 2024.*Tue, 24 Nov 2026, 10:00/s);
  await expect(answers).toContainText(/1 January 2090.*Mon, 23 Nov 2026, 16:00/s);
  await checkAccessibility(page, 'an answer compared');

  // The address holds the whole comparison, and the other order is another comparison.
  await page.reload();
  await expect(answers).toContainText(editions.answer.differs);
  await page.getByLabel(editions.any.from).selectOption('courses');
  await expect(page.locator('.pending')).toHaveText(editions.any.same);
  await page.getByLabel(editions.any.to).selectOption('lunch');
  await expect(row('Hosted 6 working hours 8 working hours')).toBeVisible();
  expect(new URL(page.url()).searchParams.get('answer')).toBe(link);
  expect(problems).toEqual([]);

  // An unknown edition gets an error that lists the known ones, and the other choice is kept.
  await page.goto('/en/editions/compare/?from=first&to=lunch');
  await ready(page);
  await expect(page.getByRole('alert')).toContainText('“from=first”');
  await expect(page.getByRole('alert')).toContainText('courses, lunch, founding');
  await expect(page.getByLabel(editions.any.to)).toHaveValue('lunch');
  await checkAccessibility(page, 'an unknown edition');

  // Data that could not be loaded can be requested again.
  await page.route('**/editions/founding/policy.json', (route) => route.abort(), { times: 1 });
  await page.getByLabel(editions.any.from).selectOption('founding');
  await expect(page.getByRole('status')).toHaveText(editions.any.failed);
  await page.getByRole('button', { name: editions.any.retry }).click();
  await expect(row('Level 1')).toBeVisible();
  await page.getByRole('button', { name: editions.any.show }).click();
  await expect(page.getByRole('heading', { name: /what changed since the edition of 1 May 2024/ })).toBeFocused();
  await expect(page.getByRole('form', { name: form.fieldsRegion })).toBeVisible();
});

for (const translator of translatorsToTest(['nodes'])) {
  test(`comparing editions on a translated page (${translator})`, async ({ page }) => {
    const start = '/en/editions/compare/?from=lunch&to=courses';
    const link = 'https://any.example/en/deadline/?deployment=hosted&at=2026-11-24T12:30&zone=Europe/Lisbon';
    const texts: string[][] = [];
    for (const translated of [false, true]) {
      await page.goto(start);
      await ready(page);
      await expect(page.locator('#compared')).toBeVisible();
      if (translated) await translate(page, translator);
      await page.locator('#link').fill(link);
      await expect(page.locator('.answers dd')).toHaveCount(2);
      texts.push(await visibleText(page));
      await page.locator('#from').selectOption('courses');
      await expect(page.locator('#compared')).toHaveCount(0);
      await page.locator('#to').selectOption('lunch');
      await expect(page.locator('.answers dd')).toHaveCount(2);
      texts.push(await visibleText(page));
      await page.locator('#from').selectOption('lunch');
      await expect(page.locator('#compared')).toHaveCount(0);
      texts.push(await visibleText(page));
    }
    expect(texts[1]).not.toEqual(texts[0]);
    expect(texts.slice(3)).toEqual(texts.slice(0, 3));
  });
}

test('where the scripts that compare editions are lost, the comparisons that are ready stand in for them', async ({
  page,
}) => {
  const { editions, form } = dictionary('en');
  await page.route('**/_astro/Compare*', (route) => route.fulfill({ status: 404 }));
  await page.goto('/en/editions/compare/?from=founding&to=lunch');
  await expect(page.getByText(form.notRunning)).toBeVisible();
  await expect(page.locator('main').getByRole('link', { name: editions.title })).toBeVisible();
  await expect(page.locator('main a[href$="/policy.json"]:visible')).toHaveCount(3);
  await expect(page.getByRole('form')).toHaveCount(0);
  await page.goto('/en/editions/founding/changes/lunch/');
  await expect(page.getByText(form.notRunning)).toBeVisible();
  await expect(page.getByRole('heading', { name: editions.between.values })).toBeVisible();
  await expect(page.getByRole('heading', { name: editions.answer.title })).toBeHidden();
});
