// Measures the rules, the weights, the pages and the build, and prints Markdown tables: `npm run bench`, or with names of parts:
// `npm run bench rules weights`. Timings differ from machine to machine: compare ratios within one run.
import { buildTable } from './build.mjs';
import { pagesTable } from './pages.mjs';
import { rulesTable } from './rules.mjs';
import { weightsTable } from './weights.mjs';

const parts = { rules: rulesTable, weights: weightsTable, pages: pagesTable, build: buildTable };
const names = process.argv.slice(2);
const unknown = names.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}". Known: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
for (const [name, table] of Object.entries(parts))
  if (!names.length || names.includes(name)) console.log(`${await table()}\n`);
