// The headings, landmarks and languages of every built page; and that the browser tests open every kind of page.
import { expect, test } from 'vitest';
import { pagesToOpen } from '../support/browser/page-batches.ts';
import { builtSite, dist, htmlFiles } from '../support/built/built-site.ts';
import { elementsOf, type PageElement } from '../support/built/elements.ts';
import { landmarkProblems, nestings, skippedLevels, wrongLanguage } from '../support/built/page-structure.ts';

const pages = htmlFiles(dist).map(({ file, html }) => ({ file, elements: elementsOf(html) }));

/** What a check finds in all pages, each problem after the file that has it. */
function problems(check: (elements: readonly PageElement[], file: string) => string[]): string[] {
  return pages.flatMap(({ file, elements }) => check(elements, file).map((problem) => `${file}: ${problem}`));
}

test('No page skips a heading level', () => {
  expect(problems(skippedLevels)).toEqual([]);
  expect(pages.length).toBeGreaterThan(100);
});

test('Every page has one main, one header and one footer, and every nav has a name of its own', () => {
  /** A page that offers the languages has neither header nor footer; a tool in a frame has no header. */
  const expected = (file: string): string[] => {
    if (/^index\.|404\.html$|^\w+\/languages\//.test(file)) return ['main'];
    return /\/embed\//.test(file) ? ['main', 'footer'] : ['main', 'header', 'footer'];
  };
  expect(problems((elements, file) => landmarkProblems(elements, expected(file)))).toEqual([]);
});

test('The lang attribute of every text names the language of the text', () => {
  expect(problems(wrongLanguage)).toEqual([]);
});

test('Pages that the browser tests do not open have only nestings of elements that an opened page has', () => {
  const opened = new Set(pagesToOpen(builtSite(dist)).flatMap(({ some }) => some));
  // The pages for unknown addresses are opened by axe.spec.ts.
  const isOpened = ({ file }: { file: string }): boolean =>
    file.endsWith('404.html') || opened.has(`/${file.replace(/index\.html$/, '')}`);
  const nestingsOf = ({ elements }: (typeof pages)[number]): string[] => nestings(elements);
  const known = new Set(pages.filter(isOpened).flatMap(nestingsOf));
  const rest = pages.filter((one) => !isOpened(one));
  expect([...new Set(rest.flatMap(nestingsOf))].filter((one) => !known.has(one))).toEqual([]);
  expect(rest.length).toBeGreaterThan(0);
});

const page = (body: string): PageElement[] => elementsOf(`<html lang="en"><body>${body}</body></html>`);

test('The checks find problems', () => {
  expect(skippedLevels(page('<h1>One</h1><h3>Three</h3>'))).toHaveLength(1);
  expect(landmarkProblems(page('<main><header></header></main><nav></nav>'), ['main'])).toHaveLength(1);
  expect(landmarkProblems(page('<main></main><main></main>'), ['main'])).toHaveLength(1);
  expect(wrongLanguage(page('<p>Written in <b>русском</b></p>'))).toHaveLength(1);
  expect(wrongLanguage(page('<p lang="ru">по-русски <a title="the text">x</a></p>'))).toHaveLength(1);
  expect(wrongLanguage(page('<p lang="ru">по-русски <br>снова</p><p>In English</p>'))).toEqual([]);
});
