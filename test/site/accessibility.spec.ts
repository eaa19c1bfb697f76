// What axe does not see: the keyboard, wider spacing, zoom and motion; and the switch of the key that acts by itself.
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { answered } from './answered.ts';
import { languages, words } from './languages.ts';
import { ready } from './tool-page.ts';
import { overflow } from './watch.ts';

/** A page of each kind, the tools with an answer, on the site and in a frame. */
function kinds(lang: string): string[] {
  const first = (tool: string): string =>
    answered.find(({ path }) => path === `/${lang}/${tool}/`)?.states[0]?.address ?? `No state of ${tool}.`;
  const tools = ['coverage', 'priority', 'deadline'].map(first);
  const pages = ['', 'regulation/', 'regulation/priority-levels/', 'both/', 'readings/', 'glossary/', 'editions/'];
  return [
    ...[...pages, 'editions/initial/regulation/', 'editions/initial/regulation/refusal/', 'accessibility/'].map(
      (page) => `/${lang}/${page}`,
    ),
    ...tools,
    first('request'),
    ...tools.map((address) => address.replace(`/${lang}/`, `/${lang}/embed/`)),
  ];
}

/** The pages that have every language at once. */
const forAll = ['/', '/nowhere/'];

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

/** Sets the spacing of WCAG 1.4.12, and returns the elements that then cut their text off. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-block-end: 2em !important }' +
        // Rows far from view wait with their layout.
        '* { content-visibility: visible !important }',
    );
    document.adoptedStyleSheets = [spacing];
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        // Of one pixel: said to screen readers only.
        if (width <= 1 || height <= 1 || /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName)) return false;
        const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
        return (
          (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map(({ tagName, className, textContent }) => `${tagName}.${className}: ${textContent.trim().slice(0, 40)}`);
  });
}

/** Pairs of texts of which one lies on the other. */
function overlapping(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines: { text: Node; left: number; right: number; top: number; bottom: number }[] = [];
    const range = document.createRange();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (!text.nodeValue?.trim() || !text.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
      range.selectNodeContents(text);
      for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
        // A line's box is higher than its letters: lines that touch are not yet read as one.
        const air = height / 4;
        if (width > 1) lines.push({ text, left: left + 1, right: right - 1, top: top + air, bottom: bottom - air });
      }
    }
    // Said to screen readers only: cut down to one pixel.
    const isSaid = ({ parentElement }: Node): boolean => {
      for (let one = parentElement; one; one = one.parentElement) {
        const { width, height } = one.getBoundingClientRect();
        if (width <= 1 && height <= 1) return true;
      }
      return false;
    };
    lines.sort((a, b) => a.top - b.top);
    const found = new Set<string>();
    for (const [i, one] of lines.entries())
      for (const other of lines.slice(i + 1)) {
        if (other.top >= one.bottom) break;
        if (other.left >= one.right || other.right <= one.left || other.text === one.text) continue;
        if (!isSaid(one.text) && !isSaid(other.text))
          found.add(`${one.text.nodeValue?.trim().slice(0, 40)} / ${other.text.nodeValue?.trim().slice(0, 40)}`);
      }
    return [...found];
  });
}

/** Elements that move although the system asks for no motion. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        const takes = transitionDuration.split(',').some((time) => parseFloat(time) > 0.01);
        return animationName !== 'none' || takes || scrollBehavior === 'smooth';
      })
      .map(({ tagName, className }) => `${tagName}.${className}`),
  );
}

for (const lang of languages)
  test(`every kind of page in ${lang} keeps its text at 400 % zoom and with wide spacing, and does not move`, async ({
    page,
  }) => {
    // 1280 × 1024 CSS pixels at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const address of [...kinds(lang), ...forAll]) {
      await visit(page, address);
      expect.soft(await moving(page), address).toEqual([]);
      expect.soft(await cutOff(page), address).toEqual([]);
      expect.soft(await overlapping(page), address).toEqual([]);
      expect.soft(await overflow(page), address).toBe(0);
    }
  });

for (const [i, lang] of languages.entries())
  test(`every second kind of page is walked by keyboard in ${lang}: in order, seen, to the end`, async ({ page }) => {
    const walked = [...kinds(lang), ...forAll].filter((_, n) => n % languages.length === i);
    for (const address of walked) {
      await visit(page, address);
      const { stops, problems } = await walk(page);
      expect.soft(problems, address).toEqual([]);
      expect.soft(stops, address).toBeGreaterThan(forAll.includes(address) ? 1 : 10);
    }
  });

/** Where the focus has been on the page, and what was wrong there. */
type Walk = { stops: number; problems: string[]; over: boolean };

/** Goes through a page by Tab until its end. The page itself looks where the focus is, before each next press. */
async function walk(page: Page): Promise<Walk> {
  await page.evaluate(() => {
    const walked: Walk = { stops: 0, problems: [], over: false };
    let before: Element = document.body;
    const look = (here: Element | null): void => {
      if (walked.over) return;
      if (!(here instanceof HTMLElement) || here === document.body) {
        // On the first press the focus is nowhere yet.
        walked.over = before !== document.body;
        return;
      }
      // The first element again: the browser went round.
      const isEarlier =
        before !== document.body && !!(before.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_PRECEDING);
      if (isEarlier && here.matches('.skip')) {
        walked.over = true;
        return;
      }
      walked.stops++;
      // Within a field of date and time the focus goes from part to part, which the browser shows by itself.
      if (before === here) return;
      before = here;
      const name = `${here.tagName}#${here.id} ${(here.textContent || here.getAttribute('name')) ?? ''}`.slice(0, 60);
      // A card is drawn around its radio button or checkbox.
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

  test(`the key that opens the search by itself can be switched off in ${lang}, and on again`, async ({ page }) => {
    const slash = page.getByRole('checkbox', { name: t.accessibility.keys.switch });
    await page.goto(`/${lang}/accessibility/`);
    await slash.uncheck();
    await page.goto(`/${lang}/glossary/`);
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await expect(box(page)).toBeVisible();
    // Had the key opened the box, its field would have taken none of it.
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

  test(`the switch works on its page in ${lang}, and says so, where the browser keeps nothing`, async ({ page }) => {
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
