// The editions as the list of editions and the feed show them: when each is in force, and what changed before.
import { changesBetween, changeSentences } from '../changes/changes.ts';
import { editionLabel } from '../i18n/edition-label.ts';
import { fill } from '../i18n/fill.ts';
import { comparedPairs, type EditionState, editionStates, editionWhen } from './edition-state.ts';
import { localEdition } from './site-data.ts';

export type ListedEdition = {
  id: string;
  /** First day in force, where there is one. */
  effective: string | null;
  state: EditionState['state'];
  name: string;
  /** When it is in force, in a sentence. */
  when: string;
  /** The label of the edition before it, and the changes since, in sentences. */
  since?: string;
  changes: string[];
  /** Earlier editions with which there is a page of comparison. */
  pairs: { id: string; label: string }[];
};

/** Every edition, latest first. */
export async function listedEditions(lang: string): Promise<ListedEdition[]> {
  const pairs = await comparedPairs();
  const editions = await Promise.all(
    (await editionStates()).map(async (state) => {
      const edition = await localEdition(lang, state.id);
      return { state, edition, label: editionLabel(lang, edition.t, edition.policy) };
    }),
  );
  return editions
    .map(({ state, edition, label }, i): ListedEdition => {
      const before = editions[i - 1];
      const earlier = pairs.filter(([, after]) => after === edition.id).map(([id]) => id);
      return {
        id: edition.id,
        effective: edition.policy.effective,
        state: state.state,
        name: fill(edition.t.editions.name, { edition: label }),
        when: editionWhen(edition, state),
        ...(before && { since: before.label }),
        changes: before ? changeSentences(changesBetween(before.edition, edition)) : [],
        pairs: editions
          .filter(({ state: { id } }) => earlier.includes(id))
          .map((one) => ({ id: one.edition.id, label: one.label })),
      };
    })
    .reverse();
}
