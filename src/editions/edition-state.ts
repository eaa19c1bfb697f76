// Whether an edition is in force today, and what its pages lead to in the edition that is.
import { fill } from '../i18n/fill.ts';
import { date } from '../i18n/format.ts';
import type { Page } from '../i18n/paths.ts';
import type { Policy } from '../rules/policy.ts';
import type { Removed } from '../rules/removed.ts';
import type { LocalEdition } from './local-edition.ts';
import { allEditions, currentEdition, removedClauses } from './site-data.ts';

export type EditionState = {
  id: string;
  policy: Policy;
  /** `past` was in force, `ahead` is not yet. */
  state: 'past' | 'current' | 'ahead';
  /** The first day of the next edition, on which this one is no longer in force. */
  until?: string;
};

/** Every edition, earliest first. */
export async function editionStates(): Promise<EditionState[]> {
  const [editions, inForce] = [await allEditions(), await currentEdition()];
  const current = editions.findIndex(({ id }) => id === inForce);
  return editions.map((edition, i) => {
    const until = editions[i + 1]?.policy.effective;
    return { ...edition, state: i < current ? 'past' : i > current ? 'ahead' : 'current', ...(until && { until }) };
  });
}

/** The state of one edition. Throws RangeError for an unknown id. */
export async function editionState(id: string): Promise<EditionState> {
  const found = (await editionStates()).find((one) => one.id === id);
  if (!found) throw new RangeError(`There is no edition "${id}".`);
  return found;
}

/** A sentence with the days from which and until which an edition is in force. */
export function fillDates(lang: string, sentence: string, { policy, until }: EditionState): string {
  const day = (iso: string | null | undefined): string => (iso ? date(lang, iso) : '');
  return fill(sentence, { from: day(policy.effective), until: day(until) });
}

/** When an edition is in force, in a sentence. */
export function editionWhen({ lang, t }: Pick<LocalEdition, 'lang' | 't'>, edition: EditionState): string {
  const { state, policy } = edition;
  const words = t.editions.state;
  const undated = { past: words.pastUndated, current: words.currentUndated, ahead: words.ahead };
  return fillDates(lang, policy.effective ? words[state] : undated[state], edition);
}

/** What the edition in force has for a page: the same, a clause that was removed, or nothing yet. */
export async function currentCounterpart(page: Page): Promise<'same' | 'not-yet' | Removed> {
  const [, clause] = /^regulation\/([^/]+)\/$/.exec(page) ?? [];
  if (clause === undefined) return 'same';
  const { policy } = await editionState(await currentEdition());
  if (policy.outline.some(({ clauses }) => clauses.includes(clause))) return 'same';
  return (await removedClauses()).find((one) => one.clause === clause) ?? 'not-yet';
}

/**
 * Pairs of editions whose changes have a page, the earlier first: those that follow each other, and every one with the
 * edition in force. Any other pair is read through the pairs between them, so that pages grow with editions, not with
 * their square.
 */
export async function comparedPairs(): Promise<[string, string][]> {
  const states = await editionStates();
  const current = states.findIndex(({ state }) => state === 'current');
  return states.flatMap((one, i) =>
    states
      .slice(i + 1)
      .filter((_, j) => j === 0 || i === current || i + 1 + j === current)
      .map((other): [string, string] => [one.id, other.id]),
  );
}
