// The components of a clause name things that exist.
import { figures } from '../../rules/figure.ts';
import type { Policy } from '../../rules/policy.ts';
import type { Terms } from '../../rules/terms.ts';
import type { ComponentUse } from '../clause-file.ts';
import { termKinds } from '../term-entry.ts';

/** What is wrong with the components of a clause, by line of the file. */
export function checkComponents(
  components: readonly ComponentUse[],
  policy: Policy,
  terms: Terms,
): { line: number; message: string }[] {
  const list = { noun: 'list', ids: policy.services.map(({ id }) => id) };
  /** What the attribute of a component names, and the ids that there are, in the order of the files. */
  const known: Record<string, { noun: string; ids: readonly string[] }> = {
    Figure: { noun: 'figure', ids: [...figures(policy).keys()] },
    Term: { noun: 'term', ids: termKinds.flatMap((kind) => Object.keys(terms[kind]).map((id) => `${kind}.${id}`)) },
    Ref: { noun: 'reference', ids: policy.outline.flatMap(({ clauses }) => clauses) },
    Services: list,
    Matrix: list,
    Contact: { noun: 'role', ids: policy.roles.filter(({ email }) => email).map(({ id }) => id) },
  };
  return components.flatMap(({ name, value, line }) => {
    const kind = known[name];
    if (!kind || kind.ids.includes(value)) return [];
    return [{ line, message: `Unknown ${kind.noun} "${value}". Known: ${kind.ids.join(', ')}.` }];
  });
}
