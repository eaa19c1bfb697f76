import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import PostalMime from 'postal-mime';
import { fill } from '../../src/i18n/fill.ts';
import {
  clauseTitle,
  type Language,
  languagesToTest,
  other,
  patternSource,
  words,
} from '../support/browser/languages.ts';
import { field, items, fillRequest } from '../support/browser/request-page.ts';
import { open, option, queryOf, ready, switchLanguage, tabTo } from '../support/browser/tool-page.ts';
import { overflow } from '../support/browser/page-problems.ts';

const support = 'support@navixy.example';
const head = 'head-of-support@navixy.example';
const level2 = { deployment: 'on-premise', level: '2' };

function letter(page: Page, lang: Language, name = words(lang).t.request.email): Locator {
  return page.getByRole('region', { name, exact: true });
}

function bodyOf(page: Page, lang: Language): Locator {
  return letter(page, lang).getByLabel(words(lang).t.request.body);
}

async function storedIn(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => Object.fromEntries(Object.entries(localStorage) as [string, string][]));
}

for (const lang of languagesToTest('ru')) {
  const { t, names } = words(lang);
  const r = t.request;
  const access = clauseTitle(lang, 'server-access');
  const admin = names.roles['account-administrator']?.name ?? '?';
  const show = (page: Page): Locator => page.getByRole('button', { name: r.show });
  const summary = (page: Page): Locator => page.getByRole('alert');

  test(`/${lang}/request/ composes by keyboard an email with everything that a request must contain`, async ({
    page,
  }) => {
    await open(page, lang, 'request');
    const type = async (target: Locator, text: string): Promise<void> => {
      await tabTo(page, target);
      await page.keyboard.type(text);
    };
    await tabTo(page, option(page, t.form.deployment, 'SaaS'));
    await page.keyboard.press('Space');
    for (const name of ['question', ...items.slice(0, 5)] as const) await type(field(page, lang, name), `my ${name}`);
    await tabTo(page, show(page));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: t.form.answer, exact: true })).toBeFocused();
    await expect(letter(page, lang).getByRole('definition')).toHaveText([support]);
    await expect(letter(page, lang).getByLabel(r.subject)).toHaveValue('SaaS: my question');
    const body = await bodyOf(page, lang).inputValue();
    for (const name of ['question', ...items.slice(0, 5)]) expect(body).toContain(`my ${name}`);
    expect(body).toMatch(new RegExp(`4\\.1.*/${lang}/regulation/$`, 'm'));
    expect(queryOf(page)).toEqual({ deployment: 'saas' });
  });

  test(`/${lang}/request/ lists everything that is missing, with links to the fields`, async ({ page }) => {
    await open(page, lang, 'request', level2);
    await show(page).click();
    // The question, five items (the sixth is needed only when support asks for it) and access to the server.
    await expect(summary(page).getByRole('link')).toHaveCount(7);
    for (const [name, link] of [
      ['question', r.question],
      ['actions', names.request['actions']?.name ?? '?'],
    ] as const) {
      await summary(page)
        .getByRole('link', {
          name: new RegExp(patternSource(`${r.empty[r.empty.indexOf('{') - 1] ?? ''}${link}`), 'i'),
        })
        .click();
      await expect(field(page, lang, name)).toBeFocused();
      await expect(field(page, lang, name)).toHaveAttribute('aria-invalid', 'true');
    }
    await expect(field(page, lang, 'actions')).toHaveAccessibleDescription(
      new RegExp(patternSource(names.request['actions']?.hint ?? '?')),
    );
    await expect(letter(page, lang)).toBeHidden();
  });

  test(`/${lang}/request/ puts the right people in copy, and asks for the address that the site does not know`, async ({
    page,
  }) => {
    await open(page, lang, 'request', level2);
    await fillRequest(page, lang);
    await option(page, access, r.ready).check();
    const to = letter(page, lang).getByRole('definition');
    await expect(to).toHaveText([support, head, fill(r.noAddress, { role: admin })]);
    const address = page.getByRole('textbox', { name: new RegExp(`^${patternSource(admin)}`, 'i') });
    await address.fill('admin@partner.example, x@y.example');
    await show(page).click();
    await expect(summary(page)).toContainText('admin@partner.example, x@y.example');
    await expect(letter(page, lang)).toBeHidden();
    await address.fill('admin@partner.example');
    await expect(to).toHaveText([support, 'admin@partner.example', head]);
    // Level 4 goes to support only; level 1 also to the administrator.
    await page.getByLabel(t.deadline.level).selectOption('4');
    await expect(to).toHaveText([support]);
    await page.getByLabel(t.deadline.level).selectOption('1');
    await expect(to).toHaveText([support, head, 'admin@partner.example']);
    expect(queryOf(page)).toEqual({ ...level2, level: '1' });
  });

  test(`/${lang}/request/ writes the email in the chosen language, whatever the language of the page`, async ({
    page,
  }) => {
    await open(page, lang, 'request', { deployment: 'saas', has: 'partner', service: 'custom-logos' });
    await fillRequest(page, lang);
    await expect(bodyOf(page, lang)).toHaveValue(new RegExp(patternSource(words(lang).t.mail.greeting)));
    await option(page, r.language, words(other[lang]).t.languageName).check();
    const body = bodyOf(page, lang);
    await expect(body).toHaveValue(new RegExp(patternSource(words(other[lang]).t.mail.greeting)));
    await expect(body).toHaveValue(
      new RegExp(patternSource(words(other[lang]).names.services['custom-logos']?.name ?? '?')),
    );
    await expect(body).toHaveValue(new RegExp(`/${other[lang]}/coverage/\\?deployment=saas&has=partner&service=`));
    await expect(body).toHaveAttribute('lang', other[lang]);
    const before = await body.inputValue();
    await page.reload();
    await expect(body).toHaveValue(before);
    // The page in the other language keeps the draft and the chosen language of the email.
    await expect(bodyOf(page, await switchLanguage(page, lang))).toHaveValue(before);
  });

  test(`/${lang}/request/ splits several questions into requests with an email each`, async ({ page }) => {
    await open(page, lang, 'request', { deployment: 'saas' });
    await fillRequest(page, lang, { question: 'Why is the report empty? How do I connect a gateway?' });
    await expect(letter(page, lang)).toBeHidden();
    await show(page).click();
    await expect(summary(page)).toContainText(r.several);
    await page.getByRole('button', { name: r.split }).click();
    await expect(field(page, lang, 'question', 1)).toHaveValue('Why is the report empty?');
    await expect(field(page, lang, 'question', 2)).toHaveValue('How do I connect a gateway?');
    await expect(field(page, lang, 'identifiers', 2)).toHaveValue('Account 12345');
    await expect(letter(page, lang, `${r.email} 2`).getByLabel(r.subject)).toHaveValue(
      'SaaS: How do I connect a gateway?',
    );
    await page
      .getByRole('group', { name: `${r.one} 2` })
      .getByRole('button', { name: r.remove })
      .click();
    await expect(letter(page, lang).getByLabel(r.subject)).toHaveValue('SaaS: Why is the report empty?');

    await field(page, lang, 'question').fill('Is it me? Or is it you?');
    await page.getByRole('button', { name: r.single }).click();
    await expect(letter(page, lang).getByLabel(r.subject)).toHaveValue('SaaS: Is it me? Or is it you?');
  });

  test(`/${lang}/request/ makes a request for each of several tasks`, async ({ page }) => {
    await open(page, lang, 'request', { deployment: 'saas', has: 'partner', service: 'custom-logos,bugs' });
    await fillRequest(page, lang);
    await expect(letter(page, lang)).toBeHidden();
    await page.getByRole('button', { name: r.splitTasks }).click();
    for (const [n, service, not] of [
      [1, 'custom-logos', 'bugs'],
      [2, 'bugs', 'custom-logos'],
    ] as const) {
      const body = await letter(page, lang, `${r.email} ${n}`).getByLabel(r.body).inputValue();
      expect(body).toContain(names.services[service]?.name);
      expect(body).not.toContain(names.services[not]?.name);
    }
  });

  test(`/${lang}/request/ warns of a text that looks like a password, and does not block typing`, async ({ page }) => {
    await open(page, lang, 'request', level2);
    await fillRequest(page, lang, { actions: 'ssh as root, password: Qwerty123' });
    await expect(field(page, lang, 'actions')).toHaveAccessibleDescription(
      new RegExp(patternSource(r.secret.password)),
    );
    await expect(page.getByRole('status')).toHaveText(r.secret.password);
    await expect(field(page, lang, 'actions')).toHaveValue('ssh as root, password: Qwerty123');
    await expect(page.getByLabel(/^(password|пароль)/i)).toHaveCount(0);
    await option(page, access, r.later).check();
    await expect(page.getByText(r.accessLater)).toBeVisible();
    await expect(letter(page, lang)).toContainText(r.secretInEmail);
    await field(page, lang, 'actions').fill('ssh as root');
    await expect(page.getByText(r.secret.password)).toHaveCount(0);
    await expect(letter(page, lang)).not.toContainText(r.secretInEmail);
  });

  test(`/${lang}/request/ keeps the draft on the device after a reload, until the reader erases it`, async ({
    page,
  }) => {
    await open(page, lang, 'request', level2);
    await expect(page.getByText(r.privacy)).toBeVisible();
    await fillRequest(page, lang);
    await option(page, access, r.ready).check();
    const before = await bodyOf(page, lang).inputValue();
    expect(page.url()).not.toContain('report');
    await page.reload();
    await expect(bodyOf(page, lang)).toHaveValue(before);
    expect(Object.keys(await storedIn(page))).toEqual(['request-draft-1']);
    await page.getByRole('button', { name: r.erase }).click();
    await expect(field(page, lang, 'question')).toHaveValue('');
    await expect(page.getByRole('status')).toHaveText(r.erased);
    expect(await storedIn(page)).toEqual({});
    await page.reload();
    await ready(page);
    await expect(field(page, lang, 'description')).toHaveValue('');
  });

  test(`/${lang}/request/ works where storage is blocked or the stored draft is broken, and says that nothing is stored`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      localStorage.setItem('request-draft-1', '{"requests":[]}');
    });
    await open(page, lang, 'request', { deployment: 'saas' });
    await expect(page.getByText(r.broken)).toBeVisible();
    await field(page, lang, 'question').fill('Why?');
    // What cannot be read is shown and stays, until the reader says that it may go.
    await page.getByText(r.brokenText, { exact: true }).click();
    await expect(page.getByRole('textbox', { name: r.brokenText })).toHaveValue('{"requests":[]}');
    expect(await storedIn(page)).toEqual({ 'request-draft-1': '{"requests":[]}' });
    await page.getByRole('button', { name: r.keepOwn }).click();
    await expect(page.getByText(r.broken)).toBeHidden();
    expect((await storedIn(page))['request-draft-1']).toContain('Why?');

    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await open(page, lang, 'request', { deployment: 'saas' });
    await expect(page.getByText(r.refused)).toBeVisible();
    await fillRequest(page, lang);
    await expect(letter(page, lang).getByLabel(r.subject)).toHaveValue('SaaS: Why is the report empty?');
  });

  test(`/${lang}/request/ offers the email as a link, as text to copy and as a file`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, lang, 'request', { deployment: 'saas', mail: 'en' });
    await fillRequest(page, lang);
    const body = await bodyOf(page, lang).inputValue();
    const link = letter(page, lang).getByRole('link', { name: r.open, exact: true });
    const query = new URL((await link.getAttribute('href')) ?? '').searchParams;
    expect(query.get('subject')).toBe('SaaS: Why is the report empty?');
    expect(query.get('body')).toBe(body.replaceAll('\n', '\r\n'));

    await letter(page, lang).getByRole('button', { name: r.copyBody }).click();
    await expect(page.getByRole('status')).toHaveText(fill(t.cite.copied, { what: r.body }));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(body);

    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    // Too long for a link, with letters that email has to encode.
    await field(page, lang, 'description').fill('Отчёт пустой с утра — «совсем». '.repeat(100));
    await expect(letter(page, lang)).toContainText(r.long);
    const short = letter(page, lang).getByRole('link', { name: r.openShort, exact: true });
    const href = (await short.getAttribute('href')) ?? '';
    expect(href.length).toBeLessThan(2000);
    expect(new URL(href).searchParams.get('body')).toBe(words('en').t.mail.paste);
    // The same click copies the text that is to be pasted.
    await page.evaluate(() => {
      addEventListener('click', (event) => event.preventDefault());
    });
    await short.click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(await bodyOf(page, lang).inputValue());
    const downloading = page.waitForEvent('download');
    await letter(page, lang).getByRole('button', { name: r.file }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('request.eml');
    const read = await PostalMime.parse(await readFile(await download.path()));
    expect(read.to?.map(({ address }) => address)).toEqual([support]);
    expect(read.subject).toBe('SaaS: Why is the report empty?');
    expect(read.text?.replaceAll('\r\n', '\n')).toBe(await bodyOf(page, lang).inputValue());
    expect(read.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    // Only the library is requested, from the site itself.
    expect(requested.filter((url) => !url.startsWith('blob:')).map((url) => new URL(url).pathname)).toEqual([
      expect.stringMatching(/^\/_astro\/mimetext.*\.js$/),
    ]);
  });

  test(`/${lang}/request/ fits a narrow screen although the email has long words`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, lang, 'request', level2);
    await fillRequest(page, lang, { question: 'x'.repeat(200), files: 'https://a.example/'.repeat(30) });
    await option(page, access, r.ready).check();
    await expect(letter(page, lang)).toBeVisible();
    expect(await overflow(page)).toBe(0);
  });

  test(`/${lang}/request/ names the invalid values of an address and keeps the others`, async ({ page }) => {
    await open(page, lang, 'request', { deployment: 'mars', service: 'ssl,moon', mail: 'fr', foo: '1', at: 'x' });
    for (const value of ['mars', 'moon', 'fr']) await expect(summary(page)).toContainText(value);
    await option(page, t.form.deployment, 'Cloud').check();
    // What was refused stays until it is put right; a parameter of another step is checked there.
    expect(queryOf(page)).toEqual({ deployment: 'cloud', service: 'ssl,moon', mail: 'fr', at: 'x' });
    await expect(summary(page)).not.toContainText('mars');
    await expect(summary(page)).toContainText('moon');
  });
}
