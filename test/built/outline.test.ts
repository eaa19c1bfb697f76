import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { builtSite } from '../support/built.ts';
import { pagesToOpen } from '../support/page-batches.ts';
import { landmarkFaults, nestings, partsOf, saidInAnother, skippedLevels } from '../support/outline.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file, parts: partsOf(readFileSync(join(dist, file), 'utf8')) }));

test('No page leaves out a level of headings', () => {
  expect(pages.flatMap(({ file, parts }) => skippedLevels(parts).map((fault) => `${file}: ${fault}`))).toEqual([]);
  expect(pages.length).toBeGreaterThan(100);
});

test('Every page has one main part, one head and one foot, and names for its menus', () => {
  /** What chooses a language has no menu, and a tool in a frame no head. */
  const expected = (file: string): string[] => {
    if (/^index\.|404\.html$|^\w+\/languages\//.test(file)) return ['main'];
    return /\/embed\//.test(file) ? ['main', 'footer'] : ['main', 'header', 'footer'];
  };
  expect(
    pages.flatMap(({ file, parts }) => landmarkFaults(parts, expected(file)).map((fault) => `${file}: ${fault}`)),
  ).toEqual([]);
});

test('Every part of a page is said to be in the language that it is in', () => {
  expect(pages.flatMap(({ file, parts }) => saidInAnother(parts).map((fault) => `${file}: ${fault}`))).toEqual([]);
});

test('Pages that are not opened in a browser have only nestings of elements that an opened page has', () => {
  const opened = new Set(pagesToOpen(builtSite(dist)).flatMap(({ some }) => some));
  // The pages for unknown addresses are opened by axe.spec.ts.
  const isOpened = ({ file }: { file: string }): boolean =>
    file.endsWith('404.html') || opened.has(`/${file.replace(/index\.html$/, '')}`);
  const builtOf = ({ parts }: (typeof pages)[number]): string[] => nestings(parts);
  const known = new Set(pages.filter(isOpened).flatMap(builtOf));
  const rest = pages.filter((one) => !isOpened(one));
  expect([...new Set(rest.flatMap(builtOf))].filter((one) => !known.has(one))).toEqual([]);
  expect(rest.length).toBeGreaterThan(0);
});

const page = (body: string): ReturnType<typeof partsOf> => partsOf(`<html lang="en"><body>${body}</body></html>`);

test('A page with faults is told of them', () => {
  expect(skippedLevels(page('<h1>One</h1><h3>Three</h3>'))).toHaveLength(1);
  expect(landmarkFaults(page('<main><header></header></main><nav></nav>'), ['main'])).toHaveLength(1);
  expect(landmarkFaults(page('<main></main><main></main>'), ['main'])).toHaveLength(1);
  expect(saidInAnother(page('<p>Written in <b>русском</b></p>'))).toHaveLength(1);
  expect(saidInAnother(page('<p lang="ru">по-русски <a title="the text">x</a></p>'))).toHaveLength(1);
  expect(saidInAnother(page('<p lang="ru">по-русски <br>снова</p><p>In English</p>'))).toEqual([]);
});
