// What the cells of a table of services say: on the page, in Markdown, in the search and in the changes of an edition.
import type { Policy } from '../rules/policy.ts';
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
