// What an answer on coverage says, in words. The page and the command say the same.
import type { Dictionary } from '../i18n/dictionary.ts';
import { fill } from '../i18n/fill.ts';
import type { Coverage, CoverageStep } from '../rules/coverage.ts';
import { otherService } from '../rules/coverage.ts';
import type { Policy } from '../rules/policy.ts';
import type { Terms } from '../rules/terms.ts';
import { named } from './named.ts';
import type { Reason } from './reason.ts';

/** What the words are taken from. */
export type CoverageWords = { policy: Policy; terms: Partial<Terms>; coverage: Dictionary['coverage'] };

/** What a verdict alone is taken from. */
export type VerdictWords = Pick<CoverageWords, 'policy' | 'terms'> & {
  coverage: Pick<CoverageWords['coverage'], 'verdict'>;
};

/** Whether a tier is paid for apart. */
function paid(props: VerdictWords, tier: string): boolean {
  return props.policy.tiers.some(({ id, paid: terms }) => id === tier && terms !== undefined);
}

/** What a task's name is taken from. */
export type TaskWords = Pick<CoverageWords, 'terms'> & { coverage: Pick<CoverageWords['coverage'], 'unlisted'> };

/** What a task is called. */
export function taskName({ terms, coverage: t }: TaskWords, service: string): string {
  if (service === otherService) return t.unlisted;
  return (terms.services?.[service] ?? terms.matters?.[service])?.name ?? service;
}

export function verdictOf(props: VerdictWords, answer: Coverage): string {
  const { verdict } = props.coverage;
  switch (answer.outcome) {
    case 'covered':
      return fill(paid(props, answer.tier) ? verdict.paid : verdict.free, {
        tier: named(props.terms, 'tiers', answer.tier).name,
      });
    case 'partner':
      return verdict.partner;
    case 'release':
      return verdict.release;
    case 'not-listed':
      return verdict.notListed;
    case 'not-entitled':
      return verdict.notEntitled;
    default:
      return answer satisfies never;
  }
}

/** The shape and colour of a verdict; its words say the same. */
export function mark(props: CoverageWords, answer: Coverage): 'yes' | 'paid' | 'no' {
  if (answer.outcome !== 'covered') return 'no';
  return paid(props, answer.tier) ? 'paid' : 'yes';
}

/** The steps that led to the answer, those of the answer that would hold included. */
export function reasons(props: CoverageWords, answer: Coverage): Reason[] {
  const steps = answer.outcome === 'not-entitled' ? [...answer.steps, ...answer.then.steps] : answer.steps;
  return steps.map((step) => ({
    text: fill(props.coverage.step[step.step], { name: nameIn(props, step) }),
    clause: step.clause,
  }));
}

function nameIn(props: CoverageWords, step: CoverageStep): string {
  if ('tier' in step) return named(props.terms, 'tiers', step.tier).name;
  return 'entitlement' in step ? named(props.terms, 'entitlements', step.entitlement).name : '';
}
