// The content security policy that each built page carries, and what the page holds.
import { describe, expect, test } from 'vitest';
import { readFileSync, readdirSync } from 'node:fs';

const dist = new URL('../../dist/', import.meta.url);
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file, html: readFileSync(new URL(file, dist), 'utf8') }));

/** The directives of a page's policy by name. */
function policyOf(html: string): Record<string, string[]> {
  const [, policy = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html) ?? [];
  const directives = policy.split(';').map((directive) => directive.trim().split(' '));
  return Object.fromEntries(directives.map(([name = '', ...words]) => [name, words]));
}

/** Names of the pages of which something holds. */
const which = (holds: (html: string, policy: Record<string, string[]>) => boolean): string[] =>
  pages.filter(({ html }) => holds(html, policyOf(html))).map(({ file }) => file);

describe('Every page', () => {
  test('allows its own files, and scripts and styles by their hashes alone', () => {
    expect(pages.length).toBeGreaterThan(100);
    const words = new Set(pages.flatMap(({ html }) => Object.values(policyOf(html)).flat()));
    const known = [...words].filter((word) => !/^'sha256-[\w+/]{43}='$/.test(word));
    expect(known.toSorted()).toEqual(
      ["'inline-speculation-rules'", "'none'", "'script'", "'self'", "'wasm-unsafe-eval'", 'offline'].toSorted(),
    );
    expect(which((_, policy) => policy['default-src']?.join() !== "'self'")).toEqual([]);
    for (const name of ['base-uri', 'object-src'])
      expect(which((_, policy) => policy[name]?.join() !== "'none'")).toEqual([]);
  });
  test('makes no code out of text where the browser can tell', () => {
    expect(which((_, policy) => policy['require-trusted-types-for']?.join() !== "'script'")).toEqual([]);
    expect(which((_, policy) => !["'none'", 'offline'].includes(policy['trusted-types']?.join() ?? ''))).toEqual([]);
  });
  test('has no style or handler in an attribute', () => {
    expect(
      which((html) => /<[a-z][^<>]*\s(style|on[a-z]+)=/.test(html.replaceAll(/<(script|style)\b.*?<\/\1>/gs, ''))),
    ).toEqual([]);
  });
});

describe('A page with a search, and no other,', () => {
  const searching = which((html) => html.includes('<dialog class="search"'));
  test('allows WebAssembly, and the policy of the service worker’s address', () => {
    expect(searching.length).toBeGreaterThan(0);
    expect(searching.length).toBeLessThan(pages.length);
    expect(which((_, policy) => policy['script-src']?.includes("'wasm-unsafe-eval'") ?? false)).toEqual(searching);
    expect(which((_, policy) => policy['trusted-types']?.join() === 'offline')).toEqual(searching);
  });
});
