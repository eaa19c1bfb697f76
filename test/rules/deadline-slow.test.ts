// The deadline against the second implementation: status, both ends, and when the window turns.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Calendars } from '../../src/rules/calendar.ts';
import { deadline } from '../../src/rules/deadline.ts';
import type { Policy } from '../../src/rules/policy.ts';
import { runs, workingSaturdays } from '../support/rules/days-off.ts';
import { policyOf, velabria } from '../support/rules/second-vendor-policies.ts';
import { fuzzRuns } from '../support/long-run.ts';
import { moscow } from '../support/rules/moscow-time.ts';
import { calendars, policy } from '../support/rules/published-policy.ts';
import type { Wall } from '../support/rules/slow-count.ts';
import { type Plain, slowDeadline } from '../support/rules/slow-deadline.ts';

const minute = 60_000;
const day = 1440;

/** Questions with their targets in minutes. */
type Question = { deployment: string; level?: string; minutes: number };

function agrees(
  rules: { policy: Policy; calendars: Calendars },
  plain: Plain,
  questions: Question[],
  at: fc.Arbitrary<number>,
) {
  const slow = slowDeadline(plain);
  const messages = fc.array(
    at.map((minutes) => minutes * minute),
    { minLength: 1, maxLength: 3 },
  );
  fc.assert(
    fc.property(fc.constantFrom(...questions), messages, ({ minutes, ...question }, sent) => {
      const answer = deadline(rules.policy, rules.calendars, { ...question, messages: sent });
      if (answer.status === 'no-target') throw new Error('Every question here has a target.');
      const { status, start, earliest, latest, opening } = answer;
      expect({ status, start, earliest, latest, opening }).toEqual(slow(sent, minutes));
    }),
    fuzzRuns(50),
  );
}

/** Whole minutes between two instants; every other one lies within two days of one of the moments. */
function times(from: number, to: number, moments: number[]): fc.Arbitrary<number> {
  const near = fc
    .tuple(fc.constantFrom(...moments), fc.integer({ min: -2 * day, max: day }))
    .map(([moment, by]) => moment / minute + by);
  return fc.oneof(fc.integer({ min: from / minute, max: to / minute }), near);
}

const between = (wall: Wall, from: number, to: number): boolean => wall.minutes >= from && wall.minutes < to;
const isWeekend = ({ weekday }: Wall): boolean => weekday === 'sat' || weekday === 'sun';

describe('The regulation, from 2023 to 2028, of which 2024 to 2027 have calendars', () => {
  // A holiday on a weekend closes nothing more, so the weekdays of the list are enough.
  const off = new Set(runs.flatMap((run) => run.off));
  const worksOn = (wall: Wall): boolean =>
    !off.has(wall.date) && (workingSaturdays.includes(wall.date) || !isWeekend(wall));
  const open = (wall: Wall): boolean => worksOn(wall) && between(wall, 8 * 60, 16 * 60);
  const published = [2024, 2025, 2026, 2027];
  const eves = [...runs.flatMap(({ eve }) => eve ?? []), '2023-12-29', '2027-12-30'];
  const at = times(
    moscow('2023-06-01T00:00'),
    moscow('2028-03-01T00:00'),
    eves.map((eve) => moscow(`${eve}T16:00`)),
  );

  test('On-premise and Cloud: every level', () => {
    const questions = ['on-premise', 'cloud'].flatMap((deployment) =>
      Object.entries({ 1: 2, 2: 4, 3: 5, 4: 8 }).map(([level, hours]) => ({ deployment, level, minutes: hours * 60 })),
    );
    // "On a weekday (Monday to Friday) from 08:00 to 16:00": hours of a working Saturday count but promise nothing.
    const holds = (wall: Wall): boolean => open(wall) && !isWeekend(wall);
    agrees(
      { policy, calendars },
      { zone: 'Europe/Moscow', open, holds, earliest: 'elapsed', published },
      questions,
      at,
    );
  });

  test('SaaS: twelve hours of the window, or of working days', () => {
    const plain: Plain = { zone: 'Europe/Moscow', open, holds: worksOn, earliest: worksOn, published };
    agrees({ policy, calendars }, plain, [{ deployment: 'saas', minutes: 12 * 60 }], at);
  });
});

