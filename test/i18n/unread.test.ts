// Every string of the dictionaries is read somewhere in src. Russian defines the keys of all languages.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ru } from '../../src/i18n/ru/index.ts';
import { strings } from '../support/dictionary-strings.ts';

/** Groups whose keys do not stand beside the group's name in any file, and how they are read. */
const computed = [
  // t[fact].legend, for each fact of the rules.
  /^priority\.(functions|users|degree|thirdParty)\.legend$/,
  // trace[reason], for each reason of the rules to be closed.
  /^trace\.(night|break|weekend|moved)$/,
  // Object.values(items), in the order of the dictionary.
  /^accessibility\.\w+\.items\./,
  // t[draft.access].
  /^mail\.(ready|later)$/,
];

/** The names in each file outside the dictionaries, its own path included, and the keys among them that are read. */
const files = globSync('src/**/*.{ts,tsx,astro}', { exclude: ['src/i18n/{ru,en,es}/**'] }).map((path) => {
  const text = `${path}\n${readFileSync(path, 'utf8')}`;
  const reads = [...text.matchAll(/(?:[.'"]|[{,]\s*)([\w-]+)/g)].map(([, key]) => key);
  return { names: new Set<string | undefined>(text.match(/[\w-]+/g)), reads: new Set(reads) };
});

/** Whether a file reads the string: it has the key as a property or in quotes, and names the group of the key. */
function isRead(path: string): boolean {
  const [key, group] = path.split('.').toReversed();
  return files.some(({ names, reads }) => reads.has(key) && (group === undefined || names.has(group)));
}

test('no string is left that nothing reads', () => {
  const unread = [...strings(ru).keys()].filter((path) => !isRead(path));
  expect(unread.filter((path) => !computed.some((group) => group.test(path)))).toEqual([]);
  for (const group of computed)
    expect(
      unread.some((path) => group.test(path)),
      `${group} is read by name`,
    ).toBe(true);
});
