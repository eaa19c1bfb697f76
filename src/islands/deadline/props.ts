import type { Dictionary } from '../../i18n/dictionary.ts';
import type { CitationWords } from '../../wording/deadline-citation.ts';
import { type ToolProps, useTool } from '../tool-context.ts';
import type { DatedEdition } from './edition-in-force.ts';

export type DeadlineProps = ToolProps &
  CitationWords & {
    live: Dictionary['live'];
    /** Email addresses by role. */
    contacts: Record<string, string>;
    /** The languages in which an answer can be exported, in the order of the site. */
    languages: readonly ToolLanguage[];
    /** The address of the names of time zones. */
    zones: string;
    /** Every edition, earliest first: the last message decides which one answers. */
    editions: readonly DatedEdition[];
    editionWords: Dictionary['editions']['tool'];
  };

/** A language of the site: the address of this tool in it, and that of the words for a text in it. */
export type ToolLanguage = { id: string; page: string; words: string };

export const useDeadline = () => useTool() as DeadlineProps;
