// Business time added by the year tables against a count that goes from minute to minute by the wall clock.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addBusinessTime } from '../../src/rules/business-hours.ts';
import { hoursFor } from '../../src/rules/response.ts';
import type { Window } from '../../src/rules/policy.ts';
import type { Weekday } from '../../src/rules/vocabulary.ts';
import { businessHours } from '../../src/rules/year-table.ts';
import { runs, workingSaturdays } from '../support/rules/days-off.ts';
import { fuzzRuns } from '../support/long-run.ts';
import { moscow } from '../support/rules/moscow-time.ts';
import { calendars, policy } from '../support/rules/published-policy.ts';
import { slowAdvance, type Wall, wallClock } from '../support/rules/slow-count.ts';

const minute = 60_000;
const day = 1440;

/** Whole minutes of two years; every other one lies within three days of a change of the clocks. */
function times(changes: string[]): fc.Arbitrary<number> {
  const from = Date.parse('2026-01-01T00:00Z') / minute;
  const near = fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -3 * day, max: day }))
    .map(([change, by]) => Date.parse(change) / minute + by);
  return fc.oneof(fc.integer({ min: from, max: from + 700 * day }), near).map((at) => at * minute);
}

function windowOf(week: [Weekday[], [open: string, close: string][]][]): Window {
  return {
    id: 'hours',
    clause: 'server-window',
    week: week.map(([days, parts]) => ({ days, parts: parts.map(([open, close]) => ({ open, close })) })),
  };
}

function agrees(
  zone: string,
  window: Window,
  changes: string[],
  isOpen: (wall: Wall) => boolean,
  longest: number,
): void {
  const wall = wallClock(zone);
  const hours = businessHours(zone, window, {});
  fc.assert(
    fc.property(times(changes), fc.integer({ min: 1, max: longest }), (at, minutes) => {
      expect(addBusinessTime(hours, at, minutes * minute)).toBe(slowAdvance((now) => isOpen(wall(now)), at, minutes));
    }),
    fuzzRuns(60),
  );
}

const between = (wall: Wall, from: number, to: number): boolean => wall.minutes >= from * 60 && wall.minutes < to * 60;

describe('The count agrees with a slow one', () => {
  test('in Lisbon, with a lunch break and with hours in the night in which the clocks change', () => {
    const weekdays: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
    const window = windowOf([
      [
        weekdays,
        [
          ['09:00', '13:00'],
          ['14:00', '18:00'],
        ],
      ],
      [['sun'], [['00:00', '06:00']]],
    ]);
    agrees(
      'Europe/Lisbon',
      window,
      ['2026-03-29T01:00Z', '2026-10-25T01:00Z', '2027-03-28T01:00Z', '2027-10-31T01:00Z'],
      (wall) => {
        if (wall.weekday === 'sun') return between(wall, 0, 6);
        return wall.weekday !== 'sat' && (between(wall, 9, 13) || between(wall, 14, 18));
      },
      20 * 60,
    );
  });

  test('in New York, open day and night, with days of 23 and 25 hours', () => {
    const window = windowOf([[['sun', 'mon', 'tue', 'wed', 'thu', 'fri'], [['00:00', '24:00']]]]);
    agrees(
      'America/New_York',
      window,
      ['2026-03-08T07:00Z', '2026-11-01T06:00Z', '2027-03-14T07:00Z', '2027-11-07T06:00Z'],
      (wall) => wall.weekday !== 'sat',
      100 * 60,
    );
  });

  test('on Lord Howe Island, open at weekends, with clocks that change by half an hour', () => {
    const window = windowOf([[['sat', 'sun'], [['00:00', '24:00']]]]);
    agrees(
      'Australia/Lord_Howe',
      window,
      ['2026-04-04T15:00Z', '2026-10-03T15:30Z', '2027-04-03T15:00Z', '2027-10-02T15:30Z'],
      (wall) => wall.weekday === 'sat' || wall.weekday === 'sun',
      50 * 60,
    );
  });

  test('in Moscow, with the days off of the published years', () => {
    const wall = wallClock('Europe/Moscow');
    // A holiday on a weekend closes nothing more, so the weekdays of the list are enough.
    const off = new Set(runs.flatMap((run) => run.off));
    const isOpen = (at: number): boolean => {
      const { date, weekday, minutes } = wall(at);
      if (minutes < 8 * 60 || minutes >= 16 * 60 || off.has(date)) return false;
      return workingSaturdays.includes(date) || (weekday !== 'sat' && weekday !== 'sun');
    };
    const hours = hoursFor(policy, calendars, 'processing');
    const first = moscow('2024-01-01T00:00') / minute;
    const last = moscow('2027-12-20T00:00') / minute;
    const eves = runs.flatMap(({ eve }) => eve ?? []);
    const nearEve = fc
      .tuple(fc.constantFrom(...eves), fc.integer({ min: 0, max: day }))
      .map(([eve, by]) => moscow(`${eve}T00:00`) / minute + by)
      .filter((at) => at < last);
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: first, max: last }), nearEve),
        fc.integer({ min: 1, max: 12 * 60 }),
        (at, minutes) => {
          expect(addBusinessTime(hours, at * minute, minutes * minute)).toBe(slowAdvance(isOpen, at * minute, minutes));
        },
      ),
      fuzzRuns(60),
    );
  });
});
