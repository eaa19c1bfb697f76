// The content security policy of each page. Astro gives every page the same one: all sources, and the hashes of all
// inline scripts and styles of the site. Each page keeps only those that it needs.
import { createHash } from 'node:crypto';

/** Parts of the policy, the markup of the pages that need them, and what replaces them in other pages. */
const conditional = [
  { part: " 'wasm-unsafe-eval'", markup: '<dialog class="search"', otherwise: '' },
  { part: " 'inline-speculation-rules'", markup: '<script type="speculationrules"', otherwise: '' },
  // The service worker, which has this policy's name, is registered by the pages that have the search.
  { part: 'trusted-types offline', markup: '<dialog class="search"', otherwise: "trusted-types 'none'" },
];

/** The page with its policy reduced to its own inline scripts and styles and to the sources that it needs. */
export function narrowCsp(page: string): string {
  const inline = page.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g);
  const own = new Set([...inline].map(([, , text = '']) => createHash('sha256').update(text).digest('base64')));
  const unneeded = conditional.filter(({ markup }) => !page.includes(markup));
  return page.replace(/<meta http-equiv="content-security-policy" content="[^"]*">/i, (policy) =>
    unneeded
      .reduce((rest, { part, otherwise }) => rest.replace(part, otherwise), policy)
      .replaceAll(/ 'sha256-([^']*)'/g, (source, hash: string) => (own.has(hash) ? source : '')),
  );
}
