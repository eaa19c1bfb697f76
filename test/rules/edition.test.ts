// Which edition holds (clauses unilateral-change and in-force, reading `date`).
import { describe, expect, test } from 'vitest';
import { type Edition, editionAt, inForceFrom, inOrder } from '../../src/rules/edition.ts';

function edition(id: string, effective: string | null, zone = 'Europe/Moscow'): Edition {
  return { id, policy: { effective, zone } };
}

const undated = edition('initial', null);
const spring = edition('spring', '2027-03-01');
const summer = edition('summer', '2027-07-01');

function heldAt(editions: Edition[], time: string): string | undefined {
  return editionAt(editions, Date.parse(time))?.id;
}

describe('The edition in force when the last message was sent', () => {
  const all = [summer, undated, spring];

  test.each([
    ['the last second before a date belongs to the old edition', '2027-02-28T23:59:59+03:00', 'initial'],
    ['the first second of the date belongs to the new one', '2027-03-01T00:00:00+03:00', 'spring'],
    ['the last second before the next date', '2027-06-30T23:59:59+03:00', 'spring'],
    ['the first second of the next date', '2027-07-01T00:00:00+03:00', 'summer'],
    ['long after the last edition it still holds', '2099-12-31T00:00:00+03:00', 'summer'],
    ['long before the first date an undated edition holds', '2000-01-01T00:00:00+03:00', 'initial'],
  ])('%s', (_, time, id) => {
    expect(heldAt(all, time)).toBe(id);
  });

  test('the date begins in the zone of the edition, not in UTC', () => {
    const inLisbon = edition('lisbon', '2027-07-01', 'Europe/Lisbon');
    expect(heldAt([undated, inLisbon], '2027-06-30T23:59:59+01:00')).toBe('initial');
    expect(heldAt([undated, inLisbon], '2027-07-01T00:00:00+01:00')).toBe('lisbon');
  });
});

describe('Before the first dated edition nothing holds, and nothing is guessed', () => {
  test('a second before it there is no edition', () => {
    expect(heldAt([spring, summer], '2027-02-28T23:59:59+03:00')).toBeUndefined();
  });
  test('from its first second on there is', () => {
    expect(heldAt([spring, summer], '2027-03-01T00:00:00+03:00')).toBe('spring');
  });
  test('without any edition there is none', () => {
    expect(heldAt([], '2027-03-01T00:00:00+03:00')).toBeUndefined();
  });
});

describe('The order of editions', () => {
  test('is that of their dates, the undated one first', () => {
    expect(inOrder([summer, spring, undated]).map(({ id }) => id)).toEqual(['initial', 'spring', 'summer']);
  });
  test('is refused where two take effect on one date', () => {
    expect(() => inOrder([spring, undated, edition('rival', '2027-03-01')])).toThrow(
      'Editions "spring" and "rival" both take effect on 2027-03-01: give one of them a date of its own.',
    );
  });
  test('is refused where two have no date', () => {
    expect(() => inOrder([undated, edition('rival', null)])).toThrow(
      'Editions "initial" and "rival" have no date: give one of them a date of its own.',
    );
  });
  test('allows one day after another', () => {
    expect(inOrder([edition('next', '2027-03-02'), spring]).map(({ id }) => id)).toEqual(['spring', 'next']);
  });
});

test('an undated edition has been in force since ever', () => {
  expect(inForceFrom(undated)).toBe(-Infinity);
});
