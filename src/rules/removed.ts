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

function has({ policy }: Edition, clause: string): boolean {
  return policy.outline.some(({ clauses }) => clauses.includes(clause));
}

/**
 * The clauses of earlier editions that the edition with this id does not have. `editions` go from the earliest to the
 * latest; later ones than this do not matter. A clause replaced twice leads to the second replacement.
 */
export function removedFrom(editions: readonly Edition[], id: string): Removed[] {
  const until = editions.slice(0, editions.findIndex((one) => one.id === id) + 1);
  const ever = new Set(until.flatMap(({ policy }) => policy.outline.flatMap(({ clauses }) => clauses)));
  return [...ever].flatMap((clause) => {
    const last = until.findLastIndex((one) => has(one, clause));
    const [had, by] = [until[last], until[last + 1]];
    if (!had || !by) return [];
    const replacement = followReplacements(until.slice(last + 1), clause);
    return [{ clause, last: had.id, by: by.id, ...(replacement !== undefined && { replacement }) }];
  });
}

/** The clause that replaces a removed one in the last of the editions since; undefined where nothing does. */
function followReplacements(since: readonly Edition[], clause: string): string | undefined {
  let found: string | undefined = clause;
  for (const edition of since) {
    if (found === undefined) return undefined;
    if (!has(edition, found)) found = edition.policy.replaced[found];
  }
  return found;
}
