// Every string of the dictionaries is read somewhere in src. Russian defines the keys of all languages.
import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { ru } from '../../src/i18n/ru/index.ts';
import { strings } from '../support/content/dictionary-strings.ts';

/** Groups whose keys do not stand beside the group's name in any file, and how they are read. */
const computed = [
  // trace[reason], for each reason of the rules to be closed.
  /^trace\.(night|break|weekend|moved)$/,
  // verdict[answer.outcome], for each outcome of the rules.
  /^coverage\.verdict\./,
];

/** Of each folder outside the dictionaries: the names in its files, their paths included, and the keys that are read. */
const folders = new Map<string, { names: Set<string>; reads: Set<string> }>();
for (const path of globSync('src/**/*.{ts,tsx,astro}', { exclude: ['src/i18n/{ru,en,es}/**'] })) {
  const text = `${path}\n${readFileSync(path, 'utf8')}`;
  const { names, reads } = folders.get(dirname(path)) ?? { names: new Set(), reads: new Set() };
  folders.set(dirname(path), { names, reads });
  for (const [name] of text.matchAll(/[\w-]+/g)) names.add(name);
  for (const [, key = ''] of text.matchAll(/(?:[.'"]|[{,]\s*)([\w-]+)/g)) reads.add(key);
}

/**
 * Whether a folder reads the string: a file has the key as a property or in quotes, and one names the key's group. The key
 * of a string in a list is that of the list.
 */
function isRead(path: string): boolean {
  const [key = '', group] = path
    .replace(/\.\d+$/, '')
    .split('.')
    .toReversed();
  return [...folders.values()].some(({ names, reads }) => reads.has(key) && (group === undefined || names.has(group)));
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
