import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { follow } from '../support/links.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

test('Every link, asset and anchor of the site leads to something that exists', () => {
  const { url } = parse(readFileSync('content/site.yaml', 'utf8')) as { url: string };
  const { count, dead } = follow(dist, process.env['SITE_URL'] ?? url);
  expect(dead).toEqual([]);
  expect(count).toBeGreaterThan(5_000);
});
