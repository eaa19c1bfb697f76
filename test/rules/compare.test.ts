// What changed between editions of the second vendor's regulation, written by hand from its two policy.yaml.
import { describe, expect, test } from 'vitest';
import { compareEditions } from '../../src/rules/compare.ts';
import { longestIncreasingSubsequence } from '../../src/rules/longest-increasing-subsequence.ts';
import { removedFrom } from '../../src/rules/removed.ts';
import { policy } from '../support/rules/published-policy.ts';
import { policyOf, velabria } from '../support/rules/second-vendor-policies.ts';

const [founding, lunch, courses] = [policyOf('founding'), policyOf('lunch'), policyOf('courses')];

describe('From "founding" to "lunch"', () => {
  const changed = () => compareEditions(founding, lunch);
  const longer = [
    { open: '09:00', close: '13:00' },
    { open: '14:00', close: '18:00' },
  ];
  const shorter = [
    { open: '09:00', close: '13:00' },
    { open: '14:00', close: '17:00' },
  ];

  test('the window closes an hour later from Monday to Thursday, and level 1 has one hour instead of two', () => {
    const hours = ['mon', 'tue', 'wed', 'thu'].map((day) => ({
      id: `windows.desk.hours.${day}`,
      before: { kind: 'hours', parts: shorter },
      after: { kind: 'hours', parts: longer },
    }));
    expect(changed().figures).toStrictEqual([
      ...hours,
      {
        id: 'levels.1.target',
        before: { kind: 'duration', duration: 'PT2H', unit: 'working' },
        after: { kind: 'duration', duration: 'PT1H', unit: 'working' },
      },
      { id: 'shares.gold-discount', before: { kind: 'share', value: 0.1 }, after: { kind: 'share', value: 0.15 } },
    ]);
    expect(changed().windows.map(({ id }) => id)).toEqual(['desk']);
    expect(
      changed().levels.map(({ id, before, after }) => [id, before?.target.duration, after?.target.duration]),
    ).toEqual([['1', 'PT2H', 'PT1H']]);
  });
  test('backups are a new service, with the Gold plan only', () => {
    expect(changed().services).toStrictEqual([
      {
        id: 'backup',
        after: {
          list: 'all',
          tiers: { bronze: 'not-provided', silver: 'not-provided', gold: 'provided' },
          conditions: [],
        },
      },
    ]);
  });
  test('support is named by another clause', () => {
    expect(changed().contacts).toStrictEqual([
      {
        id: 'support',
        before: { id: 'support', email: true, clause: 'phone' },
        after: { id: 'support', email: true, clause: 'portal' },
      },
    ]);
  });
  test('one clause is removed, one added, and one moved to another section', () => {
    expect(changed().clauses).toEqual({
      added: [{ id: 'portal', section: 'access', number: '1.2' }],
      removed: [{ id: 'phone', section: 'access', number: '1.2' }],
      moved: [
        {
          id: 'clock',
          before: { id: 'clock', section: 'urgency', number: '4.1' },
          after: { id: 'clock', section: 'times', number: '2.3' },
        },
      ],
    });
  });
  test('targets, tiers, matters, versions and entitlements stay', () => {
    const { targets, tiers, matters, deployments, entitlements } = changed();
    expect([targets, tiers, matters, deployments, entitlements]).toEqual([[], [], [], [], []]);
  });
});

describe('From "lunch" to "courses"', () => {
  const changed = () => compareEditions(lunch, courses);

  test('the hosted version has six hours instead of eight, and Portuguese joins', () => {
    expect(changed().figures).toStrictEqual([
      {
        id: 'languages',
        before: { kind: 'languages', codes: ['es', 'en'] },
        after: { kind: 'languages', codes: ['es', 'en', 'pt'] },
      },
      {
        id: 'responses.hosted',
        before: { kind: 'duration', duration: 'PT8H', unit: 'working' },
        after: { kind: 'duration', duration: 'PT6H', unit: 'working' },
      },
    ]);
    expect(changed().targets.map(({ id }) => id)).toEqual(['hosted']);
  });
  test('a clause put between others moves none of them, though their numbers change', () => {
    expect(changed().clauses).toEqual({
      added: [{ id: 'training', section: 'scope', number: '3.3' }],
      removed: [],
      moved: [],
    });
  });
  test('reports come to another plan, and courses are new', () => {
    expect(
      changed().services.map(({ id, before, after }) => [id, before?.tiers['bronze'], after?.tiers['bronze']]),
    ).toEqual([
      ['reports', 'not-provided', 'described'],
      ['courses', undefined, 'not-provided'],
    ]);
  });
});

