// The built pages against their budgets. Bytes only: they are the same wherever they are counted.
import { fileURLToPath } from 'node:url';
import { expect, test } from '../support/browser-test.ts';
import { budgets } from '../budgets.ts';
import { languages } from '../support/languages.ts';
import { weigh } from '../support/weights.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

for (const lang of languages)
  for (const { name, page, view, requests, scripts } of budgets)
    test(`the ${name} page in ${lang} keeps to its budget`, () => {
      const weight = weigh(dist, `/${lang}/${page}`);
      expect.soft(weight.view, 'bytes of the first view').toBeLessThanOrEqual(view);
      expect.soft(weight.requests, 'requests of the first view').toBeLessThanOrEqual(requests);
      expect.soft(weight.scripts, 'bytes of all scripts').toBeLessThanOrEqual(scripts);
      expect(weight.blocking, 'scripts that stop the parser').toEqual([]);
      expect(weight.fonts, 'fonts to fetch').toEqual([]);
    });
