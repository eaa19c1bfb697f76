// Pictures for links are cached, and drawn again only when their content changes.
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { socialImage } from '../../src/social/draw.ts';

const palette = { paper: 'white', ink: 'black', muted: 'gray', accent: 'navy' };
const card = { heading: 'Регламент', number: '3.2', title: 'Срок ответа', text: 'Ответ — в тот же день.' };

test('an unchanged picture is read from the cache', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'og-'));
  const png = await socialImage(card, palette, cache);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  const [file = '', ...others] = readdirSync(cache);
  expect(others).toEqual([]);
  // The changed file is returned, so that the picture was not drawn again.
  writeFileSync(join(cache, file), 'cached');
  expect((await socialImage(card, palette, cache)).toString()).toBe('cached');
});

test.each([
  ['text', { ...card, text: 'Ответ — на следующий день.' }, palette],
  ['colour', card, { ...palette, accent: 'teal' }],
])('a changed %s makes another picture', async (_, changed, colours) => {
  const cache = mkdtempSync(join(tmpdir(), 'og-'));
  const before = await socialImage(card, palette, cache);
  const after = await socialImage(changed, colours, cache);
  expect(after.equals(before)).toBe(false);
  expect(readdirSync(cache)).toHaveLength(2);
});
