// axe in the page under test, for everybody who judges one.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './browser-test.ts';
import type axe from 'axe-core';
import { long } from '../long-run.ts';
import { ready } from './tool-page.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that look at colours; nothing else differs between colour schemes. */
const ofColours = ['color-contrast', 'link-in-text-block'];
/** All other rules of WCAG 2.2 A and AA. */
const others: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  rules: {
    // Off by itself, though it is a rule of WCAG 2.2.
    'target-size': { enabled: true },
    ...Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }])),
  },
};

/** The ways in which a reader may want colours. The last one stays, for what is done with the page next. */
const schemes = {
  'in forced colours': { colorScheme: 'light', forcedColors: 'active' },
  'in the dark': { colorScheme: 'dark', forcedColors: 'none' },
  'in the light': { colorScheme: 'light', forcedColors: 'none' },
} as const;

/** A part of a page by its selector, or the texts and fields that are drawn in some ways; without it, all of it. */
type Part = string | { ways: string[] };

/** What `waysOfDrawing` leaves in the page: its texts and fields by the way in which they are drawn. */
type Drawn = { shown: Map<string, Element[]> };

/** Violations by rule and element. */
async function violations(page: Page, rules: axe.RunOptions, part: Part = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(source);
    // From here on the page brings it along wherever it goes, which takes half as long.
    await page.addInitScript(source);
  }
  return page.evaluate(
    async ([options, within]) => {
      // Further down the header that stays in view lies on whatever the page has there, and makes it small.
      const [left, top] = [scrollX, scrollY];
      scrollTo({ left: 0, top: 0, behavior: 'instant' });
      const { axe: engine, shown } = globalThis as unknown as { axe: typeof axe } & Drawn;
      const include = typeof within === 'string' ? within : within.ways.flatMap((way) => shown.get(way) ?? []);
      const found = await engine.run(include as axe.ElementContext, {
        ...options,
        reporter: 'no-passes',
        // Fetched a second time for two rules: of rotated phones, which is off, and of sound, of which there is none.
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

/** The ways of drawing of a site that were judged by colours in every scheme: a line each, which its workers share. */
function judgedFile(): string {
  const { name, outputDir } = test.info().project;
  return join(outputDir, `judged ${name}.txt`);
}

function judged(): Set<string> {
  return new Set(existsSync(judgedFile()) ? readFileSync(judgedFile(), 'utf8').split('\n') : []);
}

/**
 * How each text and field of a page is drawn: the names and classes of its element and of all around it, and the states
 * that a style sheet asks for. Where these are the same, colours are the same.
 */
function waysOfDrawing(page: Page, part = 'body'): Promise<string[]> {
  return page.evaluate((within) => {
    const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText);
    const states = new Set(['class', ...rules.flatMap((rule) => rule.match(/(?<=\[)[\w-]+/g) ?? [])]);
    // These tell elements apart that are drawn alike.
    for (const name of ['id', 'href', 'data-label']) states.delete(name);
    const names = new Map<Element, string>();
    const nameOf = (element: Element): string => {
      const known = names.get(element);
      if (known !== undefined) return known;
      const given = [...element.attributes].filter(({ name }) => states.has(name));
      const own = [element.localName, ...given.map(({ name, value }) => `${name}=${value}`)].join(' ');
      const name = element.parentElement ? `${nameOf(element.parentElement)} > ${own}` : own;
      names.set(element, name);
      return name;
    };
    const shown = [...document.querySelectorAll(`${within}, ${within} *`)].filter(
      (element) =>
        element.matches('input, select, textarea') ||
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
    );
    const ways = Map.groupBy(shown, nameOf);
    (globalThis as unknown as Drawn).shown = ways;
    return [...ways.keys()];
  }, part);
}

/**
 * WCAG 2.2 A and AA, as far as a program can tell; colours in light and dark and as the reader forces them, of whatever
 * is drawn in a way that was not judged before, and in the long run of whatever is drawn.
 */
export async function checkAccessibility(page: Page, name: string, part?: string): Promise<void> {
  expect.soft(await violations(page, others, part), name).toEqual([]);
  const known = long ? new Set() : judged();
  const ways = (await waysOfDrawing(page, part)).filter((way) => !known.has(way));
  if (!ways.length) return;
  for (const [how, media] of Object.entries(schemes)) {
    await page.emulateMedia(media);
    expect.soft(await violations(page, { runOnly: ofColours }, { ways }), `${name} ${how}`).toEqual([]);
  }
  mkdirSync(dirname(judgedFile()), { recursive: true });
  appendFileSync(judgedFile(), ways.map((way) => `${way}\n`).join(''));
}

/** The same with all that is folded away. */
export async function checkWholePage(page: Page, name: string): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await checkAccessibility(page, name);
}

export async function checkAddress(page: Page, name: string, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
  await checkWholePage(page, name);
}
