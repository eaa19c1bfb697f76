// The editions as their list and the feed tell them: when each holds, and what changed since the one before.
import { fill } from '../i18n/fill.ts';
import { changesBetween, changeSentences } from '../changes/changes.ts';
import { editionLabel } from '../i18n/edition-label.ts';
import type { EditionState } from './edition-state.ts';
import { comparedPairs, editionStates } from './edition-state.ts';
import { editionWhen } from './edition-when.ts';
import type { LocalEdition } from './local-edition.ts';
import { localEdition } from './site-data.ts';

export type ListedEdition = {
  id: string;
  /** First day in force, where there is one. */
  effective: string | null;
  state: EditionState['state'];
  name: string;
  /** When it holds, in a sentence. */
  said: string;
  /** What the edition before it is called, and the changes since, in sentences. */
  since?: string;
  changes: string[];
  /** Earlier editions with which there is a page of comparison. */
  pairs: { id: string; label: string }[];
};

/** Every edition, latest first. */
export async function listedEditions(lang: string): Promise<ListedEdition[]> {
  const states = await editionStates();
  const local = await Promise.all(states.map(({ id }) => localEdition(lang, id)));
  const pairs = await comparedPairs();
  const label = (edition: LocalEdition): string => editionLabel(lang, edition.t, edition.policy);
  return local
    .map((edition, i): ListedEdition => {
      const [state, before] = [states[i], local[i - 1]];
      if (!state) throw new RangeError(`Edition "${edition.id}" has no place among the editions.`);
      const earlier = pairs.filter(([, after]) => after === edition.id).map(([id]) => id);
      return {
        id: edition.id,
        effective: edition.policy.effective,
        state: state.state,
        name: fill(edition.t.editions.name, { edition: label(edition) }),
        said: editionWhen(edition, state),
        ...(before && { since: label(before) }),
        changes: before ? changeSentences(changesBetween(before, edition)) : [],
        pairs: local.filter(({ id }) => earlier.includes(id)).map((one) => ({ id: one.id, label: label(one) })),
      };
    })
    .reverse();
}
