// Every kind of page and every tool: no request goes to another site, nothing violates the content security policy, and
// the browser stores only what `allowedStorage` lists.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import { draftKey } from '../../src/islands/request/draft.ts';
import { pagesToOpen } from '../support/browser/page-batches.ts';
import { builtSite, dist } from '../support/built/built-site.ts';
import { words } from '../support/browser/languages.ts';
import { option, ready } from '../support/browser/tool-page.ts';

/** What a browser may store, and why. */
const allowedStorage = {
  localStorage: {
    [draftKey]: 'the text of a request: a notice above the form says so, and a button erases it',
    'slash-key': 'set by the setting that turns the search shortcut off',
  },
  caches: [{ name: /^workbox-precache-/, why: 'the text and the tools, for use without a network' }],
};

const { t } = words('en');

/** A proxy that forwards nothing and records what is requested: every request to another machine goes through it. */
async function proxy(): Promise<{ server: string; requested: string[]; stop: () => void }> {
  const requested: string[] = [];
  const server = createServer((request, response) => {
    requested.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', ({ url }, socket) => {
    requested.push(url ?? '');
    socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requested,
    stop: () => server.close(),
  };
}

/** Records requests to other sites, violations of the policy and errors, on every page and in every frame of a context. */
async function observed(context: BrowserContext, origin: string): Promise<string[]> {
  const seen: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith(`blob:${origin}/`)) seen.push(`asks for ${url}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') seen.push(message.text());
  });
  context.on('weberror', (error) => seen.push(error.error().message));
  await context.exposeBinding('breached', (_, what: string) => seen.push(what));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      (globalThis as unknown as { breached: (what: string) => void }).breached(
        `${location.pathname} violates ${effectiveDirective}: ${blockedURI} ${sample}`,
      );
    });
  });
  return seen;
}

async function searchAndCite(page: Page): Promise<void> {
  await page.goto('/en/regulation/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: t.search.title });
  for (const query of ['certificate', 'сертификат', 'sertificate', 'qwxz']) {
    await dialog.getByRole('searchbox').fill(query);
    await expect(dialog.getByRole('status')).not.toBeEmpty();
    await expect(dialog.locator('.found a').first()).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await page.locator('#saas-reply button.cite').click();
  await page.locator('#cite [data-kind=plain]').click();
  await expect(page.locator('#cite [role=status]')).not.toBeEmpty();
  await page.keyboard.press('Escape');
  await page.locator('.toc input').fill('saas');
  await page.locator('#content a.term').first().click();
}

async function askEveryTool(page: Page): Promise<void> {
  await page.goto('/en/coverage/?deployment=cloud&has=partner,subscription');
  await ready(page);
  await page.locator('#task').fill('backup');
  await page
    .getByRole('link', { name: words('en').names.services['backup']?.name ?? '' })
    .first()
    .click();
  await expect(page.locator('#answer')).toBeVisible();

  await page.goto('/en/priority/?deployment=cloud&kind=failure&functions=all&users=all&degree=full');
  await ready(page);
  await option(page, t.priority.thirdParty.legend, t.priority.thirdParty.no).check();
  await expect(page.locator('#answer')).toBeVisible();

  await page.goto('/en/deadline/?deployment=cloud&level=2&at=2026-11-23T15:00%2B03:00');
  await ready(page);
  await page.locator('#zone').fill('Alma');
  await expect(page.locator('[name=which-zone]').first()).toBeVisible();
  await page.locator('[name=which-zone]').first().click();
  const calendar = page.waitForEvent('download');
  await page.getByRole('button', { name: t.live.calendar }).click();
  await (await calendar).path();
  // Copying in the other language requests its words.
  await page.locator('.along button').nth(1).click();
  await expect(page.locator('.along .said')).toBeVisible();
  await page.locator('.along button').nth(2).click();
}

async function writeRequest(page: Page): Promise<void> {
  await page.goto('/en/request/?deployment=saas&service=bugs');
  await ready(page);
  await expect(page.getByText(t.request.privacy)).toBeVisible();
  for (const field of await page.locator('.request textarea').all()) await field.fill('plain text');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: t.request.file }).click();
  await (await file).path();
}

/** What the browser has stored for the site. */
async function storageOf(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => ({
    cookies: document.cookie ? [document.cookie] : [],
    localStorage: Object.keys(localStorage).sort(),
    sessionStorage: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name = '' }) => name),
    caches: await caches.keys(),
  }));
}

test('using the whole site makes no foreign request, violates no policy, and stores only what is listed', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const blocked = await proxy();
  const context = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    serviceWorkers: 'allow',
    permissions: ['clipboard-read', 'clipboard-write'],
    proxy: { server: blocked.server, bypass: '127.0.0.1' },
  });
  const seen = await observed(context, baseURL ?? '');
  const page = await context.newPage();

  for (const path of pagesToOpen(builtSite(dist)).flatMap(({ some }) => some)) {
    await page.goto(path);
    await ready(page);
  }
  expect(seen).toEqual([]);
  // For an unknown address the console reports the status 404 as an error.
  await page.goto('/en/nowhere/');
  expect(seen.splice(0).filter((what) => !what.includes('404'))).toEqual([]);

  await searchAndCite(page);
  await askEveryTool(page);
  await writeRequest(page);
  // A tool in a frame of another page is under the policy of that page and its own.
  await page.route('**/portal.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><iframe src="/en/embed/deadline/?theme=dark"></iframe>',
    }),
  );
  await page.goto('/portal.html');
  await page.frameLocator('iframe').getByRole('radio', { name: /Cloud/ }).check();

  await page.goto('/en/accessibility/');
  await page.locator('#slash-key').uncheck();
  await page.evaluate(async () => Boolean(await navigator.serviceWorker.ready));
  expect(seen).toEqual([]);
  expect(blocked.requested).toEqual([]);

  const { caches = [], ...storage } = await storageOf(page);
  expect(storage).toEqual({
    cookies: [],
    localStorage: Object.keys(allowedStorage.localStorage),
    sessionStorage: [],
    databases: [],
  });
  expect(caches.filter((cache) => !allowedStorage.caches.some(({ name }) => name.test(cache)))).toEqual([]);
  expect(await context.cookies()).toEqual([]);

  // A violation and a foreign request, to prove that both would be recorded.
  await page
    .evaluate(() => {
      document.body.append(Object.assign(new Image(), { src: 'http://elsewhere.example/1' }));
      document.body.innerHTML = '<b>text</b>';
    })
    .catch(() => undefined);
  for (const directive of ['img-src', 'require-trusted-types-for'])
    await expect.poll(() => seen.some((what) => what.includes(`violates ${directive}`))).toBe(true);
  await expect(page.locator('body > b')).toHaveCount(0);
  await page.goto('http://elsewhere.example/2');
  expect(blocked.requested.at(-1)).toBe('http://elsewhere.example/2');
  await context.close();
  blocked.stop();
});
