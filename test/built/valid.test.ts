import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { invalid } from '../support/valid.ts';

test('Every page is valid HTML', async () => {
  const { pages, remarks } = await invalid(fileURLToPath(new URL('../../dist', import.meta.url)));
  expect(remarks).toEqual([]);
  expect(pages).toBeGreaterThan(100);
});
