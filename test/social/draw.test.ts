// The pictures of links are drawn once, and again only when something on them changed.
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { socialImage } from '../../src/social/draw.ts';

const palette = { paper: 'white', ink: 'black', muted: 'gray', accent: 'navy' };
const card = { heading: 'Регламент', number: '3.2', title: 'Срок ответа', text: 'Ответ — в тот же день.' };

test('a picture that did not change is taken from the cache', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'og-'));
  const png = await socialImage(card, palette, cache);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  const [file = '', ...others] = readdirSync(cache);
  expect(others).toEqual([]);
  // Only a picture that is not drawn again can come back as something else.
  writeFileSync(join(cache, file), 'kept');
  expect((await socialImage(card, palette, cache)).toString()).toBe('kept');
});

test.each([
  ['text', { ...card, text: 'Ответ — на следующий день.' }, palette],
  ['colour', card, { ...palette, accent: 'teal' }],
])('another %s makes another picture', async (_, changed, colours) => {
  const cache = mkdtempSync(join(tmpdir(), 'og-'));
  const before = await socialImage(card, palette, cache);
  const after = await socialImage(changed, colours, cache);
  expect(after.equals(before)).toBe(false);
  expect(readdirSync(cache)).toHaveLength(2);
});
