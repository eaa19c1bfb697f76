// The properties of the deadline tool, and the strings for its texts in one language.
import { deadlineStrings } from '../editions/deadline-strings.ts';
import type { LocalEdition } from '../editions/local-edition.ts';
import { editionIds, getSite, localEdition } from '../editions/site-data.ts';
import { editionLabel } from '../i18n/edition-label.ts';
import { editionPage, pagePath } from '../i18n/paths.ts';
import { editionProps } from '../islands/deadline/edition-in-force.ts';
import type { DeadlineProps } from '../islands/deadline/props.ts';
import { inForceFrom } from '../rules/edition.ts';
import type { LanguageWords } from '../wording/deadline-citation.ts';
import { toolProps } from './tool-props.ts';

/** The kinds of names that the tool prints. */
const kinds = ['deployments', 'levels', 'roles', 'readings'] as const;

/** `pinned`: the edition named in the address of the page, which then answers by no other. */
export async function deadlineProps(edition: LocalEdition, pinned?: string): Promise<DeadlineProps> {
  const { lang, t } = edition;
  const { site, calendars, holidayNames } = await getSite();
  const editions = await Promise.all((await editionIds()).map((id) => localEdition(lang, id)));
  return {
    ...toolProps(edition, kinds, pinned),
    ...deadlineStrings(edition, holidayNames),
    calendars,
    editions: editions.map((one) => {
      const props = editionProps({ ...toolProps(one, kinds, one.pin), zoneName: one.terms.zone.short });
      return {
        label: editionLabel(lang, t, one.policy),
        from: inForceFrom(one),
        path: pagePath(lang, editionPage('deadline/', one.id)),
        ...(one.id === edition.id ? { own: true as const } : !pinned && { props }),
      };
    }),
    editionWords: t.editions.tool,
    live: t.live,
    contacts: site.contacts,
    zones: `${pagePath(lang, '')}zones.json`,
    languages: site.languages.map((id) => {
      const page = pagePath(id, editionPage('deadline/', pinned));
      return { id, page, words: `${page}words.json` };
    }),
  };
}

/** The strings for the text of an answer in a language: a page in another language exports its answer in both. */
export async function deadlineWords(edition: LocalEdition): Promise<LanguageWords> {
  const { holidayNames } = await getSite();
  const { lang, t, terms } = toolProps(edition, ['deployments']);
  return { lang, t, ...deadlineStrings(edition, holidayNames), terms };
}
