// An answer on priority in sentences: for the tool, the command and the comparison of editions.
import type { Dictionary } from '../i18n/dictionary.ts';
import { fill } from '../i18n/fill.ts';
import { capitalize, duration, list } from '../i18n/format.ts';
import type { Policy, Target } from '../rules/policy.ts';
import type { Change, Priority, PriorityQuestion } from '../rules/priority.ts';
import type { Terms } from '../rules/terms.ts';
import { type Fact, facts } from '../rules/vocabulary.ts';
import { named } from './named.ts';
import type { Reason } from './reason.ts';

/** Inputs for wording an answer on priority. */
export type PriorityWords = {
  lang: string;
  policy: Policy;
  terms: Partial<Terms>;
  t: Pick<Dictionary, 'figure'>;
  priority: Dictionary['priority'];
};

/** The words for a value of a fact. */
export function factValue(t: Dictionary['priority'], fact: Fact, value: string): string {
  return (t[fact] as Record<string, string>)[value] ?? value;
}

/** The response target of a level, in a sentence. */
export function reactionText({ lang, t, priority }: Omit<PriorityWords, 'policy' | 'terms'>, target: Target): string {
  return `${priority.reaction}: ${duration(lang, t.figure, target)}`;
}

/** `level` is undefined where there is no level; `verdict` then says why. */
export function priorityAnswer(words: PriorityWords, question: PriorityQuestion, answer: Priority) {
  const { priority: t, terms } = words;
  const reasons = answer.steps.map((step): Reason => {
    const values = {
      ...('level' in step && { level: step.level }),
      ...('unless' in step && { unless: named(terms, 'entitlements', step.unless).name }),
    };
    return { text: fill(t.step[step.step], values), clause: step.clause };
  });
  if (answer.outcome !== 'level') {
    const deployment = named(terms, 'deployments', question.deployment).name;
    const verdict = answer.outcome === 'question' ? t.noFailure : fill(t.noLevels, { deployment });
    return { verdict, reasons, level: undefined };
  }

  const { alternatives, consultationUnless: unless } = answer;
  const name = fill(t.level, { level: answer.level });
  const reaction = reactionText(words, answer.target);
  const others = alternatives.map((level) => fill(t.levelShort, { level })).join(', ');
  const level = {
    name,
    /** The response target. */
    reaction,
    incident: named(terms, 'levels', answer.level).incident,
    /** How the failure can be fixed. */
    fix: t.fix[answer.fix],
    /** Other levels that fit the facts, where there are some. */
    alternatives: others ? fill(t.alternatives, { list: others }) : undefined,
    /** That the case may be limited to a consultation, and which entitlement lifts that. */
    consultation: unless && fill(t.consultation, { unless: named(terms, 'entitlements', unless).name }),
  };
  return { verdict: `${name}. ${reaction}`, reasons, level };
}

/** The deployment, and the facts as they were given. */
export function priorityQuestion({ terms, priority: t }: PriorityWords, question: PriorityQuestion): string {
  const { name } = named(terms, 'deployments', question.deployment);
  if (question.kind === 'question') return name;
  return [name, ...facts.map((fact) => `${t[fact].short} — ${factValue(t, fact, question[fact])}`)].join('; ');
}

/** Single facts that would change the level, a sentence for each fact and level. */
export function changeTexts({ lang, priority: t }: PriorityWords, changes: readonly Change[]): string[] {
  const alike = ({ fact, level }: Change) => changes.filter((other) => other.fact === fact && other.level === level);
  const firsts = changes.filter((change) => alike(change)[0] === change);
  return firsts.map((change) => {
    const { fact, level } = change;
    const values = alike(change).map(({ to }) => fill(t.quoted, { value: factValue(t, fact, to) }));
    return capitalize(
      fill(t.change, {
        fact: t[fact].short,
        values: list(lang, values, 'disjunction'),
        level: fill(t.levelShort, { level }),
      }),
    );
  });
}
