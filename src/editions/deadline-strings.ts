// The strings that word a deadline in a language, for the tool's page and for the command.
import type { Content } from '../content/read.ts';
import type { LocalEdition } from './local-edition.ts';

/** `holidayNames`: by id and language. */
export function deadlineStrings({ lang, t, terms }: LocalEdition, holidayNames: Content['holidayNames']) {
  return {
    deadline: t.deadline,
    zoneName: terms.zone.short,
    trace: t.trace,
    holidayNames: Object.fromEntries(Object.entries(holidayNames).map(([id, names]) => [id, names[lang] ?? id])),
    levelName: t.priority.level,
  };
}
