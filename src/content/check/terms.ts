// Every id of a policy has its name in every language, and no name stands for nothing.
import { figures } from '../../rules/figure.ts';
import type { Policy } from '../../rules/policy.ts';
import type { Terms } from '../../rules/terms.ts';
import type { Remark } from './policy.ts';
import { bareDigits } from '../clause-file.ts';

/** Checks one language's names against the policy. */
export function checkTerms(policy: Policy, terms: Terms): Remark[] {
  const remarks: Remark[] = [];
  const items = policy.services.flatMap((list) => list.items);
  const wanted: [kind: keyof Terms, what: string, ids: string[]][] = [
    ['sections', 'section', policy.outline.map(({ section }) => section)],
    ['deployments', 'deployment', idsOf(policy.deployments)],
    ['entitlements', 'entitlement', idsOf(policy.entitlements)],
    ['tiers', 'tier', idsOf(policy.tiers)],
    ['conditions', 'condition', idsOf(policy.conditions)],
    ['lists', 'list', idsOf(policy.services)],
    ['services', 'service', idsOf(items)],
    ['matters', 'matter', idsOf(policy.matters)],
    ['levels', 'level', idsOf(policy.levels)],
    ['request', 'part of a request', idsOf(policy.request.items)],
    ['roles', 'role', idsOf(policy.roles)],
    ['readings', 'reading', idsOf(policy.readings)],
  ];
  for (const [kind, what, ids] of wanted) {
    for (const id of ids)
      if (!Object.hasOwn(terms[kind], id))
        remarks.push({
          path: [kind],
          message: `The ${what} "${id}" of policy.yaml has no terms here. Add ${kind}.${id}.`,
        });
    for (const id of Object.keys(terms[kind]))
      if (!ids.includes(id))
        remarks.push({ path: [kind, id], message: `policy.yaml has no ${what} "${id}". Known: ${ids.join(', ')}.` });
  }
  for (const { id, cells = {} } of items) {
    const described = Object.keys(cells).filter((tier) => cells[tier] === 'described');
    const written = Object.keys(terms.services[id]?.cells ?? {});
    for (const tier of described)
      if (!written.includes(tier))
        remarks.push({
          path: ['services', id],
          message: `Service "${id}" is described in tier "${tier}": add cells.${tier}.`,
        });
    for (const tier of written)
      if (!described.includes(tier))
        remarks.push({
          path: ['services', id, 'cells'],
          message: `policy.yaml does not call the cell "${tier}" of "${id}" described.`,
        });
  }
  const names = new Set([...figures(policy).keys(), 'vendor']);
  for (const [path, text] of strings(terms)) {
    for (const [, name = ''] of text.matchAll(/\{([^}]*)\}/g))
      if (!names.has(name))
        remarks.push({ path, message: `Unknown figure "${name}". Known: ${[...names].join(', ')}.` });
    const digits = bareDigits(text.replaceAll(/\{[^}]*\}/g, ''));
    if (digits)
      remarks.push({
        path,
        message: `Bare digits "${digits.digits}". Write figures once, in policy.yaml, and name them in braces.`,
      });
  }
  return remarks;
}

function idsOf(entries: readonly { id: string }[]): string[] {
  return entries.map(({ id }) => id);
}

function* strings(value: unknown, path: PropertyKey[] = []): Generator<[PropertyKey[], string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      yield* strings(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}
