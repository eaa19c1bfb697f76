import type { Dictionary } from '../../i18n/dictionary.ts';
import type { Terms } from '../../rules/terms.ts';
import type { Fact } from '../../rules/vocabulary.ts';
import type { ToolId } from '../../rules/tools.ts';

/** What an email in one language is worded with. */
export type MailWords = {
  t: Dictionary['mail'];
  form: Pick<Dictionary['form'], 'clause' | 'deployment' | 'task'>;
  /** The heading of the clauses. */
  clausesHeading: string;
  /** “level {level}” within a sentence, and “Level {level}”. */
  levelShort: string;
  level: string;
  /** The reaction time of each level, in a sentence. */
  reaction: Record<string, string>;
  /** Of each fact its `short` name, and its values by id. */
  facts: Record<Fact, Record<string, string>>;
  coverage: Pick<Dictionary['coverage'], 'verdict'>;
  terms: Pick<Terms, 'tiers'>;
  deployments: Record<string, string>;
  tasks: Record<string, string>;
  /** What a request must contain. */
  items: Record<string, string>;
  /** Clauses and tools with their full addresses. */
  clauses: Record<string, { number: string; title: string; href: string }>;
  tools: Record<Exclude<ToolId, 'request'>, { title: string; href: string }>;
};
