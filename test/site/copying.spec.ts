// Copying where there is no clipboard, over http or in an old webview; and what a screen reader is told of it.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import { languagesToTest, templatePattern, words } from '../support/browser/languages.ts';
import { fillRequest } from '../support/browser/request-page.ts';
import { open } from '../support/browser/tool-page.ts';

const question = { deployment: 'cloud', level: '2', at: '2026-11-23T15:00+03:00', zone: 'Europe/Moscow' };

/** Takes the clipboard away from the pages to come; with `command`, the command to copy as well. */
async function withoutClipboard(page: Page, command: 'works' | 'refused'): Promise<void> {
  await page.addInitScript((refused) => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    if (refused) Object.assign(document, { execCommand: () => false });
  }, command === 'refused');
}

/** The selected text of the focused field, or undefined where no field is focused. */
function selected(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
      ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
      : undefined;
  });
}

/** What the keys paste into a field. */
async function pasteInto(field: Locator): Promise<string> {
  await field.fill('');
  await field.press('ControlOrMeta+V');
  return field.inputValue();
}

for (const lang of languagesToTest('ru')) {
  const { t } = words(lang);
  const language = { ru: 'русский', en: 'English' }[lang];
  const copyTrace = (page: Page, name = language): Locator =>
    page.getByRole('button', { name: templatePattern(t.live.copyTrace, { language: name }) });

  test.describe(`in ${lang}, without a clipboard`, () => {
    test('a clause, an answer and a count are copied by the command to copy, and the focus stays', async ({ page }) => {
      await withoutClipboard(page, 'works');
      await page.goto(`/${lang}/regulation/`);
      const { origin } = new URL(page.url());
      await page.locator('#saas-reply button.cite').click();
      await page.locator('#cite [data-kind=link]').click();
      await expect(page.locator('#cite [role=status]')).toHaveText(
        templatePattern(t.cite.copied, { what: t.cite.link }),
      );
      await expect(page.locator('#cite [data-kind=link]')).toBeFocused();
      await expect(page.locator('#cite textarea')).toBeHidden();
      await page.keyboard.press('Escape');
      expect(await pasteInto(page.locator('.toc input'))).toBe(`${origin}/${lang}/regulation/saas-reply/`);

      await open(page, lang, 'coverage', { deployment: 'cloud', has: 'partner,subscription', service: 'backup' });
      await page.locator('.answer button.cite').click();
      await page.locator('#cite [data-kind=link]').click();
      await expect(page.locator('#cite [role=status]')).toHaveText(
        templatePattern(t.cite.copied, { what: t.cite.link }),
      );
      await page.keyboard.press('Escape');
      expect(await pasteInto(page.locator('#task'))).toBe(
        `${origin}/${lang}/coverage/?deployment=cloud&has=partner%2Csubscription&service=backup`,
      );

      await open(page, lang, 'deadline', question);
      await copyTrace(page).click();
      await expect(page.locator('.said')).toHaveText(templatePattern(t.live.copied, { language }));
      await expect(copyTrace(page)).toBeFocused();
      await expect(page.getByRole('textbox', { name: t.live.along })).toBeHidden();
    });

    test('a clause, an answer, a count and an email stand selected where the command is refused too', async ({
      page,
    }) => {
      await withoutClipboard(page, 'refused');
      await page.goto(`/${lang}/regulation/saas-reply/`);
      await page.locator('button.cite').click();
      await page.locator('#cite [data-kind=plain]').click();
      await expect(page.locator('#cite [role=status]')).toHaveText(t.cite.failed);
      expect(await selected(page)).toMatch(lang === 'ru' ? /п\.\s3\.2/ : /clause\s3\.2/);

      await open(page, lang, 'deadline', question);
      await page.locator('.answer button.cite').click();
      await page.locator('#cite [data-kind=link]').click();
      await expect(page.locator('#cite [role=status]')).toHaveText(t.cite.failed);
      expect(await selected(page)).toContain(`/${lang}/deadline/?deployment=cloud&level=2&at=`);
      await page.keyboard.press('Escape');

      await copyTrace(page).click();
      await expect(page.locator('.said')).toHaveText(t.cite.failed);
      expect(await selected(page)).toContain('Cloud');
      // Another answer has not been copied.
      await page.getByRole('radio', { name: 'SaaS' }).check();
      await expect(page.locator('.said')).toHaveCount(0);
      await expect(page.getByRole('textbox', { name: t.live.along })).toBeHidden();

      await open(page, lang, 'request', { deployment: 'saas', mail: 'en' });
      await fillRequest(page, lang);
      await page.getByRole('button', { name: t.request.copySubject }).click();
      await expect(page.locator('.letter').getByText(t.cite.failed)).toBeVisible();
      expect(await selected(page)).toBe('SaaS: Why is the report empty?');
      await page.getByRole('button', { name: t.request.copyBody }).click();
      expect(await selected(page)).toBe(await page.getByLabel(t.request.body).inputValue());
    });
  });

  test.describe(`in ${lang}, what is copied`, () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    /** Collects what a live region says from now on: a text that is put into it, also the same one again. */
    async function listen(region: Locator): Promise<() => Promise<string[]>> {
      await region.evaluate((element) => {
        const said: string[] = [];
        Object.assign(window, { said });
        new MutationObserver(() => {
          if (element.textContent) said.push(element.textContent);
        }).observe(element, { childList: true, characterData: true, subtree: true });
      });
      return () => region.page().evaluate(() => (window as unknown as { said: string[] }).said);
    }

    test('is announced by the cite menu each time', async ({ page }) => {
      await page.goto(`/${lang}/regulation/`);
      await page.locator('#saas-reply button.cite').click();
      const said = await listen(page.locator('#cite [role=status]'));
      const [link, plain] = [t.cite.link, t.cite.plain].map((what) => t.cite.copied.replace('{what}', what));
      const expected: (string | undefined)[] = [];
      for (const [kind, text] of [
        ['link', link],
        ['link', link],
        ['plain', plain],
        ['link', link],
      ]) {
        await page.locator(`#cite [data-kind=${kind ?? ''}]`).click();
        expected.push(text);
        await expect.poll(said).toEqual(expected);
      }
    });

    test('is announced by the deadline tool each time', async ({ page }) => {
      await open(page, lang, 'deadline', question);
      const region = page.locator('.tool > [role=status]');
      await expect(region).not.toBeEmpty();
      const said = await listen(region);
      const other = { ru: 'английский', en: 'Russian' }[lang];
      const expected: string[] = [];
      for (const name of [language, language, other, language]) {
        await copyTrace(page, name).click();
        expected.push(t.live.copied.replace('{language}', name));
        await expect.poll(said).toEqual(expected);
      }
    });

    test('is announced by the request each time, and so is a draft erased twice', async ({ page }) => {
      await open(page, lang, 'request', { deployment: 'saas', mail: 'en' });
      await fillRequest(page, lang);
      const region = page.locator('.tool > [role=status]');
      await expect(region).toHaveText(t.request.done);
      const said = await listen(region);
      const expected: string[] = [];
      for (const [button, what] of [
        [t.request.copyBody, t.request.body],
        [t.request.copyBody, t.request.body],
        [t.request.copySubject, t.request.subject],
      ] as const) {
        await page.getByRole('button', { name: button }).click();
        expected.push(t.cite.copied.replace('{what}', what));
        await expect.poll(said).toEqual(expected);
      }
      for (let times = 0; times < 2; times++) {
        await page.getByRole('button', { name: t.request.erase }).click();
        expected.push(t.request.erased);
        await expect.poll(said).toEqual(expected);
      }
    });
  });
}
