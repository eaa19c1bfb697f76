// axe in the page under test, for everybody who judges one.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type axe from 'axe-core';
import { ready } from './tool-page.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
/** The rules of these tags that look at colours; nothing else differs between colour schemes. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** The ways in which a reader may want colours, beside the light one in which everything is judged. */
const schemes = {
  'in the dark': { colorScheme: 'dark', forcedColors: 'none' },
  'in forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

/** Violations by rule and element, of the whole page or of a part. */
async function violations(page: Page, runOnly: string[], part?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(
    async ([rules, within]) => {
      const { axe: engine } = globalThis as unknown as { axe: typeof axe };
      const found = await engine.run(within ?? document, {
        runOnly: rules,
        // Off by itself, though it is a rule of WCAG 2.2.
        rules: { 'target-size': { enabled: rules.includes('wcag22aa') } },
        resultTypes: ['violations'],
      });
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
    },
    [runOnly, part] as const,
  );
}

/** WCAG 2.2 A and AA, as far as a program can tell, in light and dark and in forced colours. */
export async function judge(page: Page, name: string, part?: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  expect.soft(await violations(page, wcag, part), name).toEqual([]);
  for (const [how, media] of Object.entries(schemes)) {
    await page.emulateMedia(media);
    expect.soft(await violations(page, ofColours, part), `${name} ${how}`).toEqual([]);
  }
}

/** The same with all that is folded away. */
export async function judgeWhole(page: Page, name: string): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await judge(page, name);
}

export async function judgeAt(page: Page, name: string, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
  await judgeWhole(page, name);
}
