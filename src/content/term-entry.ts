import type { Terms } from '../rules/terms.ts';

/** The kinds of names that <Term of="kind.id"> prints. */
export const termKinds = ['glossary', 'deployments', 'tiers', 'roles', 'entitlements'] as const;

/** What <Term> prints, and the glossary entry that explains it, where there is one. Throws RangeError if unknown. */
export function termEntry(terms: Terms, of: string): { name: string; glossary: string | undefined } {
  const [kind = '', id = ''] = of.split('.');
  const entries = termKinds.find((known) => known === kind);
  const entry = entries && Object.hasOwn(terms[entries], id) ? terms[entries][id] : undefined;
  if (!entry) throw new RangeError(`Unknown term "${of}". Kinds: ${termKinds.join(', ')}.`);
  return {
    name: 'term' in entry ? entry.term : entry.name,
    glossary: Object.hasOwn(terms.glossary, id) ? id : undefined,
  };
}
