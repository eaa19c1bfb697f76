import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { appliesTo, coverage, type Coverage } from '../../src/rules/coverage.ts';
import { clauseOf } from '../../src/rules/outline.ts';
import { examples } from '../support/rules/worked-examples.ts';
import { policy, serverDeployments } from '../support/rules/published-policy.ts';

const words = z.array(z.string());
const example = z.strictObject({
  name: z.string(),
  clause: z.string(),
  given: z.strictObject({ deployment: z.enum(['saas', 'server']), has: words, service: z.string() }),
  expect: z.strictObject({
    outcome: z.enum(['covered', 'partner', 'release', 'not-listed']),
    missing: words.default([]),
    tier: z.string().optional(),
    parts: words.optional(),
    conditions: words.optional(),
    clause: z.string().optional(),
    counterpart: z.string().optional(),
    steps: words,
  }),
});

function asExample(answer: Coverage): z.infer<typeof example>['expect'] {
  const refused = answer.outcome === 'not-entitled';
  const settled = refused ? answer.then : answer;
  const common = {
    outcome: settled.outcome,
    missing: refused ? answer.missing.map(({ entitlement, clause }) => `${entitlement} ${clause}`) : [],
    steps: answer.steps.map(({ step, clause }) => `${step} ${clause}`),
  };
  if (settled.outcome !== 'covered') return { ...common, clause: settled.clause, counterpart: settled.counterpart };
  return {
    ...common,
    tier: settled.tier,
    parts: settled.parts.map(({ tier, cell, clause }) => `${tier} ${cell} ${clause}`),
    conditions: settled.parts[0].conditions.map(({ id, clause }) => `${id} ${clause}`),
  };
}

describe('Worked examples of coverage', () => {
  for (const { name, clause, given, expect: wanted } of examples('coverage', z.array(example))) {
    const deployments = given.deployment === 'server' ? serverDeployments : [given.deployment];
    test.each(deployments)(`${name} (${clause}, %s)`, (deployment) => {
      expect(asExample(coverage(policy, { ...given, deployment }))).toEqual(wanted);
      expect(clauseOf(policy, clause).id).toBe(clause);
    });
  }
});

describe('A question that the regulation does not know is refused with what it knows', () => {
  const known = { deployment: 'saas', has: ['partner'], service: 'bugs' };

  test('an unknown version', () => {
    expect(() => coverage(policy, { ...known, deployment: 'desktop' })).toThrow(
      'Unknown deployment "desktop". Known: saas, on-premise, cloud.',
    );
  });
  test('an unknown entitlement', () => {
    expect(() => coverage(policy, { ...known, has: ['gold'] })).toThrow(
      'Unknown entitlement "gold". Known: partner, subscription, extended.',
    );
  });
  test('an unknown service', () => {
    expect(() => coverage(policy, { ...known, service: 'coffee' })).toThrow(
      /^Unknown service "coffee"\. Known: consult-/,
    );
  });
});

describe('Which lists speak of a task', () => {
  test.each([
    ['custom-logos', ['saas', 'on-premise', 'cloud']],
    ['backup', ['on-premise', 'cloud']],
    ['network', ['on-premise', 'cloud']],
    ['other', []],
  ])('%s is spoken of for %j', (service, deployments) => {
    expect(['saas', ...serverDeployments].filter((deployment) => appliesTo(policy, service, deployment))).toEqual(
      deployments,
    );
  });
});

test('a task of the other list is not pointed to where that list does not speak of the version either', () => {
  const services = policy.services.map((list) =>
    list.id === 'saas' ? { ...list, tiers: { basic: 'saas-scope' } } : list,
  );
  const answer = coverage({ ...policy, services }, { deployment: 'saas', has: ['partner'], service: 'gis-keys' });
  expect(answer.outcome).toBe('not-listed');
  expect(answer).not.toHaveProperty('counterpart');
});

describe('A policy that names what it does not have is refused with what it has', () => {
  const question = { deployment: 'cloud', has: ['partner', 'subscription'], service: 'backup' };

  test('an entitlement that a version requires', () => {
    expect(() => coverage({ ...policy, entitlements: [] }, { ...question, has: [] })).toThrow(
      'Unknown entitlement "partner". Known: .',
    );
  });
  test('an entitlement that unlocks a tier', () => {
    const entitlements = policy.entitlements.filter(({ id }) => id !== 'extended');
    expect(() => coverage({ ...policy, entitlements }, question)).toThrow(
      'Unknown entitlement "extended". Known: partner, subscription.',
    );
  });
  test('a condition', () => {
    expect(() => coverage({ ...policy, conditions: [] }, question)).toThrow(
      /^Unknown condition "[a-z-]+"\. Known: \.$/,
    );
  });
});

test('a task that no tier of its list provides is not listed', () => {
  const services = policy.services.map((list) => ({
    ...list,
    items: list.items.map((item) =>
      item.id === 'backup'
        ? { ...item, cells: { basic: 'not-provided' as const, extended: 'not-provided' as const } }
        : item,
    ),
  }));
  const question = { deployment: 'cloud', has: ['partner', 'subscription'], service: 'backup' };
  expect(coverage({ ...policy, services }, question).outcome).toBe('not-listed');
});
