// The built scripts and styles are such that the oldest supported browsers read them (`browserslist` in package.json). The
// libraries in the scripts are checked too. Lint checks the methods that our own scripts call.
import { globSync, readFileSync } from 'node:fs';
import { type Token, parse } from 'acorn';
import { expect, test } from 'vitest';
import { browsersWithout, features } from '../config/supported-browsers.js';
import { dist, htmlFiles } from '../support/built/built-site.ts';

const pages = htmlFiles(dist).map(({ html }) => html);
const inPages = (element: RegExp): Set<string> =>
  new Set(pages.flatMap((html) => [...html.matchAll(element)].map(([, text = '']) => text)));

/** Syntax of a script that an old browser refuses, and then does not run any of the script. */
function newSyntax(code: string): string[] {
  const tokens: Token[] = [];
  // What is newer than ES2022 is an error here.
  parse(code, { ecmaVersion: 2022, sourceType: 'module', onToken: tokens });
  const blocks = tokens.filter(
    ({ start, end }, i) => code.slice(start, end) === 'static' && tokens[i + 1]?.type.label === '{',
  );
  return [
    ...(blocks.length ? ['a static block: Safari 16.4'] : []),
    // In texts as well: new RegExp('…').
    ...(/\(\?<[=!]/.test(code) ? ['a lookbehind assertion: Safari 16.4'] : []),
  ];
}

test('The scripts have no syntax that a supported browser refuses', () => {
  const files = globSync(`${dist}/**/*.js`);
  expect(files.length).toBeGreaterThan(15);
  for (const file of files) expect(newSyntax(readFileSync(file, 'utf8')), file).toEqual([]);
  const inline = inPages(/<script\b(?![^>]*(?:json|speculationrules|src=))[^>]*>([\s\S]*?)<\/script>/g);
  expect(inline.size).toBeGreaterThan(3);
  for (const code of inline) expect(newSyntax(code), code).toEqual([]);
});

type Feature = { __compat?: Parameters<typeof browsersWithout>[0] };

/** What the styles use that a supported browser ignores, as MDN names it. */
function ignoredCss(css: string): string[] {
  const { properties, selectors, types, 'at-rules': rules } = features.css;
  const found = (pattern: RegExp): string[] => [...css.matchAll(pattern)].map(([, name = '']) => name);
  const used: [name: string, feature: Feature | undefined][] = [
    ...found(/[{;]([a-z-]+):/g).map((name): [string, Feature | undefined] => [name, properties?.[name]]),
    ...found(/:([a-z-]+)/g).map((name): [string, Feature | undefined] => [`:${name}`, selectors?.[name]]),
    ...found(/@([a-z-]+)/g).map((name): [string, Feature | undefined] => [`@${name}`, rules?.[name]]),
    ...found(/@media[^{]*?\(([a-z-]+)[:)]/g).map((name): [string, Feature | undefined] => [
      `@media ${name}`,
      rules?.['media']?.[name],
    ]),
    ...found(/([a-z-]+)\(/g).map((name): [string, Feature | undefined] => [
      `${name}()`,
      types?.['color']?.[name] ?? types?.[name],
    ]),
    ['range of @media', /@media[^{]*[<>]/.test(css) ? rules?.['media']?.['range_syntax'] : undefined],
    ['nesting', css.includes('&') ? selectors?.['nesting'] : undefined],
    ['alternative text', /content:"[^"]*" ?\//.test(css) ? properties?.['content']?.['alt_text'] : undefined],
  ];
  const ignored = used.filter(([, feature]) => feature?.__compat && browsersWithout(feature.__compat).length > 0);
  return [...new Set(ignored.map(([name]) => name))].toSorted();
}

test('Supported browsers ignore only those styles without which a page still reads and works', () => {
  const css = [...inPages(/<style[^>]*>([\s\S]*?)<\/style>/g)];
  for (const file of globSync(`${dist}/_astro/*.css`)) css.push(readFileSync(file, 'utf8'));
  expect(css.join('')).toContain('@layer');
  expect(ignoredCss(css.join('\n'))).toEqual([
    // In print alone.
    ':details-content',
    // Behind @supports: without it wide tables scroll.
    '@container',
    // What stands in for a tool that does not run does not depend on it.
    '@media scripting',
    '@page',
    'accent-color',
    // Comes after the same content without it.
    'alternative text',
    'contain-intrinsic-block-size',
    'container-type',
    'content-visibility',
    'field-sizing',
    'hyphenate-limit-chars',
    // With a prefix as well.
    'hyphens',
    // Older ones draw it with square corners.
    'outline',
    'overscroll-behavior',
    // Behind @supports: a card then opens at the foot of the window.
    'position-area',
    'position-try-fallbacks',
    'resize',
    'text-wrap',
  ]);
  // The mark of an answer is there without its alternative text.
  for (const one of css) expect(one.replaceAll(/content:("[^"]*");content:\1 ?\/ ?""/g, '')).not.toMatch(/" ?\/ ?""/);
});
