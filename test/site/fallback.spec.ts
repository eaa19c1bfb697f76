// A tool that does not start, or stops: the notice and the static answers stand in for it.
import type { FrameLocator, Page, Route } from '@playwright/test';
import { checkAccessibility } from '../support/browser/axe.ts';
import { expect, test } from '../support/browser/browser-test.ts';
import { languages, languagesToTest, words } from '../support/browser/languages.ts';
import { type SiteServer, startSiteServer } from '../support/browser/site-server.ts';
import { open, ready } from '../support/browser/tool-page.ts';
import { long } from '../support/long-run.ts';
import { headersOf } from '../support/built/headers-file.ts';

// Monday 15:00 in Moscow, level 2: due on Tuesday at 11:00 at the latest.
const query = 'deployment=cloud&level=2&at=2026-11-23T15%3A00%2B03%3A00&zone=Europe%2FMoscow&has=partner&service=ssl';
const due = '2026-11-24T08:00:00.000Z';
/** The tools, the script of each, and how many rows its static answers have. */
const everyTool = [
  // 25 services, of which two pairs are one task, and 4 matters.
  { tool: 'coverage', script: 'Coverage', rows: 27 },
  // 3 rows of the grid, 4 levels.
  { tool: 'priority', script: 'Priority', rows: 7 },
  { tool: 'deadline', script: 'Deadline', rows: 11 },
  // Whom to write to at each level.
  { tool: 'request', script: 'Request', rows: 4 },
  { tool: 'embed/coverage', script: 'Coverage', rows: 27 },
  { tool: 'embed/priority', script: 'Priority', rows: 3 },
  { tool: 'embed/deadline', script: 'Deadline', rows: 11 },
] as const;
// In a frame a tool is the same.
const tools = everyTool.filter(({ tool }) => long || !tool.startsWith('embed/'));

const lose = (route: Route): Promise<void> => route.fulfill({ status: 404 });

/** The static answers are in sight under the notice, and nothing that would not work. */
async function expectFallback(
  page: Page | FrameLocator,
  lang: (typeof languages)[number],
  rows: number,
): Promise<void> {
  const { form } = words(lang).t;
  const main = page.locator('main');
  await expect(main.getByText(form.notRunning)).toBeVisible();
  await expect(main.getByRole('row').filter({ has: page.locator('td') })).toHaveCount(rows);
  for (const role of ['form', 'radio', 'checkbox', 'combobox', 'textbox'] as const)
    await expect(main.getByRole(role)).toHaveCount(0);
  await expect(main.locator('.answer')).toHaveCount(0);
}

for (const lang of languagesToTest('ru')) {
  const { form } = words(lang).t;
  const reload = (page: Page) => page.getByRole('link', { name: form.reload });

  for (const { tool, script, rows } of tools)
    test(`/${lang}/${tool}/ shows its static answers where its script is lost, and starts when it is loaded again`, async ({
      page,
    }) => {
      await page.route(`**/_astro/${script}.*`, lose);
      await page.goto(`/${lang}/${tool}/?${query}`);
      await expectFallback(page, lang, rows);
      await page.unroute(`**/_astro/${script}.*`);
      await reload(page).click();
      await ready(page);
      await expect(page.getByRole('radio', { name: 'Cloud' })).toBeChecked();
      await expect(page.getByText(form.notRunning)).toBeHidden();
      expect(new URL(page.url()).search).toBe(`?${query}`);
    });

  for (const { tool, rows } of tools)
    test(`/${lang}/${tool}/ shows its static answers once it throws while it draws, and keeps what was entered`, async ({
      page,
    }) => {
      await page.goto(`/${lang}/${tool}/?${query}`);
      await ready(page);
      await expect(page.getByRole('radio', { name: 'Cloud' })).toBeChecked();
      if (tool === 'request') await page.locator('main textarea').first().fill('Why is the report empty?');
      await page.evaluate(() => {
        const { map } = Array.prototype;
        Array.prototype.map = () => {
          Array.prototype.map = map;
          throw new Error('broken');
        };
        document.querySelector<HTMLElement>('input[name=deployment][value=on-premise]')?.click();
      });
      await expectFallback(page, lang, rows);
      await reload(page).click();
      await ready(page);
      await expect(page.locator('input[name=deployment][value=on-premise]')).toBeChecked();
      if (tool === 'request')
        await expect(page.locator('main textarea').first()).toHaveValue('Why is the report empty?');
    });

  test(`/${lang}/deadline/ shows its examples where the very first drawing throws`, async ({ page }) => {
    await page.route(`**/${lang}/deadline/`, async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      // The policy without its list of versions.
      const broken = text.replace('&quot;deployments&quot;:[1,', '&quot;gone&quot;:[1,');
      expect(broken).not.toBe(text);
      await route.fulfill({ response, body: broken });
    });
    await page.goto(`/${lang}/deadline/`);
    await expectFallback(page, lang, 11);
  });

  test(`/${lang}/ drops the empty line of the support window where that does not start`, async ({ page }) => {
    await page.route('**/_astro/OpenNow.*', lose);
    await page.goto(`/${lang}/`);
    await expect(page.locator('.now')).toBeVisible();
    await endDelays(page);
    await expect(page.locator('.now')).toBeHidden();
  });
}

