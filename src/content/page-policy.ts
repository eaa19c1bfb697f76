// The content security policy of each page. Astro gives every page the words of the whole site, and the hashes of all
// its inline scripts and styles. A page keeps those of what it holds: less is allowed, and hashes do not compress.
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
        const own = withOwnPolicy(page);
        if (own !== page) await writeFile(file, own);
      }
    },
  },
};

/** What a word of the policy is for, as it stands in a page. */
const needs: Record<string, string> = {
  "'wasm-unsafe-eval'": '<dialog class="search"',
  "'inline-speculation-rules'": '<script type="speculationrules"',
};

/** The page with the hashes of its own inline scripts and styles in its policy, and no words but those it needs. */
function withOwnPolicy(page: string): string {
  const inline = page.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g);
  const own = new Set([...inline].map(([, , text = '']) => createHash('sha256').update(text).digest('base64')));
  const idle = Object.keys(needs).filter((word) => !page.includes(needs[word] ?? ''));
  return page.replace(/<meta http-equiv="content-security-policy" content="[^"]*">/i, (policy) =>
    idle
      .reduce((left, word) => left.replace(` ${word}`, ''), policy)
      .replaceAll(/ 'sha256-([^']*)'/g, (source, hash: string) => (own.has(hash) ? source : '')),
  );
}