test('a service that stands in its list without a word on any plan is provided with each', () => {
  const [list, ...lists] = founding.services;
  if (!list) throw new Error('The fixture has no services.');
  const items = [...list.items, { id: 'survey', conditions: [] }];
  expect(compareEditions(founding, { ...founding, services: [{ ...list, items }, ...lists] }).services).toStrictEqual([
    {
      id: 'survey',
      after: { list: 'all', tiers: { bronze: 'provided', silver: 'provided', gold: 'provided' }, conditions: [] },
    },
  ]);
  expect(compareEditions({ ...founding, services: [{ ...list, items }, ...lists] }, founding).services).toStrictEqual([
    {
      id: 'survey',
      before: { list: 'all', tiers: { bronze: 'provided', silver: 'provided', gold: 'provided' }, conditions: [] },
    },
  ]);
});

test('a clause that begins the next section instead of ending its own has moved, though none has passed another', () => {
  const [first, second, ...rest] = founding.outline;
  if (!first || !second) throw new Error('The fixture has no two sections.');
  const last = first.clauses.at(-1) ?? '';
  const outline = [
    { ...first, clauses: first.clauses.slice(0, -1) },
    { ...second, clauses: [last, ...second.clauses] },
    ...rest,
  ];
  const { added, removed, moved } = compareEditions(founding, { ...founding, outline }).clauses;
  expect([added, removed]).toEqual([[], []]);
  expect(moved.map(({ id, before, after }) => [id, before.section, after.section])).toEqual([
    [last, first.section, second.section],
  ]);
});

test('an edition does not differ from itself, whatever the order of its keys', () => {
  const turned = JSON.parse(JSON.stringify(policy), (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  ) as typeof policy;
  const { clauses, ...rest } = compareEditions(policy, turned);
  expect(Object.values(rest).flat()).toEqual([]);
  expect(clauses).toEqual({ added: [], removed: [], moved: [] });
});

describe('What keeps its order', () => {
  test.each([
    ['one that goes to the end has moved', 'a b c d', 'b c d a', 'b c d'],
    ['one that goes to the front has moved', 'a b c d', 'd a b c', 'a b c'],
    ['of two that change places one has moved', 'a b', 'b a', 'b'],
    ['nothing moves where nothing changes', 'a b c', 'a b c', 'a b c'],
    ['nothing is nowhere', '', '', ''],
  ])('%s', (_, before, after, kept) => {
    const words = (text: string): string[] => text.split(' ').filter(Boolean);
    expect([...longestIncreasingSubsequence(words(before), words(after))]).toEqual(words(kept));
  });
});

describe('A clause that is no longer there', () => {
  const { editions } = velabria;

  test('names the edition that took it out, and what holds in its place', () => {
    const phone = { clause: 'phone', last: 'founding', by: 'lunch', replacement: 'portal' };
    expect(removedFrom(editions, 'lunch')).toEqual([phone]);
    expect(removedFrom(editions, 'courses')).toEqual([phone]);
  });
  test('is not missed before it was taken out, nor in an edition that there is not', () => {
    expect(removedFrom(editions, 'founding')).toEqual([]);
    expect(removedFrom(editions, 'none')).toEqual([]);
  });
  test('leads through a second replacement, and to nothing where that one went for good', () => {
    const edition = (id: string, clauses: string[], replaced: Record<string, string>) => ({
      id,
      policy: { ...lunch, outline: [{ section: 'access', clauses }], replaced },
    });
    const [one, two] = [edition('one', ['a', 'z'], {}), edition('two', ['b', 'z'], { a: 'b' })];
    expect(removedFrom([one, two, edition('three', ['c', 'z'], { b: 'c' })], 'three')).toEqual([
      { clause: 'a', last: 'one', by: 'two', replacement: 'c' },
      { clause: 'b', last: 'two', by: 'three', replacement: 'c' },
    ]);
    expect(removedFrom([one, two, edition('three', ['z'], {})], 'three')).toStrictEqual([
      { clause: 'a', last: 'one', by: 'two' },
      { clause: 'b', last: 'two', by: 'three' },
    ]);
  });
});
