// The content security policy in the head of each built page, and that the page keeps to it.
import { describe, expect, test } from 'vitest';
import { dist, htmlFiles } from '../support/built/built-site.ts';

const pages = htmlFiles(dist);
const siteOrigin = 'https://support-regulation.example';

/** The directives of a page's policy by name. */
function policyOf(html: string): Record<string, string[]> {
  const [, policy = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html) ?? [];
  const directives = policy.split(';').map((directive) => directive.trim().split(' '));
  return Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources]));
}

/** The files of the pages that fulfil a condition. */
const pagesWhere = (holds: (html: string, policy: Record<string, string[]>) => boolean): string[] =>
  pages.filter(({ html }) => holds(html, policyOf(html))).map(({ file }) => file);

describe('Every page', () => {
  test('allows files of the site itself, and inline scripts and styles only by their hashes', () => {
    expect(pages.length).toBeGreaterThan(100);
    const sources = new Set(pages.flatMap(({ html }) => Object.values(policyOf(html)).flat()));
    const named = [...sources].filter((source) => !/^'sha256-[\w+/]{43}='$/.test(source) && source !== siteOrigin);
    expect(named.toSorted()).toEqual(
      ["'inline-speculation-rules'", "'none'", "'script'", "'self'", "'wasm-unsafe-eval'", 'offline'].toSorted(),
    );
    expect(pagesWhere((_, policy) => policy['default-src']?.[0] !== "'self'")).toEqual([]);
    for (const name of ['base-uri', 'object-src'])
      expect(pagesWhere((_, policy) => policy[name]?.join() !== "'none'")).toEqual([]);
  });
  test('requires Trusted Types for scripts', () => {
    expect(pagesWhere((_, policy) => policy['require-trusted-types-for']?.join() !== "'script'")).toEqual([]);
    expect(pagesWhere((_, policy) => !["'none'", 'offline'].includes(policy['trusted-types']?.join() ?? ''))).toEqual(
      [],
    );
  });
  test('has no style attribute and no event handler attribute', () => {
    expect(
      pagesWhere((html) => /<[a-z][^<>]*\s(style|on[a-z]+)=/.test(html.replaceAll(/<(script|style)\b.*?<\/\1>/gs, ''))),
    ).toEqual([]);
  });
});

test('A page for frames, and no other, names the origin of the site: in a sandboxed frame WebKit has another ‘self’', () => {
  const framed = pages.filter(({ file }) => /embed/.test(file)).map(({ file }) => file);
  expect(framed).toHaveLength(2 * 3);
  for (const name of ['default-src', 'script-src', 'style-src'])
    expect(pagesWhere((_, policy) => policy[name]?.includes(siteOrigin) ?? false)).toEqual(framed);
});

describe('A page with a search, and no other,', () => {
  const searching = pagesWhere((html) => html.includes('<dialog class="search"'));
  test('allows WebAssembly, and the Trusted Types policy for the address of the service worker', () => {
    expect(searching.length).toBeGreaterThan(0);
    expect(searching.length).toBeLessThan(pages.length);
    expect(pagesWhere((_, policy) => policy['script-src']?.includes("'wasm-unsafe-eval'") ?? false)).toEqual(searching);
    expect(pagesWhere((_, policy) => policy['trusted-types']?.join() === 'offline')).toEqual(searching);
  });
});
