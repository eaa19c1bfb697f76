// The facts of an address as a question to rules/priority, and the level that an address comes to.
import type { Policy } from '../../rules/policy.ts';
import type { PriorityQuestion } from '../../rules/priority.ts';
import { priority } from '../../rules/priority.ts';
import type { Facts } from '../../rules/vocabulary.ts';
import { factValues } from '../../rules/vocabulary.ts';
import { choice } from '../query/parameters.ts';
import type { Parameters, Values } from '../query/use-query.ts';
import { noLevel } from '../answer/tool-props.ts';

/** The facts that decide a level, in the order in which they are asked for. */
export const facts = ['functions', 'users', 'degree', 'thirdParty'] as const;

/** The parameter of each. */
export const factParameters: Parameters = Object.fromEntries(facts.map((fact) => [fact, choice(factValues[fact])]));

/** The question once it is whole. The values come from schemas of the facts' own words. */
export function questionOf(levelled: readonly string[], values: Values): PriorityQuestion | undefined {
  const { deployment, kind } = values;
  if (!deployment) return undefined;
  if (!levelled.includes(deployment) || kind === 'question') return { deployment, kind: 'question' };
  if (!kind || facts.some((fact) => !values[fact])) return undefined;
  const given = Object.fromEntries(facts.map((fact) => [fact, values[fact]])) as Facts;
  return { deployment, kind: 'failure', ...given };
}

/** The level that the facts come to; `noLevel` for a question, undefined where there are no levels or too few facts. */
export function levelFromFacts(policy: Policy, values: Values): string | undefined {
  const question = questionOf(policy.priorities.deployments, values);
  const answer = question && priority(policy, question);
  switch (answer?.outcome) {
    case 'level':
      return answer.level;
    case 'question':
      return noLevel;
    case 'no-levels':
    case undefined:
      return undefined;
    default:
      return answer satisfies never;
  }
}
