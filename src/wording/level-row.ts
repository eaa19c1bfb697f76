// The levels of incidents as the tables, the search and the comparison of editions word them.
import type { Dictionary } from '../i18n/dictionary.ts';
import { fill } from '../i18n/fill.ts';
import { duration } from '../i18n/format.ts';
import type { Policy } from '../rules/policy.ts';
import type { Terms } from '../rules/terms.ts';

export type LevelRow = {
  id: string;
  /** Such as “Level 2”. */
  name: string;
  /** The reaction time. */
  reaction: string;
  /** Which incidents have this level. */
  incident: string;
  /** Whom to write to, and who goes in copy. */
  escalation: string;
};

type LevelWords = {
  lang: string;
  policy: Pick<Policy, 'levels'>;
  terms: Pick<Terms, 'levels'>;
  t: Pick<Dictionary, 'figure' | 'priority'>;
};

/** A row for each level of the policy, in its order. */
export function levelRows({ lang, policy, terms, t }: LevelWords): LevelRow[] {
  return policy.levels.map(({ id, target }) => {
    const { incident = '', escalation = '' } = terms.levels[id] ?? {};
    const name = fill(t.priority.level, { level: id });
    return { id, name, reaction: duration(lang, t.figure, target), incident, escalation };
  });
}
