// The scripts of a page's tool name one another, and on a slow line each name costs a round trip. The head of the page
// names them all, so that they are fetched together while the page is drawn; what waits until the browser is idle is
// left to wait.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { builtFiles } from './built-files.ts';

/** Scripts by name, with the names of those that each imports. */
type Imports = ReadonlyMap<string, readonly string[]>;

/** What each script of a built site imports. */
export async function importsOf(dir: URL): Promise<Imports> {
  const imports = new Map<string, string[]>();
  for (const file of await builtFiles(new URL('_astro/', dir), ['.js'])) {
    const names = (await readFile(file, 'utf8')).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g);
    imports.set(
      basename(file),
      [...names].map(([, name = '']) => name),
    );
  }
  return imports;
}

/** The page with the addresses of all that the islands that are needed at once import. */
export function withScripts(page: string, imports: Imports): string {
  const islands = [...page.matchAll(/<astro-island\b[^>]*>/g)].filter(([tag]) => tag.includes('client="load"'));
  const entries = islands.flatMap(([tag]) => [...tag.matchAll(/(?:component|renderer)-url="([^"]+)"/g)]);
  const scripts = new Set<string>();
  const add = (path: string): void => {
    if (scripts.has(path)) return;
    scripts.add(path);
    const cut = path.lastIndexOf('/') + 1;
    for (const name of imports.get(path.slice(cut)) ?? []) add(path.slice(0, cut) + name);
  };
  for (const [, path = ''] of entries) add(path);
  const links = [...scripts].map((path) => `<link rel="modulepreload" href="${path}">`).join('');
  return page.replace('</head>', `${links}</head>`);
}
