// The pages of the built site: their addresses, their elements, and what their links lead to.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Addresses of every page; the page for unknown addresses has none. */
export function builtPaths(): string[] {
  if (!existsSync(dist)) throw new Error(`There is no ${dist}. Build the site first: npm run build.`);
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
}

export type Built = { tag: string; attributes: Record<string, string>; text: string };

const entities: Record<string, string> = { amp: '&', quot: '"', '#39': "'", lt: '<', gt: '>', nbsp: '\u00a0' };

function decoded(text: string): string {
  return text.replaceAll(/&([a-z]+|#39);/g, (whole, name: string) => entities[name] ?? whole);
}

const files = new Map<string, Built[]>();

/** The elements of a built file in order, each with the text that directly follows its tag. */
export function elements(path: string): Built[] {
  const file = dist + path.slice(1) + (path.endsWith('/') ? 'index.html' : '');
  const known = files.get(file);
  if (known) return known;
  const html = readFileSync(file, 'utf8')
    .replaceAll(/(<(script|style)\b[^>]*>).*?<\/\2>/gs, '$1')
    // A hidden paragraph waits for what it offers: `npm run pdf` makes the file and shows the link to it.
    .replaceAll(/<p\b[^>]* hidden>.*?<\/p>/gs, '');
  const found = [
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
  files.set(file, found);
  return found;
}

const ids = new Map<string, Set<string>>();

function hasId(path: string, id: string): boolean {
  let known = ids.get(path);
  if (!known) ids.set(path, (known = new Set(elements(path).map(({ attributes }) => attributes['id'] ?? ''))));
  return known.has(id);
}

/** What is wrong with an address within the site, or undefined where it leads to a file and, with #, to an element. */
export function flaw(url: URL): string | undefined {
  const path = decodeURIComponent(url.pathname);
  if (!existsSync(dist + path.slice(1) + (path.endsWith('/') ? 'index.html' : ''))) return `${path}: no such file`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return !anchor || hasId(path, anchor) ? undefined : `${path}: no element #${anchor}`;
}
