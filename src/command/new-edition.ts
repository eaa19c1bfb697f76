// npm run new-edition -- 2027-03-01: begins a new edition as a copy of the one that it follows.
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isMap, isScalar, parseDocument } from 'yaml';
import { contentFolderOf } from '../content/folder.ts';
import { readText } from '../content/read-text.ts';
import { type EditionContent, readContent } from '../content/read.ts';
import { displayPath } from '../content/problem.ts';
import { editionAt } from '../rules/edition.ts';
import { dateAt, startOfDate } from '../rules/instant.ts';
import { isoDate } from '../rules/policy.ts';
import { type Command, commandLine, main, Refusal } from './main.ts';

/** The date of the new edition. Throws Refusal for one that cannot be. */
function dateOf(
  folder: string,
  positionals: readonly string[],
  editions: readonly EditionContent[],
  today: string,
): string {
  const [date, ...stray] = positionals;
  if (date === undefined || stray.length)
    throw new Refusal('Name the first day of the new edition: npm run new-edition -- 2027-03-01');
  if (!isoDate.safeParse(date).success)
    throw new Refusal(`"${date}" is not a date. Write year, month and day: npm run new-edition -- 2027-03-01`);
  if (date < today) throw new Refusal(`${date} has passed; today is ${today}. An edition begins today or later.`);
  const same = editions.find(({ id, policy }) => id === date || policy.effective === date);
  if (same)
    throw new Refusal(`There is an edition of ${date} already: "${same.id}". Edit that one, or name another day.`);
  if (existsSync(join(folder, 'editions', date)))
    throw new Refusal(`${displayPath(join(folder, 'editions', date))} is there already: remove it first.`);
  return date;
}

/** A policy's text with its date, and without what belongs to the edition before only. The layout stays. */
function withDate(text: string, date: string): string {
  const { contents } = parseDocument(text);
  const parts = (isMap(contents) ? contents.items : []).flatMap(({ key, value }) => {
    if (!isScalar(key) || !value) return [];
    const [from, to] = [key.range[0], value.range[2]];
    if (key.value === 'effective') return [{ from, to, by: `effective: "${date}"\n` }];
    return key.value === 'errata' || key.value === 'replaced' ? [{ from, to, by: '' }] : [];
  });
  return parts.reduceRight((left, { from, to, by }) => left.slice(0, from) + by + left.slice(to), text);
}

export const newEdition: Command = (io) => {
  const { env, print } = io;
  const folder = contentFolderOf(env);
  // `today` is for tests.
  const options = { today: { type: 'string' } } as const;
  const { values, positionals } = commandLine(
    io,
    options,
    'Name the first day only: npm run new-edition -- 2027-03-01',
  );
  const { site, editions } = readContent(folder, env);
  const zone = editions.at(-1)?.policy.zone ?? 'UTC';
  const today = isoDate.safeParse(values.today ?? dateAt(Date.now(), zone));
  if (!today.success) throw new Refusal(`--today: "${values.today ?? ''}" is not a date. Write it like 2027-03-01.`);
  const date = dateOf(folder, positionals, editions, today.data);
  const before = editionAt(editions, startOfDate(date, zone));
  if (!before) throw new Refusal(`No edition is in force before ${date}: there is nothing to copy.`);

  const [from, to] = [join(folder, 'editions', before.id), join(folder, 'editions', date)];
  cpSync(from, to, { recursive: true, filter: (path) => basename(path) !== 'seal.yaml' });
  const policy = join(to, 'policy.yaml');
  try {
    writeFileSync(policy, withDate(readText(policy), date));
    readContent(folder, env);
  } catch (error) {
    rmSync(to, { recursive: true });
    throw error;
  }

  const languages = site.languages.map((lang) => `${lang}/`).join(', ');
  print(`${displayPath(to)} is a copy of the edition "${before.id}". It comes into force on ${date}.

Next, in that folder:
  1. Figures and lists: policy.yaml.
  2. Sentences: one .mdx file a clause in ${languages}; names of services, tiers and levels: terms.yaml beside them.
     A clause that goes: take it out of the outline in policy.yaml, remove its files, and say under "replaced" what
     takes its place. A new clause: add it to the outline, and write a file for each language.
  3. Look: npm run dev. Mistakes are listed with file, line and remedy.
  4. Check everything: npm test.
  5. Seal, before it is published: npm run seal -- ${date}.
More: content/README.md.`);
  return 0;
};

if (import.meta.main) await main(newEdition);
