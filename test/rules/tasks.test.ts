import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { coverage } from '../../src/rules/coverage.ts';
import { entitledAnswer, tasks, type Tasks } from '../../src/rules/tasks.ts';
import { examples } from '../support/rules/worked-examples.ts';
import { policy, serverDeployments } from '../support/rules/published-policy.ts';

const words = z.array(z.string());
const example = z.strictObject({
  name: z.string(),
  given: z.strictObject({ deployment: z.enum(['saas', 'server']), has: words, services: words }),
  expect: z.strictObject({
    missing: words.default([]),
    verdicts: words,
    requests: words,
    shared: words,
    help: words,
  }),
});

function asExample({ answers, requests, shared, help }: Tasks): z.infer<typeof example>['expect'] {
  const missing = answers.flatMap(({ answer }) =>
    answer.outcome === 'not-entitled'
      ? answer.missing.map(({ entitlement, clause }) => `${entitlement} ${clause}`)
      : [],
  );
  return {
    missing: [...new Set(missing)],
    verdicts: answers.map(({ service, answer }) => {
      const settled = entitledAnswer(answer);
      return `${service} ${settled.outcome === 'covered' ? settled.tier : settled.outcome}`;
    }),
    requests,
    shared: shared.map(({ id, clause, services }) => `${id} ${clause}: ${services.join(' ')}`),
    help: help.map((one) => `${one.who === 'role' ? one.role : one.who} ${one.clause}: ${one.services.join(' ')}`),
  };
}

describe('Worked examples of several tasks', () => {
  for (const { name, given, expect: wanted } of examples('tasks', z.array(example))) {
    const deployments = given.deployment === 'server' ? serverDeployments : [given.deployment];
    test.each(deployments)(`${name} (%s)`, (deployment) => {
      const answer = tasks(policy, { ...given, deployment });
      expect(asExample(answer)).toEqual(wanted);
      expect(answer.clause).toBe('one-question');
    });
  }
});

test('each answer is the one that the task has alone', () => {
  const question = { deployment: 'cloud', has: ['partner'] };
  const services = ['ssl', 'backup', 'network', 'other'];
  for (const { service, answer } of tasks(policy, { ...question, services }).answers)
    expect(answer).toEqual(coverage(policy, { ...question, service }));
});

test('no task is no request', () => {
  expect(tasks(policy, { deployment: 'cloud', has: [], services: [] })).toEqual({
    answers: [],
    requests: [],
    clause: 'one-question',
    shared: [],
    help: [],
  });
});

test('a task that the regulation does not know is refused with what it knows', () => {
  expect(() => tasks(policy, { deployment: 'cloud', has: [], services: ['ssl', 'coffee'] })).toThrow(
    /^Unknown service "coffee"\. Known: consult-/,
  );
});
