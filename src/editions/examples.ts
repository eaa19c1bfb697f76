// Examples that the rules work out while the site is built: rows for the page of deadlines, and test vectors for other
// implementations of the rules.
import { dateTime } from '../i18n/format.ts';
import type { Calendars } from '../rules/calendar.ts';
import { askable, coverage, otherService } from '../rules/coverage.ts';
import { deadline } from '../rules/deadline.ts';
import { formatInstant, localTime } from '../rules/instant.ts';
import type { Policy } from '../rules/policy.ts';
import { everyFacts, priority, type PriorityQuestion } from '../rules/priority.ts';
import { serializeAnswer } from '../rules/serialize-answer.ts';
import type { Tool } from '../rules/tools.ts';
import type { Instant } from '../rules/zone.ts';
import { subject } from '../wording/deadline-citation.ts';
import type { LocalEdition } from './local-edition.ts';

/** The policy's examples with their answers. Throws RangeError for a time that the zone has twice or never. */
function deadlineExamples(policy: Policy, calendars: Calendars) {
  return policy.examples.map((example) => {
    const time = localTime(example.at, policy.zone);
    if (time.kind !== 'one') throw new RangeError(`The example at ${example.at} is no single time in ${policy.zone}.`);
    const answer = deadline(policy, calendars, { ...example, messages: [time.instant] });
    return { ...example, message: time.instant, answer };
  });
}

/** A row in words for each example of the policy; `query` asks the page for the same answer. */
export function exampleRows({ lang, t, policy, terms }: LocalEdition, calendars: Calendars) {
  return deadlineExamples(policy, calendars).map(({ deployment, level, at, message, answer }) => {
    const text = (instant: Instant | undefined): string =>
      instant === undefined ? '—' : dateTime(lang, instant, policy.zone);
    const query = new URLSearchParams({ deployment, ...(level && { level }), at, zone: policy.zone });
    const { earliest, latest } = answer.status === 'no-target' ? {} : answer;
    return {
      who: subject({ terms, levelName: t.priority.levelShort }, { deployment, level }),
      query: `?${query.toString()}`,
      message: text(message),
      earliest: text(earliest),
      latest: text(latest),
      status: t.deadline.status[answer.status],
    };
  });
}

/** A question as the command reads it, and the answer of the rules, with times in the policy's zone. */
export type TestVector = { tool: Tool; question: Record<string, unknown>; answer: Record<string, unknown> };

/**
 * Questions with their whole answers: the policy's examples of deadlines; every task in every version, for a partner who
 * holds what the version requires and for one who holds nothing; every combination of facts.
 */
export function testVectors(policy: Policy, calendars: Calendars): TestVector[] {
  const vector = (tool: Tool, question: Record<string, unknown>, answer: object): TestVector => ({
    tool,
    question,
    answer: serializeAnswer(answer, policy.zone),
  });
  const deadlines = deadlineExamples(policy, calendars).map(({ deployment, level, message, answer }) =>
    vector('deadline', { deployment, ...(level && { level }), at: [formatInstant(message, policy.zone)] }, answer),
  );
  const coverages = policy.deployments.flatMap(({ id: deployment, requires }) =>
    [requires, []].flatMap((has) =>
      [...askable(policy), otherService].map((service) => {
        const question = { deployment, has, service };
        return vector('coverage', question, coverage(policy, question));
      }),
    ),
  );
  const priorities = policy.deployments
    .flatMap(({ id: deployment }): PriorityQuestion[] => [
      { deployment, kind: 'question' },
      ...(policy.priorities.deployments.includes(deployment)
        ? everyFacts().map((facts) => ({ deployment, kind: 'failure' as const, ...facts }))
        : []),
    ])
    .map((question) => vector('priority', question, priority(policy, question)));
  return [...deadlines, ...coverages, ...priorities];
}
