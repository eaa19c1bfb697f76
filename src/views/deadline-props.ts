// The properties of the deadline tool, and the strings for its texts in one language.
import { deadlineStrings } from '../editions/deadline-strings.ts';
import { localEdition, getSite } from '../editions/site-data.ts';
import { editionPage, pagePath } from '../i18n/paths.ts';
import type { DeadlineProps } from '../islands/deadline/props.ts';
import type { LanguageWords } from '../wording/deadline-citation.ts';
import { datedEditions } from './dated-editions.ts';
import { toolProps } from './tool-props.ts';

/** The kinds of names that the tool prints. */
const kinds = ['deployments', 'levels', 'roles', 'readings'] as const;

/** `pinned`: whether the edition is named in the address of the page. */
export async function deadlineProps(lang: string, edition: string, pinned: boolean): Promise<DeadlineProps> {
  const data = await getSite();
  const local = await localEdition(lang, edition);
  const where = pinned ? edition : undefined;
  const { editions, live } = local.t;
  return {
    ...toolProps(local, kinds, where),
    ...deadlineStrings(local, data),
    editions: await datedEditions(lang, edition, kinds, pinned),
    editionWords: editions.tool,
    live,
    contacts: data.site.contacts,
    zones: `${pagePath(lang, '')}zones.json`,
    languages: data.site.languages.map((id) => {
      const page = pagePath(id, editionPage('deadline/', where));
      return { id, page, words: `${page}words.json` };
    }),
  };
}

/** The strings for the text of an answer in a language: a page in another language exports its answer in both. */
export async function deadlineWords(lang: string, edition: string): Promise<LanguageWords> {
  const local = await localEdition(lang, edition);
  const { deadline, zoneName, trace, holidayNames, levelName } = deadlineStrings(local, await getSite());
  const { t, terms } = toolProps(local, ['deployments']);
  return { lang, t, deadline, zoneName, trace, holidayNames, terms, levelName };
}
