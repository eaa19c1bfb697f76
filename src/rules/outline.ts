// The order of sections and clauses, and the numbers printed from it.
import { byId } from './lookup.ts';
import type { Policy } from './policy.ts';

export type OutlineClause = { id: string; section: string; number: string };
export type OutlineSection = { id: string; number: string; clauses: OutlineClause[] };

/** Sections and clauses in print order with their numbers: the second clause of the third section is 3.2. */
export function outline(policy: Policy): OutlineSection[] {
  return policy.outline.map(({ section, clauses }, s) => ({
    id: section,
    number: `${s + 1}`,
    clauses: clauses.map((id, c) => ({ id, section, number: `${s + 1}.${c + 1}` })),
  }));
}

/** The clause with an id. Throws RangeError naming the clauses that there are. */
export function clauseOf(policy: Policy, id: string): OutlineClause {
  const clauses = outline(policy).flatMap((section) => section.clauses);
  return byId('clause', clauses, id);
}
