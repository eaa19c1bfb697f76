// The strings and calendars that word a deadline, for the tool's page and for the command.
import type { Content } from '../content/read.ts';
import type { CitationWords } from '../wording/deadline-citation.ts';
import type { LocalEdition } from './local-edition.ts';

export function deadlineStrings(
  { lang, t, terms }: LocalEdition,
  { calendars, holidayNames }: Pick<Content, 'calendars' | 'holidayNames'>,
): Pick<CitationWords, 'deadline' | 'trace' | 'levelName' | 'zoneName' | 'calendars' | 'holidayNames'> {
  return {
    deadline: t.deadline,
    trace: t.trace,
    levelName: t.priority.level,
    zoneName: terms.zone.short,
    calendars,
    holidayNames: Object.fromEntries(Object.entries(holidayNames).map(([id, names]) => [id, names[lang] ?? id])),
  };
}
