import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { dist } from '../support/built/built-site.ts';
import { followLinks } from '../support/built/links.ts';

test('Every link, asset and anchor of the site exists', () => {
  const { url } = parse(readFileSync('content/site.yaml', 'utf8')) as { url: string };
  const { count, dead } = followLinks(dist, process.env['SITE_URL'] ?? url);
  expect(dead).toEqual([]);
  expect(count).toBeGreaterThan(5_000);
});
