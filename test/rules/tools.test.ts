import { expect, test } from 'vitest';
import type { Policy } from '../../src/rules/policy.ts';
import { toolsOf } from '../../src/rules/tools.ts';
import { policy } from '../support/rules/published-policy.ts';

test.each([
  ['saas-reply', ['deadline']],
  ['server-window', ['deadline']],
  ['clock-start', ['deadline']],
  ['priority-window', ['deadline']],
  ['priority-levels', ['priority', 'deadline']],
  ['third-party-cause', ['priority']],
  ['fix-with-release', ['coverage', 'priority']],
  ['eligibility', ['coverage']],
  ['server-access', ['coverage', 'request']],
  ['required-info', ['request']],
  ['processed', []],
  ['hardware-network', ['coverage']],
  ['one-question', ['coverage', 'request']],
  ['business-conduct', []],
  ['address-liability', []],
])('clause %s is answered from by %j', (clause, tools) => {
  expect(toolsOf(policy, clause)).toEqual(tools);
});

test('coverage answers from every part of a policy that names a clause', () => {
  const one = <T>(all: readonly T[], change: Partial<T>): T[] =>
    all.slice(0, 1).map((first) => ({ ...first, ...change }));
  const named: Policy = {
    ...policy,
    entitlements: one(policy.entitlements, { clause: 'of-entitlement' }),
    deployments: one(policy.deployments, { clause: 'of-version', unlisted: 'of-unlisted' }),
    tiers: one(policy.tiers, { clauses: ['of-tier', 'of-tier-too'] }),
    conditions: [{ id: 'first', clause: 'of-condition' }, { id: 'second' }],
    services: one(policy.services, { clause: 'of-list', tiers: { basic: 'of-list-tier' } }),
    matters: one(policy.matters, { clause: 'of-matter' }),
    request: { ...policy.request, access: undefined },
  };
  const parts = 'entitlement version unlisted tier tier-too condition list list-tier matter'.split(' ');
  for (const part of parts) expect(toolsOf(named, `of-${part}`), part).toEqual(['coverage']);
});
