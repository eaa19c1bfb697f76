// The way from a finished request to a mail program: what a link can hold on each system, and addresses in any script.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import PostalMime from 'postal-mime';
import { expect, test } from '../support/browser/browser-test.ts';
import { clauseTitle, languages, patternSource, words } from '../support/browser/languages.ts';
import { field, fillRequest } from '../support/browser/request-page.ts';
import { open, option } from '../support/browser/tool-page.ts';

/** A Russian request of one letter a field, after all the earlier steps. */
const afterAllSteps = {
  deployment: 'on-premise',
  has: 'partner,subscription',
  service: 'bugs',
  kind: 'failure',
  functions: 'one',
  users: 'all',
  degree: 'full',
  thirdParty: 'no',
  level: '2',
  at: '2026-11-23T15:00',
  zone: 'Europe/Moscow',
  mail: 'ru',
};
const oneLetter = { question: 'ы', description: 'ы', identifiers: 'ы', elements: 'ы', actions: 'ы', files: 'ы' };

const agents = {
  windows:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  mac: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  android:
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
  linux: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
};

const { t, names } = words('ru');
const r = t.request;
const letter = (page: Page): Locator => page.getByRole('region', { name: r.email, exact: true });
const bodyOf = (page: Page): Promise<string> => letter(page).getByLabel(r.body).inputValue();
const loudest = (page: Page): Locator => letter(page).locator('a.next');
const fieldsOf = async (link: Locator): Promise<URLSearchParams> =>
  new URLSearchParams(((await link.getAttribute('href')) ?? '').split('?')[1]?.replaceAll('+', '%2B'));

async function finish(page: Page, query: Record<string, string>, texts = oneLetter): Promise<void> {
  await open(page, 'ru', 'request', query);
  await fillRequest(page, 'ru', texts);
  const access = page.getByRole('group', { name: clauseTitle('ru', 'server-access') });
  if (await access.count()) await access.getByRole('radio').first().check();
  await expect(letter(page)).toBeVisible();
}

for (const [system, userAgent] of Object.entries(agents))
  test.describe(`on ${system}`, () => {
    test.use({ userAgent, permissions: ['clipboard-read', 'clipboard-write'] });

    test(`a Russian request ${system === 'windows' ? 'is copied, and pasted into an email that says so' : 'goes whole into a link'}`, async ({
      page,
    }) => {
      await finish(page, afterAllSteps);
      const fields = await fieldsOf(loudest(page));
      expect(fields.get('subject')).toBe('On-premise, уровень 2: ы');
      if (system === 'windows') {
        await expect(loudest(page)).toHaveText(r.openShort);
        await expect(letter(page)).toContainText(r.long);
        expect(fields.get('body')).toBe(t.mail.paste);
        expect((await loudest(page).getAttribute('href'))?.length).toBeLessThanOrEqual(2000);
        await page.evaluate(() => {
          addEventListener('click', (event) => event.preventDefault());
        });
        await loudest(page).click();
        await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(await bodyOf(page));
      } else {
        await expect(loudest(page)).toHaveText(r.open);
        expect(fields.get('body')).toBe((await bodyOf(page)).replaceAll('\n', '\r\n'));
        await expect(letter(page)).not.toContainText(r.long);
      }
    });
  });

test.describe('on Windows', () => {
  test.use({ userAgent: agents.windows });

  test('an English request goes whole into a link, after all the earlier steps too', async ({ page }) => {
    await finish(page, { ...afterAllSteps, mail: 'en' }, { ...oneLetter, question: 'Why?' });
    await expect(loudest(page)).toHaveText(r.open);
    expect((await fieldsOf(loudest(page))).get('body')).toBe((await bodyOf(page)).replaceAll('\n', '\r\n'));
  });

  test('where nothing can be copied, the text is selected', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      Object.assign(document, { execCommand: () => false });
    });
    await finish(page, afterAllSteps);
    await page.evaluate(() => {
      addEventListener('click', (event) => event.preventDefault());
    });
    await loudest(page).click();
    const body = letter(page).getByLabel(r.body);
    await expect(body).toBeFocused();
    expect(await body.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)).toBe(
      (await bodyOf(page)).length,
    );
  });
});

