// What the deadline tool is given by its page, and what of it is words of one language.
import { localEdition, getSite } from '../editions/site-data.ts';
import { editionPage, pagePath } from '../i18n/paths.ts';
import type { DeadlineProps } from '../islands/deadline/Deadline.tsx';
import type { LanguageWords } from '../wording/deadline-citation.ts';
import { datedEditions } from './dated-editions.ts';
import { toolProps } from './tool-props.ts';

/** The kinds of names that the tool prints. */
const kinds = ['deployments', 'levels', 'roles', 'readings'] as const;

/** `pinned`: whether the edition is named in the address of the page. */
export async function deadlineProps(lang: string, edition: string, pinned: boolean): Promise<DeadlineProps> {
  const { site, calendars, holidayNames } = await getSite();
  const local = await localEdition(lang, edition);
  const where = pinned ? edition : undefined;
  const { t, terms } = local;
  return {
    ...toolProps(local, kinds, where),
    editions: await datedEditions(lang, edition, kinds, pinned),
    editionWords: t.editions.tool,
    deadline: t.deadline,
    levelName: t.priority.level,
    trace: t.trace,
    live: t.live,
    whom: { to: t.priority.to, copy: t.priority.copy, tell: t.priority.tell },
    contacts: site.contacts,
    calendars,
    holidayNames: Object.fromEntries(Object.entries(holidayNames).map(([id, names]) => [id, names[lang] ?? id])),
    zoneName: terms.zone.short,
    zones: `${pagePath(lang, '')}zones.json`,
    languages: site.languages.map((id) => {
      const page = pagePath(id, editionPage('deadline/', where));
      return { id, page, words: `${page}words.json` };
    }),
  };
}

/** The words that an answer's text takes: a page in another language copies an answer in both. */
export async function deadlineWords(lang: string, edition: string): Promise<LanguageWords> {
  const { t, deadline, zoneName, trace, holidayNames, terms, levelName } = await deadlineProps(lang, edition, false);
  const { deployments } = terms;
  return {
    lang,
    t,
    deadline,
    zoneName,
    trace,
    holidayNames,
    terms: { ...(deployments && { deployments }) },
    levelName,
  };
}
