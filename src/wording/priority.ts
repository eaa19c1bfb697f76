// An answer on priority in sentences: for the tool, the command and the comparison of editions.
import type { Dictionary } from '../i18n/dictionary.ts';
import { fill } from '../i18n/fill.ts';
import { capitalize, duration, list } from '../i18n/format.ts';
import type { Policy, Target } from '../rules/policy.ts';
import type { Change, Priority, PriorityQuestion } from '../rules/priority.ts';
import type { Terms } from '../rules/terms.ts';
import type { Fact } from '../rules/vocabulary.ts';
import { named } from './named.ts';
import type { Reason } from './reason.ts';

/** What the sentences are made from. */
export type PriorityWords = {
  lang: string;
  policy: Policy;
  terms: Partial<Terms>;
  t: Pick<Dictionary, 'figure'>;
  priority: Dictionary['priority'];
};

export type PriorityAnswerText = {
  /** The level with its response target, or why there is no level. */
  verdict: string;
  reasons: Reason[];
  level?: {
    name: string;
    /** Its response target. */
    reaction: string;
    incident: string;
    /** How the failure can be fixed. */
    fix: string;
    /** Other levels that fit the facts, where there are some. */
    alternatives: string | undefined;
    /** That the case may be limited to a consultation, and which entitlement lifts that. */
    consultation: string | undefined;
  };
};

/** The words for a value of a fact. */
export function factValue(t: Dictionary['priority'], fact: Fact, value: string): string {
  return (t[fact] as Record<string, string>)[value] ?? value;
}

/** The response target of a level, in a sentence. */
export function reactionText({ lang, t, priority }: Omit<PriorityWords, 'policy' | 'terms'>, target: Target): string {
  return `${priority.reaction}: ${duration(lang, t.figure, target)}`;
}

export function priorityAnswer(words: PriorityWords, question: PriorityQuestion, answer: Priority): PriorityAnswerText {
  const { priority: t, terms } = words;
  const reasons = answer.steps.map((step): Reason => {
    const values = {
      ...('level' in step && { level: step.level }),
      ...('unless' in step && { unless: named(terms, 'entitlements', step.unless).name }),
    };
    return { text: fill(t.step[step.step], values), clause: step.clause };
  });
  switch (answer.outcome) {
    case 'no-levels':
      return {
        verdict: fill(t.noLevels, { deployment: named(terms, 'deployments', question.deployment).name }),
        reasons,
      };
    case 'question':
      return { verdict: t.noFailure, reasons };
    case 'level': {
      const { alternatives, consultationUnless: unless } = answer;
      const name = fill(t.level, { level: answer.level });
      const reaction = reactionText(words, answer.target);
      const others = alternatives.map((level) => fill(t.levelShort, { level })).join(', ');
      return {
        verdict: `${name}. ${reaction}`,
        reasons,
        level: {
          name,
          reaction,
          incident: named(terms, 'levels', answer.level).incident,
          fix: t.fix[answer.fix],
          alternatives: others ? fill(t.alternatives, { list: others }) : undefined,
          consultation: unless && fill(t.consultation, { unless: named(terms, 'entitlements', unless).name }),
        },
      };
    }
    default:
      return answer satisfies never;
  }
}

/** The deployment, and the facts as they were given. */
export function priorityQuestion({ terms, priority: t }: PriorityWords, question: PriorityQuestion): string {
  const facts = (['functions', 'users', 'degree', 'thirdParty'] as const).flatMap((fact) =>
    question.kind === 'failure' ? `${t[fact].short} — ${factValue(t, fact, question[fact])}` : [],
  );
  return [named(terms, 'deployments', question.deployment).name, ...facts].join('; ');
}

/** Single facts that would change the level, a sentence for each fact and level. */
export function changeTexts({ lang, priority: t }: PriorityWords, changes: readonly Change[]): string[] {
  const groups: (Pick<Change, 'fact' | 'level'> & { values: string[] })[] = [];
  for (const { fact, to, level } of changes) {
    const value = fill(t.quoted, { value: factValue(t, fact, to) });
    const group = groups.find((one) => one.fact === fact && one.level === level);
    if (group) group.values.push(value);
    else groups.push({ fact, level, values: [value] });
  }
  return groups.map(({ fact, level, values }) =>
    capitalize(
      fill(t.change, {
        fact: t[fact].short,
        values: list(lang, values, 'disjunction'),
        level: fill(t.levelShort, { level }),
      }),
    ),
  );
}
