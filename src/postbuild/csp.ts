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

/** The digest of an inline script or style, as a policy has it. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/**
 * What 'self' becomes. In a sandboxed frame WebKit takes it for the frame's own opaque origin, so that a page for frames
 * names the origin of the site too.
 */
function ownOrigin(page: string): string {
  const [, canonical] = /<link rel="canonical" href="([^"]*)".*<body class="embed"/s.exec(page) ?? [];
  return canonical === undefined ? "'self'" : `'self' ${new URL(canonical).origin}`;
}

/** The page with its policy reduced to its own inline scripts and styles and to the sources that it needs. */
export function narrowCsp(page: string): string {
  const inline = page.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g);
  const own = new Set([...inline].map(([, , text = '']) => sha256(text)));
  const unneeded = conditional.filter(({ markup }) => !page.includes(markup));
  return page.replace(/<meta http-equiv="content-security-policy" content="[^"]*">/i, (policy) =>
    unneeded
      .reduce((rest, { part, otherwise }) => rest.replace(part, otherwise), policy)
      .replaceAll("'self'", ownOrigin(page))
      .replaceAll(/ 'sha256-([^']*)'/g, (source, hash: string) => (own.has(hash) ? source : '')),
  );
}
