// What an answer on priority says, in words. The page and the command say the same.
import type { Dictionary } from '../i18n/dictionary.ts';
import { fill } from '../i18n/fill.ts';
import { duration } from '../i18n/format.ts';
import type { Target } from '../rules/policy.ts';
import type { Priority, PriorityQuestion, PriorityStep } from '../rules/priority.ts';
import type { Terms } from '../rules/terms.ts';
import { named } from './named.ts';
import type { Reason } from './reason.ts';

/** What the words are taken from. */
export type PriorityWords = {
  lang: string;
  terms: Partial<Terms>;
  t: Pick<Dictionary, 'figure'>;
  priority: Dictionary['priority'];
};

/** The level and its reaction time, or why there is none. */
export function verdictOf(props: PriorityWords, question: PriorityQuestion, answer: Priority): string {
  const { priority: t, terms } = props;
  switch (answer.outcome) {
    case 'no-levels':
      return fill(t.noLevels, { deployment: named(terms, 'deployments', question.deployment).name });
    case 'question':
      return t.noFailure;
    case 'level':
      return `${fill(t.level, { level: answer.level })}. ${reactionOf(props, answer.target)}`;
    default:
      return answer satisfies never;
  }
}

export function reactionOf({ lang, t, priority }: PriorityWords, target: Target): string {
  return fill(priority.reaction, { target: duration(lang, t.figure, target) });
}

/** A step that led to the answer. */
export function reason({ terms, priority: t }: PriorityWords, step: PriorityStep): Reason {
  const values = {
    ...('level' in step && { level: step.level }),
    ...('unless' in step && { unless: named(terms, 'entitlements', step.unless).name }),
  };
  return { text: fill(t.step[step.step], values), clause: step.clause };
}