test('a page shows its static answers whichever of its scripts is lost', async ({ page }) => {
  await page.goto('/en/deadline/');
  const scripts = await page
    .locator('link[rel=modulepreload]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(scripts.length).toBeGreaterThan(4);
  for (const script of scripts) {
    await page.route(`**${script}*`, lose);
    await page.goto('/en/deadline/');
    await expectFallback(page, 'en', 11);
    await page.unrouteAll();
  }
});

/** Ends the delay after which a page decides that its tool has not started. */
async function endDelays(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
}

test('a page whose scripts are all blocked shows its static answers after a while, and at once in print', async ({
  page,
}) => {
  await page.addInitScript(() => {
    customElements.define = () => undefined;
  });
  await page.goto('/en/request/');
  const list = page.getByRole('heading', { name: words('en').t.request.checklist });
  await expect(page.getByRole('form')).toBeVisible();
  await expect(list).toBeHidden();
  await endDelays(page);
  await expectFallback(page, 'en', 4);
  await checkAccessibility(page, 'a request that does not run');
  await page.emulateMedia({ media: 'print' });
  await expect(list).toBeVisible();
});

test('a tool that starts in time shows no notice, and its page does not move', async ({ page }) => {
  for (const { tool, script } of tools) {
    let start = (): void => undefined;
    const held = new Promise<void>((resolve) => (start = resolve));
    await page.route(`**/_astro/${script}.*`, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`/en/${tool}/`);
    const notice = page.getByText(words('en').t.form.notRunning);
    const top = () => page.locator('astro-island > *').evaluate((element) => element.getBoundingClientRect().top);
    const height = () => page.locator('main').evaluate((main) => main.getBoundingClientRect().height);
    await expect(page.locator('form#questions')).toBeVisible();
    await expect(notice).toBeHidden();
    const before = [await top(), await height()];
    start();
    await ready(page);
    await expect(notice).toBeHidden();
    expect([await top(), await height()], tool).toEqual(before);
    await page.unrouteAll();
  }
});

test.describe('in a frame with a sandbox that allows scripts alone', () => {
  let server: SiteServer;
  test.afterEach(() => server.stop());

  /** Shows a tool in such a frame, from a host that sends the headers of `_headers`, or those without one of them. */
  async function frameOf(page: Page, path: string, without = ''): Promise<FrameLocator> {
    server = await startSiteServer(new Date(), (file) => headersOf(file).filter(([name]) => name !== without));
    const frame = `<iframe sandbox="allow-scripts" width="900" height="900" src="${path}"></iframe>`;
    server.overrides.set('/portal.html', `<!doctype html><title>Portal</title>${frame}`);
    await page.goto(`${server.origin}/portal.html`);
    return page.frameLocator('iframe');
  }

  for (const lang of languages) {
    const { t } = words(lang);

    test(`/${lang}/embed/deadline/ answers, and follows changes`, async ({ page }) => {
      const frame = await frameOf(page, `/${lang}/embed/deadline/?${query}`);
      await expect(frame.locator('[data-due="latest"]')).toHaveAttribute('datetime', due);
      await frame.getByRole('radio', { name: 'SaaS' }).check();
      await expect(frame.locator('[data-due="latest"]')).not.toHaveAttribute('datetime', due);
      // A form cannot be submitted there; its button works all the same.
      await frame.getByRole('button', { name: t.form.show }).click();
      await expect(frame.locator('#answer')).toBeFocused();
      // The count in the other language is fetched.
      const name = { ru: 'английский', en: 'Russian' }[lang];
      await frame.getByRole('button', { name: t.live.copyTrace.replace('{language}', name) }).click();
      await expect(frame.locator('.said')).toHaveText(t.live.copied.replace('{language}', name));
    });

    test(`/${lang}/embed/deadline/ shows its examples where the host does not let the scripts be read`, async ({
      page,
    }) => {
      const frame = await frameOf(page, `/${lang}/embed/deadline/?${query}`, 'Access-Control-Allow-Origin');
      await expectFallback(frame, lang, 11);
    });
  }
});

test('a tool whose browser has no storage and refuses to change the address still answers', async ({ page }) => {
  await page.addInitScript(() => {
    history.replaceState = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await open(page, 'en', 'deadline', Object.fromEntries(new URLSearchParams(query)));
  await expect(page.locator('[data-due="latest"]')).toHaveAttribute('datetime', due);
  await page.getByRole('radio', { name: 'SaaS' }).check();
  await expect(page.locator('[data-due="latest"]')).not.toHaveAttribute('datetime', due);
});
