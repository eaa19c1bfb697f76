// The editions by which a tool can answer, for its island.
import { editionLabel } from '../i18n/edition-label.ts';
import { editionIds, localEdition } from '../editions/site-data.ts';
import { editionPage, pagePath } from '../i18n/paths.ts';
import type { DatedEdition } from '../islands/deadline/edition-in-force.ts';
import { inForceFrom } from '../rules/edition.ts';
import type { Terms } from '../rules/terms.ts';
import { toolProps } from './tool-props.ts';

/** Every edition, earliest first. The page's own has its properties already; a pinned page answers by no other. */
export async function datedEditions(
  lang: string,
  own: string,
  kinds: readonly (keyof Terms)[],
  pinned: boolean,
): Promise<DatedEdition[]> {
  const editions = await Promise.all((await editionIds()).map((id) => localEdition(lang, id)));
  return editions.map((edition) => {
    const from = inForceFrom(edition);
    const { policy, terms, numbers, paths } = toolProps(edition, kinds, edition.pin);
    return {
      label: editionLabel(lang, edition.t, edition.policy),
      from: Number.isFinite(from) ? from : null,
      path: pagePath(lang, editionPage('deadline/', edition.id)),
      ...(edition.id === own && { own: true as const }),
      ...(edition.id !== own &&
        !pinned && { props: { policy, terms, numbers, paths, zoneName: edition.terms.zone.short } }),
    };
  });
}
