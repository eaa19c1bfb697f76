// Questions with their whole answers, for the tests of other implementations: test vectors.
import type { Calendars } from '../rules/calendar.ts';
import { askable, coverage, otherService } from '../rules/coverage.ts';
import { deadline } from '../rules/deadline.ts';
import { formatInstant, localTime } from '../rules/instant.ts';
import type { Policy } from '../rules/policy.ts';
import type { PriorityQuestion } from '../rules/priority.ts';
import { everyFacts, priority } from '../rules/priority.ts';
import type { Tool } from '../rules/tools.ts';
import { serializeAnswer } from '../rules/serialize-answer.ts';

/** A question the way the command reads it, and what the rules answer, with times in the policy's zone. */
export type Example = { tool: Tool; question: Record<string, unknown>; answer: Record<string, unknown> };

/**
 * The policy's examples of deadlines; every task in every version, for a partner who holds what the version requires
 * and for one who holds nothing; every combination of facts. Throws RangeError for a time that is no single one.
 */
export function exampleData(policy: Policy, calendars: Calendars): Example[] {
  return [...deadlines(policy, calendars), ...coverages(policy), ...priorities(policy)];
}

/** The policy's examples of deadlines with their answers. Throws RangeError for a time that is no single one. */
export function exampleDeadlines(policy: Policy, calendars: Calendars) {
  return policy.examples.map((example) => {
    const { deployment, level, at } = example;
    const time = localTime(at, policy.zone);
    if (time.kind !== 'one') throw new RangeError(`The example at ${at} is no single time in ${policy.zone}.`);
    return { example, answer: deadline(policy, calendars, { deployment, level, messages: [time.instant] }) };
  });
}

function deadlines(policy: Policy, calendars: Calendars): Example[] {
  return exampleDeadlines(policy, calendars).map(({ example: { deployment, level }, answer }) => ({
    tool: 'deadline',
    question: { deployment, ...(level && { level }), at: [formatInstant(answer.start, policy.zone)] },
    answer: serializeAnswer(answer, policy.zone),
  }));
}

function coverages(policy: Policy): Example[] {
  return policy.deployments.flatMap(({ id: deployment, requires }) =>
    [requires, []].flatMap((has) =>
      [...askable(policy), otherService].map((service) => {
        const question = { deployment, has, service };
        return {
          tool: 'coverage' as const,
          question,
          answer: serializeAnswer(coverage(policy, question), policy.zone),
        };
      }),
    ),
  );
}

function priorities(policy: Policy): Example[] {
  const questions = policy.deployments.flatMap(({ id: deployment }): PriorityQuestion[] => [
    { deployment, kind: 'question' },
    ...(policy.priorities.deployments.includes(deployment)
      ? everyFacts().map((facts) => ({ deployment, kind: 'failure' as const, ...facts }))
      : []),
  ]);
  return questions.map((question) => ({
    tool: 'priority',
    question,
    answer: serializeAnswer(priority(policy, question), policy.zone),
  }));
}
