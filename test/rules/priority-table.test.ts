// Every cell of the priority table, and what must hold for all of them.
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { everyFacts, priority, type Priority } from '../../src/rules/priority.ts';
import type { Facts } from '../../src/rules/vocabulary.ts';
import { examples } from '../support/rules/worked-examples.ts';
import { facts } from '../support/rules/facts.ts';
import { policy, serverDeployments } from '../support/rules/published-policy.ts';

const { levels, cells } = examples(
  'priority-table',
  z.strictObject({
    levels: z.record(
      z.string(),
      z.strictObject({
        target: z.string(),
        copy: z.array(z.string()),
        tell: z.array(z.string()),
        fix: z.enum(['now', 'release']),
      }),
    ),
    cells: z.array(
      facts.extend({
        matched: z.array(z.string()).min(1),
        alternatives: z.array(z.string()).default([]),
        consultation: z.boolean().default(false),
      }),
    ),
  }),
);

type Level = Extract<Priority, { outcome: 'level' }>;

function ask(deployment: string, given: Facts): Level {
  const answer = priority(policy, { ...given, deployment, kind: 'failure' });
  if (answer.outcome !== 'level') throw new Error(`A failure has a level; the answer is ${answer.outcome}.`);
  return answer;
}

const named = ({ functions, users, degree, thirdParty }: Facts): string =>
  `functions ${functions}, users ${users}, ${degree}, third party ${thirdParty}`;

test('the table has each combination of facts once', () => {
  expect(cells).toHaveLength(36);
  expect(cells.map(named).toSorted()).toEqual(everyFacts().map(named).toSorted());
});

describe.each(serverDeployments)('The level of a failure on %s (clause priority-levels)', (deployment) => {
  for (const { matched, alternatives, consultation, ...given } of cells)
    test(`${named(given)}: level ${String(matched[0])}`, () => {
      const answer = ask(deployment, given);
      expect(answer.level).toBe(matched[0]);
      expect(answer.matched).toEqual(matched);
      expect(answer.alternatives).toEqual(alternatives);
      // Clause third-party-cause: only a consultation, unless Extended support is held.
      expect(answer.consultationUnless).toBe(consultation ? 'extended' : undefined);
      const { target, copy, tell, fix } = answer;
      expect({ target: target.duration, copy, tell, fix }).toEqual(levels[answer.level]);
    });
});

describe('Why not higher, why not lower', () => {
  test('changing a named fact leads to the level that is named with it', () => {
    for (const given of everyFacts()) {
      const { higher, lower } = ask('cloud', given);
      for (const { fact, to, level } of [...higher, ...lower])
        expect(ask('cloud', { ...given, [fact]: to }).level).toBe(level);
    }
  });
  test('higher levels have smaller numbers, lower ones greater', () => {
    for (const given of everyFacts()) {
      const { level, higher, lower } = ask('cloud', given);
      for (const change of higher) expect(Number(change.level)).toBeLessThan(Number(level));
      for (const change of lower) expect(Number(change.level)).toBeGreaterThan(Number(level));
    }
  });
  test('a fact that is not named changes nothing', () => {
    for (const given of everyFacts()) {
      const { level, higher, lower } = ask('cloud', given);
      const mentioned = [...higher, ...lower].map(({ fact, to }) => `${fact} ${to}`);
      for (const other of everyFacts()) {
        const changed = (Object.keys(given) as (keyof Facts)[]).filter((fact) => given[fact] !== other[fact]);
        const [fact] = changed;
        if (changed.length !== 1 || !fact || mentioned.includes(`${fact} ${other[fact]}`)) continue;
        expect(ask('cloud', other).level).toBe(level);
      }
    }
  });
});
