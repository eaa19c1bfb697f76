// npm run seal -- <edition>: seals an edition, so that a change after it comes into force is noticed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolderOf } from '../content/folder.ts';
import { ContentError, displayPath } from '../content/problem.ts';
import { readContent } from '../content/read.ts';
import { sealOf, sealProblems, writeSeal } from '../content/seal.ts';
import { type Command, commandLine, main, Refusal } from './main.ts';
import { editionById } from './questions.ts';

export const seal: Command = (io) => {
  const { env, print } = io;
  const folder = contentFolderOf(env);
  const help = 'Name one edition: npm run seal -- 2027-03-01';
  const [id, ...stray] = commandLine(io, {}, help).positionals;
  if (id === undefined || stray.length) throw new Refusal(help);
  const edition = editionById(readContent(folder, env).editions, id);
  const dir = join(folder, 'editions', id);
  const made = sealOf(dir, edition);
  // A first seal and one with a new erratum are allowed; any other difference is an unannounced change.
  const problems = sealProblems(dir, edition, Date.now()).filter(({ file }) => !file.endsWith('/seal.yaml'));
  if (problems.length && existsSync(join(dir, 'seal.yaml'))) throw new ContentError(problems);
  writeSeal(dir, made);
  print(`Sealed ${displayPath(dir)}: ${Object.keys(made.files).length} files, errata: ${made.errata}.`);
  return 0;
};

if (import.meta.main) await main(seal);
