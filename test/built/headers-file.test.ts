// `_headers` as Netlify and Cloudflare Pages read it: every rule that fits an address counts, and a header that two of
// them name is sent twice.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

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
    return { fits: new RegExp(`^${pattern}$`), headers };
  });

const addresses = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => `/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.\w+$/.test(file) && !/\.(br|gz)$|\/_h|404\.html$|\/index\.\w+\.html$/.test(file))
  .map((file) => file.replace(/index\.html$/, ''));

const sent = (address: string): [string, string][] =>
  rules.filter(({ fits }) => fits.test(address)).flatMap(({ headers }) => headers);

test('Each address has each header once, and those of everywhere', () => {
  for (const address of addresses) {
    const names = sent(address).map(([name]) => name);
    expect(names.length, address).toBe(new Set(names).size);
    for (const name of ['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', 'Strict-Transport-Security'])
      expect(names, address).toContain(name);
  }
});

test('The tools made for frames may be framed, and no other page', () => {
  const pages = addresses.filter((address) => address.endsWith('/'));
  expect(pages.filter((page) => page.includes('/embed/'))).toHaveLength(2 * 3);
  for (const page of pages) {
    const headers = Object.fromEntries(sent(page));
    const frames = page.includes('/embed/') ? '*' : "'none'";
    expect(headers['Content-Security-Policy'], page).toBe(`frame-ancestors ${frames}`);
    expect(headers['X-Frame-Options'], page).toBe(page.includes('/embed/') ? undefined : 'DENY');
    expect(headers['Cache-Control'], page).toBe('no-cache');
  }
});

test('Only names that change with the content are kept for good', () => {
  const kept = addresses.filter((address) => Object.fromEntries(sent(address))['Cache-Control']?.includes('immutable'));
  expect(kept.length).toBeGreaterThan(100);
  for (const address of kept) expect(address).toMatch(/^\/(_astro|og|pagefind)\//);
});

test('There are no more rules than Cloudflare Pages reads', () => {
  expect(rules.length).toBeLessThanOrEqual(100);
});
