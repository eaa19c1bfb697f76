// Focus order and visible focus, which axe does not check; and the setting that turns the search shortcut off.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser/browser-test.ts';
import { long } from '../support/long-run.ts';
import { multilingualPages, pageKinds } from '../support/browser/page-kinds.ts';
import { languages, words } from '../support/browser/languages.ts';
import { ready } from '../support/browser/tool-page.ts';

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

for (const [i, lang] of languages.entries())
  test(`Tab walks pages in ${lang} in order and to their end, with a visible focus`, async ({ page }) => {
    // Kinds of page in alternating languages; in `npm run test:long` all in both.
    const walked = [...pageKinds(lang), ...multilingualPages].filter((_, n) => long || n % languages.length === i);
    for (const address of walked) {
      await visit(page, address);
      const { stops, problems } = await walk(page);
      expect.soft(problems, address).toEqual([]);
      expect.soft(stops, address).toBeGreaterThan(multilingualPages.includes(address) ? 1 : 10);
    }
  });

/** How many elements had the focus on a page, and the problems found. */
type Walk = { stops: number; problems: string[]; over: boolean };

/** Presses Tab until the end of a page. A script in the page checks the focused element before each press. */
async function walk(page: Page): Promise<Walk> {
  await page.evaluate(() => {
    const walked: Walk = { stops: 0, problems: [], over: false };
    let before: Element = document.body;
    const look = (here: Element | null): void => {
      if (walked.over) return;
      if (!(here instanceof HTMLElement) || here === document.body) {
        // Before the first press nothing has the focus.
        walked.over = before !== document.body;
        return;
      }
      // The first element again: the browser has wrapped around.
      const isEarlier =
        before !== document.body && !!(before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_PRECEDING);
      if (isEarlier && here.matches('.skip')) {
        walked.over = true;
        return;
      }
      walked.stops++;
      // In a field of date and time Tab goes from part to part, and the browser itself shows the focus.
      if (before === here) return;
      before = here;
      const name = `${here.tagName}#${here.id} ${(here.textContent || here.getAttribute('name')) ?? ''}`.slice(0, 60);
      // The focus of a radio button or checkbox may be shown on the card around it.
      const isDrawn = [here, here.closest('label'), here.parentElement].some((element) => {
        if (!element) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      });
      const { top, bottom, width } = here.getBoundingClientRect();
      const isSeen = width > 0 && bottom > 0 && top < innerHeight;
      if (isEarlier) walked.problems.push(`${name} comes before the one before it`);
      else if (!isDrawn) walked.problems.push(`${name} shows no focus`);
      else if (!isSeen) walked.problems.push(`${name} is not in view`);
    };
    document.addEventListener('keydown', () => look(document.activeElement), { capture: true });
    (globalThis as unknown as { walked: Walk }).walked = walked;
  });
  const [most, atATime] = [400, 20];
  for (let presses = 0; presses < most; presses++) {
    if (presses % atATime === 0) {
      const walked = await page.evaluate(() => (globalThis as unknown as { walked: Walk }).walked);
      if (walked.over) return walked;
    }
    await page.keyboard.press('Tab');
  }
  const walked = await page.evaluate(() => (globalThis as unknown as { walked: Walk }).walked);
  return { ...walked, problems: [...walked.problems, `no end after ${most} presses`] };
}

for (const lang of languages) {
  const { t } = words(lang);
  const box = (page: Page) => page.locator('dialog.search');

  test(`the single-key search shortcut can be turned off in ${lang}, and on again`, async ({ page }) => {
    const slash = page.getByRole('checkbox', { name: t.accessibility.keys.switch });
    await page.goto(`/${lang}/accessibility/`);
    await slash.uncheck();
    await page.goto(`/${lang}/glossary/`);
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await expect(box(page)).toBeVisible();
    // The slash was not typed into the field either.
    await expect(box(page).getByRole('searchbox')).toHaveValue('');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await expect(box(page)).toBeHidden();
    await page.goto(`/${lang}/accessibility/`);
    await expect(slash).not.toBeChecked();
    await slash.check();
    await page.locator('.brand').focus();
    await page.keyboard.press('/');
    await expect(box(page)).toBeVisible();
  });

  test(`the setting in ${lang} works for the current page where storage is blocked, and says so`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Blocked', 'SecurityError');
        },
      });
    });
    await page.goto(`/${lang}/accessibility/`);
    await expect(page.getByText(t.accessibility.keys.refused)).toBeVisible();
    await page.getByRole('checkbox', { name: t.accessibility.keys.switch }).uncheck();
    await page.locator('.brand').focus();
    await page.keyboard.press('/');
    await expect(box(page)).toBeHidden();
  });
}
