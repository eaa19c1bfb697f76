import { expect, test } from 'vitest';
import { z } from 'zod';
import { clauseOf } from '../../src/rules/outline.ts';
import { type Change, priority, type Priority } from '../../src/rules/priority.ts';
import { examples } from '../support/rules/worked-examples.ts';
import { facts } from '../support/rules/facts.ts';
import { policy, serverDeployments } from '../support/rules/published-policy.ts';

const example = z.strictObject({
  name: z.string(),
  clause: z.string(),
  given: facts.extend({ deployment: z.literal('server') }),
  expect: z.strictObject({
    level: z.string(),
    consultation: z.boolean().default(false),
    higher: z.array(z.string()),
    lower: z.array(z.string()),
    readings: z.array(z.string()),
    steps: z.array(z.string()),
  }),
});

const words = (changes: Change[]): string[] => changes.map(({ fact, to, level }) => `${fact} ${to} ${level}`);

function asExample(answer: Priority): z.infer<typeof example>['expect'] {
  if (answer.outcome !== 'level') throw new Error(`A failure has a level; the answer is ${answer.outcome}.`);
  return {
    level: answer.level,
    consultation: answer.consultationUnless === 'extended',
    higher: words(answer.higher),
    lower: words(answer.lower),
    readings: answer.readings,
    steps: answer.steps.map(({ step, clause }) => `${step} ${clause}`),
  };
}

for (const { name, clause, given, expect: wanted } of examples('priority', z.array(example)))
  test.each(serverDeployments)(`${name} (${clause}, %s)`, (deployment) => {
    expect(asExample(priority(policy, { ...given, deployment, kind: 'failure' }))).toEqual(wanted);
    expect(clauseOf(policy, clause).id).toBe(clause);
  });
