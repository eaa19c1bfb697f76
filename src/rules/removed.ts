// Clauses that an edition no longer has: when they were removed, and which clauses replace them.
import type { Policy } from './policy.ts';

type Edition = { id: string; policy: Policy };

export type Removed = {
  clause: string;
  /** The last edition that had the clause, and the one that removed it. */
  last: string;
  by: string;
  /** The clause that replaces it in the given edition. */
  replacement?: string;
};

function clausesOf({ policy }: Edition): string[] {
  return policy.outline.flatMap(({ clauses }) => clauses);
}

/**
 * The clauses of earlier editions that the edition with this id does not have. `editions` go from the earliest to the
 * latest; later ones than this do not matter. A clause replaced twice leads to the second replacement.
 */
export function removedFrom(editions: readonly Edition[], id: string): Removed[] {
  const until = editions.slice(0, editions.findIndex((one) => one.id === id) + 1);
  return [...new Set(until.flatMap(clausesOf))].flatMap((clause) => {
    const last = until.findLastIndex((one) => clausesOf(one).includes(clause));
    const [had, by] = [until[last], until[last + 1]];
    if (!had || !by) return [];
    // The clause that replaces it may have been replaced in turn.
    let replacement: string | undefined = clause;
    for (const edition of until.slice(last + 1))
      if (replacement !== undefined && !clausesOf(edition).includes(replacement))
        replacement = edition.policy.replaced[replacement];
    return [{ clause, last: had.id, by: by.id, ...(replacement !== undefined && { replacement }) }];
  });
}
