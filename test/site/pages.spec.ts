import { expect, test } from '../support/browser/browser-test.ts';
import { answerStates } from '../support/browser/answer-states.ts';
import { long } from '../support/long-run.ts';
import { checkWholePage } from '../support/browser/axe.ts';
import { builtSite, dist } from '../support/built/built-site.ts';
import { testPages } from '../support/browser/page-tests.ts';
import { ready } from '../support/browser/tool-page.ts';
import { brokenLinks, motions, overflow, collectErrors } from '../support/browser/page-problems.ts';

const site = builtSite(dist);

// Several pages in one tab, on a machine that may be busy.
test.describe.configure({ timeout: 60_000 });

testPages(site);

// The states of the tools in alternating languages; in `npm run test:long` of each in both.
const tools = [...Map.groupBy(answerStates, ({ path }) => path.replace(/^\/\w\w\//, '')).values()];

for (const { path, states } of tools.flatMap((inLanguages, i) =>
  long ? inLanguages : (inLanguages[i % inLanguages.length] ?? []),
))
  test(`${path} with an answer or an invalid address: no errors, no broken links, no overflow at 320 px, WCAG 2.2 AA`, async ({
    page,
    baseURL,
  }) => {
    const problems = collectErrors(page, baseURL ?? '');
    for (const { name, address } of states) {
      await page.setViewportSize({ width: 320, height: 900 });
      await page.goto(address);
      await ready(page);
      expect.soft(await overflow(page), name).toBe(0);
      expect(await brokenLinks(page, site), name).toEqual([]);
      expect.soft(await motions(page), `${name} with reduced motion`).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
      await checkWholePage(page, name);
    }
    expect(problems).toEqual([]);
  });