test('the links of the earlier steps are one, which shows their answers', async ({ page, baseURL }) => {
  await finish(page, afterAllSteps);
  const links = (await bodyOf(page)).match(/https:\S+/g) ?? [];
  expect(links).toHaveLength(2);
  const { pathname, search } = new URL(links[0] ?? '');
  // All but the language of the email.
  expect({ ...Object.fromEntries(new URLSearchParams(search)), mail: 'ru' }).toEqual(afterAllSteps);
  expect(search).not.toContain('mail=');
  await page.goto(`${baseURL ?? ''}${pathname}${search}`);
  await expect(page.locator('[data-due=latest]')).toHaveAttribute('datetime', '2026-11-24T08:00:00.000Z');
  await page.getByRole('navigation', { name: t.steps.label }).getByRole('link').first().click();
  await expect(page.getByRole('region', { name: t.form.answer, exact: true })).toContainText(
    names.services['bugs']?.name ?? '?',
  );
});

test.describe('on a touch screen', () => {
  test.use({ userAgent: agents.android, hasTouch: true, isMobile: true, viewport: { width: 360, height: 780 } });

  test('an email can be shared where the browser can share', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.title = JSON.stringify(data);
          return Promise.resolve();
        },
      });
    });
    await finish(page, { deployment: 'saas' });
    await letter(page).getByRole('button', { name: r.share }).click();
    await expect.poll(() => page.title()).toContain('"title":"SaaS: ы"');
    expect(JSON.parse(await page.title())).toEqual({ title: 'SaaS: ы', text: await bodyOf(page) });
  });
});

test('an email is not shared with a mouse', async ({ page }) => {
  await finish(page, { deployment: 'saas' });
  await expect(letter(page).getByRole('button', { name: r.share })).toHaveCount(0);
});

const support = 'support@navixy.example';
const head = 'head-of-support@navixy.example';

for (const lang of languages)
  test(`/${lang}/request/ takes an address in any script, and as it is pasted`, async ({ page }) => {
    const { t, names } = words(lang);
    const r = t.request;
    const region = page.getByRole('region', { name: r.email, exact: true });
    await open(page, lang, 'request', { deployment: 'cloud', level: '2' });
    await fillRequest(page, lang);
    await option(page, clauseTitle(lang, 'server-access'), r.ready).check();
    const admin = names.roles['account-administrator']?.name ?? '?';
    const address = page.getByRole('textbox', { name: new RegExp(`^${patternSource(admin)}`, 'i') });
    for (const [typed, shown, written] of [
      ['admin@пример.рф', 'admin@пример.рф', 'admin@xn--e1afmkfd.xn--p1ai'],
      ['info@münchen.example', 'info@münchen.example', 'info@xn--mnchen-3ya.example'],
      ['Иван <иван@пример.рф>,', 'иван@пример.рф', 'иван@xn--e1afmkfd.xn--p1ai'],
      [' mailto:admin@x.example\u200b', 'admin@x.example', 'admin@x.example'],
    ] as const) {
      await address.fill(typed);
      await expect(address).toHaveValue(typed);
      await expect(region.getByRole('definition')).toHaveText([support, shown, head]);
      const link = (await region.locator('a.next').getAttribute('href')) ?? '';
      expect(link).toMatch(/^[\x21-\x7e]+$/);
      expect(new URLSearchParams(link.split('?')[1]).get('cc')).toBe(`${written},${head}`);
      await expect(page.getByText(r.localPart)).toHaveCount(shown.startsWith('иван') ? 1 : 0);
      const downloading = page.waitForEvent('download');
      await region.getByRole('button', { name: r.file }).click();
      const read = await PostalMime.parse(await readFile(await (await downloading).path()));
      expect(read.cc?.map((one) => one.address)).toEqual([written, head]);
    }
    await address.fill('ivan petrov@пример.рф');
    await expect(region).toBeHidden();
    await page.getByRole('button', { name: r.show }).click();
    await expect(page.getByRole('alert')).toContainText('ivan petrov@пример.рф');
    await expect(address).toHaveValue('ivan petrov@пример.рф');
    await expect(field(page, lang, 'question')).not.toHaveValue('');
  });
