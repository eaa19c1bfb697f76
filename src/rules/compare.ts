// What changed from one edition to another, as data: ids and values, no words. Both are whole policies; neither needs to
// come first or to follow the other directly.
import { figures } from './figure.ts';
import { longestIncreasingSubsequence } from './longest-increasing-subsequence.ts';
import type { Policy, Service } from './policy.ts';
import { outline, type OutlineClause } from './outline.ts';

/** Something with an id that differs between the editions; absent where an edition does not have it. */
export type Change<T> = { id: string; before?: T; after?: T };

/** A service with its list: `tiers` says what each tier of the list gives. */
export type Offer = {
  list: string;
  tiers: Record<string, 'described' | 'provided' | 'not-provided'>;
  conditions: Service['conditions'];
};

export type Comparison = ReturnType<typeof compareEditions>;

/** Compares two editions. Changes come in the order of the later policy, then what it no longer has. */
export function compareEditions(before: Policy, after: Policy) {
  return {
    /** By their names, such as `levels.1.target`. */
    figures: changes(figures(before), figures(after)),
    targets: ofLists(before.responses, after.responses),
    windows: ofLists(before.windows, after.windows),
    services: changes(offers(before), offers(after)),
    matters: ofLists(before.matters, after.matters),
    tiers: ofLists(before.tiers, after.tiers),
    levels: ofLists(before.levels, after.levels),
    deployments: ofLists(before.deployments, after.deployments),
    entitlements: ofLists(before.entitlements, after.entitlements),
    /** Whom to write to; addresses belong to the site and not to an edition. */
    contacts: ofLists(before.roles, after.roles),
    clauses: clauseChanges(clausesOf(before), clausesOf(after)),
  };
}

function ofLists<T extends { id: string }>(before: readonly T[], after: readonly T[]): Change<T>[] {
  const byIds = (all: readonly T[]): Map<string, T> => new Map(all.map((one) => [one.id, one]));
  return changes(byIds(before), byIds(after));
}

function changes<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): Change<T>[] {
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    if (same(was, is)) return [];
    return [{ id, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
  });
}

/** Whether two values are deeply equal; the order of an object's keys does not matter. */
function same(a: unknown, b: unknown): boolean {
  if (!(a instanceof Object) || !(b instanceof Object)) return a === b;
  const [entries, other] = [Object.entries(a), b as Record<string, unknown>];
  return entries.length === Object.keys(other).length && entries.every(([key, value]) => same(value, other[key]));
}

function offers(policy: Policy): Map<string, Offer> {
  return new Map(
    policy.services.flatMap((list) =>
      list.items.map(({ id, cells, conditions }): [string, Offer] => [
        id,
        {
          list: list.id,
          tiers: Object.fromEntries(Object.keys(list.tiers).map((tier) => [tier, cells?.[tier] ?? 'provided'])),
          conditions,
        },
      ]),
    ),
  );
}

function clausesOf(policy: Policy): Map<string, OutlineClause> {
  return new Map(outline(policy).flatMap(({ clauses }) => clauses.map((clause) => [clause.id, clause])));
}

function clauseChanges(before: ReadonlyMap<string, OutlineClause>, after: ReadonlyMap<string, OutlineClause>) {
  const both = [...after.values()].flatMap((is) => {
    const was = before.get(is.id);
    return was ? { id: is.id, before: was, after: is } : [];
  });
  const ids = both.map(({ id }) => id);
  const inOrder = longestIncreasingSubsequence([...before.keys()], ids);
  return {
    added: [...after.values()].filter(({ id }) => !before.has(id)),
    removed: [...before.values()].filter(({ id }) => !after.has(id)),
    /** In another section, or in another order among the clauses that both editions have. A new number alone is no move. */
    moved: both.filter((clause) => !inOrder.has(clause.id) || clause.before.section !== clause.after.section),
  };
}
