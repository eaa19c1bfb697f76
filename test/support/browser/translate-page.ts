// Translates a page as browsers do: its text nodes are replaced. The words stay the same, so that what a reader sees can be
// compared with a page that was not translated.
import type { Page } from '@playwright/test';
import { long } from '../long-run.ts';

/**
 * `font`: Chrome, Edge and Yandex put each text into two `font` elements, and go on with what the page draws later.
 * `once`: the same, without what is drawn later. `nodes`: Safari puts new text nodes in place of the old ones.
 * `joined`: Firefox writes neighbouring texts into the first of their nodes, and empties the rest.
 */
const translators = ['font', 'once', 'nodes', 'joined'] as const;
export type Translator = (typeof translators)[number];

/** Those named in `npm test`, and all in `npm run test:long`. */
export function translatorsToTest(some: readonly Translator[]): readonly Translator[] {
  return long ? translators : some;
}

/** Translates the page that is open. */
export async function translate(page: Page, translator: Translator): Promise<void> {
  await page.evaluate((how) => {
    const isText = (node: Node | null): node is Text => node?.nodeType === Node.TEXT_NODE;
    const replace = (text: Text): void => {
      if (how === 'nodes') {
        text.replaceWith(document.createTextNode(text.data));
      } else if (how === 'joined') {
        if (isText(text.previousSibling)) return;
        for (let next = text.nextSibling; isText(next); next = next.nextSibling) {
          text.data += next.data;
          next.data = '';
        }
      } else {
        const [outer, inner] = [0, 1].map(() => document.createElementNS('http://www.w3.org/1999/xhtml', 'font'));
        if (!outer || !inner) return;
        inner.textContent = text.data;
        outer.append(inner);
        outer.setAttribute('data-translated', '');
        text.replaceWith(outer);
      }
    };
    const translateIn = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isText(node)) texts.push(node);
      for (const text of texts)
        if (text.data.trim() && !text.parentElement?.closest('script, style, textarea, [data-translated]'))
          replace(text);
    };
    translateIn(document.body);
    if (how === 'font') {
      const observer = new MutationObserver(() => {
        translateIn(document.body);
        observer.takeRecords();
      });
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    }
  }, translator);
}

/**
 * All text that a reader sees on the page, a line for each block; the values of fields too. Not what was announced last,
 * which tells of the way to a state.
 */
export async function visibleText(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // The table of tasks is drawn a frame later than the rest.
    for (let frames = 0; frames < 3; frames++) await new Promise((drawn) => requestAnimationFrame(drawn));
    const regions = [...document.querySelectorAll<HTMLElement>('.visually-hidden[role=status]')];
    for (const region of regions) region.hidden = true;
    const text = document.body.innerText;
    for (const region of regions) region.hidden = false;
    const lines = text.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim());
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')];
    const values = fields.map(({ id, name, value, checked }) => `${id || name}: ${value} ${checked}`);
    return [...lines.filter(Boolean), ...values];
  });
}
