// When a window is open, when it is closed and why, and business time added across days, holidays and years.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Calendars } from '../../src/rules/calendar.ts';
import type { CalendarYear } from '../../src/rules/calendar-year.ts';
import {
  addBusinessTime,
  dayReason,
  type Interval,
  intervalsFrom,
  openingAt,
  unpublishedYears,
} from '../../src/rules/business-hours.ts';
import type { Window } from '../../src/rules/policy.ts';
import { hoursFor } from '../../src/rules/response.ts';
import { businessHours, type BusinessHours } from '../../src/rules/year-table.ts';
import { fuzzRuns } from '../support/long-run.ts';
import { inMoscow, moscow } from '../support/rules/moscow-time.ts';
import { calendars, policy } from '../support/rules/published-policy.ts';

const processing = hoursFor(policy, calendars, 'processing');

function line(interval: Interval): string {
  const why = interval.open ? 'open' : interval.reason === 'holiday' ? interval.holiday : interval.reason;
  return `${inMoscow(interval.from)} ${why}`;
}

function lines(hours: BusinessHours, from: string, count: number): string[] {
  return intervalsFrom(hours, moscow(from)).take(count).map(line).toArray();
}

describe('Time is cut into intervals, each open or closed for one reason', () => {
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
    const wholeDays = hoursFor(policy, calendars, 'working-day');
    expect(lines(wholeDays, '2026-11-20T12:00', 3)).toEqual([
      '2026-11-20T12:00:00 open',
      '2026-11-21T00:00:00 weekend',
      '2026-11-23T00:00:00 open',
    ]);
  });
  test('with a break between two parts of a day', () => {
    const desk: Window = {
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
    expect(lines(businessHours('Europe/Moscow', desk, {}), '2026-11-23T00:00', 6)).toEqual([
      '2026-11-23T00:00:00 night',
      '2026-11-23T09:00:00 open',
      '2026-11-23T13:00:00 break',
      '2026-11-23T14:00:00 open',
      '2026-11-23T18:00:00 night',
      '2026-11-24T00:00:00 weekend',
    ]);
  });
});

describe('Days without hours', () => {
  const desk: Window = {
    id: 'desk',
    clause: 'server-window',
    week: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], parts: [{ open: '09:00', close: '18:00' }] }],
  };
  /** A calendar of 2026 with these holidays alone. */
  function of2026(holidays: CalendarYear['holidays']): Calendars {
    const decree = { number: '1', date: '2025-09-01' };
    return { 2026: { year: 2026, decree, holidays, moved: [], carried: [], workingWeekends: [], workingDays: 250 } };
  }
  test('two holidays side by side stay two intervals', () => {
    const two = of2026([
      { id: 'unity', from: '2026-11-24' },
      { id: 'defender', from: '2026-11-25' },
    ]);
    expect(lines(businessHours('Europe/Moscow', desk, two), '2026-11-23T18:00', 5)).toEqual([
      '2026-11-23T18:00:00 night',
      '2026-11-24T00:00:00 unity',
      '2026-11-25T00:00:00 defender',
      '2026-11-26T00:00:00 night',
      '2026-11-26T09:00:00 open',
    ]);
  });
  test('a year that begins with a month of holidays and ends with days off', () => {
    const hours = businessHours(
      'Europe/Moscow',
      desk,
      of2026([
        { id: 'new-year', from: '2026-01-01', to: '2026-01-31' },
        { id: 'unity', from: '2026-12-25', to: '2026-12-31' },
      ]),
    );
    // 1 January 2027 is a Friday of a year without a calendar.
    expect(inMoscow(addBusinessTime(hours, moscow('2026-12-24T18:00'), 3_600_000))).toBe('2027-01-01T10:00:00');
  });
  test('a working Saturday, where the window does not say whose hours it has, is a closed day like its night', () => {
    const hours = businessHours('Europe/Moscow', desk, calendars);
    expect(lines(hours, '2027-02-19T18:00', 3)).toEqual([
      '2027-02-19T18:00:00 night',
      '2027-02-21T00:00:00 weekend',
      '2027-02-22T00:00:00 moved',
    ]);
  });
});

describe('A window around the clock', () => {
  const week: Window['week'] = [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], parts: [{ open: '00:00', close: '24:00' }] },
  ];
  const always = businessHours('Europe/Moscow', { id: 'always', clause: 'server-window', week }, {});
  test('does not close', () => {
    const at = moscow('2026-11-23T03:00');
    expect(openingAt(always, at)).toEqual({ open: true, closes: Infinity });
    expect(intervalsFrom(always, at).toArray()).toEqual([{ open: true, from: at, to: Infinity }]);
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
  const [window] = policy.windows;
  if (!window) throw new Error('The policy has windows.');
  const { id, clause, week } = window;
  const hours = businessHours(policy.zone, { id, clause, week }, calendars);
  expect(openingAt(hours, moscow('2027-02-20T10:00'))).toEqual({ open: false, opens: moscow('2027-02-24T08:00') });
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

test('the calendar of the next year is asked for from its first instant on', () => {
  const from = moscow('2027-12-30T12:00');
  expect(unpublishedYears(processing, from, moscow('2027-12-31T23:59:59'))).toEqual([]);
  expect(unpublishedYears(processing, from, moscow('2028-01-01T00:00:00'))).toEqual([2028]);
});

test('a count of whole working days ends at closing, never at the next opening', () => {
  const from = moscow('2026-01-12T08:00');
  for (let day = 1; day <= 494; day++)
    expect(inMoscow(addBusinessTime(processing, from, day * 8 * 3_600_000)).slice(11), `day ${day}`).toBe('16:00:00');
});

test('a long count crosses years: every working day of 2026 and 2027, eight hours each', () => {
  // 247 working days a year: 494 in all, from the first opening of 2026 to the last closing of 2027.
  const from = moscow('2026-01-12T08:00');
  expect(inMoscow(addBusinessTime(processing, from, 494 * 8 * 3_600_000))).toBe('2027-12-30T16:00:00');
});

test('a count in two goes ends where one count ends, across blocks of days and years', () => {
  const minutes = fc.integer({ min: 1, max: 3000 * 60 });
  const from = fc.integer({ min: moscow('2024-01-01T00:00'), max: moscow('2027-12-31T00:00') });
  fc.assert(
    fc.property(fc.constantFrom('processing', 'working-day'), from, minutes, minutes, (window, at, one, other) => {
      const hours = hoursFor(policy, calendars, window);
      const inTwo = addBusinessTime(hours, addBusinessTime(hours, at, one * 60_000), other * 60_000);
      expect(inTwo).toBe(addBusinessTime(hours, at, (one + other) * 60_000));
    }),
    fuzzRuns(500),
  );
});

test('a window that never opens is refused with its name', () => {
  const hours = businessHours(policy.zone, { id: 'never', clause: 'server-window', week: [] }, calendars);
  const why = new RangeError('Window "never" never opens: give it hours in policy.yaml.');
  expect(() => addBusinessTime(hours, moscow('2026-11-23T10:00'), 1)).toThrow(why);
  expect(() => openingAt(hours, moscow('2026-11-23T10:00'))).toThrow(why);
});
