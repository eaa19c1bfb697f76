// The headers that Netlify and Cloudflare Pages send by `_headers`.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dist } from '../support/built/built-site.ts';
import { headersOf, ruleCount } from '../support/built/headers-file.ts';

const addresses = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => `/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.\w+$/.test(file) && !/\.(br|gz)$|\/_h|404\.html$|\/index\.\w+\.html$/.test(file))
  .map((file) => file.replace(/index\.html$/, ''));

test('Each address gets each header once, and always those that protect the reader', () => {
  for (const address of addresses) {
    const names = headersOf(address).map(([name]) => name);
    expect(names.length, address).toBe(new Set(names).size);
    for (const name of ['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', 'Strict-Transport-Security'])
      expect(names, address).toContain(name);
  }
});

test('Only the tools under embed/ may be framed', () => {
  const pages = addresses.filter((address) => address.endsWith('/'));
  expect(pages.filter((page) => page.includes('/embed/'))).toHaveLength(2 * 3);
  for (const page of pages) {
    const headers = Object.fromEntries(headersOf(page));
    const frames = page.includes('/embed/') ? '*' : "'none'";
    expect(headers['Content-Security-Policy'], page).toBe(`frame-ancestors ${frames}`);
    expect(headers['X-Frame-Options'], page).toBe(page.includes('/embed/') ? undefined : 'DENY');
    expect(headers['Cache-Control'], page).toBe('no-cache');
  }
});

test('Only files whose names change with their content are cached as immutable', () => {
  const immutable = addresses.filter((address) =>
    Object.fromEntries(headersOf(address))['Cache-Control']?.includes('immutable'),
  );
  expect(immutable.length).toBeGreaterThan(100);
  for (const address of immutable) expect(address).toMatch(/^\/(_astro|og|pagefind)\//);
});

test('Scripts of any origin may read what a tool in a sandboxed frame loads and the data files, and nothing else', () => {
  const open = addresses.filter((address) => new Map(headersOf(address)).get('Access-Control-Allow-Origin') === '*');
  const loaded = addresses.filter((address) =>
    /^\/_astro\/.*\.js$|zones\.json$|^\/\w+\/deadline\/words\.json$/.test(address),
  );
  expect(loaded.length).toBeGreaterThan(20);
  expect(open).toEqual(expect.arrayContaining([...loaded, '/policy.json', '/editions/initial/policy.json']));
  for (const address of open) expect(address).toMatch(/^\/(_astro|og|pagefind)\/|\.json$/);
});

test('There are no more rules than the 100 that Cloudflare Pages reads', () => {
  expect(ruleCount).toBeLessThanOrEqual(100);
});
