// A built page as Markdown.
import { expect, test } from 'vitest';
import { pageMarkdown } from '../../src/postbuild/markdown.ts';

const alternate = '<link rel="alternate" type="text/markdown" href="/en/page/index.md">';

/** A page with this in its `<main>`, between the source line that its Markdown ends in. */
function page(main: string, head = alternate): string {
  const address = '<meta property="og:url" content="https://support.example/en/page/">';
  return `<html lang="en" data-edition="Rules &amp; terms, edition 1"><head>${address}${head}</head><body><main>${main}</main></body></html>`;
}

const convert = (html: string): string | undefined => pageMarkdown(html, 'page/index.html');

/** What the Markdown says between the title and the source line. */
function body(main: string): string {
  const [title = '', ...parts] = convert(page(`<h1>Title</h1>${main}`))?.split('\n\n') ?? [];
  const source = parts.splice(-2);
  expect(title).toBe('# Title');
  expect(source).toEqual(['---', '[Rules & terms, edition 1](https://support.example/en/page/)\n']);
  return parts.join('\n\n');
}

test('a page that offers no Markdown has none', () => {
  expect(convert(page('<h1>Title</h1>', ''))).toBeUndefined();
});

test('the title comes first, wherever it is on the page', () => {
  expect(convert(page('<p class="notice">Old</p><article><h1>Title</h1><p>Text</p></article>'))).toMatch(
    /^# Title\n\nOld\n\nText\n/,
  );
});

test('a page without a title or an address is an error that names it', () => {
  expect(() => convert(page('<p>Text</p>'))).toThrow(/page\/index\.html .*h1/);
  expect(() => convert(page('<h1>Title</h1>').replace('og:url', 'og:type'))).toThrow('og:url');
});

test('controls, navigation and what needs a script are left out', () => {
  for (const skipped of [
    '<nav><a href="/">Home</a></nav>',
    '<form><p>Question</p></form>',
    '<p class="hint scripted">Press</p>',
    '<p hidden>PDF</p>',
    '<div popover id="term">Meaning</div>',
    '<div class="unscripted"><p class="no-script">The calculation needs JavaScript.</p></div>',
    '<p><span class="visually-hidden">added: </span><button>Copy</button></p>',
    '<!--astro:end-->',
  ])
    expect(body(`${skipped}<p>Text</p>`)).toBe('Text');
  expect(body('<div class="unscripted"><p>Table</p></div>')).toBe('Table');
});

test('links are absolute, but for those in headings, to the glossary and to an answer of the page itself', () => {
  expect(body('<p>See <a href="/en/other/#id">other</a>.</p>')).toBe(
    'See [other](https://support.example/en/other/#id).',
  );
  expect(body('<h2 id="one"><span class="number">1</span><a href="#one">One</a></h2>')).toBe('## 1 One');
  expect(body('<p>A <a class="term" href="/en/glossary/#request">request</a></p>')).toBe('A request');
  expect(body('<p><a href="?level=1">Example</a></p>')).toBe('Example');
});

test('a table has its caption before it, and every row stands by itself', () => {
  const head = '<tr><th>Version</th><th>Level</th></tr>';
  const rows = '<tr><th rowspan="2">Cloud</th><td>1</td></tr><tr><td>2</td></tr>';
  expect(body(`<table><caption>Levels</caption><thead>${head}</thead><tbody>${rows}</tbody></table>`)).toBe(
    '**Levels**\n\n| Version | Level |\n| - | - |\n| Cloud | 1 |\n| Cloud | 2 |',
  );
  const cell = '<div><p><strong>Level 3</strong> broken </p><p><strong>Level 4</strong> slow </p></div>';
  expect(body(`<table><thead><tr><th>All</th></tr></thead><tr><td>${cell}</td></tr></table>`)).toContain(
    '| Level 3 broken · Level 4 slow |',
  );
});

test('words that changed are struck through or bold, without the spaces beside them', () => {
  expect(body('<p>Within <del>8 </del><ins>6 </ins>hours</p>')).toBe('Within ~~8~~ **6** hours');
});

test('elements that only the style sheet sets apart have a space between them', () => {
  expect(body('<p><a href="/en/"><strong>Start</strong><span>here</span></a></p>')).toBe(
    '[**Start** here](https://support.example/en/)',
  );
});
