import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { answered } from './answered.ts';
import { batches } from './batches.ts';
import { builtPaths } from './built.ts';
import { ready } from './tool-page.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
/** The rules of these tags that look at colours; nothing else differs in the dark. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Violations by rule and element. Legacy mode: there are no frames, and the other one opens a tab for each run. */
async function violations(axe: AxeBuilder, runOnly: string[]): Promise<string[]> {
  const found = await axe
    .options({ runOnly, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

async function judge(page: Page, name: string, address: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address);
  await ready(page);
  // What is folded away is judged too.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect.soft(await violations(new AxeBuilder({ page }), wcag), name).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  // The page has axe already: half a megabyte need not be sent again.
  const there = new AxeBuilder({ page, axeSource: 'void 0' });
  expect.soft(await violations(there, ofColours), `${name} in the dark`).toEqual([]);
}

// Several pages in one tab, on a machine that may have other work.
test.describe.configure({ timeout: 60_000 });

for (const { name, some } of batches(builtPaths()))
  test(`${name} meet WCAG 2.2 AA in light and dark`, async ({ page }) => {
    for (const path of some) await judge(page, path, path);
  });

for (const { path, states } of answered)
  test(`${path} with an answer or a broken address meets WCAG 2.2 AA in light and dark`, async ({ page }) => {
    for (const { name, address } of states) await judge(page, name, address);
  });

test('the page for an unknown address meets WCAG 2.2 AA in light and dark', async ({ page }) => {
  await judge(page, 'unknown address', '/nowhere/');
});
