import { expect, test } from 'vitest';
import { levelRows } from '../../src/wording/level-row.ts';
import { inLanguage } from '../support/rules/published-policy.ts';

test('a level’s row has its name, its reaction time, its incident and whom to write to', () => {
  expect(levelRows(inLanguage('en'))[1]).toEqual({
    id: '2',
    name: 'Level 2',
    reaction: '4\u00a0hours',
    incident: 'The failure affects several functions or several users.',
    escalation: 'Email support with the account administrator and the head of technical support in copy.',
  });
  expect(levelRows(inLanguage('ru')).map(({ name, reaction }) => `${name}: ${reaction}`)).toEqual([
    'Уровень 1: 2\u00a0часа',
    'Уровень 2: 4\u00a0часа',
    'Уровень 3: 5\u00a0часов',
    'Уровень 4: 8\u00a0часов',
  ]);
});

test('a level without a name has an empty text', () => {
  const { lang, policy, t } = inLanguage('en');
  expect(levelRows({ lang, policy, t, terms: { levels: {} } })[0]).toMatchObject({ incident: '', escalation: '' });
});
