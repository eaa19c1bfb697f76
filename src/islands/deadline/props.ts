import type { Dictionary } from '../../i18n/dictionary.ts';
import type { Calendars } from '../../rules/calendar.ts';
import type { LanguageWords } from '../../wording/deadline-citation.ts';
import type { RecipientsProps } from '../answer/Recipients.tsx';
import type { ToolProps } from '../tool-context.ts';
import { useTool } from '../tool-context.ts';
import type { DatedEdition } from './edition-in-force.ts';

export type DeadlineProps = ToolProps & {
  deadline: Dictionary['deadline'];
  trace: Dictionary['trace'];
  live: Dictionary['live'];
  whom: RecipientsProps['t'];
  contacts: RecipientsProps['contacts'];
  /** The languages in which an answer can be exported, with the names of the languages. */
  languages: readonly ToolLanguage[];
  /** The address of the names of time zones. */
  zones: string;
  levelName: string;
  calendars: Calendars;
  /** Names of public holidays by id. */
  holidayNames: Record<string, string>;
  /** The name of the policy's zone, such as “Moscow time”. */
  zoneName: string;
  /** Every edition, earliest first: the last message decides which one answers. */
  editions: readonly DatedEdition[];
  editionWords: Dictionary['editions']['tool'];
};

/** A language of the site: the address of this tool in it, and that of the words for a text in it. */
export type ToolLanguage = { id: string; page: string; words: string };

export const useDeadline = useTool<DeadlineProps>;