describe('A vendor in Lisbon, around the changes of its clocks', () => {
  const published = [2026, 2027];
  const clocks = ['2026-03-29T01:00Z', '2026-10-25T01:00Z', '2027-03-28T01:00Z', '2027-10-31T01:00Z'];
  const holidays = ['2026-04-27T09:00Z', '2026-12-01T09:00Z', '2026-12-25T09:00Z', '2027-01-01T09:00Z'];
  const at = times(
    Date.parse('2025-11-01T00:00Z'),
    Date.parse('2028-02-01T00:00Z'),
    [...clocks, ...holidays].map(Date.parse),
  );
  const lunch = policyOf('lunch');
  const targets = Object.entries({ 1: 60, 2: 180, 3: 270, 4: 480, 5: 960 });
  const questions = targets.map(([level, minutes]) => ({ deployment: 'edge', level, minutes }));
  const isHoliday = ({ date }: Wall): boolean =>
    published.includes(Number(date.slice(0, 4))) && ['01-01', '04-25', '12-01', '12-25'].includes(date.slice(5));

  test('with a break for lunch and a short Friday', () => {
    const open = (wall: Wall): boolean => {
      if (isHoliday(wall) || isWeekend(wall)) return false;
      if (wall.weekday === 'fri') return between(wall, 9 * 60, 14 * 60);
      return between(wall, 9 * 60, 13 * 60) || between(wall, 14 * 60, 18 * 60);
    };
    agrees(
      { policy: lunch, calendars: velabria.calendars },
      { zone: 'Europe/Lisbon', open, holds: open, published },
      questions,
      at,
    );
  });

  test('with windows of minutes, at midnight and in the hour that the clocks skip or repeat, and a worked Saturday', () => {
    const [desk] = lunch.windows;
    const year = velabria.calendars[2027];
    if (!desk || !year) throw new Error('The fixture has a window and a calendar of 2027.');
    const short: Policy = {
      ...lunch,
      windows: [
        {
          ...desk,
          week: [
            {
              days: ['mon', 'wed'],
              parts: [
                { open: '00:00', close: '00:05' },
                { open: '12:00', close: '12:01' },
                { open: '23:40', close: '24:00' },
              ],
            },
            { days: ['fri'], parts: [{ open: '09:00', close: '11:30' }] },
            { days: ['sun'], parts: [{ open: '01:10', close: '01:50' }] },
          ],
          moved: 'fri',
        },
      ],
    };
    const saturday = '2027-03-27';
    const backs = ['2026-10-25T01:00Z', '2027-10-31T01:00Z'].map(Date.parse);
    const isWithinHour = (at: number, since: number): boolean => at >= since && at < since + 60 * minute;
    const moved = { ...year, moved: [{ from: saturday, to: '2027-03-29' }], workingWeekends: [saturday] };
    const open = (wall: Wall): boolean => {
      if (isHoliday(wall) || wall.date === '2027-03-29') return false;
      if (wall.weekday === 'fri' || wall.date === saturday) return between(wall, 9 * 60, 11 * 60 + 30);
      // An hour that comes twice opens and closes the window when it comes first.
      if (wall.weekday === 'sun') return between(wall, 70, 110) && !backs.some((back) => isWithinHour(wall.at, back));
      const short = between(wall, 0, 5) || between(wall, 720, 721) || between(wall, 1420, 1440);
      return short && ['mon', 'wed'].includes(wall.weekday);
    };
    const holds = (wall: Wall): boolean => open(wall) && wall.date !== saturday;
    agrees(
      { policy: short, calendars: { ...velabria.calendars, 2027: moved } },
      { zone: 'Europe/Lisbon', open, holds, published },
      questions.slice(0, 3),
      at,
    );
  });
});
