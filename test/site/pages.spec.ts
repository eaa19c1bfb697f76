import { expect, test } from '@playwright/test';
import { answered } from './answered.ts';
import { batches } from './batches.ts';
import { builtPaths, elements } from './built.ts';
import { languages, words } from './languages.ts';
import { ready } from './tool-page.ts';
import { brokenLinks, overflow, watch } from './watch.ts';

const paths = builtPaths();

/** The value of an attribute of the only element of a page that has some others. */
function only(path: string, tag: string, where: Record<string, string>, attribute: string): string {
  const found = elements(path).filter(
    (one) => one.tag === tag && Object.entries(where).every(([name, value]) => one.attributes[name] === value),
  );
  expect(found, `${path}: ${tag} ${JSON.stringify(where)}`).toHaveLength(1);
  return found[0]?.attributes[attribute] ?? '';
}

const canonicalOf = (path: string): URL => new URL(only(path, 'link', { rel: 'canonical' }, 'href'));
const titleOf = (path: string): string =>
  elements(path).find(({ tag, attributes }) => tag === 'title' && !Object.keys(attributes).length)?.text ?? '';

test('every page says its language, has a title, a description, and one heading of the first level', () => {
  for (const path of paths) {
    const [, first = ''] = path.split('/');
    expect(only(path, 'html', {}, 'lang'), path).toBe(languages.find((lang) => lang === first) ?? 'ru');
    expect(titleOf(path), path).toMatch(/\S{3}/);
    expect(only(path, 'meta', { name: 'description' }, 'content').length, path).toBeGreaterThan(40);
    expect(only(path, 'meta', { name: 'viewport' }, 'content'), path).toContain('width=device-width');
    expect(
      elements(path).filter(({ tag }) => tag === 'h1'),
      path,
    ).toHaveLength(1);
  }
});

test('every page names its lasting address and itself in every language', () => {
  for (const path of paths) {
    const canonical = canonicalOf(path);
    expect(canonical.protocol, path).toBe('https:');
    // A page of a pinned edition may point to the edition in force; every other page to itself.
    if (!path.includes('/editions/')) expect(canonical.pathname).toBe(path);
    expect(paths, path).toContain(canonical.pathname);
    expect(canonicalOf(canonical.pathname).href, path).toBe(canonical.href);
    for (const lang of languages) {
      const same = new URL(only(path, 'link', { rel: 'alternate', hreflang: lang }, 'href'));
      expect(same.origin, path).toBe(canonical.origin);
      expect(same.pathname, path).toBe(path === '/' ? `/${lang}/` : path.replace(/^\/\w+\//, `/${lang}/`));
      expect(paths, path).toContain(same.pathname);
    }
  }
});

for (const [part, read] of [
  ['title', titleOf],
  ['description', (path: string) => only(path, 'meta', { name: 'description' }, 'content')],
] as const) {
  test(`no two pages share a ${part}`, () => {
    const byText = new Map<string, string[]>();
    for (const path of paths.filter((one) => canonicalOf(one).pathname === one))
      byText.set(read(path), [...(byText.get(read(path)) ?? []), path]);
    expect([...byText.values()].filter((sharing) => sharing.length > 1)).toEqual([]);
  });
}

test('every page answers 200 at its address', async ({ request }) => {
  for (const path of paths) expect((await request.get(path)).status(), path).toBe(200);
});

// Several pages in one tab, on a machine that may have other work.
test.describe.configure({ timeout: 60_000 });

for (const { name, some } of batches(paths))
  test(`${name}: shown without an error, from this site alone, within 320 and 1280 px`, async ({ page, baseURL }) => {
    const problems = watch(page, baseURL ?? '');
    for (const path of some) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      await ready(page);
      expect.soft(await overflow(page), `${path} at 1280`).toBe(0);
      await page.setViewportSize({ width: 320, height: 900 });
      expect.soft(await overflow(page), `${path} at 320`).toBe(0);
    }
    expect(problems).toEqual([]);
  });

for (const { path, states } of answered)
  test(`${path} with an answer or a broken address: no error, no dead link, within 320 px`, async ({
    page,
    baseURL,
  }) => {
    const problems = watch(page, baseURL ?? '');
    await page.setViewportSize({ width: 320, height: 900 });
    for (const { name, address } of states) {
      await page.goto(address);
      await ready(page);
      expect.soft(await overflow(page), name).toBe(0);
      expect(await brokenLinks(page), name).toEqual([]);
    }
    expect(problems).toEqual([]);
  });

test('the root offers every language and sends nobody anywhere', async ({ page }) => {
  await page.goto('/');
  for (const lang of languages)
    await expect(page.getByRole('link', { name: words(lang).t.root.open })).toHaveAttribute('href', `/${lang}/`);
  expect(new URL(page.url()).pathname).toBe('/');
});

test('an unknown address answers 404 with a page that leads home in both languages', async ({ page }) => {
  for (const path of ['/nowhere/', '/en/nowhere/', '/ru/regulation/nowhere/']) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const lang of languages) {
      const { title, home } = words(lang).t.notFound;
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
      await expect(page.getByRole('link', { name: home })).toHaveAttribute('href', `/${lang}/`);
    }
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await overflow(page)).toBe(0);
  }
});
