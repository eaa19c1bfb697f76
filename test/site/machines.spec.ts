// What programs read: pictures of links, Markdown, the sitemap, structured data.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html') && file !== 'index.html')
  .map((file) => file.replaceAll('\\', '/'));

const read = (file: string): string => readFileSync(join('dist', file), 'utf8');

test('every clause has a picture of the right size in both languages, and they differ', () => {
  const names = readdirSync('dist/og/ru');
  expect(names).toHaveLength(34);
  expect(readdirSync('dist/og/en').sort()).toEqual(names.sort());
  for (const name of names) {
    const [ru, en] = [readFileSync(`dist/og/ru/${name}`), readFileSync(`dist/og/en/${name}`)];
    for (const png of [ru, en]) {
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    }
    expect(ru.equals(en)).toBe(false);
  }
});

test('every page names a picture that is there', () => {
  for (const page of pages) {
    const [, path] = /property="og:image" content="https?:\/\/[^/]+\/([^"]+)"/.exec(read(page)) ?? [];
    expect(existsSync(join('dist', path ?? 'none')), `${page}: ${String(path)}`).toBe(true);
  }
});

test('every page has its Markdown, which begins with its title', () => {
  for (const page of pages) {
    const markdown = read(page.replace('.html', '.md'));
    const [, title = ''] = /<title>([^<]+)<\/title>/.exec(read(page)) ?? [];
    const [heading = ''] = markdown.split('\n');
    expect(heading, page).toMatch(/^# \S/);
    // A clause's title says "Clause 3.2. …", its heading "3.2 …"; each title ends in the site's own.
    const wanted = heading.slice(2).replace(/^\d+\.\d+ /, '');
    expect(title.replaceAll('&#39;', "'"), page).toContain(wanted);
  }
});

test('the Markdown of a clause has its figures, lists and links', () => {
  expect(read('ru/regulation/saas-reply/index.md').replaceAll('\u00a0', ' ')).toContain('12 рабочих часов');
  expect(read('en/regulation/required-info/index.md').match(/^- /gm)).toHaveLength(6);
  expect(read('en/regulation/priority-window/index.md')).toMatch(
    /\[8\.1\]\(https?:.*\/en\/regulation\/#priority-levels\)/,
  );
  expect(read('en/regulation/priority-levels/index.md').match(/^\| \d /gm)).toHaveLength(4);
});

test('the sitemap has each page of the edition in force in both languages, and no pinned one', () => {
  const sitemap = read('sitemap-0.xml');
  const entry = sitemap.split('<url>').find((one) => one.includes('/ru/regulation/saas-reply/</loc>')) ?? '';
  expect(entry).toMatch(/hreflang="en" href="[^"]*\/en\/regulation\/saas-reply\/"/);
  expect(entry).toMatch(/hreflang="ru" href="[^"]*\/ru\/regulation\/saas-reply\/"/);
  expect(sitemap).not.toContain('/editions/');
  expect(sitemap).not.toContain('404');
  expect(read('sitemap-index.xml')).toContain('/sitemap-0.xml');
  expect(read('robots.txt')).toContain('/sitemap-index.xml');
});

test('llms.txt names the tools and every clause, and its links lead to files', () => {
  const links = [...read('llms.txt').matchAll(/\]\(https?:\/\/[^/]+\/([^)]+)\)/g)].map(([, path = '']) => path);
  expect(links).toHaveLength(2 * (7 + 34));
  for (const path of links) expect(existsSync(join('dist', path)), path).toBe(true);
});

test('structured data says where a clause stands, and what the glossary explains', () => {
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
