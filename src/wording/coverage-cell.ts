// What the cells of a table of services say: on the page, in Markdown, in the search and in the changes of an edition.
import type { Policy } from '../rules/policy.ts';
import { sameTask } from '../rules/same-task.ts';
import type { Terms } from '../rules/terms.ts';
import { named } from './named.ts';

type ServiceList = Policy['services'][number];

/** The tiers of a list, lowest first: the columns of its table. */
export function tiersOfList(policy: Policy, list: ServiceList): Policy['tiers'] {
  return policy.tiers.filter(({ id }) => id in list.tiers);
}

/** A service's row: for each of `tiers`, by default those of its list, the tier's short name and what the cell says. */
export function serviceCells(
  { policy, terms }: { policy: Policy; terms: Partial<Terms> },
  t: Record<'provided' | 'not-provided', string>,
  list: ServiceList,
  { id, cells }: ServiceList['items'][number],
  tiers = tiersOfList(policy, list),
) {
  return tiers.map((tier) => {
    const kind = tier.id in list.tiers ? (cells?.[tier.id] ?? 'provided') : 'not-here';
    const described = terms.services?.[id]?.cells?.[tier.id];
    const text = { described, 'not-here': '—', provided: t.provided, 'not-provided': t['not-provided'] }[kind];
    return { tier: named(terms, 'tiers', tier.id).short, kind, text: text ?? '' };
  });
}

/** A task's row over several lists: the cell of each tier comes from the list that has the tier. Empty for a matter. */
export function taskCells(
  words: { policy: Policy; terms: Partial<Terms> },
  t: Record<'provided' | 'not-provided', string>,
  task: string,
  tiers = words.policy.tiers,
) {
  const all = words.policy.services.flatMap((list) => list.items.map((item) => ({ list, item })));
  const same = sameTask(words.policy, task).flatMap((id) => all.find(({ item }) => item.id === id) ?? []);
  return tiers.flatMap((tier) => {
    const found = same.find(({ list }) => tier.id in list.tiers) ?? same[0];
    return found ? serviceCells(words, t, found.list, found.item, [tier]) : [];
  });
}
