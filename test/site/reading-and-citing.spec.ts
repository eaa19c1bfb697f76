// The regulation as a document: clause pages, citing, switching the language, contents, terms, readings and glossary.
import { expect, test } from '../support/browser/browser-test.ts';
import type { Page } from '@playwright/test';
import { dictionary } from '../../src/i18n/dictionary.ts';

const languages = [
  { lang: 'ru', other: 'en', title: 'Срок ответа для SaaS', figure: '12 рабочих часов' },
  { lang: 'en', other: 'ru', title: 'Reply time for SaaS', figure: '12 working hours' },
];

/** A text with its no-break spaces as plain ones. */
const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');

async function copied(page: Page): Promise<string> {
  return plain(await page.evaluate(() => navigator.clipboard.readText()));
}

for (const { lang, other, title, figure } of languages) {
  const t = dictionary(lang);

  test.describe(`in ${lang}`, () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test('a clause page shows the clause, its translation, its readings, its tools and its neighbours', async ({
      page,
    }) => {
      await page.goto(`/${lang}/regulation/saas-reply/`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(`3.2`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
      expect(plain(await page.locator('article').textContent())).toContain(figure);
      await expect(page.locator(`section[lang=${other}]`)).toHaveCount(1);
      await expect(page.locator('a[href*="/readings/#working-hours"]')).toBeVisible();
      await expect(page.getByRole('link', { name: t.deadline.title })).toBeVisible();
      await expect(page.locator('a[rel=prev]')).toContainText('3.1');
      await expect(page.locator('a[rel=next]')).toContainText('3.3');
    });

    test('the first clause has no previous one, and the last has no next', async ({ page }) => {
      await page.goto(`/${lang}/regulation/eligibility/`);
      await expect(page.locator('a[rel=prev]')).toHaveCount(0);
      await page.goto(`/${lang}/regulation/head-of-support/`);
      await expect(page.locator('a[rel=next]')).toHaveCount(0);
    });

    test('a clause names the clauses that refer to it', async ({ page }) => {
      // Clause 8.3 refers to the reaction times of clause 8.1.
      await page.goto(`/${lang}/regulation/priority-levels/`);
      await expect(page.locator('a[href$="/regulation/priority-window/"]').first()).toContainText('8.3');
    });

    test('the preview of a link in a chat has the number, the text and an image', async ({ page }) => {
      await page.goto(`/${lang}/regulation/saas-reply/`);
      const meta = (name: string): Promise<string | null> =>
        page.locator(`meta[property="${name}"]`).getAttribute('content');
      expect(await meta('og:title')).toContain('3.2');
      expect(plain(await meta('og:description'))).toContain(figure);
      expect(await meta('og:image')).toContain(`/og/${lang}/saas-reply.`);
    });

    test('the cite menu of the full text copies links, a quotation and a citation, and announces it', async ({
      page,
    }) => {
      await page.goto(`/${lang}/regulation/`);
      const clause = page.locator('#saas-reply');
      const open = async (kind: string): Promise<string> => {
        await clause.locator('button.cite').click();
        const choice = page.locator(`#cite [data-kind=${kind}]`);
        await choice.click();
        await expect(page.locator('#cite [role=status]')).toContainText(
          plain((await choice.textContent())?.trim() ?? ''),
        );
        const text = await copied(page);
        await page.keyboard.press('Escape');
        return text;
      };
      const origin = new URL(page.url()).origin;
      expect(await open('link')).toBe(`${origin}/${lang}/regulation/saas-reply/`);
      expect(await open('pinned')).toBe(`${origin}/${lang}/editions/initial/regulation/saas-reply/`);
      const pair = await open('pair');
      expect(pair).toContain(`Русский: ${origin}/ru/regulation/saas-reply/`);
      expect(pair).toContain(`English: ${origin}/en/regulation/saas-reply/`);
      const quotation = await open('markdown');
      expect(quotation).toMatch(/^> /);
      expect(quotation).toContain(figure);
      expect(quotation).toContain(`](${origin}/${lang}/regulation/saas-reply/)`);
      expect(await open('plain')).toContain(
        lang === 'ru' ? 'п. 3.2, редакция без даты' : 'clause 3.2, edition without a date',
      );
    });

    test('the cite menu works by keyboard, and focus returns to its button', async ({ page }) => {
      await page.goto(`/${lang}/regulation/saas-reply/`);
      const button = page.getByRole('button', { name: t.cite.button.replace('{number}', '3.2') });
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('#cite [data-kind=link]')).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page.locator('#cite [role=status]')).not.toBeEmpty();
      await page.keyboard.press('Escape');
      await expect(page.locator('#cite')).toBeHidden();
      await expect(button).toBeFocused();
    });

    test('a pinned link opens the edition, with a notice and a link to the clause in force', async ({ page }) => {
      await page.goto(`/${lang}/editions/initial/regulation/saas-reply/`);
      expect(plain(await page.locator('article').textContent())).toContain(figure);
      await page.locator('main .notice').getByRole('link').click();
      await expect(page).toHaveURL(`/${lang}/regulation/saas-reply/`);
    });

    test('a calculator cites its answer with its inputs and clauses', async ({ page }) => {
      await page.goto(`/${lang}/deadline/?deployment=cloud&level=2&at=2026-11-23T15:00&zone=Europe/Moscow`);
      await page.getByRole('button', { name: t.cite.answerButton }).click();
      await page.locator('#cite [data-kind=plain]').click();
      await expect(page.locator('#cite [role=status]')).not.toBeEmpty();
      const citation = await copied(page);
      for (const part of ['Cloud', '15:00', '19:00', '11:00', '3.5', '8.1', '8.3', '3.4'])
        expect(citation).toContain(part);
      await page.locator('#cite [data-kind=link]').click();
      await expect.poll(() => copied(page)).toContain(`/${lang}/deadline/?deployment=cloud&level=2`);
      await expect(page.locator('#cite [data-kind=pinned]')).toBeHidden();
    });

    test('switching the language keeps the clause in the address and the clause in view', async ({ page }) => {
      const name = dictionary(other).languageName;
      await page.goto(`/${lang}/regulation/#one-question`);
      await page.getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL(`/${other}/regulation/#one-question`);

      await page.goto(`/${lang}/regulation/`);
      await page.locator('#hardware-network').evaluate((clause) => {
        clause.scrollIntoView({ block: 'start' });
      });
      // A click by Playwright would scroll the page first, although the switch is in view.
      await page.getByRole('link', { name, exact: true }).evaluate((link: HTMLAnchorElement) => {
        link.click();
      });
      await expect(page).toHaveURL(`/${other}/regulation/#hardware-network`);
      await expect(page.locator('#hardware-network')).toBeInViewport();
    });

    test('switching the language keeps the page, the anchor and the query', async ({ page }) => {
      for (const path of [
        '',
        'regulation/saas-reply/',
        'editions/initial/regulation/#saas-reply',
        'editions/initial/regulation/saas-reply/',
        'both/#saas-reply',
        'readings/#overlap',
        'glossary/#msk',
        'coverage/?deployment=cloud&has=partner&service=ssl',
        'priority/?deployment=cloud&kind=failure&functions=all',
        'deadline/?deployment=saas&at=2026-11-20T12:00&zone=Europe/Moscow',
      ]) {
        await page.goto(`/${lang}/${path}`);
        await page.getByRole('link', { name: dictionary(other).languageName, exact: true }).click();
        await expect.poll(() => decodeURIComponent(page.url())).toContain(`/${other}/${path}`);
      }
    });

    test('the contents list is filtered by a number or a word, with a message when nothing matches', async ({
      page,
    }) => {
      await page.goto(`/${lang}/regulation/`);
      const toc = page.locator('.toc');
      const filter = toc.getByRole('searchbox');
      await filter.fill('8');
      await expect(toc.locator('li:visible a')).toHaveCount(5);
      await filter.fill('3.2');
      await expect(toc.locator('ol ol a:visible')).toHaveText([new RegExp(`3\\.2\\s+${title.replaceAll(' ', '\\s')}`)]);
      await filter.fill(title.slice(0, 8).toUpperCase());
      await expect(toc.locator('ol ol a[href="#saas-reply"]:visible')).toHaveCount(1);
      await filter.fill('zzz');
      await expect(toc.getByRole('status')).toHaveText(t.regulation.filterNone);
    });

    test('the contents list works by keyboard', async ({ page }) => {
      await page.goto(`/${lang}/regulation/`);
      await page.locator('.toc').getByRole('searchbox').focus();
      await page.keyboard.type('5.2');
      await page.keyboard.press('Tab');
      await expect(page.locator('.toc a[href="#conduct"]')).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/#refusal$/);
      await expect(page.locator('#refusal')).toBeInViewport();
    });

    test('the contents list scrolls along with the text, but not while it has the keyboard focus', async ({ page }) => {
      const read = (id: string): Promise<void> =>
        page.locator(`#${id}`).evaluate((clause) => {
          scrollTo(0, clause.getBoundingClientRect().top + scrollY - innerHeight * 0.16);
        });
      await page.goto(`/${lang}/regulation/`);
      const current = page.locator('.toc a[aria-current]');
      await read('tier-extended');
      await expect(current).toHaveAttribute('href', '#tier-extended');
      await expect(current).toBeInViewport();
      await page.locator('.toc').getByRole('searchbox').focus();
      await page.keyboard.press('Tab');
      await read('priority-levels');
      await expect(current).toHaveAttribute('href', '#priority-levels');
      await expect(page.locator('.toc a:focus')).toBeInViewport();
    });

    test('on a phone the contents list is closed at first, and closes when a link in it is used', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`/${lang}/regulation/`);
      await expect(page.locator('.toc nav')).toBeHidden();
      await page.locator('.toc summary').click();
      await page.locator('.toc a[href="#in-force"]').click();
      await expect(page.locator('.toc nav')).toBeHidden();
      await expect(page.locator('#in-force')).toBeInViewport();
    });

    test('a clause that the anchor of an address names is marked', async ({ page }) => {
      await page.goto(`/${lang}/regulation/`);
      const ground = (): Promise<string> =>
        page.locator('#invoice').evaluate((clause) => getComputedStyle(clause).backgroundColor);
      const before = await ground();
      await page.goto(`/${lang}/regulation/#invoice`);
      expect(await ground()).not.toBe(before);
    });

    test('a term shows its meaning in a popover, which Escape closes', async ({ page }) => {
      await page.goto(`/${lang}/regulation/server-window/`);
      const term = page.locator('article a.term[href$="#msk"]');
      await term.focus();
      await page.keyboard.press('Enter');
      const card = page.locator(`#term-${lang}-msk`);
      await expect(card).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
      await expect(term).toBeFocused();
      await expect(page).toHaveURL(`/${lang}/regulation/server-window/`);
    });

    test('the page with both languages shows them side by side on a desktop, and one below the other on a phone', async ({
      page,
    }) => {
      await page.goto(`/${lang}/both/`);
      const pair = page.locator('#saas-reply > div');
      await expect(pair).toHaveCount(2);
      const ends = (side: 'left' | 'top'): Promise<number[]> =>
        pair.evaluateAll(
          (columns, of) => columns.map((column) => Math.round(column.getBoundingClientRect()[of])),
          side,
        );
      const [left = 0, right = 0] = await ends('left');
      expect(left).toBeLessThan(right);
      expect(new Set(await ends('top')).size).toBe(1);
      await page.setViewportSize({ width: 360, height: 740 });
      const [above = 0, below = 0] = await ends('top');
      expect(above).toBeLessThan(below);
      expect(new Set(await ends('left')).size).toBe(1);
    });

    test('the readings page has all 16 readings, and clauses and answers link to them', async ({ page }) => {
      await page.goto(`/${lang}/readings/`);
      await expect(page.locator('section.entry')).toHaveCount(16);
      await page.goto(`/${lang}/regulation/`);
      await page.locator('#clock-start a[href*="/readings/#restart"]').click();
      await expect(page.locator('#restart')).toBeInViewport();
      await page.goto(`/${lang}/deadline/?deployment=cloud&level=2&at=2026-11-23T15:00&zone=Europe/Moscow`);
      await page.locator('[data-reading=past-closing] summary').click();
      await page.locator('[data-reading=past-closing] a').click();
      await expect(page).toHaveURL(`/${lang}/readings/#past-closing`);
    });

    test('the glossary has every term in both languages', async ({ page }) => {
      await page.goto(`/${lang}/glossary/`);
      await expect(page.locator('#msk')).toContainText('московское время');
      await expect(page.locator('#msk')).toContainText('Moscow time');
    });
  });
}

test('without JavaScript a term links to the glossary', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/regulation/server-window/');
  await page.locator('article a.term[href$="#msk"]').click();
  await expect(page).toHaveURL('/en/glossary/#msk');
  await context.close();
});
