// `_headers` as Netlify and Cloudflare Pages apply it: every rule that matches an address, so that a header that two of
// the matching rules set is sent twice.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dist } from '../support/built/built-site.ts';

const rules = readFileSync(`${dist}_headers`, 'utf8')
  .split('\n\n')
  .filter((rule) => rule.startsWith('/'))
  .map((rule) => {
    const [path = '', ...lines] = rule.trimEnd().split('\n');
    const pattern = path
      .replaceAll(/[.]/g, String.raw`\.`)
      .replaceAll('*', '.*')
      .replaceAll(/:\w+/g, '[^/]+');
    const headers = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) as [string, string]);
    return { matches: new RegExp(`^${pattern}$`), headers };
  });

const addresses = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => `/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.\w+$/.test(file) && !/\.(br|gz)$|\/_h|404\.html$|\/index\.\w+\.html$/.test(file))
  .map((file) => file.replace(/index\.html$/, ''));

const headersOf = (address: string): [string, string][] =>
  rules.filter(({ matches }) => matches.test(address)).flatMap(({ headers }) => headers);

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

test('There are no more rules than the 100 that Cloudflare Pages reads', () => {
  expect(rules.length).toBeLessThanOrEqual(100);
});
