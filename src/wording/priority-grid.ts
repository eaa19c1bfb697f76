// Every combination of facts with its level, computed by the rules: the table of the priority tool.
import { fill } from '../i18n/fill.ts';
import { capitalize, list } from '../i18n/format.ts';
import { everyFacts, priority } from '../rules/priority.ts';
import { type Facts, factValues } from '../rules/vocabulary.ts';
import type { PriorityWords } from './priority.ts';

/** `degree` is set where the level depends on it. */
type Cell = { degree?: Facts['degree']; text: string; level: string };

/** Levels by the number of functions and users, in the order of the facts' values. */
export type PriorityGrid = {
  /** Names of the columns. */
  users: string[];
  /** Cells hold one level, or one for each degree. */
  rows: { functions: string; cells: Cell[][] }[];
  /** How the levels differ when third-party software is the cause, in a sentence. */
  exceptions: string | undefined;
};

/** The levels of an edition by facts. */
export function priorityGrid({
  lang,
  policy,
  priority: t,
}: Pick<PriorityWords, 'lang' | 'policy' | 'priority'>): PriorityGrid {
  const [deployment = ''] = policy.priorities.deployments;
  const levelOf = (facts: Facts): string => {
    const answer = priority(policy, { deployment, kind: 'failure', ...facts });
    return answer.outcome === 'level' ? answer.level : '—';
  };
  const cell = (functions: Facts['functions'], users: Facts['users']): Cell[] => {
    const [partial = '', full = ''] = factValues.degree.map((degree) =>
      levelOf({ functions, users, degree, thirdParty: 'no' }),
    );
    if (partial === full) return [{ text: '', level: full }];
    return [
      { degree: 'full', text: t.degree.full, level: full },
      { degree: 'partial', text: t.degree.partial, level: partial },
    ];
  };
  const exceptions = everyFacts()
    .filter(({ thirdParty, degree }) => thirdParty === 'yes' && degree === 'full')
    .map((facts) => ({ facts, level: levelOf(facts), instead: levelOf({ ...facts, thirdParty: 'no' }) }))
    .filter(({ level, instead }) => level !== instead)
    .map(({ facts, level, instead }) =>
      fill(t.gridThirdPartyCell, {
        functions: t.functions[facts.functions],
        users: t.users[facts.users],
        level,
        instead,
      }),
    );
  return {
    users: factValues.users.map((users) => `${capitalize(t.users.short)}: ${t.users[users]}`),
    rows: factValues.functions.map((functions) => ({
      functions: t.functions[functions],
      cells: factValues.users.map((users) => cell(functions, users)),
    })),
    exceptions: exceptions.length ? fill(t.gridThirdParty, { list: list(lang, exceptions) }) : undefined,
  };
}
