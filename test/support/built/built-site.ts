// A built site, read from its files: its pages, their elements, and what an address within it leads to.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { elementsOf, type PageElement } from './elements.ts';

/** Where `npm run build` writes the site. */
export const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** The HTML files in the folder of a built site, each with its path within the folder and its text. */
export function htmlFiles(folder: string): { file: string; html: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: readFileSync(join(folder, file), 'utf8') }));
}

export type BuiltSite = {
  /** The languages of the site, in the order in which it offers them. */
  languages: readonly string[];
  /** The address of every page but the one for unknown addresses, which has none. */
  paths: readonly string[];
  html: (path: string) => string;
  elements: (path: string) => PageElement[];
  /** Why an address within the site leads nowhere, or undefined where its file and the element after # exist. */
  brokenReason: (url: URL) => string | undefined;
};

/** Reads the site in a folder. Throws Error where the folder does not exist. */
export function builtSite(folder: string): BuiltSite {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}. Build the site first: npm run build.`);
  const fileOf = (path: string): string => join(folder, path.slice(1) + (path.endsWith('/') ? 'index.html' : ''));
  const html = (path: string): string => readFileSync(fileOf(path), 'utf8');
  const known = new Map<string, PageElement[]>();
  const elements = (path: string): PageElement[] => {
    const read = known.get(path) ?? elementsOf(html(path));
    known.set(path, read);
    return read;
  };
  const data = JSON.parse(readFileSync(join(folder, 'policy.json'), 'utf8')) as { languages: string[] };
  return {
    languages: data.languages,
    paths: htmlFiles(folder)
      .flatMap(({ file }) => (/(^|\/)index\.html$/.test(file) ? [`/${file.replace(/index\.html$/, '')}`] : []))
      .sort(),
    html,
    elements,
    brokenReason: (url) => {
      const path = decodeURIComponent(url.pathname);
      if (!existsSync(fileOf(path))) return `${path}: no such file`;
      const anchor = decodeURIComponent(url.hash.slice(1));
      const found = !anchor || elements(path).some(({ attributes }) => attributes['id'] === anchor);
      return found ? undefined : `${path}: no element #${anchor}`;
    },
  };
}
