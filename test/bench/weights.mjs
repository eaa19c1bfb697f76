// The built pages in bytes, beside their budgets. Builds nothing: `npm run build` first.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readContent } from '../../src/content/read.ts';
import { budgets } from '../budgets.ts';
import { weigh } from '../support/built/weights.ts';

const root = new URL('../../', import.meta.url);
const dist = fileURLToPath(new URL('dist', root));

/** The table of the weights, in Markdown. */
export function weightsTable() {
  if (!existsSync(dist)) throw new Error(`There is no ${dist}. Build the site first: npm run build.`);
  const { site } = readContent(fileURLToPath(new URL('content', root)), {});
  const rows = site.languages.flatMap((lang) =>
    budgets.map((budget) => {
      const { view, requests, scripts } = weigh(dist, `/${lang}/${budget.page}`);
      return `| ${budget.name}, ${lang} | ${view} | ${budget.view} | ${requests} | ${scripts} | ${budget.scripts} |`;
    }),
  );
  return [
    '## Weights: bytes after brotli',
    '',
    '| page | first view | budget | requests | all scripts | budget |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}
