// The regulation on paper: the PDF of `npm run pdf`, read by pdf.js, and the print styles of pages.
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../support/browser/browser-test.ts';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { writePdfs } from '../tools/pdf.mjs';

type Mark = { title: string; items: Mark[] };
type Read = { pages: number; text: string; sections: Mark[]; beyond: string[]; links: string[]; tagged: boolean };

/** The side margins of src/styles/print.css, 20 mm in points. */
const margin = (20 / 25.4) * 72;

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Reads a PDF: words, bookmarks, links, and words outside of the margins. */
async function read(file: string): Promise<Read> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  let text = '';
  const [beyond, links]: [string[], string[]] = [[], []];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width } = page.getViewport({ scale: 1 });
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item)) continue;
      text += `${item.str} `;
      const [left = 0] = (item.transform as number[]).slice(4);
      if (item.str.trim() && (left < margin - 1 || left + item.width > width - margin + 1)) beyond.push(item.str);
    }
    for (const { url } of (await page.getAnnotations()) as { url?: string }[]) if (url) links.push(url);
  }
  const [title, ...others] = (await document.getOutline()) as Mark[];
  const marks = (await document.getMarkInfo()) as { Marked?: boolean } | null;
  return {
    pages: document.numPages,
    text: plain(text),
    // Bookmarks are nested: title, sections, clauses.
    sections: [...(title?.items ?? []), ...others],
    beyond,
    links,
    tagged: marks?.Marked === true,
  };
}

const expected = [
  {
    lang: 'ru',
    sections: [
      '1 Кому оказывается поддержка',
      '2 Как обратиться',
      '3 Когда отвечает поддержка',
      '4 Что указать в запросе',
      '5 Взаимодействие и ответственность',
      '6 Поддержка для SaaS',
      '7 Поддержка для On-premise и Cloud',
      '8 Приоритеты и эскалация',
      '9 Изменение регламента',
      '10 Контакты',
    ],
    replies: ['3.1 Режим работы', '3.2 Срок ответа для SaaS'],
    words: ['12 рабочих часов', 'с 08:00 до 16:00', 'Let’s Encrypt', 'Помощь в настройке резервного копирования'],
    foot: 'Регламент технической поддержки Navixy, редакция без даты · PDF: ',
  },
  {
    lang: 'en',
    sections: [
      '1 Who is supported',
      '2 How to reach support',
      '3 When support answers',
      '4 What a request must contain',
      '5 Conduct and responsibility',
      '6 Support for SaaS',
      '7 Support for On-premise and Cloud',
      '8 Priorities and escalation',
      '9 Changes to the regulation',
      '10 Contacts',
    ],
    replies: ['3.1 Availability', '3.2 Reply time for SaaS'],
    words: ['12 working hours', 'from 08:00 to 16:00', 'Let’s Encrypt', 'Help in setting up backup'],
    foot: 'Navixy Technical Support Regulation, edition without a date · PDF: ',
  },
];

test('npm run pdf writes both languages, tagged, with bookmarks and selectable text, and the pages offer them', async ({
  browser,
}) => {
  const dist = join(mkdtempSync(join(tmpdir(), 'print-')), 'dist');
  cpSync('dist', dist, { recursive: true });
  const page = (lang: string): string => readFileSync(join(dist, lang, 'regulation/index.html'), 'utf8');
  const offered = (lang: string): boolean => page(lang).includes('<p class="pdf">');
  expect(offered('ru')).toBe(false);
  expect((await writePdfs(dist, browser)).sort()).toEqual([
    join(dist, 'en/regulation.pdf'),
    join(dist, 'ru/regulation.pdf'),
  ]);

  for (const { lang, sections, replies, words, foot } of expected) {
    const pdf = await read(join(dist, lang, 'regulation.pdf'));
    // 34 clauses and three tables take more than four pages, none of them blank.
    expect(pdf.pages).toBeGreaterThanOrEqual(5);
    expect(pdf.pages).toBeLessThanOrEqual(9);
    expect(pdf.tagged).toBe(true);
    expect(pdf.sections.map(({ title }) => plain(title))).toEqual(sections);
    expect(pdf.sections.flatMap(({ items }) => items)).toHaveLength(34);
    expect(pdf.sections[2]?.items.slice(0, 2).map(({ title }) => plain(title))).toEqual(replies);
    for (const word of [...words, ...replies]) expect(pdf.text.replaceAll("'", '’')).toContain(word);
    // The foot of every page has the edition and the page number.
    expect(pdf.text.split(foot)).toHaveLength(pdf.pages + 1);
    for (let number = 1; number <= pdf.pages; number++) expect(pdf.text).toContain(`${number} / ${pdf.pages}`);
    // No line of text or table is wider than the paper between its margins.
    expect(pdf.beyond).toEqual([]);
    // Links lead to the published site, not to the local server.
    const [, home = 'none'] = /<link rel="canonical" href="([^"]+\/)\w+\/regulation\/"/.exec(page(lang)) ?? [];
    expect(pdf.links.filter((link) => !link.startsWith(home) && !link.startsWith('mailto:'))).toEqual([]);
    expect(pdf.links.some((link) => link.startsWith(`${home}${lang}/glossary/#`))).toBe(true);
    expect(offered(lang)).toBe(true);
  }
});

test('a printed page has no controls', async ({ page }) => {
  await page.goto('/en/regulation/');
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.bar', '.toc', 'button.cite', '.note', '.bottom nav'])
    await expect(page.locator(hidden).first()).toBeHidden();
  await expect(page.locator('#saas-reply .number')).toBeVisible();
});

test('addresses are printed in full after external links, and not after links within the text', async ({ page }) => {
  await page.goto('/en/regulation/');
  await page.locator('#saas-reply > p:not(.note)').evaluate((text) => {
    for (const href of ['https://a.example/long/way?x=y', 'mailto:someone@a.example', '#saas-scope'])
      text.append(Object.assign(document.createElement('a'), { href, textContent: 'link' }));
  });
  await page.emulateMedia({ media: 'print' });
  const added = page.locator('#saas-reply > p:not(.note) > a:not(.term)');
  const after = added.evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
  // The computed value of `content` has quotation marks around each of its parts.
  expect((await after).map((content) => content.replaceAll(/" ?"?/g, ''))).toEqual([
    '(https://a.example/long/way?x=y)',
    '(mailto:someone@a.example)',
    'none',
  ]);
  const own = page.locator('#email-only a[href^="mailto:"]');
  expect(await own.evaluate((link) => getComputedStyle(link, '::after').content)).toBe('none');
});
