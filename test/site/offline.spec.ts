// The site without a network after a first visit, and in a browser that blocks all storage.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import { startSiteServer } from '../support/browser/site-server.ts';
import { type Language, languages, other, templatePattern, words } from '../support/browser/languages.ts';
import { momentPattern } from '../support/browser/moment-pattern.ts';
import { answerOf, ready } from '../support/browser/tool-page.ts';
import { collectErrors } from '../support/browser/page-problems.ts';

test.use({ serviceWorkers: 'allow' });

const sent = new Date('2026-11-23T12:00:30Z');
const facts = { kind: 'failure', functions: 'several', users: 'all', degree: 'full', thirdParty: 'no' };

/** Opens the first page of a language, and waits until the service worker has cached everything. */
async function visit(page: Page, origin: string, lang: Language): Promise<void> {
  await page.goto(`${origin}/${lang}/`);
  await page.evaluate(async () => Boolean(await navigator.serviceWorker.ready));
}

const notice = (page: Page): Locator => page.locator('[data-saved]');

type Open = (path: string, query?: Record<string, string>) => Promise<void>;

/** Reads the text, and puts one question to each tool. */
async function everythingAnswers(page: Page, lang: Language, open: Open): Promise<void> {
  const { t } = words(lang);
  await open('regulation/');
  await expect(page.locator('.clause')).not.toHaveCount(0);
  await open('coverage/', { deployment: 'cloud', has: 'partner,subscription', service: 'backup' });
  await expect(answerOf(page, lang)).toContainText(templatePattern(t.coverage.verdict.paid));
  await open('priority/', { deployment: 'cloud', ...facts });
  await expect(answerOf(page, lang)).toContainText(templatePattern(t.priority.level, { level: '2' }));
  await open('deadline/', { deployment: 'cloud', level: '2', at: '2026-11-23T15:00', zone: 'Europe/Moscow' });
  await expect(answerOf(page, lang)).toContainText(momentPattern(lang, '2026-11-24 11:00'));
  // Cities are in the list of zones, which is requested when the field is used.
  await page.getByLabel(t.deadline.zone, { exact: true }).fill('Lisbon');
  await expect(answerOf(page, lang)).toContainText(momentPattern(lang, '2026-11-24 12:00'));
  await open('request/', { deployment: 'saas' });
  await page.getByLabel(t.request.question, { exact: true }).fill('Why is the report empty?');
}

for (const lang of languages)
  test(`without a network after a first visit, the text and every tool in "${lang}" work, with a notice that the page is a saved copy`, async ({
    page,
  }) => {
    const { t } = words(lang);
    const { origin, stop } = await startSiteServer(sent);
    await visit(page, origin, lang);
    await expect(notice(page)).toHaveCount(0);
    await stop();

    await everythingAnswers(page, lang, async (path, query = {}) => {
      await page.goto(`${origin}/${lang}/${path}?${new URLSearchParams(query).toString()}`);
      await ready(page);
      await expect(notice(page)).toHaveText(templatePattern(t.offline.saved));
      // The notice gives the time of the copy, 12:00 UTC, in the reader's zone.
      await expect(notice(page)).toContainText(momentPattern(lang, '2026-11-23 09:00'));
    });
    await page.reload();
    await expect(page.getByLabel(t.request.question, { exact: true })).toHaveValue('Why is the report empty?');

    // Pages of clauses are not cached: the worker redirects to the full text. For other pages it shows a notice.
    await page.goto(`${origin}/${lang}/regulation/server-window/`);
    await expect(page).toHaveURL(`${origin}/${lang}/regulation/#server-window`);
    await expect(page.locator('#server-window')).toBeInViewport();
    await page.goto(`${origin}/${lang}/both/`);
    await expect(notice(page)).toHaveText(t.offline.absent);
    await page.locator('.menu').getByRole('link', { name: t.site.deadline, exact: true }).click();
    await expect(notice(page)).toHaveText(templatePattern(t.offline.saved));
    // The other language was never visited, so it is not cached.
    await expect(page.goto(`${origin}/${other[lang]}/`)).rejects.toThrow();
  });

test('with a network pages come from the network, and a new build replaces the cached copies', async ({ page }) => {
  const { origin, overrides, requested, stop } = await startSiteServer(sent);
  await visit(page, origin, 'en');
  const built = async (path: string): Promise<string> =>
    readFile(new URL(`../../dist/en/${path}`, import.meta.url), 'utf8');
  const text = await built('regulation/index.html');
  const worker = await built('offline.js');
  const [, revision = '?'] = /"url":"\/en\/regulation\/","revision":"(\w+)"/.exec(worker) ?? [];
  overrides.set('/en/regulation/', text.replace(/(<h1[^>]*>)/, '$1New edition: '));
  overrides.set('/en/offline.js', worker.replace(revision, '00000000'));

  requested.length = 0;
  await page.goto(`${origin}/en/regulation/`);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('New edition');
  await expect(notice(page)).toHaveCount(0);
  // Requested twice, by the reader and for the cache; unchanged files are not requested again.
  await expect.poll(() => requested.filter((path) => path === '/en/regulation/')).toHaveLength(2);
  expect(requested.filter((path) => path === '/en/coverage/' || path.startsWith('/_astro/'))).toEqual([]);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const keys = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
        return keys.flat().filter(({ url }) => new URL(url).pathname === '/en/regulation/').length;
      }),
    )
    .toBe(1);

  await stop();
  await page.reload();
  await expect(heading).toContainText('New edition');
  await expect(notice(page)).toBeVisible();
});

test('no service worker is registered for a reader who saves data, or by a tool in a frame', async ({ context }) => {
  /** The path of the worker that a page registers once the browser is idle. */
  const workerOf = async (path: string, saveData: boolean): Promise<string | undefined> => {
    const page = await context.newPage();
    await page.clock.install();
    await page.addInitScript((saving) => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: saving } });
      navigator.serviceWorker.register = (url) => {
        Object.assign(window, { registered: String(url) });
        return new Promise(() => undefined);
      };
    }, saveData);
    await page.goto(path);
    await page.clock.runFor(10_000);
    const registered = await page.evaluate(() => (window as { registered?: string }).registered);
    await page.close();
    return registered;
  };
  expect(await workerOf('/en/', false)).toBe('/en/offline.js');
  expect(await workerOf('/en/', true)).toBeUndefined();
  expect(await workerOf('/en/embed/deadline/', false)).toBeUndefined();
});

test('where a browser blocks all storage, the text and every tool answer', async ({ page, baseURL }) => {
  const errors = collectErrors(page, baseURL ?? '');
  await page.addInitScript(() => {
    const get = (): never => {
      throw new DOMException('Blocked', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get });
    Object.defineProperty(navigator, 'serviceWorker', { get });
    Object.defineProperty(document, 'cookie', { get, set: get });
  });
  await everythingAnswers(page, 'en', async (path, query = {}) => {
    await page.goto(`/en/${path}?${new URLSearchParams(query).toString()}`);
    await ready(page);
  });
  await expect(page.getByText(words('en').t.request.refused)).toBeVisible();
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 6000 })));
  expect(errors).toEqual([]);
});
