// The head of every page, on the site of each vendor: language, title, description, canonical and alternate links.
import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite, type BuiltSite, dist } from '../support/built/built-site.ts';
import { buildSecondVendor, secondDist } from '../support/built/second-vendor.ts';

beforeAll(buildSecondVendor, 5 * 60_000);

describe.each([
  ['the site', dist],
  ['the second vendor’s site', secondDist],
])('On %s', (_, folder) => {
  let site: BuiltSite;
  beforeAll(() => {
    site = builtSite(folder);
  });

  /** The value of an attribute of the one element of a page that has a tag and the attributes `where`. */
  function only(path: string, tag: string, where: Record<string, string>, attribute: string): string {
    const found = site
      .elements(path)
      .filter(
        (one) => one.tag === tag && Object.entries(where).every(([name, value]) => one.attributes[name] === value),
      );
    expect(found, `${path}: ${tag} ${JSON.stringify(where)}`).toHaveLength(1);
    return found[0]?.attributes[attribute] ?? '';
  }

  const canonicalOf = (path: string): URL => new URL(only(path, 'link', { rel: 'canonical' }, 'href'));
  const titleOf = (path: string): string =>
    site.elements(path).find(({ tag, attributes }) => tag === 'title' && !Object.keys(attributes).length)?.text ?? '';
  const descriptionOf = (path: string): string => only(path, 'meta', { name: 'description' }, 'content');

  test('every page has a language, a title, a description, and one first-level heading', () => {
    expect(site.paths.length).toBeGreaterThan(100);
    for (const path of site.paths) {
      const [, first = ''] = path.split('/');
      expect(only(path, 'html', {}, 'lang'), path).toBe(
        site.languages.find((lang) => lang === first) ?? site.languages[0],
      );
      expect(titleOf(path), path).toMatch(/\S{3}/);
      expect(descriptionOf(path).length, path).toBeGreaterThan(40);
      expect(only(path, 'meta', { name: 'viewport' }, 'content'), path).toContain('width=device-width');
      const headings = site.elements(path).filter(({ tag }) => tag === 'h1');
      expect(headings, path).toHaveLength(1);
    }
  });

  test('every page links to its canonical address and to itself in every language', () => {
    const paths = new Set(site.paths);
    for (const path of site.paths) {
      const canonical = canonicalOf(path);
      expect(canonical.protocol, path).toBe('https:');
      // A page of a pinned edition may point to the edition in force; every other page to itself.
      if (!path.includes('/editions/')) expect(canonical.pathname).toBe(path);
      expect(paths, path).toContain(canonical.pathname);
      expect(canonicalOf(canonical.pathname).href, path).toBe(canonical.href);
      for (const lang of site.languages) {
        const same = new URL(only(path, 'link', { rel: 'alternate', hreflang: lang }, 'href'));
        expect(same.origin, path).toBe(canonical.origin);
        expect(same.pathname, path).toBe(path === '/' ? `/${lang}/` : path.replace(/^\/\w+\//, `/${lang}/`));
        expect(paths, path).toContain(same.pathname);
      }
    }
  });

  test.each([
    ['title', titleOf],
    ['description', descriptionOf],
  ])('no two pages share a %s', (_part, read) => {
    const byText = Map.groupBy(
      site.paths.filter((path) => canonicalOf(path).pathname === path),
      read,
    );
    expect([...byText.values()].filter((sharing) => sharing.length > 1)).toEqual([]);
  });
});
