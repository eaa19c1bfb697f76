// What an answer on coverage says, in words: on the page, in the command, in a comparison of editions and in an email.
import type { Dictionary } from '../i18n/dictionary.ts';
import { fill } from '../i18n/fill.ts';
import {
  type Condition,
  type Coverage,
  type CoverageQuestion,
  type CoverageStep,
  otherService,
} from '../rules/coverage.ts';
import { byId } from '../rules/lookup.ts';
import type { Policy } from '../rules/policy.ts';
import { settledOf } from '../rules/tasks.ts';
import type { Terms } from '../rules/terms.ts';
import { named } from './named.ts';
import type { Reason } from './reason.ts';

/** What the words are taken from. */
export type CoverageWords = { policy: Policy; terms: Partial<Terms>; coverage: Dictionary['coverage'] };

/** The same with some of the dictionary's strings only. */
type WordsWith<K extends keyof Dictionary['coverage']> = Omit<CoverageWords, 'coverage'> & {
  coverage: Pick<Dictionary['coverage'], K>;
};

/** What a task is called. */
export function taskName({ terms, coverage: t }: Omit<WordsWith<'unlisted'>, 'policy'>, service: string): string {
  if (service === otherService) return t.unlisted;
  return (terms.services?.[service] ?? terms.matters?.[service])?.name ?? service;
}

/** Tasks, the version and what the partner has, in one line. */
export function coverageQuestion(
  { terms }: Pick<CoverageWords, 'terms'>,
  { deployment, has }: Omit<CoverageQuestion, 'service'>,
  tasks: readonly string[],
): string {
  const entitlements = has.map((id) => named(terms, 'entitlements', id).name);
  return [...tasks, named(terms, 'deployments', deployment).name, ...entitlements].join('; ');
}

/** Throws RangeError for a tier that the policy or `terms` lacks. */
export function verdictOf({ policy, terms, coverage: { verdict: t } }: WordsWith<'verdict'>, answer: Coverage): string {
  if (answer.outcome === 'covered')
    return fill(isPaid(policy, answer.tier) ? t.paid : t.free, { tier: named(terms, 'tiers', answer.tier).name });
  return t[answer.outcome];
}

/** What to do for a task. */
export function conditionReasons(terms: Partial<Terms>, conditions: readonly Condition[]): Reason[] {
  return conditions.map(({ id, clause }) => ({ text: named(terms, 'conditions', id), clause }));
}

export type CoverageAnswerText = ReturnType<typeof coverageAnswer>;

/**
 * An answer in words; what rests on a clause names it. Conditions are not worded here: a comparison of editions has no
 * names for them. Throws RangeError for another name that `terms` lacks.
 */
export function coverageAnswer(words: CoverageWords, question: CoverageQuestion, answer: Coverage) {
  const { policy, terms, coverage: t } = words;
  const { service } = question;
  const task = taskName(words, service);
  const settled = settledOf(answer);
  const missing = answer.outcome === 'not-entitled' ? answer.missing : [];
  const steps = missing.length ? [...answer.steps, ...settled.steps] : answer.steps;
  const parts = settled.outcome === 'covered' ? settled.parts : [];
  return {
    service,
    task,
    question: coverageQuestion(words, question, [task]),
    verdict: { text: verdictOf(words, answer), mark: markOf(policy, answer) },
    missing: missing.map(({ entitlement, clause }): Reason => ({
      text: named(terms, 'entitlements', entitlement).missing,
      clause,
    })),
    /** The verdict once nothing is missing. */
    then: { text: verdictOf(words, settled), mark: markOf(policy, settled) },
    /** What each tier gives, lowest first. */
    parts: parts.map((part) => {
      const { name, payment } = named(terms, 'tiers', part.tier);
      const text = terms.services?.[service]?.cells?.[part.tier] ?? t.part.all;
      return { ...part, name, text, payment: fill(part.included ? t.part.included : t.part.unpaid, { payment }) };
    }),
    /** Where no tier covers the task: why, and the service of a list for this version that means the same. */
    help: settled.outcome === 'covered' ? undefined : { ...settled, text: t.help[settled.outcome] },
    reasons: steps.map((step): Reason => ({
      text: fill(t.step[step.step], { name: nameIn(terms, step) }),
      clause: step.clause,
    })),
  };
}

/** The shape and colour of a verdict; its words say the same. */
function markOf(policy: Policy, answer: Coverage): 'yes' | 'paid' | 'no' {
  if (answer.outcome !== 'covered') return 'no';
  return isPaid(policy, answer.tier) ? 'paid' : 'yes';
}

/** Whether a tier is paid for apart. */
function isPaid({ tiers }: Policy, tier: string): boolean {
  return byId('tier', tiers, tier).paid !== undefined;
}

function nameIn(terms: Partial<Terms>, step: CoverageStep): string {
  if ('tier' in step) return named(terms, 'tiers', step.tier).name;
  return 'entitlement' in step ? named(terms, 'entitlements', step.entitlement).name : '';
}
