// What programs read of the built site: pictures for links, Markdown, the sitemap, llms.txt, JSON and structured data.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  // A tool in a frame has neither a picture nor a Markdown file.
  .filter((file) => file.endsWith('index.html') && file !== 'index.html' && !file.includes('/embed/'));

const read = (file: string): string => readFileSync(join('dist', file), 'utf8');

test('every clause has a picture of the right size in both languages, and they differ', () => {
  /** The pictures of a language by clause. The name of a file holds a hash of what is drawn. */
  const pictures = (lang: string): Map<string, Buffer> =>
    new Map(
      readdirSync(`dist/og/${lang}`).map((file) => {
        expect(file).toMatch(/^[\w-]+\.[\da-f]{8}\.png$/);
        return [file.split('.')[0] ?? '', readFileSync(`dist/og/${lang}/${file}`)];
      }),
    );
  const [russian, english] = [pictures('ru'), pictures('en')];
  expect(russian.size).toBe(34);
  expect([...english.keys()].sort()).toEqual([...russian.keys()].sort());
  for (const [name, ru] of russian) {
    const en = english.get(name) ?? ru;
    for (const png of [ru, en]) {
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    }
    expect(ru.equals(en)).toBe(false);
  }
});

test('every page has a Markdown file, which begins with the title of the page', () => {
  for (const page of pages) {
    const markdown = read(page.replace('.html', '.md'));
    expect(read(page), page).toContain(
      `<link rel="alternate" type="text/markdown" href="/${page.replace('.html', '.md')}"`,
    );
    const [, title = ''] = /<title>([^<]+)<\/title>/.exec(read(page)) ?? [];
    const [heading = ''] = markdown.split('\n');
    expect(heading, page).toMatch(/^# \S/);
    // A clause's title says "Clause 3.2. …", its heading "3.2 …"; each title ends in the site's own.
    const wanted = heading.slice(2).replace(/^\d+\.\d+ /, '');
    expect(title.replaceAll('&#39;', "'"), page).toContain(wanted);
  }
});

test('the Markdown of a clause has the figures, lists and links of the clause', () => {
  expect(read('ru/regulation/saas-reply/index.md').replaceAll('\u00a0', ' ')).toContain('12 рабочих часов');
  expect(read('en/regulation/required-info/index.md').match(/^- /gm)).toHaveLength(6);
  expect(read('en/regulation/priority-window/index.md')).toMatch(
    /\[8\.1\]\(https?:.*\/en\/regulation\/#priority-levels\)/,
  );
  expect(read('en/regulation/priority-levels/index.md').match(/^\| \d /gm)).toHaveLength(4);
});

test('the Markdown of a tool has the tables that its page prints', () => {
  // 12 services for SaaS, 13 for a server, 2 of which are the same tasks, 4 matters; a heading row and the line under it.
  expect(read('en/coverage/index.md').match(/^\|/gm)).toHaveLength(12 + 13 - 2 + 4 + 2);
  const priority = read('en/priority/index.md');
  expect(priority).toContain('| All | Level 2 | Level 2 | Level 1 |');
  expect(priority.match(/^\| \d /gm)).toHaveLength(4);
  // Monday 15:00 and four hours: 19:00 if they run without a break, else one hour until 16:00 and three from 08:00.
  expect(read('en/deadline/index.md')).toMatch(/Mon, 23 Nov 2026, 15:00 .* 23 Nov 2026, 19:00 .* 24 Nov 2026, 11:00/);
});

test('the sitemap has every page of the edition in force, with the same languages as in the head of the page', () => {
  const alternates = (text: string): string[] =>
    [...text.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, href]) => `${lang} ${href}`);
  const entries = read('sitemap-0.xml')
    .split('<url>')
    .slice(1)
    .map((entry) => ({ entry, address: /<loc>([^<]+)/.exec(entry)?.[1] ?? '' }));
  for (const { entry, address } of entries) {
    const html = read(`${new URL(address).pathname.slice(1)}index.html`);
    expect(html).toContain(`<link rel="canonical" href="${address}"`);
    expect(alternates(entry).sort(), address).toEqual(alternates(html).sort());
  }
  const listed = entries.map(({ address }) => new URL(address).pathname).sort();
  // The page that offers the languages, and in each language 11 pages and 34 clauses.
  expect(listed).toHaveLength(1 + 2 * (11 + 34));
  expect(listed).toContain('/ru/regulation/saas-reply/');
  expect(listed.filter((path) => /editions\/.|404/.test(path))).toEqual([]);
  expect(read('sitemap-index.xml')).toContain('/sitemap-0.xml');
  expect(read('robots.txt')).toContain('/sitemap-index.xml');
});

test('the canonical address of a pinned page is the page of the edition in force', () => {
  for (const page of ['', 'saas-reply/'])
    expect(read(`en/editions/initial/regulation/${page}index.html`)).toMatch(
      new RegExp(`<link rel="canonical" href="https?://[^/"]+/en/regulation/${page}"`),
    );
});

test('llms.txt links to the tools and to every clause', () => {
  const links = [...read('llms.txt').matchAll(/\]\(https?:\/\/[^/]+\/([^)]+)\)/g)].map(([, path = '']) => path);
  // Three data files, and one for the only edition.
  expect(links).toHaveLength(2 * (10 + 34) + 3 + 1);
});

test('the data of the edition in force and of each edition satisfies its JSON schema', () => {
  const parsed = (file: string): Record<string, unknown> => JSON.parse(read(file)) as Record<string, unknown>;
  const schema = parsed('policy.schema.json');
  const ajv = new Ajv({ allErrors: true });
  formats(ajv);
  const valid = ajv.compile(schema);
  for (const file of ['policy.json', 'editions/initial/policy.json']) {
    const data = parsed(file);
    expect(data['$schema']).toBe(schema['$id']);
    expect(valid(data), JSON.stringify(valid.errors)).toBe(true);
  }
  expect(parsed('examples.json')).toMatchObject({ edition: 'initial' });
});

test('other sites may read the data files', () => {
  const rules = read('_headers').split(/\n(?=\/)/);
  for (const file of ['/policy.json', '/policy.schema.json', '/examples.json', '/editions/:any/policy.json'])
    expect(rules.find((rule) => rule.startsWith(`${file}\n`))).toContain('Access-Control-Allow-Origin: *');
});

test('structured data has the breadcrumbs of a clause and the terms of the glossary', () => {
  const data = (page: string): Record<string, unknown> => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(page)) ?? [];
    return JSON.parse(json) as Record<string, unknown>;
  };
  const crumbs = data('en/regulation/saas-reply/index.html');
  expect(crumbs['@type']).toBe('BreadcrumbList');
  expect(crumbs['itemListElement']).toHaveLength(2);
  const terms = data('ru/glossary/index.html');
  expect(terms['@type']).toBe('DefinedTermSet');
  expect(JSON.stringify(terms)).toContain('московское время');
});
