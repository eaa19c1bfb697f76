// A calculator's link under two editions of the second vendor's regulation; expected values worked out by hand.
import { describe, expect, test } from 'vitest';
import { wordEdition } from '../../src/content/local-edition.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import type { AnsweringEdition } from '../../src/islands/linked-answer.ts';
import { linkedAnswer, linkedTool } from '../../src/islands/linked-answer.ts';
import { velabria } from '../rules/fixture.ts';

function edition(id: string): AnsweringEdition {
  const content = velabria.editions.find((one) => one.id === id);
  if (!content) throw new Error(`The fixture has no edition "${id}".`);
  const { policy, terms } = wordEdition(content, velabria.site, 'en', () => '');
  const t = dictionary('en');
  const { coverage, priority, deadline } = t;
  return {
    lang: 'en',
    policy,
    terms,
    t,
    coverage,
    priority,
    deadline,
    zoneName: 'Lisbon',
    calendars: velabria.calendars,
  };
}

const [founding, lunch, courses] = [edition('founding'), edition('lunch'), edition('courses')];
const lines = (of: AnsweringEdition, link: string) => linkedAnswer(of, link);

describe('A link to a deadline', () => {
  // Tuesday 12:30: half an hour is left before lunch; of two hours, one and a half run from 14:00.
  const link =
    'https://soporte.velabria.example/es/deadline/?deployment=edge&level=1&at=2026-11-24T12%3A30&zone=Europe%2FLisbon';

  test('has two hours under the old edition and one under the next', () => {
    expect(lines(founding, link)).toEqual({
      kind: 'answer',
      lines: ['The regulation sets a response target', 'Tue, 24 Nov 2026, 15:30 (Lisbon)'],
    });
    expect(lines(lunch, link)).toEqual({
      kind: 'answer',
      lines: ['The regulation sets a response target', 'Tue, 24 Nov 2026, 14:30 (Lisbon)'],
    });
  });
  test('leaves a question open without a level', () => {
    expect(lines(lunch, 'deadline/?deployment=edge&at=2026-11-24T12:30')).toEqual({ kind: 'missing' });
  });
  test('keeps an offset whose plus sign the address made a space', () => {
    expect(lines(lunch, 'deadline/?deployment=edge&level=1&at=2026-11-24T13:30+01:00')).toMatchObject({
      lines: [expect.any(String), 'Tue, 24 Nov 2026, 14:30 (Lisbon)'],
    });
  });
});

test('a link to a task that an edition does not name says so', () => {
  const link = '/en/coverage/?deployment=hosted&has=contract&service=courses';
  expect(lines(lunch, link)).toEqual({ kind: 'unknown', name: 'service', value: 'courses' });
  expect(lines(courses, link)).toEqual({
    kind: 'answer',
    lines: ['Covered for an extra charge: Gold plan', 'Gold plan — the whole service'],
  });
});

test('a link to a priority has its level and reaction time', () => {
  const link = '/en/priority/?deployment=edge&kind=failure&functions=all&users=all&degree=full&thirdParty=no';
  const reaction = (of: AnsweringEdition) => {
    const answer = lines(of, link);
    return answer?.kind === 'answer' ? answer.lines[0] : answer;
  };
  expect(reaction(founding)).toBe('Level 1. Reaction time: 2\u00a0working hours');
  expect(reaction(lunch)).toBe('Level 1. Reaction time: 1\u00a0working hour');
  expect(lines(lunch, '/en/priority/?deployment=edge&kind=failure')).toEqual({ kind: 'missing' });
});

test('what opens no tool is no link to an answer', () => {
  expect(linkedTool('/en/regulation/')).toBeUndefined();
  expect(linkedTool('http://[')).toBeUndefined();
  expect(linkedTool('hello')).toBeUndefined();
  expect(linkedTool('/en/editions/lunch/deadline/?level=1')?.tool).toBe('deadline');
});
