// What one edition says of the edition before it.
import { inForceFrom } from '../../rules/edition.ts';
import type { Policy } from '../../rules/policy.ts';

/** Remarks on `replaced`, by edition: it names clauses of the edition before. `editions` stand in any order. */
export function checkReplaced(editions: readonly { id: string; policy: Policy }[]): { id: string; message: string }[] {
  const sorted = editions.toSorted((a, b) => (inForceFrom(a) < inForceFrom(b) ? -1 : 1));
  return sorted.flatMap(({ id, policy }, i) => {
    const before = sorted[i - 1]?.policy.outline.flatMap(({ clauses }) => clauses) ?? [];
    return Object.keys(policy.replaced)
      .filter((clause) => !before.includes(clause))
      .map((clause) => ({
        id,
        message: before.length
          ? `The edition before has no clause "${clause}". Known: ${before.join(', ')}.`
          : 'The earliest edition replaces nothing: take "replaced" out.',
      }));
  });
}
