// The layout of test/: unit tests lie in folders named like the folders of src that they test.
import { existsSync, globSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** The folders of test/ that are not named like one of src. */
const ownFolders = [
  'bench',
  'builds',
  'built',
  'config',
  'docs',
  'engines',
  'examples',
  'fixtures',
  'fuzz',
  'servers',
  'site',
  'support',
  'tools',
];

const entries = readdirSync('test', { withFileTypes: true });

test('test/ has only folders and budgets.ts', () => {
  expect(entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name)).toEqual(['budgets.ts']);
});

test('Every other folder of test/ is named like a folder of src', () => {
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(folders.filter((name) => !existsSync(join('src', name))).toSorted()).toEqual(ownFolders);
});

test('The folder of every unit test exists in src', () => {
  const tested = new Set(globSync('test/**/*.test.{ts,tsx}').map((file) => dirname(file).replaceAll('\\', '/')));
  const mirrored = [...tested].filter((folder) => !ownFolders.includes(folder.split('/')[1] ?? ''));
  expect(mirrored.length).toBeGreaterThan(10);
  expect(mirrored.filter((folder) => !existsSync(folder.replace('test', 'src')))).toEqual([]);
});
