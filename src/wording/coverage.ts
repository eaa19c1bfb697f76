// What an answer on coverage says, in words: on the page, in the command, in a comparison of editions and in an email.
import type { Dictionary } from '../i18n/dictionary.ts';
import { fill } from '../i18n/fill.ts';
import { type Condition, type Coverage, type CoverageQuestion, otherService } from '../rules/coverage.ts';
import { byId } from '../rules/lookup.ts';
import type { Policy } from '../rules/policy.ts';
import { entitledAnswer } from '../rules/tasks.ts';
import type { Terms } from '../rules/terms.ts';
import { named } from './named.ts';
import type { Reason } from './reason.ts';

type Strings = Dictionary['coverage'];
/** The names of an edition, and the strings `K` of the dictionary. */
type Words<K extends keyof Strings> = { terms: Partial<Terms>; coverage: Pick<Strings, K> };
/** Inputs for wording an answer on coverage. */
export type CoverageWords = Words<keyof Strings> & { policy: Policy };

export function taskName({ terms, coverage: t }: Words<'unlisted'>, service: string): string {
  if (service === otherService) return t.unlisted;
  return (terms.services?.[service] ?? terms.matters?.[service])?.name ?? service;
}

/** Tasks, the version and what the partner has, in one line. */
export function coverageQuestion(
  { terms }: { terms: Partial<Terms> },
  { deployment, has }: Omit<CoverageQuestion, 'service'>,
  tasks: readonly string[],
): string {
  const entitlements = has.map((id) => named(terms, 'entitlements', id).name);
  return [...tasks, named(terms, 'deployments', deployment).name, ...entitlements].join('; ');
}

/** Throws RangeError for a tier that the policy or `terms` lacks. */
export function verdictOf(words: Words<'verdict'> & { policy: Policy }, answer: Coverage): string {
  const { paid, free, ...others } = words.coverage.verdict;
  if (answer.outcome === 'covered') {
    const text = markOf(words.policy, answer) === 'paid' ? paid : free;
    return fill(text, { tier: named(words.terms, 'tiers', answer.tier).name });
  }
  return others[answer.outcome];
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
  const { terms, coverage: t } = words;
  const { service } = question;
  const task = taskName(words, service);
  const settled = entitledAnswer(answer);
  const missing = answer.outcome === 'not-entitled' ? answer.missing : [];
  const steps = missing.length ? [...answer.steps, ...settled.steps] : answer.steps;
  const parts = settled.outcome === 'covered' ? settled.parts : [];
  const verdictAndMark = (of: Coverage) => ({ text: verdictOf(words, of), mark: markOf(words.policy, of) });
  return {
    service,
    task,
    question: coverageQuestion(words, question, [task]),
    verdict: verdictAndMark(answer),
    missing: missing.map(({ entitlement, clause }): Reason => ({
      text: named(terms, 'entitlements', entitlement).missing,
      clause,
    })),
    /** The verdict once nothing is missing. */
    then: verdictAndMark(settled),
    /** What each tier gives, lowest first. */
    parts: parts.map((part) => {
      const { name, payment } = named(terms, 'tiers', part.tier);
      const text = terms.services?.[service]?.cells?.[part.tier] ?? t.part.all;
      return { ...part, name, text, payment: fill(part.included ? t.part.included : t.part.unpaid, { payment }) };
    }),
    /** Where no tier covers the task: why, and the service of a list for this version that means the same. */
    help: settled.outcome === 'covered' ? undefined : { ...settled, text: t.help[settled.outcome] },
    reasons: steps.map((step): Reason => {
      const values = {
        ...('entitlement' in step && { name: named(terms, 'entitlements', step.entitlement).name }),
        ...('tier' in step && { name: named(terms, 'tiers', step.tier).name }),
      };
      return { text: fill(t.step[step.step], values), clause: step.clause };
    }),
  };
}

/** The shape and colour of a verdict; its words say the same. `paid`: the tier is paid for separately. */
function markOf({ tiers }: Policy, answer: Coverage): 'yes' | 'paid' | 'no' {
  if (answer.outcome !== 'covered') return 'no';
  return byId('tier', tiers, answer.tier).paid ? 'paid' : 'yes';
}
