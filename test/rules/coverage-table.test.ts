// Every task, for every version, whatever the partner holds.
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { askable, coverage, type Coverage, otherService } from '../../src/rules/coverage.ts';
import { examples } from '../support/rules/worked-examples.ts';
import { policy, serverDeployments } from '../support/rules/published-policy.ts';

const ids = z.array(z.string());
const verdict = z.union([
  z.literal(['partner', 'release', 'not-listed']),
  z.strictObject({
    free: ids.optional(),
    basic: ids.optional(),
    extended: ids.optional(),
    'not-listed': ids.length(0).optional(),
    instead: z.string().optional(),
  }),
]);
const table = examples(
  'coverage-table',
  z.strictObject({
    entitlements: z.array(z.strictObject({ has: ids, saas: ids, server: ids, paid: z.boolean() })),
    unpaid: ids,
    saas: z.record(z.string(), verdict),
    server: z.record(z.string(), verdict),
  }),
);

type Verdict = z.infer<typeof verdict>;

/** A settled answer in the words of the table. */
function verdictOf(answer: Exclude<Coverage, { outcome: 'not-entitled' }>): Verdict {
  if (answer.outcome === 'covered')
    return Object.fromEntries(answer.parts.map(({ tier, conditions }) => [tier, conditions.map(({ id }) => id)]));
  return answer.counterpart ? { 'not-listed': [], instead: answer.counterpart } : answer.outcome;
}

/** What the table says, with the payment that Extended support still asks for. */
function wantedOf(rows: Record<string, Verdict>, paid: boolean): Record<string, Verdict> {
  return Object.fromEntries(
    Object.entries(rows).map(([service, row]) => [
      service,
      typeof row !== 'string' && row.extended && !paid ? { ...row, extended: [...table.unpaid, ...row.extended] } : row,
    ]),
  );
}

test('the tables name every task of the regulation, and what no list names', () => {
  const all = [...askable(policy), otherService].toSorted();
  expect(all).toHaveLength(30);
  expect(Object.keys(table.saas).toSorted()).toEqual(all);
  expect(Object.keys(table.server).toSorted()).toEqual(all);
  expect(new Set(table.entitlements.map(({ has }) => has.join())).size).toBe(8);
});

for (const deployment of ['saas', ...serverDeployments])
  describe(`Coverage on ${deployment}`, () => {
    const kind = deployment === 'saas' ? 'saas' : 'server';
    const rows = table[kind];
    for (const { has, paid, [kind]: missing } of table.entitlements)
      test(`with ${has.join(' and ') || 'nothing'}: ${missing.length ? `${missing.join(' and ')} missing` : 'entitled'}`, () => {
        const answers = Object.keys(rows).map((service) => ({
          service,
          answer: coverage(policy, { deployment, has, service }),
        }));
        const verdicts = answers.map(({ service, answer }) => {
          const lacking = answer.outcome === 'not-entitled' ? answer.missing.map(({ entitlement }) => entitlement) : [];
          expect(lacking).toEqual(missing);
          return [service, verdictOf(answer.outcome === 'not-entitled' ? answer.then : answer)];
        });
        expect(Object.fromEntries(verdicts)).toEqual(wantedOf(rows, paid));
      });
  });

describe.each(serverDeployments)(
  'Extended support on %s is included once it is paid for (clause prepayment)',
  (deployment) => {
    const extended = Object.keys(table.server).filter((service) => {
      const row = table.server[service];
      return typeof row === 'object' && row.extended;
    });
    test.each(extended)('%s', (service) => {
      for (const paid of [false, true]) {
        const has = ['partner', 'subscription', ...(paid ? ['extended'] : [])];
        const answer = coverage(policy, { deployment, has, service });
        expect(answer).toMatchObject({ outcome: 'covered' });
        const parts = answer.outcome === 'covered' ? answer.parts : [];
        for (const { tier, included } of parts) expect(included).toBe(tier === 'basic' || paid);
      }
    });
  },
);
