// Every combination of facts with its level, worked out by the rules: the table that the page prints whole.
import { fill } from '../i18n/fill.ts';
import { list } from '../i18n/format.ts';
import { everyFacts, priority } from '../rules/priority.ts';
import type { Facts } from '../rules/vocabulary.ts';
import { factValues } from '../rules/vocabulary.ts';
import type { LocalEdition } from './local-edition.ts';

/** `degree`: the one that the level is for, where the degrees differ. */
type Cell = { degree?: Facts['degree']; text: string; level: string };

export type PriorityGrid = {
  /** The columns' names. */
  users: string[];
  /** Cells hold one level, or one for each degree. */
  rows: { functions: string; cells: Cell[][] }[];
  /** What a third party's software changes, in a sentence. */
  exceptions: string | undefined;
};

/** The levels of an edition by facts, in words. */
export function priorityGrid({ lang, t: all, policy }: LocalEdition): PriorityGrid {
  const t = all.priority;
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
    users: factValues.users.map((users) => fill(t.gridUsers, { value: t.users[users] })),
    rows: factValues.functions.map((functions) => ({
      functions: t.functions[functions],
      cells: factValues.users.map((users) => cell(functions, users)),
    })),
    exceptions: exceptions.length ? fill(t.gridThirdParty, { list: list(lang, exceptions) }) : undefined,
  };
}
