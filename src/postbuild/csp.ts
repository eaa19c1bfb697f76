// The content security policy of each page. Astro gives every page the words of the whole site, and the hashes of all
// its inline scripts and styles. A page keeps those of what it holds: less is allowed, and hashes do not compress.
import { createHash } from 'node:crypto';

/** Words that only some pages need, what they are for as it stands in a page, and what they are elsewhere. */
const needs = [
  { word: " 'wasm-unsafe-eval'", by: '<dialog class="search"', else: '' },
  { word: " 'inline-speculation-rules'", by: '<script type="speculationrules"', else: '' },
  // The pages with a search are those that are kept for readers without a network.
  { word: 'trusted-types offline', by: '<dialog class="search"', else: "trusted-types 'none'" },
];

/** The page with the hashes of its own inline scripts and styles in its policy, and no words but those it needs. */
export function withOwnPolicy(page: string): string {
  const inline = page.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g);
  const own = new Set([...inline].map(([, , text = '']) => createHash('sha256').update(text).digest('base64')));
  const idle = needs.filter(({ by }) => !page.includes(by));
  return page.replace(/<meta http-equiv="content-security-policy" content="[^"]*">/i, (policy) =>
    idle
      .reduce((left, { word, else: instead }) => left.replace(word, instead), policy)
      .replaceAll(/ 'sha256-([^']*)'/g, (source, hash: string) => (own.has(hash) ? source : '')),
  );
}
