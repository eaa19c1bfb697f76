// npm run seal -- <edition>: seals an edition, so that it does not change unseen once it is in force.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../content/folder.ts';
import { ContentError } from '../content/problem.ts';
import { readContent } from '../content/read.ts';
import { sealOf, sealProblems, writeSeal } from '../content/seal.ts';
import { displayPath } from '../content/yaml-file.ts';
import { commandLine, main, print, Refusal } from './main.ts';

await main(() => {
  const { positionals } = commandLine({ allowPositionals: true }, 'Name one edition: npm run seal -- 2027-03-01');
  const [id, ...stray] = positionals;
  if (id === undefined || stray.length) throw new Refusal('Name one edition: npm run seal -- 2027-03-01');
  const { editions } = readContent(contentFolder, process.env);
  const edition = editions.find((one) => one.id === id);
  if (!edition) throw new Refusal(`There is no edition "${id}". Known: ${editions.map((one) => one.id).join(', ')}.`);
  const dir = join(contentFolder, 'editions', id);
  const seal = sealOf(dir, edition);
  // A first seal, or one with a new erratum, is what this command is for; anything else is a change unseen.
  const problems = sealProblems(dir, edition, Date.now()).filter(({ file }) => !file.endsWith('/seal.yaml'));
  if (problems.length && existsSync(join(dir, 'seal.yaml'))) throw new ContentError(problems);
  writeSeal(dir, seal);
  print(`Sealed ${displayPath(dir)}: ${Object.keys(seal.files).length} files, errata: ${seal.errata}.`);
});
