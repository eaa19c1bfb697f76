import { expect, test } from 'vitest';
import { dist } from '../support/built/built-site.ts';
import { validatePages } from '../support/built/html-validity.ts';

test('Every page is valid HTML', async () => {
  const { pages, problems } = await validatePages(dist);
  expect(problems).toEqual([]);
  expect(pages).toBeGreaterThan(100);
});
