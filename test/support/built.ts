// The pages of the built site: their addresses, their elements, and what their links lead to.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Built = { tag: string; attributes: Record<string, string>; text: string };

/** A built site as its files say. */
export type BuiltSite = {
  /** Its languages, the first offered first. */
  languages: readonly string[];
  /** Addresses of every page; the page for unknown addresses has none. */
  paths: readonly string[];
  /** The text of a page's file. */
  html: (path: string) => string;
  /** The elements of a built file in order, each with the text that directly follows its tag. */
  elements: (path: string) => Built[];
  /** What is wrong with an address within the site, or undefined where it leads to a file and, with #, to an element. */
  flaw: (url: URL) => string | undefined;
};

const entities: Record<string, string> = { amp: '&', quot: '"', '#39': "'", lt: '<', gt: '>', nbsp: '\u00a0' };

function decoded(text: string): string {
  return text.replaceAll(/&([a-z]+|#39);/g, (whole, name: string) => entities[name] ?? whole);
}

function read(file: string): Built[] {
  const html = readFileSync(file, 'utf8')
    .replaceAll(/(<(script|style)\b[^>]*>).*?<\/\2>/gs, '$1')
    // A hidden paragraph waits for what it offers: `npm run pdf` makes the file and shows the link to it.
    .replaceAll(/<p\b[^>]* hidden>.*?<\/p>/gs, '');
  return [
    ...html.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>([^<]*)/gi),
  ].map(([, tag = '', attributes = '', text = '']) => ({
    tag,
    attributes: Object.fromEntries(
      [...attributes.matchAll(/([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g)].map(
        ([, name = '', a, b, c]) => [name, decoded(a ?? b ?? c ?? '')],
      ),
    ),
    text: decoded(text).trim(),
  }));
}

/** Reads the site in a folder. */
export function builtSite(dist: string): BuiltSite {
  if (!existsSync(dist)) throw new Error(`There is no ${dist}. Build the site first: npm run build.`);
  const fileOf = (path: string): string => join(dist, path.slice(1) + (path.endsWith('/') ? 'index.html' : ''));
  const files = new Map<string, Built[]>();
  const elements = (path: string): Built[] => {
    const known = files.get(path) ?? read(fileOf(path));
    files.set(path, known);
    return known;
  };
  const ids = new Map<string, Set<string>>();
  const hasId = (path: string, id: string): boolean => {
    const known = ids.get(path) ?? new Set(elements(path).map(({ attributes }) => attributes['id'] ?? ''));
    ids.set(path, known);
    return known.has(id);
  };
  const data = JSON.parse(readFileSync(join(dist, 'policy.json'), 'utf8')) as { languages: string[] };
  return {
    languages: data.languages,
    paths: readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .map((file) => `/${file.replaceAll('\\', '/')}`)
      .filter((file) => file.endsWith('/index.html'))
      .map((file) => file.replace(/index\.html$/, ''))
      .sort(),
    html: (path) => readFileSync(fileOf(path), 'utf8'),
    elements,
    flaw: (url) => {
      const path = decodeURIComponent(url.pathname);
      if (!existsSync(fileOf(path))) return `${path}: no such file`;
      const anchor = decodeURIComponent(url.hash.slice(1));
      return !anchor || hasId(path, anchor) ? undefined : `${path}: no element #${anchor}`;
    },
  };
}

/** The folder of the site of the first vendor. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
