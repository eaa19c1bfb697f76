// Measures the rules, the weights and the build, and prints Markdown tables: `npm run bench`, or with names of parts.
import { rulesTable } from './rules.mjs';

const parts = { rules: rulesTable };
const asked = process.argv.slice(2);
for (const [name, table] of Object.entries(parts))
  if (!asked.length || asked.includes(name)) console.log(`${await table()}\n`);
