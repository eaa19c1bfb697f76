// Every id of a policy has its names in a language, and every name belongs to an id.
import { figures } from '../../rules/figure.ts';
import type { Policy } from '../../rules/policy.ts';
import type { Terms } from '../../rules/terms.ts';
import { bareDigits } from '../clause-file.ts';
import type { Report } from '../yaml-file.ts';

/** Checks one language's names against the policy. */
export function checkTerms(policy: Policy, terms: Terms, report: Report): void {
  const items = policy.services.flatMap((list) => list.items);
  const wanted: [kind: keyof Terms, what: string, entries: readonly { id: string }[]][] = [
    ['sections', 'section', policy.outline.map(({ section }) => ({ id: section }))],
    ['deployments', 'deployment', policy.deployments],
    ['entitlements', 'entitlement', policy.entitlements],
    ['tiers', 'tier', policy.tiers],
    ['conditions', 'condition', policy.conditions],
    ['lists', 'list', policy.services],
    ['services', 'service', items],
    ['matters', 'matter', policy.matters],
    ['levels', 'level', policy.levels],
    ['request', 'part of a request', policy.request.items],
    ['roles', 'role', policy.roles],
    ['readings', 'reading', policy.readings],
  ];
  for (const [kind, what, entries] of wanted) {
    const ids = entries.map(({ id }) => id);
    for (const id of ids)
      if (!Object.hasOwn(terms[kind], id))
        report([kind], `The ${what} "${id}" of policy.yaml has no terms here. Add ${kind}.${id}.`);
    for (const id of Object.keys(terms[kind]))
      if (!ids.includes(id)) report([kind, id], `policy.yaml has no ${what} "${id}". Known: ${ids.join(', ')}.`);
  }
  for (const { id, cells = {} } of items) {
    const described = Object.keys(cells).filter((tier) => cells[tier] === 'described');
    const given = Object.keys(terms.services[id]?.cells ?? {});
    for (const tier of described)
      if (!given.includes(tier))
        report(['services', id], `Service "${id}" is described in tier "${tier}": add cells.${tier}.`);
    for (const tier of given)
      if (!described.includes(tier))
        report(['services', id, 'cells'], `policy.yaml does not call the cell "${tier}" of "${id}" described.`);
  }
  const names = new Set([...figures(policy).keys(), 'vendor']);
  for (const [path, text] of strings(terms)) {
    for (const [, name = ''] of text.matchAll(/\{([^}]*)\}/g))
      if (!names.has(name)) report(path, `Unknown figure "${name}". Known: ${[...names].join(', ')}.`);
    const bare = bareDigits(text.replaceAll(/\{[^}]*\}/g, ''));
    if (bare)
      report(path, `Bare digits "${bare.digits}". Write figures once, in policy.yaml, and name them in braces.`);
  }
}

/** Every text in a value, with its path. */
function* strings(value: unknown, path: PropertyKey[] = []): Generator<[PropertyKey[], string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      yield* strings(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}
