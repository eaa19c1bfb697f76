import { expect, test } from '../support/browser/browser-test.ts';
import { answerStates } from '../support/browser/answer-states.ts';
import { long } from '../support/long-run.ts';
import { checkWholePage } from '../support/browser/axe.ts';
import { builtSite, dist } from '../support/built/built-site.ts';
import { testPages } from '../support/browser/page-tests.ts';
import { ready } from '../support/browser/tool-page.ts';
import { brokenLinks, motions, overflow, collectErrors } from '../support/browser/page-problems.ts';

const site = builtSite(dist);

// Several pages in one tab, on a machine that may have other work.
test.describe.configure({ timeout: 60_000 });

testPages(site);

// The states of each tool in one language, of the next tool in the other one; in the long run in both.
const tools = [...Map.groupBy(answerStates, ({ path }) => path.replace(/^\/\w\w\//, '')).values()];

for (const { path, states } of tools.flatMap((inLanguages, i) =>
  long ? inLanguages : (inLanguages[i % inLanguages.length] ?? []),
))
  test(`${path} with an answer or a broken address: no error, no dead link, within 320 px, by WCAG 2.2 AA`, async ({
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
      expect.soft(await motions(page), `${name} for a reader who wants no motion`).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
      await checkWholePage(page, name);
    }
    expect(problems).toEqual([]);
  });
