// Checks a page by the rules of WCAG 2.2 A and AA with axe-core.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './browser-test.ts';
import type axe from 'axe-core';
import { long } from '../long-run.ts';
import { ready } from './tool-page.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules about colours: only their results differ between colour schemes. */
const colourRules = ['color-contrast', 'link-in-text-block'];
/** All other rules of WCAG 2.2 A and AA. */
const otherRules: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  rules: {
    // A rule of WCAG 2.2 that axe leaves off by default.
    'target-size': { enabled: true },
    ...Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])),
  },
};

/** Colour schemes that a reader may prefer. The page keeps the last one. */
const schemes = {
  'in forced colours': { colorScheme: 'light', forcedColors: 'active' },
  'in the dark': { colorScheme: 'dark', forcedColors: 'none' },
  'in the light': { colorScheme: 'light', forcedColors: 'none' },
} as const;

/** What to check of a page: the element that a selector finds, or the texts and fields with some style keys. */
type Part = string | { styleKeys: string[] };

/** What `styleKeysOf` stores in the page: its texts and fields by style key. */
type Styled = { styled: Map<string, Element[]> };

/** Violations by rule and element. */
async function violations(page: Page, rules: axe.RunOptions, part: Part = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(source);
    // Every page that this tab opens next loads axe by itself, which takes half as long.
    await page.addInitScript(source);
  }
  return page.evaluate(
    async ([options, within]) => {
      // Scrolled down, the sticky header would cover elements, which axe then measures as too small.
      const [left, top] = [scrollX, scrollY];
      scrollTo({ left: 0, top: 0, behavior: 'instant' });
      const { axe: engine, styled } = globalThis as unknown as { axe: typeof axe } & Styled;
      const include = typeof within === 'string' ? within : within.styleKeys.flatMap((key) => styled.get(key) ?? []);
      const found = await engine.run(include as axe.ElementContext, {
        ...options,
        reporter: 'no-passes',
        // Would fetch styles and media again for two rules that never apply: locked orientation, and audio.
        preload: false,
      });
      scrollTo({ left, top, behavior: 'instant' });
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
    },
    [rules, part] as const,
  );
}

/** The file of the style keys whose colours were checked, one a line: the workers of a run share it. */
function checkedFile(): string {
  const { name, outputDir } = test.info().project;
  return join(outputDir, `checked ${name}.txt`);
}

function checkedKeys(): Set<string> {
  return new Set(existsSync(checkedFile()) ? readFileSync(checkedFile(), 'utf8').split('\n') : []);
}

/**
 * The style keys of a page, one for each way in which its texts and fields are styled: the tags and classes of an element
 * and of its ancestors, and the attributes that a style sheet selects by. Elements with the same key have the same colours.
 */
function styleKeysOf(page: Page, part = 'body'): Promise<string[]> {
  return page.evaluate((within) => {
    const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText);
    const states = new Set(['class', ...rules.flatMap((rule) => rule.match(/(?<=\[)[\w-]+/g) ?? [])]);
    // Style sheets select by these as well, but they tell apart elements that have the same style.
    for (const name of ['id', 'href', 'data-label']) states.delete(name);
    const keys = new Map<Element, string>();
    const keyOf = (element: Element): string => {
      const known = keys.get(element);
      if (known !== undefined) return known;
      const given = [...element.attributes].filter(({ name }) => states.has(name));
      const own = [element.localName, ...given.map(({ name, value }) => `${name}=${value}`)].join(' ');
      const key = element.parentElement ? `${keyOf(element.parentElement)} > ${own}` : own;
      keys.set(element, key);
      return key;
    };
    const shown = [...document.querySelectorAll(`${within}, ${within} *`)].filter(
      (element) =>
        element.matches('input, select, textarea') ||
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
    );
    const styled = Map.groupBy(shown, keyOf);
    (globalThis as unknown as Styled).styled = styled;
    return [...styled.keys()];
  }, part);
}

/**
 * Checks a page, or a part of it by a selector, by WCAG 2.2 A and AA. Colours are checked in every scheme, but only those
 * of style keys that no page of this run had before; `npm run test:long` checks them all.
 */
export async function checkAccessibility(page: Page, name: string, part?: string): Promise<void> {
  expect.soft(await violations(page, otherRules, part), name).toEqual([]);
  const known = long ? new Set() : checkedKeys();
  const styleKeys = (await styleKeysOf(page, part)).filter((key) => !known.has(key));
  if (!styleKeys.length) return;
  for (const [how, media] of Object.entries(schemes)) {
    await page.emulateMedia(media);
    expect.soft(await violations(page, { runOnly: colourRules }, { styleKeys }), `${name} ${how}`).toEqual([]);
  }
  mkdirSync(dirname(checkedFile()), { recursive: true });
  appendFileSync(checkedFile(), styleKeys.map((key) => `${key}\n`).join(''));
}

/** The same with every `<details>` open. */
export async function checkWholePage(page: Page, name: string): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await checkAccessibility(page, name);
}

/** The same for the page at an address. */
export async function checkAddress(page: Page, name: string, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
  await checkWholePage(page, name);
}
