// The editions as the list of editions and the feed show them: when each is in force, and what changed before.
import { changesBetween, changeSentences } from '../changes/changes.ts';
import { editionLabel } from '../i18n/edition-label.ts';
import { fill } from '../i18n/fill.ts';
import { comparedPairs, type EditionState, editionStates, editionWhen } from './edition-state.ts';
import { localEdition } from './site-data.ts';

export type ListedEdition = EditionState & {
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
      const local = await localEdition(lang, state.id);
      return { ...state, local, label: editionLabel(lang, local.t, local.policy) };
    }),
  );
  return editions
    .map(({ local, label, ...state }, i): ListedEdition => {
      const before = editions[i - 1];
      return {
        ...state,
        name: fill(local.t.editions.name, { edition: label }),
        when: editionWhen(local, state),
        ...(before && { since: before.label }),
        changes: before ? changeSentences(changesBetween(before.local, local)) : [],
        pairs: editions.filter(({ id }) => pairs.some(([from, to]) => from === id && to === state.id)),
      };
    })
    .reverse();
}
