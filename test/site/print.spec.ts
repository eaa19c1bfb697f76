// The regulation on paper: the PDF of the built page, read back.
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { writePdfs } from '../pdf.mjs';

type Read = { pages: number; text: string; outline: string[]; beyond: number; tagged: boolean };

/** A PDF as its reader has it: the words of every page, the bookmarks, and words that stand outside the paper. */
async function read(file: string): Promise<Read> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  let text = '';
  let beyond = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width } = page.getViewport({ scale: 1 });
    for (const item of (await page.getTextContent()).items) {
      if (!('str' in item)) continue;
      text += `${item.str} `;
      const [left = 0] = (item.transform as number[]).slice(4);
      // The room between the two ends of the footer is a blank of its own.
      if (item.str.trim() && (left < 0 || left + item.width > width)) beyond++;
    }
  }
  const titles = (items: { title: string; items: unknown[] }[]): string[] =>
    items.flatMap((item) => [item.title, ...titles(item.items as typeof items)]);
  const marks = (await document.getMarkInfo()) as { Marked?: boolean } | null;
  return {
    pages: document.numPages,
    text: text.replaceAll(/\s+/g, ' '),
    outline: titles((await document.getOutline()) as { title: string; items: unknown[] }[]).map((one) =>
      one.replaceAll(/\s+/g, ' ').trim(),
    ),
    beyond,
    tagged: marks?.Marked === true,
  };
}

test('npm run pdf writes both languages, tagged, with bookmarks and selectable text, and the pages offer them', async () => {
  const dist = join(mkdtempSync(join(tmpdir(), 'print-')), 'dist');
  cpSync('dist', dist, { recursive: true });
  const offered = (lang: string): boolean =>
    readFileSync(join(dist, lang, 'regulation/index.html'), 'utf8').includes('<p class="pdf">');
  expect(offered('ru')).toBe(false);
  expect((await writePdfs(dist, '/')).sort()).toEqual([
    join(dist, 'en/regulation.pdf'),
    join(dist, 'ru/regulation.pdf'),
  ]);

  const expected = [
    {
      lang: 'ru',
      sections: '3 Когда отвечает поддержка',
      words: ['12 рабочих часов', 'с 08:00 до 16:00', '8.3', 'Let’s Encrypt'],
    },
    {
      lang: 'en',
      sections: '3 When support answers',
      words: ['12 working hours', 'from 08:00 to 16:00', '8.3', 'Let’s Encrypt'],
    },
  ];
  for (const { lang, sections, words } of expected) {
    const pdf = await read(join(dist, lang, 'regulation.pdf'));
    // Thirty-four clauses and three tables: more than four sheets, and no blank ones.
    expect(pdf.pages).toBeGreaterThanOrEqual(5);
    expect(pdf.pages).toBeLessThanOrEqual(9);
    expect(pdf.tagged).toBe(true);
    expect(pdf.beyond).toBe(0);
    for (const word of words) expect(pdf.text.replaceAll("'", '’')).toContain(word);
    expect(pdf.outline).toContain(sections);
    expect(pdf.outline.filter((title) => /^\d+ /.test(title))).toHaveLength(10);
    expect(offered(lang)).toBe(true);
  }
});

test('a page carries nothing of its controls to paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/en/regulation/');
  for (const hidden of ['.bar', '.toc', 'button.cite', '.note'])
    await expect(page.locator(hidden).first()).toBeHidden();
  await expect(page.locator('#saas-reply .number')).toBeVisible();
});
