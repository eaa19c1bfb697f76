// Each kind of page keeps to its budget. Only bytes and counts are asserted: they are the same on every machine.
import { expect, test } from 'vitest';
import { budgets } from '../budgets.ts';
import { languages } from '../support/browser/languages.ts';
import { dist } from '../support/built/built-site.ts';
import { weigh } from '../support/built/weights.ts';

for (const lang of languages)
  for (const { name, page, view, requests, scripts } of budgets)
    test(`the ${name} page in ${lang} stays within its budget`, () => {
      const weight = weigh(dist, `/${lang}/${page}`);
      expect.soft(weight.view, 'bytes of the first view').toBeLessThanOrEqual(view);
      expect.soft(weight.requests, 'requests of the first view').toBeLessThanOrEqual(requests);
      expect.soft(weight.scripts, 'bytes of all scripts').toBeLessThanOrEqual(scripts);
      expect(weight.blocking, 'scripts that stop the parser').toEqual([]);
      expect(weight.fonts, 'fonts to fetch').toEqual([]);
    });
