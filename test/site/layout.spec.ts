// The layout of pages with any font: each Playwright project that runs this file gives the browser other fonts.
import { expect, test } from '../support/browser/browser-test.ts';
import { answerStates } from '../support/browser/answer-states.ts';
import { drawEverything, layoutProblems } from '../support/browser/layout-problems.ts';
import { long } from '../support/long-run.ts';
import { multilingualPages, pageKinds } from '../support/browser/page-kinds.ts';
import type { FontSet } from '../support/browser/fonts.ts';
import { languages } from '../support/browser/languages.ts';
import { ready } from '../support/browser/tool-page.ts';

test.describe.configure({ timeout: 60_000 });

/** The font in which the body text has to be drawn, by the set of fonts of the project. */
const bodyFonts: Record<FontSet, string> = {
  wide: 'DejaVu Sans',
  narrow: 'Liberation Sans',
  'last resort': 'DejaVu Sans Mono',
};

// Browsers on macOS and Windows do not use fontconfig: test/support/browser/fonts.ts.
if (process.platform === 'linux')
  test('the text is drawn in the font of the project, whatever fonts the machine has', async ({ page, fonts }) => {
    await page.goto('/ru/');
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('DOM.enable');
    await devTools.send('CSS.enable');
    const { root } = await devTools.send('DOM.getDocument');
    const { nodeId } = await devTools.send('DOM.querySelector', { nodeId: root.nodeId, selector: '.lead' });
    const drawn = await devTools.send('CSS.getPlatformFontsForNode', { nodeId });
    expect(drawn.fonts.map(({ familyName }) => familyName)).toEqual([bodyFonts[fonts]]);
  });

test('the check finds overflow, text that is cut off, and text that overlaps', async ({ page }) => {
  await page.setContent(`<main style="max-width: 10rem">
    <p style="width: 200vw">Wide</p>
    <p style="width: 2rem; overflow: hidden; white-space: nowrap">Too long for its place</p>
    <p style="margin: 0">Below</p><p style="margin: -1.1em 0 0">Above</p>
  </main>`);
  expect(await layoutProblems(page)).toEqual([
    expect.stringMatching(/^\d+ px wider than the page: p “Wide”$/),
    'p “Too long for its place” is cut off',
    'p “Below” overlaps p “Above”',
  ]);
  await page.setContent('<main><p>One</p><p>Two</p></main>');
  expect(await layoutProblems(page)).toEqual([]);
});

const views = [
  { width: 320, height: 740, spacing: 'own' },
  // The text is narrowest beside the contents list.
  { width: 1024, height: 768, spacing: 'own' },
  { width: 1280, height: 900, spacing: 'own' },
  // 1280 × 1024 CSS pixels at 400 %.
  { width: 320, height: 256, spacing: 'wide' },
] as const;

const kinds = [
  ...languages.map((lang) => ({ name: `pages in ${lang}`, some: pageKinds(lang) })),
  { name: 'pages for all languages', some: multilingualPages },
];
const states = answerStates.map(({ path, states }) => ({ name: path, some: states.map(({ address }) => address) }));

for (const { name, some } of long ? [...kinds, ...states] : kinds)
  test(`${name}: no text is cut off or overlaps, and nothing is wider than the page`, async ({ page }) => {
    for (const address of some) {
      await page.goto(address);
      await ready(page);
      for (const { spacing, ...size } of views) {
        await page.setViewportSize(size);
        await drawEverything(page, spacing);
        const view = `${address} at ${size.width} × ${size.height} px with ${spacing} spacing`;
        expect.soft(await layoutProblems(page), view).toEqual([]);
      }
    }
  });
