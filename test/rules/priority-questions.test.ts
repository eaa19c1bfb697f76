// Who has no level, and what is refused.
import { describe, expect, test } from 'vitest';
import { priority } from '../../src/rules/priority.ts';
import { policy, serverDeployments } from '../support/rules/published-policy.ts';

const everything = { kind: 'failure', functions: 'all', users: 'all', degree: 'full', thirdParty: 'no' } as const;

describe('Levels are for failures on On-premise and Cloud (clause priority-levels)', () => {
  test('SaaS has none, even when everything is down (reading `deployment`)', () => {
    expect(priority(policy, { deployment: 'saas', ...everything })).toEqual({
      outcome: 'no-levels',
      steps: [{ step: 'no-levels', clause: 'priority-levels' }],
      readings: ['deployment'],
    });
  });
  test('a question on SaaS has none either', () => {
    expect(priority(policy, { deployment: 'saas', kind: 'question' }).outcome).toBe('no-levels');
  });
  test.each(serverDeployments)('a question on %s has none', (deployment) => {
    expect(priority(policy, { deployment, kind: 'question' })).toEqual({
      outcome: 'question',
      steps: [{ step: 'no-failure', clause: 'priority-levels' }],
      readings: [],
    });
  });
});

describe('What cannot be answered is refused', () => {
  test('an unknown version, naming the known ones', () => {
    expect(() => priority(policy, { deployment: 'desktop', ...everything })).toThrow(
      'Unknown deployment "desktop". Known: saas, on-premise, cloud.',
    );
  });
  test('facts that no level covers, naming the facts and where to mend it', () => {
    const levels = policy.levels.filter(({ id }) => id !== '1' && id !== '2');
    expect(() => priority({ ...policy, levels }, { deployment: 'cloud', ...everything })).toThrow(
      'No level fits functions: all, users: all, degree: full, thirdParty: no. Add it to a level\'s "when" in policy.yaml.',
    );
  });
});

test('A reading that does not affect priority is not named', () => {
  const readings = policy.readings.map((reading) =>
    reading.id === 'address' ? { ...reading, affects: ['deadline' as const] } : reading,
  );
  const question = { deployment: 'cloud', ...everything };
  expect(priority(policy, question).readings).toContain('address');
  expect(priority({ ...policy, readings }, question).readings).not.toContain('address');
});

describe('A policy may say less than this one', () => {
  test('without a clause on third parties nobody is left with a consultation', () => {
    const { clause, deployments, fix } = policy.priorities;
    const other = { ...policy, priorities: { clause, deployments, fix } };
    const answer = priority(other, { deployment: 'cloud', ...everything, thirdParty: 'yes' });
    expect(answer).toMatchObject({ outcome: 'level', level: '2' });
    expect(answer).not.toHaveProperty('consultationUnless');
  });
});
