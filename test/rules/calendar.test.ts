// The production calendars against the calendar facts of the regulation.
import { describe, expect, test } from 'vitest';
import type { CalendarYear } from '../../src/rules/calendar-year.ts';
import { calendarProblems, specialDays, workingDays } from '../../src/rules/calendar.ts';
import { runs, workingSaturdays } from '../support/rules/days-off.ts';
import { calendars } from '../support/rules/published-policy.ts';

function year(number: number): CalendarYear {
  const found = calendars[number];
  if (!found) throw new Error(`No calendar of ${number} in content/calendars.`);
  return found;
}

function isWeekend(date: string): boolean {
  return [0, 6].includes(new Date(`${date}T00:00Z`).getUTCDay());
}

test('the calendars of 2024 to 2027 are published', () => {
  expect(Object.keys(calendars)).toEqual(['2024', '2025', '2026', '2027']);
});

describe.each([
  [2024, 248],
  [2025, 247],
  [2026, 247],
  [2027, 247],
])('The year %i', (number, count) => {
  test(`has ${count} working days`, () => {
    expect(workingDays(year(number))).toBe(count);
  });
  test('has the weekdays off of its decree and the Labour Code', () => {
    const off = [...specialDays(year(number))].filter(([date, { kind }]) => kind !== 'working' && !isWeekend(date));
    const wanted = runs.flatMap((run) => run.off).filter((date) => date.startsWith(String(number)));
    expect(off.map(([date]) => date).toSorted()).toEqual(wanted);
  });
  test('has the working Saturdays of its decree', () => {
    const worked = [...specialDays(year(number))].filter(([, { kind }]) => kind === 'working');
    const wanted = workingSaturdays.filter((date) => date.startsWith(String(number)));
    expect(worked.map(([date]) => date)).toEqual(wanted);
  });
  test('adds up', () => {
    expect(calendarProblems(year(number))).toEqual([]);
  });
});

describe('Why a day is off', () => {
  test.each([
    [2027, '2027-01-08', { kind: 'holiday', holiday: 'new-year' }],
    [2027, '2027-02-22', { kind: 'moved' }],
    [2027, '2027-06-14', { kind: 'moved' }],
    [2027, '2027-02-20', { kind: 'working' }],
    [2027, '2027-01-09', undefined],
  ])('in %i, %s', (number, date, reason) => {
    expect(specialDays(year(number)).get(date)).toEqual(reason);
  });
  test('a holiday wins over a day off moved onto it', () => {
    const both = { ...year(2027), carried: [{ from: '2027-06-12', to: '2027-11-04' }] };
    expect(specialDays(both).get('2027-11-04')).toEqual({ kind: 'holiday', holiday: 'unity' });
  });
});

describe('A calendar that does not add up says what is wrong and how to mend it', () => {
  const good = year(2027);
  const total = (counted: number): string =>
    `The days add up to ${counted} working days, and workingDays says 247: compare holidays, moved and carried with the decree.`;

  test('a holiday left out', () => {
    const holidays = good.holidays.filter(({ id }) => id !== 'women');
    expect(calendarProblems({ ...good, holidays })).toEqual([total(248)]);
  });
  test('a wrong count', () => {
    expect(calendarProblems({ ...good, workingDays: 248 })).toEqual([
      'The days add up to 247 working days, and workingDays says 248: compare holidays, moved and carried with the decree.',
    ]);
  });
  test('a day of another year, named once', () => {
    const holidays = good.holidays.map((one) => (one.id === 'unity' ? { ...one, from: '2026-11-04' } : one));
    expect(calendarProblems({ ...good, holidays })).toEqual(['2026-11-04 is not a day of 2027.', total(248)]);
  });
  test('days of other years, to which and from which a day off is moved', () => {
    const carried = [...good.carried, { from: '2026-12-31', to: '2028-01-03' }];
    expect(calendarProblems({ ...good, carried })).toEqual([
      '2026-12-31 is not a day of 2027.',
      '2028-01-03 is not a day of 2027.',
    ]);
  });
  test('a holiday that ends before it begins', () => {
    // 9 May 2027 is a Sunday, so the count of working days stays right and only this remark is left.
    const holidays = good.holidays.map((one) => (one.id === 'victory' ? { ...one, to: '2027-05-08' } : one));
    expect(calendarProblems({ ...good, holidays })).toEqual([
      'Holiday "victory" ends on 2027-05-08, before it begins on 2027-05-09.',
    ]);
  });
  test('a day off moved away from a Saturday that stays off', () => {
    expect(calendarProblems({ ...good, workingWeekends: [] })).toEqual([
      'A day off is moved away from 2027-02-20, so it is worked: add it to workingWeekends.',
      total(246),
    ]);
  });
  test('a working Saturday from which no day off is moved', () => {
    expect(calendarProblems({ ...good, workingWeekends: ['2027-02-20', '2027-03-20'] })).toEqual([
      '2027-03-20 stands in workingWeekends, but no day off is moved away from it: add the move, or remove it.',
      total(248),
    ]);
  });
});
