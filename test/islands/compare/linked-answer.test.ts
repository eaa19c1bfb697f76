// The answer to a link of a tool under editions of the second vendor's regulation. Expected values were calculated by hand.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordEdition } from '../../../src/editions/local-edition.ts';
import { dictionary } from '../../../src/i18n/dictionary.ts';
import { type AnsweringEdition, linkedAnswer, linkedTool } from '../../../src/islands/compare/linked-answer.ts';
import { decodeAgain } from '../../../src/islands/query/link-repair.ts';
import { hostileQuery, hostileText } from '../../support/hostile-input.ts';
import { velabria } from '../../support/rules/second-vendor-policies.ts';

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

  test('has two hours under one edition and one hour under the next', () => {
    expect(lines(founding, link)).toEqual({
      kind: 'answer',
      lines: ['The regulation sets a response target', 'Tue, 24 Nov 2026, 15:30 (Lisbon)'],
    });
    expect(lines(lunch, link)).toEqual({
      kind: 'answer',
      lines: ['The regulation sets a response target', 'Tue, 24 Nov 2026, 14:30 (Lisbon)'],
    });
  });
  test('has no answer without a level', () => {
    expect(lines(lunch, 'deadline/?deployment=edge&at=2026-11-24T12:30')).toEqual({ kind: 'missing' });
  });
  test('accepts an offset whose plus sign was decoded as a space', () => {
    expect(lines(lunch, 'deadline/?deployment=edge&level=1&at=2026-11-24T13:30+01:00')).toMatchObject({
      lines: [expect.any(String), 'Tue, 24 Nov 2026, 14:30 (Lisbon)'],
    });
  });
});

test('a link to a task that an edition does not have is answered with that', () => {
  const link = '/en/coverage/?deployment=hosted&has=contract&service=courses';
  expect(lines(lunch, link)).toEqual({ kind: 'unknown', name: 'service', value: 'courses' });
  expect(lines(courses, link)).toEqual({
    kind: 'answer',
    lines: ['Covered for an extra charge: Gold plan', 'Gold plan — the whole service'],
  });
});

test('a link to a priority is answered with level and reaction time', () => {
  const link = '/en/priority/?deployment=edge&kind=failure&functions=all&users=all&degree=full&thirdParty=no';
  const reaction = (of: AnsweringEdition) => {
    const answer = lines(of, link);
    return answer?.kind === 'answer' ? answer.lines[0] : answer;
  };
  expect(reaction(founding)).toBe('Level 1. Reaction time: 2\u00a0working hours');
  expect(reaction(lunch)).toBe('Level 1. Reaction time: 1\u00a0working hour');
  expect(lines(lunch, '/en/priority/?deployment=edge&kind=failure')).toEqual({ kind: 'missing' });
});

test('an address that is not of a tool is not a link to an answer', () => {
  expect(linkedTool('/en/regulation/')).toBeUndefined();
  expect(linkedTool('http://[')).toBeUndefined();
  expect(linkedTool('hello')).toBeUndefined();
  expect(linkedTool('/en/editions/lunch/deadline/?level=1')?.tool).toBe('deadline');
});

test('a link to several tasks is answered for each task', () => {
  expect(lines(courses, '/en/coverage/?deployment=hosted&has=contract&service=courses,other,courses')).toEqual({
    kind: 'answer',
    lines: [
      'Courses for users: Covered for an extra charge: Gold plan',
      'Gold plan — the whole service',
      'My task is not here: Not covered: not in the list of services',
    ],
  });
});

test.each([
  ['two versions in one', 'deadline/?deployment=edge,hosted&level=1', 'deployment', 'edge,hosted'],
  ['a version twice', 'deadline/?deployment=edge&deployment=hosted', 'deployment', 'edge, hosted'],
  ['two values of a fact', 'priority/?deployment=edge&functions=one,all', 'functions', 'one,all'],
  ['an impossible time', 'deadline/?deployment=edge&at=275760-09-13T00:00', 'at', '275760-09-13T00:00'],
  ['an unknown zone', 'deadline/?deployment=edge&zone=Mars', 'zone', 'Mars'],
])('a link with %s says which value is wrong', (_, link, name, value) => {
  expect(lines(lunch, link)).toEqual({ kind: 'unknown', name, value });
});

test('a hostile link gets an answer or an error', () => {
  const ids = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id);
  const good = {
    deployment: ids(lunch.policy.deployments),
    has: ['contract'],
    service: ['other'],
    kind: ['failure', 'question'],
    functions: ['one', 'all'],
    users: ['one', 'all'],
    degree: ['partial', 'full'],
    thirdParty: ['no', 'yes'],
    level: ids(lunch.policy.levels),
    at: ['2026-11-24T12:30', '2000-01-01T00:00+14:00', '2099-12-31T23:59:59Z'],
    again: ['2026-11-25T12:30'],
    zone: ['Europe/Lisbon', '+05:30'],
  };
  const link = fc.oneof(
    fc
      .tuple(fc.constantFrom('coverage', 'priority', 'deadline'), hostileQuery(good))
      .map(([tool, query]) => `/en/${tool}/?${query}`),
    fc.tuple(hostileText, fc.constantFrom('', '/deadline/', '?deadline/')).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(link, (one) => {
      const answer = linkedAnswer(courses, one);
      if (answer?.kind !== 'unknown') return;
      // Some part of the link, which may have been encoded once more than an address is.
      const pairs = [...new URL(one, 'https://any.invalid/').searchParams].flat();
      const text = pairs.flatMap((part) => [part, decodeAgain(part)]).join('\n');
      for (const part of answer.value.split(', ')) expect(text).toContain(part);
    }),
    { seed: 20261122, numRuns: 1000 },
  );
});
