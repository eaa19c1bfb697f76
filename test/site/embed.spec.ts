// The tools in a frame on a partner's portal, which is written as docs/embedding.md says.
import { readFileSync } from 'node:fs';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import { languages, words } from '../support/browser/languages.ts';
import { collectErrors } from '../support/browser/page-problems.ts';

const [, snippet = ''] = /```html\n(.*?)```/s.exec(readFileSync('docs/embedding.md', 'utf8')) ?? [];

/** Opens a page of a portal that shows an address of the site in a frame. `more`: what else the portal's page holds. */
async function portal(page: Page, baseURL: string | undefined, address: string, more = ''): Promise<FrameLocator> {
  const body = snippet
    .replace('https://support-regulation.example/en/embed/deadline/?theme=auto', `${baseURL ?? ''}${address}`)
    .replace('https://support-regulation.example/', `${baseURL ?? ''}/`);
  expect(body).toContain(address);
  expect(body).not.toContain('support-regulation.example');
  await page.route('**/portal.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Portal</title>${body}${more}` }),
  );
  await page.goto('/portal.html');
  return page.locator('iframe').first().contentFrame();
}

/** The height that the portal gave a frame. */
const heightOf = async (frame: Locator): Promise<number> => Number(await frame.getAttribute('height'));

const due = 'deployment=cloud&level=2&at=2026-11-23T15:00%2B03:00';

for (const lang of languages) {
  const { t } = words(lang);

  test(`/${lang}/embed/deadline/ answers in a frame as high as its content`, async ({ page, baseURL }) => {
    const problems = collectErrors(page, baseURL ?? '');
    const frame = await portal(page, baseURL, `/${lang}/embed/deadline/?theme=auto`);
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(t.deadline.title);
    await expect(frame.getByRole('banner')).toHaveCount(0);
    await expect(frame.getByRole('navigation')).toHaveCount(0);
    const height = (): Promise<number> => heightOf(page.locator('iframe'));
    const content = (): Promise<number> =>
      frame.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
    await expect.poll(async () => (await height()) === (await content())).toBe(true);
    const before = await height();
    await frame.getByRole('radio', { name: /Cloud/ }).check();
    // The form now has the question for the level.
    await expect.poll(height).toBeGreaterThan(before);
    await expect.poll(async () => (await height()) === (await content())).toBe(true);
    expect(problems).toEqual([]);
  });

  test(`/${lang}/embed/deadline/ links to the same answer on the site`, async ({ page, baseURL }) => {
    const frame = await portal(page, baseURL, `/${lang}/embed/deadline/?${due}&theme=light`);
    await expect(frame.locator('[data-due="latest"]')).toHaveAttribute('datetime', '2026-11-24T08:00:00.000Z');
    await expect(frame.locator('.problems')).toHaveCount(0);
    const link = frame.getByRole('link', { name: t.embed.full });
    const opened = page.context().waitForEvent('page');
    await link.click({ button: 'middle' });
    const site = await opened;
    await expect(site.locator('[data-due="latest"]')).toHaveAttribute('datetime', '2026-11-24T08:00:00.000Z');
    const url = new URL(site.url());
    expect(url.pathname).toBe(`/${lang}/deadline/`);
    expect(url.searchParams.has('theme')).toBe(false);
    await frame.getByRole('radio', { name: 'SaaS' }).check();
    await expect(link).toHaveAttribute('href', new RegExp(`/${lang}/deadline/\\?deployment=saas&(?!.*theme)`));
  });

  for (const tool of ['coverage', 'priority'] as const)
    test(`/${lang}/embed/${tool}/ shows the tool only`, async ({ page, baseURL }) => {
      const frame = await portal(page, baseURL, `/${lang}/embed/${tool}/`);
      await expect(frame.getByRole('heading', { level: 1 })).toHaveText(t[tool].title);
      await expect(frame.getByRole('radio').first()).toBeVisible();
      await expect(frame.getByRole('banner')).toHaveCount(0);
    });
}

test('the portal’s script sizes every frame of the site, also one that is moved, and outlives those that are removed', async ({
  page,
  baseURL,
}) => {
  const problems = collectErrors(page, baseURL ?? '');
  const paths = ['/en/embed/deadline/', '/ru/embed/priority/'];
  const frames = paths.map((path) => `<iframe src="${baseURL ?? ''}${path}"></iframe>`).join('');
  const other = '<iframe id="other" srcdoc="Another vendor"></iframe>';
  await portal(page, baseURL, '/en/embed/deadline/?theme=auto', frames + other);
  const ours = page.locator('iframe:not(#other)');
  await expect(ours).toHaveCount(3);
  const sized = async (): Promise<boolean[]> =>
    Promise.all((await ours.all()).map(async (one) => (await heightOf(one)) > 600));
  await expect.poll(sized).toEqual([true, true, true]);

  // Moving a frame loads it again.
  await ours.first().evaluate((frame) => {
    frame.setAttribute('height', '1');
    frame.ownerDocument.body.append(frame);
  });
  await expect.poll(sized).toEqual([true, true, true]);

  /** Sends messages of all kinds from a window to the portal, and waits until they have arrived. */
  const send = (from: string): Promise<void> =>
    page.evaluate(async (selector) => {
      const frame = document.querySelector<HTMLIFrameElement>(selector);
      const sender = (frame?.contentDocument ?? document).createElement('script');
      sender.textContent = `for (const data of [null, undefined, 'text', 7, [], { type: 'support-regulation', height: 9 }])
        parent.postMessage(data, '*');`;
      (frame?.contentDocument ?? document).body.append(sender);
      await new Promise((arrived) => setTimeout(arrived, 100));
    }, from);
  await send('#other');
  await expect.poll(sized).toEqual([true, true, true]);

  await page.evaluate(() => {
    for (const frame of document.querySelectorAll('iframe')) {
      // Its height is being sent as it goes.
      frame.contentDocument?.body.append('one more line');
      frame.remove();
    }
  });
  await send('#other');
  expect(problems).toEqual([]);
});

for (const [theme, reader, wanted] of [
  ['dark', 'light', 'dark'],
  ['light', 'dark', 'light'],
  ['auto', 'dark', 'dark'],
  ['auto', 'light', 'light'],
] as const)
  test(`with theme=${theme} and a reader who prefers ${reader}, a tool is ${wanted}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: reader });
    await page.goto(`/en/embed/priority/?theme=${theme}`);
    const lightness = page.locator('html').evaluate((html) => {
      const [red = 0] = /\d+/.exec(getComputedStyle(html).backgroundColor) ?? [];
      return Number(red) > 128 ? 'light' : 'dark';
    });
    expect(await lightness).toBe(wanted);
  });

test('search engines are told not to index the pages for frames', () => {
  const html = readFileSync('dist/en/embed/deadline/index.html', 'utf8');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(readFileSync('dist/sitemap-0.xml', 'utf8')).not.toContain('/embed/');
});
