import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { deadline } from '../../src/rules/deadline.ts';
import { clauseOf } from '../../src/rules/outline.ts';
import { type Segment, segments } from '../../src/rules/segments.ts';
import { examples } from '../support/rules/worked-examples.ts';
import { inMoscow, moscow } from '../support/rules/moscow-time.ts';
import { calendars, policy, serverDeployments } from '../support/rules/published-policy.ts';

const time = z.string().transform((text) => inMoscow(moscow(text)));
const interval = z
  .string()
  .regex(/^\S+ until \S+$/)
  .transform((text) => text.replace(/\S+$/, (end) => inMoscow(moscow(end))));
const example = z.strictObject({
  name: z.string(),
  clause: z.string(),
  given: z.strictObject({ deployment: z.string(), level: z.string().optional(), messages: z.array(z.string()).min(1) }),
  expect: z.strictObject({
    status: z.enum(['committed', 'estimate', 'no-target']),
    start: time.optional(),
    earliest: time.optional(),
    latest: time.optional(),
    opens: time.optional(),
    closes: time.optional(),
    unpublished: z.array(z.int()).default([]),
    readings: z.array(z.string()).optional(),
    steps: z.array(z.string()).optional(),
    trace: z.array(interval).optional(),
  }),
});
type Expected = z.infer<typeof example>['expect'];

/** An answer in the words of the examples. What an example leaves unsaid is left out, the deadline itself never. */
function asExample(wanted: Expected, answer: ReturnType<typeof deadline>): Expected {
  const { status, opening } = answer;
  const due = status === 'no-target' ? undefined : answer;
  return {
    status,
    start: wanted.start && inMoscow(answer.start),
    earliest: due?.earliest === undefined ? undefined : inMoscow(due.earliest),
    latest: due && inMoscow(due.latest),
    ...((wanted.opens ?? wanted.closes) &&
      (opening.open ? { closes: inMoscow(opening.closes) } : { opens: inMoscow(opening.opens) })),
    unpublished: due?.unpublished ?? [],
    readings: wanted.readings && answer.readings,
    trace: wanted.trace && segments(policy, calendars, answer).map(describeSegment),
    steps: wanted.steps && answer.steps.map(({ step, clause }) => `${step} ${clause}`),
  };
}

function describeSegment(one: Segment): string {
  const what = one.open ? 'counted' : one.reason === 'holiday' ? one.holiday : one.reason;
  return `${what} until ${inMoscow(one.to)}`;
}

for (const [group, cases] of Object.entries(examples('deadline', z.record(z.string(), z.array(example)))))
  describe(group, () => {
    for (const { name, clause, given, expect: wanted } of cases) {
      const { level, messages } = given;
      const deployments = given.deployment === 'server' ? serverDeployments : [given.deployment];
      test.each(deployments)(`${name} (${clause}, %s)`, (deployment) => {
        const answer = deadline(policy, calendars, { deployment, level, messages: messages.map(moscow) });
        expect(asExample(wanted, answer)).toEqual(wanted);
        expect(clauseOf(policy, clause).id).toBe(clause);
      });
    }
  });
