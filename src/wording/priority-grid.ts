// Every combination of facts with its level, computed by the rules: the table of the priority tool.
import { fill } from '../i18n/fill.ts';
import { capitalize, list } from '../i18n/format.ts';
import { everyFacts, priority } from '../rules/priority.ts';
import { type Facts, factValues } from '../rules/vocabulary.ts';
import type { PriorityWords } from './priority.ts';

/** `degree` is set where the level depends on it. */
type Cell = { degree?: Facts['degree']; text: string; level: string };

export type PriorityGrid = ReturnType<typeof priorityGrid>;

/** Levels by the number of functions and users, in the order of the facts' values. */
export function priorityGrid(words: Pick<PriorityWords, 'lang' | 'policy' | 'priority'>) {
  const { lang, policy, priority: t } = words;
  const [deployment = ''] = policy.priorities.deployments;
  const levelOf = (facts: Facts): string => {
    const answer = priority(policy, { deployment, kind: 'failure', ...facts });
    return answer.outcome === 'level' ? answer.level : '—';
  };
  const cell = (functions: Facts['functions'], users: Facts['users']): Cell[] => {
    const level = (degree: Facts['degree']) => levelOf({ functions, users, degree, thirdParty: 'no' });
    if (level('partial') === level('full')) return [{ text: '', level: level('full') }];
    return (['full', 'partial'] as const).map((degree) => ({ degree, text: t.degree[degree], level: level(degree) }));
  };
  const exceptions = everyFacts().flatMap((facts) => {
    if (facts.thirdParty === 'no' || facts.degree === 'partial') return [];
    const level = levelOf(facts);
    const instead = levelOf({ ...facts, thirdParty: 'no' });
    const values = { functions: t.functions[facts.functions], users: t.users[facts.users], level, instead };
    return level === instead ? [] : fill(t.gridThirdPartyCell, values);
  });
  return {
    /** Names of the columns. */
    users: factValues.users.map((users) => `${capitalize(t.users.short)}: ${t.users[users]}`),
    /** Cells hold one level, or one for each degree. */
    rows: factValues.functions.map((functions) => ({
      functions: t.functions[functions],
      cells: factValues.users.map((users) => cell(functions, users)),
    })),
    /** How the levels differ when third-party software is the cause, in a sentence. */
    exceptions: exceptions.length ? fill(t.gridThirdParty, { list: list(lang, exceptions) }) : undefined,
  };
}
