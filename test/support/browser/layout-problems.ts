// Finds problems in the layout of a page: overflow, text that is cut off, and text that overlaps.
import type { Page } from '@playwright/test';

/** WCAG 1.4.12: a reader's own spacing of lines, letters, words and paragraphs. */
const wideSpacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-block-end: 2em !important }';
/** Rows with `content-visibility: auto` have no layout until they are near the window. */
const layOutAll = '* { content-visibility: visible !important }';

/** Lays out the whole page, with its own text spacing or that of WCAG 1.4.12, and opens every `<details>`. */
export function drawEverything(page: Page, spacing: 'own' | 'wide'): Promise<void> {
  return page.evaluate(
    (css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
      for (const details of document.querySelectorAll('details')) details.open = true;
    },
    spacing === 'wide' ? wideSpacing + layOutAll : layOutAll,
  );
}

/** Elements wider than the page, elements that cut off their text, and texts that overlap each other. */
export function layoutProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const nameOf = ({ tagName, className, textContent }: Element): string =>
      `${tagName.toLowerCase()}${typeof className === 'string' && className ? `.${className}` : ''} “${textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 40)}”`;
    /** One pixel in size: for screen readers only. */
    const isHidden = (element: Element): boolean => {
      for (let one: Element | null = element; one; one = one.parentElement) {
        const { width, height } = one.getBoundingClientRect();
        if (width <= 1 && height <= 1) return true;
      }
      return false;
    };
    const elements = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );

    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = elements.filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5);
    const beyond =
      scrollWidth > clientWidth
        ? [
            `${scrollWidth - clientWidth} px wider than the page: ${wide
              .filter((element) => !wide.some((other) => other !== element && element.contains(other)))
              .map(nameOf)
              .join(', ')}`,
          ]
        : [];

    const cut = elements
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const { width, height } = element.getBoundingClientRect();
        if (width <= 1 || height <= 1 || /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName)) return false;
        const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
        return (
          (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => `${nameOf(element)} is cut off`);

    const lines: { text: Node; element: Element; left: number; right: number; top: number; bottom: number }[] = [];
    const range = document.createRange();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const element = text.parentElement;
      if (!text.nodeValue?.trim() || !element?.checkVisibility({ visibilityProperty: true })) continue;
      range.selectNodeContents(text);
      for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
        // The box of a line is higher than its letters: boxes may overlap a little before letters do.
        const air = height / 4;
        if (width > 1)
          lines.push({ text, element, left: left + 1, right: right - 1, top: top + air, bottom: bottom - air });
      }
    }
    lines.sort((a, b) => a.top - b.top);
    const overlapping = new Set<string>();
    for (const [i, one] of lines.entries())
      for (const other of lines.slice(i + 1)) {
        if (other.top >= one.bottom) break;
        if (other.left >= one.right || other.right <= one.left || other.text === one.text) continue;
        if (!isHidden(one.element) && !isHidden(other.element))
          overlapping.add(`${nameOf(one.element)} overlaps ${nameOf(other.element)}`);
      }
    return [...beyond, ...cut, ...overlapping];
  });
}
