// The scripts of a page's tool name one another, and on a slow line each name costs a round trip. At its end the page
// names them all, so that they are fetched together; what waits until the browser is idle is left to wait.
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-files.ts';

export const islandScripts: AstroIntegration = {
  name: 'island-scripts',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const imports = new Map<string, string[]>();
      for (const file of await builtFiles(new URL('_astro/', dir), ['.js'])) {
        const names = (await readFile(file, 'utf8')).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g);
        imports.set(
          basename(file),
          [...names].map(([, name = '']) => name),
        );
      }
      for (const file of await builtFiles(dir, ['.html'])) {
        const page = await readFile(file, 'utf8');
        const named = withScripts(page, imports);
        if (named !== page) await writeFile(file, named);
      }
    },
  },
};

/** The page with the addresses of all that the islands that are needed at once import. */
function withScripts(page: string, imports: ReadonlyMap<string, readonly string[]>): string {
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
  return page.replace('</body>', `${links}</body>`);
}
