// The content security policy of each page. Astro gives every page the hashes of all inline scripts and styles of the
// site; hashes do not compress, so a page keeps only those of what it holds.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-files.ts';

export const pagePolicy: AstroIntegration = {
  name: 'page-policy',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      for (const file of await builtFiles(dir, ['.html'])) {
        const page = await readFile(file, 'utf8');
        const own = withOwnHashes(page);
        if (own !== page) await writeFile(file, own);
      }
    },
  },
};

/** The page with the hashes of its own inline scripts and styles in its policy, and no others. */
function withOwnHashes(page: string): string {
  const inline = page.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g);
  const own = new Set([...inline].map(([, , text = '']) => createHash('sha256').update(text).digest('base64')));
  return page.replace(/<meta http-equiv="content-security-policy" content="[^"]*">/i, (policy) =>
    policy.replaceAll(/ 'sha256-([^']*)'/g, (source, hash: string) => (own.has(hash) ? source : '')),
  );
}
