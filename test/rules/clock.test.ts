// The window's clock: what is open, what is closed and why.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Clock, Stretch } from '../../src/rules/clock.ts';
import { advance, clockOf, dayReason, openingAt, stretchesFrom, unpublishedYears } from '../../src/rules/clock.ts';
import { clockFor } from '../../src/rules/response.ts';
import type { Window } from '../../src/rules/policy.ts';
import { many } from './many.ts';
import { inMoscow, moscow } from './moscow.ts';
import { calendars, policy } from './policy.ts';

const processing = clockFor(policy, calendars, 'processing');

function line(stretch: Stretch): string {
  const why = stretch.open ? 'open' : stretch.reason === 'holiday' ? stretch.holiday : stretch.reason;
  return `${inMoscow(stretch.from)} ${why}`;
}

function lines(clock: Clock, from: string, count: number): string[] {
  return stretchesFrom(clock, moscow(from)).take(count).map(line).toArray();
}

describe('Time is cut into stretches, each open or closed for one reason', () => {
  test('through the New Year holidays', () => {
    expect(lines(processing, '2026-12-30T15:00', 7)).toEqual([
      '2026-12-30T15:00:00 open',
      '2026-12-30T16:00:00 night',
      '2026-12-31T00:00:00 moved',
      '2027-01-01T00:00:00 new-year',
      '2027-01-09T00:00:00 weekend',
      '2027-01-11T00:00:00 night',
      '2027-01-11T08:00:00 open',
    ]);
  });
  test('through a working Saturday and the days off after it', () => {
    expect(lines(processing, '2027-02-19T16:00', 8)).toEqual([
      '2027-02-19T16:00:00 night',
      '2027-02-20T08:00:00 open',
      '2027-02-20T16:00:00 night',
      '2027-02-21T00:00:00 weekend',
      '2027-02-22T00:00:00 moved',
      '2027-02-23T00:00:00 defender',
      '2027-02-24T00:00:00 night',
      '2027-02-24T08:00:00 open',
    ]);
  });
  test('with whole days joined in one', () => {
    const wholeDays = clockFor(policy, calendars, 'working-day');
    expect(lines(wholeDays, '2026-11-20T12:00', 3)).toEqual([
      '2026-11-20T12:00:00 open',
      '2026-11-21T00:00:00 weekend',
      '2026-11-23T00:00:00 open',
    ]);
  });
  test('with a break between two parts of a day', () => {
    const hours: Window = {
      id: 'desk',
      clause: 'server-window',
      week: [
        {
          days: ['mon'],
          parts: [
            { open: '09:00', close: '13:00' },
            { open: '14:00', close: '18:00' },
          ],
        },
      ],
    };
    expect(lines(clockOf('Europe/Moscow', hours, {}), '2026-11-23T00:00', 6)).toEqual([
      '2026-11-23T00:00:00 night',
      '2026-11-23T09:00:00 open',
      '2026-11-23T13:00:00 break',
      '2026-11-23T14:00:00 open',
      '2026-11-23T18:00:00 night',
      '2026-11-24T00:00:00 weekend',
    ]);
  });
});

describe('The window is half-open (reading `window-end`)', () => {
  test.each([
    ['2026-11-23T07:59:59', { open: false, opens: moscow('2026-11-23T08:00') }],
    ['2026-11-23T08:00:00', { open: true, closes: moscow('2026-11-23T16:00') }],
    ['2026-11-23T15:59:59', { open: true, closes: moscow('2026-11-23T16:00') }],
    ['2026-11-23T16:00:00', { open: false, opens: moscow('2026-11-24T08:00') }],
    ['2026-11-27T16:00:00', { open: false, opens: moscow('2026-11-30T08:00') }],
  ])('at %s', (time, opening) => {
    expect(openingAt(processing, moscow(time))).toEqual(opening);
  });
});

describe('The reason of a day', () => {
  test.each([
    ['2026-11-22T23:59:59', { kind: 'weekend' }],
    ['2026-11-23T00:00:00', { kind: 'week' }],
    ['2026-11-03T23:59:59', { kind: 'week' }],
    ['2026-11-04T00:00:00', { kind: 'holiday', holiday: 'unity' }],
    ['2026-12-31T12:00:00', { kind: 'moved' }],
    ['2027-02-20T12:00:00', { kind: 'working' }],
  ])('at %s', (time, reason) => {
    expect(dayReason(processing, moscow(time))).toEqual(reason);
  });
});

test('a working Saturday stays closed in a window that does not say whose hours it has', () => {
  const [hours] = policy.windows;
  if (!hours) throw new Error('The policy has windows.');
  const { id, clause, week } = hours;
  const clock = clockOf(policy.zone, { id, clause, week }, calendars);
  expect(openingAt(clock, moscow('2027-02-20T10:00'))).toEqual({ open: false, opens: moscow('2027-02-24T08:00') });
});

describe('Years without a calendar', () => {
  test('none between two published days', () => {
    expect(unpublishedYears(processing, moscow('2024-01-01T00:00'), moscow('2027-12-31T23:59:59'))).toEqual([]);
  });
  test('every one on the way is named', () => {
    expect(unpublishedYears(processing, moscow('2022-12-31T23:59:59'), moscow('2028-01-01T00:00:00'))).toEqual([
      2022, 2023, 2028,
    ]);
  });
});

test('a long count crosses years: every working day of 2026 and 2027, eight hours each', () => {
  // 247 working days a year: 494 in all, from the first opening of 2026 to the last closing of 2027.
  const from = moscow('2026-01-12T08:00');
  expect(inMoscow(advance(processing, from, 494 * 8 * 3_600_000))).toBe('2027-12-30T16:00:00');
});

test('a count in two goes ends where one count ends, across blocks of days and years', () => {
  const minutes = fc.integer({ min: 1, max: 3000 * 60 });
  const from = fc.integer({ min: moscow('2024-01-01T00:00'), max: moscow('2027-12-31T00:00') });
  fc.assert(
    fc.property(fc.constantFrom('processing', 'working-day'), from, minutes, minutes, (window, at, one, other) => {
      const clock = clockFor(policy, calendars, window);
      const inTwo = advance(clock, advance(clock, at, one * 60_000), other * 60_000);
      expect(inTwo).toBe(advance(clock, at, (one + other) * 60_000));
    }),
    many(500),
  );
});

test('a window that never opens is refused with its name', () => {
  const clock = clockOf(policy.zone, { id: 'never', clause: 'server-window', week: [] }, calendars);
  expect(() => advance(clock, moscow('2026-11-23T10:00'), 1)).toThrow(
    'Window "never" never opens: give it hours in policy.yaml.',
  );
});

describe('A window whose hours begin while the clocks change', () => {
  const hours: Window = {
    id: 'night',
    clause: 'server-window',
    week: [{ days: ['sun'], parts: [{ open: '01:30', close: '05:00' }] }],
  };
  const lisbon = clockOf('Europe/Lisbon', hours, {});

  test('opens when a skipped hour ends', () => {
    // On 28 March 2027 the clocks of Lisbon go from 01:00 to 02:00, at 01:00 UTC; 01:30 does not exist.
    expect(openingAt(lisbon, Date.parse('2027-03-28T00:59:59Z'))).toEqual({
      open: false,
      opens: Date.parse('2027-03-28T01:00:00Z'),
    });
    expect(openingAt(lisbon, Date.parse('2027-03-28T01:00:00Z'))).toEqual({
      open: true,
      closes: Date.parse('2027-03-28T04:00:00Z'),
    });
  });
});
