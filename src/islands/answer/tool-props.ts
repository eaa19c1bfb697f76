// What every tool is given by its page: one edition in one language, and the strings that word its answers.
import type { Dictionary } from '../../i18n/dictionary.ts';
import type { Policy } from '../../rules/policy.ts';
import type { Terms } from '../../rules/terms.ts';
import type { Step } from '../query/wizard-steps.ts';

export type ToolProps = {
  lang: string;
  policy: Policy;
  /** Names with their figures filled in; only the kinds that the tool prints. */
  terms: Partial<Terms>;
  t: Pick<Dictionary, 'form' | 'figure' | 'cite' | 'steps'>;
  /** Printed numbers of clauses by id. */
  numbers: Record<string, string>;
  paths: Record<Step | 'regulation' | 'readings', string>;
  /** The steps of the path as the menu calls them. */
  stepNames: Record<Step, string>;
};

/** The level of a question: none. The word stands in addresses. */
export const noLevel = 'none';

/** The kinds of names that are listed by id. */
type Kind = Exclude<keyof Terms, 'zone'>;

/** The name of an id in terms.yaml. */
export function named<K extends Kind>(terms: Partial<Terms>, kind: K, id: string): Terms[K][string] {
  const names = terms[kind] as Record<string, Terms[K][string]> | undefined;
  const found = names?.[id];
  if (found === undefined) throw new RangeError(`The page gave the tool no ${kind}.${id}.`);
  return found;
}
