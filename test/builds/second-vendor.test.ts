// The second vendor's site as files: nothing in it belongs to the first vendor, and its editions link to each other.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { followLinks } from '../support/built/links.ts';
import { buildSecondVendor, secondDist as dist } from '../support/built/second-vendor.ts';
import { validatePages } from '../support/built/html-validity.ts';

const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
/** The text of a page, with plain spaces. */
const words = (path: string): string =>
  read(path)
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/[\s\u00a0]+/g, ' ');
let pages: string[] = [];

beforeAll(() => {
  buildSecondVendor();
  pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
}, 5 * 60_000);

describe('The second vendor’s site', () => {
  test('names neither the first vendor nor its city', () => {
    const named = pages.filter((page) => /navixy|moscow|москов|\bмск\b/i.test(read(page)));
    expect(named).toEqual([]);
  });
  test('has no Russian text and no page in Russian', () => {
    expect(pages.filter((page) => /[а-яё]{3}/i.test(words(page)))).toEqual([]);
    expect(existsSync(join(dist, 'ru'))).toBe(false);
  });
  test('has no broken link, asset or anchor', () => {
    const { count, dead } = followLinks(dist, 'https://soporte.velabria.example');
    expect(dead).toEqual([]);
    expect(count).toBeGreaterThan(1_000);
  });
  test('is valid HTML', async () => {
    expect((await validatePages(dist)).problems).toEqual([]);
  });
  test('has five levels in its table and in its tool', () => {
    expect(read('es/regulation/levels/index.html').match(/<th scope="row" data-label="Nivel">/g)).toHaveLength(5);
    expect(words('en/priority/index.html')).toContain('Level 5');
  });
  test('prints hours with a lunch break, and other hours on Friday', () => {
    expect(words('en/regulation/hours/index.html')).toContain('from 09:00 to 13:00 and from 14:00 to 18:00');
    expect(words('es/index.html')).toContain('viernes de 09:00 a 14:00');
  });
  test('skips lunch: one hour from 12:30 ends at 14:30', () => {
    expect(words('en/deadline/index.html')).toMatch(/24 Nov 2026, 12:30 .*24 Nov 2026, 14:30/);
    // Friday 13:00 and eight hours: one on Friday, seven on Monday with lunch between them.
    expect(words('en/deadline/index.html')).toMatch(/27 Nov 2026, 13:00 .*30 Nov 2026, 17:00/);
  });
});

describe('Its editions', () => {
  test('are listed with their dates, the latest first', () => {
    expect(words('en/editions/index.html')).toMatch(
      /Takes effect on 1 January 2090\. .*In force from 1 September 2025\. .*In force from 1 May 2024 until 1 September 2025\./,
    );
  });
  test('mark every page of an old one as no longer in force', () => {
    const old = pages.filter((page) => /\/editions\/founding\/(?!changes)/.test(page));
    // In each language the full text, ten clauses and five more pages.
    expect(old.length).toBe(2 * (1 + 10 + 5));
    for (const page of old) expect(read(page), page).toContain('data-edition-state="past"');
  });
  test('link an old clause to the one in force, and a removed one to its replacement', () => {
    expect(read('en/editions/founding/regulation/hours/index.html')).toContain('href="/en/regulation/hours/"');
    for (const page of ['en/editions/founding/regulation/phone/index.html', 'en/regulation/phone/index.html']) {
      expect(words(page), page).toContain('The clause was removed from the regulation on 1 September 2025.');
      expect(read(page), page).toContain('href="/en/regulation/portal/"');
    }
  });
  test('announce the future one, which can be read', () => {
    for (const page of ['en/index.html', 'en/regulation/index.html']) {
      expect(words(page), page).toContain('A new edition takes effect on 1 January 2090.');
      expect(read(page), page).toContain('href="/en/editions/courses/regulation/"');
    }
    expect(words('es/editions/courses/regulation/training/index.html')).toContain(
      'Esta edición aún no está en vigor: entra en vigor el 1 de enero de 2090.',
    );
    expect(words('es/editions/courses/regulation/training/index.html')).toContain(
      'La edición vigente no tiene este punto.',
    );
  });
  test('are compared in figures and words, with changes marked in each language', () => {
    const page = 'en/editions/founding/changes/lunch/index.html';
    expect(words(page)).toContain('Level 1 2 working hours 1 working hour');
    expect(read(page)).toMatch(/<del>.*?2.*?<\/del>/);
    expect(read(page)).toMatch(/<ins>[^/]*added: <\/span>authorised <span/);
    expect(read('es/editions/founding/changes/lunch/index.html')).toMatch(/<ins>[^/]*añadido: <\/span> ?autorizado/);
    expect(words(page)).toContain('Clause “Start of the clock” moved: it was 4.1, it is now 2.3.');
  });
});

test.each(['es', 'en'])('the feed in "%s" is valid Atom, with an entry for each edition', async (lang) => {
  const xml = read(`feed.${lang}.xml`);
  const schema = readFileSync(new URL('../fixtures/atom.rng', import.meta.url), 'utf8');
  const result = await validateXML({
    xml: [{ fileName: 'feed.xml', contents: xml }],
    schema: [schema],
    extension: 'relaxng',
  });
  expect(result.errors).toEqual([]);
  expect(result.valid).toBe(true);
  const ids = [...xml.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id);
  expect(ids).toEqual([
    `https://soporte.velabria.example/feed.${lang}.xml`,
    ...['courses', 'lunch', 'founding'].map(
      (id) => `https://soporte.velabria.example/${lang}/editions/${id}/regulation/`,
    ),
  ]);
  for (const [, href = ''] of xml.matchAll(/href="([^"]+)"/g))
    expect(href).toMatch(/^https:\/\/soporte\.velabria\.example\//);
  expect(read(`${lang}/index.html`)).toContain(`href="/feed.${lang}.xml"`);
});

test('a feed without a title is not valid Atom', async () => {
  const schema = readFileSync(new URL('../fixtures/atom.rng', import.meta.url), 'utf8');
  const contents = read('feed.en.xml').replace(/<title>.*?<\/title>/, '');
  const { valid } = await validateXML({
    xml: [{ fileName: 'feed.xml', contents }],
    schema: [schema],
    extension: 'relaxng',
  });
  expect(valid).toBe(false);
});
