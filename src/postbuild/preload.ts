// Module preloads: the head of each page names all scripts that its islands import, so that the browser fetches them in
// parallel instead of finding them one after another. Islands that wait until the browser is idle are left out.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { builtFiles } from './built-files.ts';

/** File names of scripts, with the file names that each imports. */
type Imports = ReadonlyMap<string, readonly string[]>;

/** What each script of the built site imports. */
export async function readScriptImports(dir: URL): Promise<Imports> {
  const imports = new Map<string, string[]>();
  for (const file of builtFiles(dir, '_astro/*.js')) {
    const found = (await readFile(file, 'utf8')).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g);
    const names = [...found].map(([, name = '']) => name);
    imports.set(basename(file), names);
  }
  return imports;
}

/** The page with a modulepreload link for every script of the islands with client:load, imports of imports included. */
export function addModulePreloads(page: string, imports: Imports): string {
  const islands = [...page.matchAll(/<astro-island\b[^>]*>/g)].filter(([tag]) => tag.includes('client="load"'));
  const entries = islands.flatMap(([tag]) => [...tag.matchAll(/(?:component|renderer)-url="([^"]+)"/g)]);
  const scripts = new Set<string>();
  const add = (path: string): void => {
    if (scripts.has(path)) return;
    scripts.add(path);
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    for (const name of imports.get(basename(path)) ?? []) add(folder + name);
  };
  for (const [, path = ''] of entries) add(path);
  const links = [...scripts].map((path) => `<link rel="modulepreload" href="${path}">`).join('');
  return page.replace('</head>', `${links}</head>`);
}
