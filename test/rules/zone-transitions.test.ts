// Business hours on days on which the clocks of a zone change.
import { describe, expect, test } from 'vitest';
import { dayReason, intervalsFrom, openingAt } from '../../src/rules/business-hours.ts';
import type { Window } from '../../src/rules/policy.ts';
import { businessHours } from '../../src/rules/year-table.ts';

describe('The day of an instant where clocks change: Lisbon, on 28 March and 31 October 2027', () => {
  // Only Sundays are closed, so that the reason differs from that of the days beside them. Lisbon is at UTC in winter,
  // and an hour ahead of it in summer.
  const window: Window = {
    id: 'weekdays',
    clause: 'server-window',
    week: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], parts: [{ open: '00:00', close: '24:00' }] }],
  };
  const lisbon = businessHours('Europe/Lisbon', window, {});
  test.each([
    ['in winter, before midnight', '2027-01-09T23:59:59Z', 'week'],
    ['in winter, at midnight', '2027-01-10T00:00:00Z', 'weekend'],
    ['in winter, at the next midnight', '2027-01-11T00:00:00Z', 'week'],
    ['as the short day begins', '2027-03-28T00:00:00Z', 'weekend'],
    ['before the short day ends, after 23 hours', '2027-03-28T22:59:59Z', 'weekend'],
    ['as it ends', '2027-03-28T23:00:00Z', 'week'],
    ['in summer, before midnight', '2027-07-10T22:59:59Z', 'week'],
    ['in summer, at midnight', '2027-07-10T23:00:00Z', 'weekend'],
    ['in summer, at the next midnight', '2027-07-11T23:00:00Z', 'week'],
    ['as the long day begins', '2027-10-30T23:00:00Z', 'weekend'],
    ['before the long day ends, after 25 hours', '2027-10-31T23:59:59Z', 'weekend'],
    ['as it ends', '2027-11-01T00:00:00Z', 'week'],
    ['on the last day of the year', '2027-12-31T23:59:59Z', 'week'],
  ])('%s', (_, at, kind) => {
    expect(dayReason(lisbon, Date.parse(at))).toEqual({ kind });
  });
});

describe('Clocks that change at midnight', () => {
  const shortDay = (day: 'fri' | 'sun', close: string): Window => ({
    id: 'short',
    clause: 'server-window',
    week: [{ days: [day], parts: [{ open: '00:00', close }] }],
  });
  test('the day begins when midnight comes for good', () => {
    // In Beirut 26 October 2025 does not begin at 21:00 UTC, when clocks go back to 23:00, but an hour later.
    const beirut = businessHours('Asia/Beirut', shortDay('sun', '01:00'), {});
    expect(openingAt(beirut, Date.parse('2025-10-25T21:30:00Z'))).toEqual({
      open: false,
      opens: Date.parse('2025-10-25T22:00:00Z'),
    });
  });
  test('a day that a country skips has no hours', () => {
    // Samoa had no 30 December 2011, a Friday: after the 29th, 10 hours behind UTC, came the 31st, 14 hours ahead.
    const apia = businessHours('Pacific/Apia', shortDay('fri', '09:00'), {});
    expect(openingAt(apia, Date.parse('2011-12-29T22:00:00Z'))).toEqual({
      open: false,
      opens: Date.parse('2012-01-05T10:00:00Z'),
    });
  });
});

describe('A window whose hours begin while the clocks change', () => {
  const window: Window = {
    id: 'night',
    clause: 'server-window',
    week: [{ days: ['sun'], parts: [{ open: '01:30', close: '05:00' }] }],
  };
  const lisbon = businessHours('Europe/Lisbon', window, {});

  test('does not open where they are skipped whole: the day passes as a night', () => {
    const skipped = businessHours(
      'Europe/Lisbon',
      { ...window, week: [{ days: ['sun'], parts: [{ open: '01:00', close: '02:00' }] }] },
      {},
    );
    expect(intervalsFrom(skipped, Date.parse('2027-03-27T00:00:00Z')).take(3).toArray()).toEqual([
      {
        open: false,
        reason: 'weekend',
        from: Date.parse('2027-03-27T00:00:00Z'),
        to: Date.parse('2027-03-28T00:00:00Z'),
      },
      {
        open: false,
        reason: 'night',
        from: Date.parse('2027-03-28T00:00:00Z'),
        to: Date.parse('2027-03-28T23:00:00Z'),
      },
      {
        open: false,
        reason: 'weekend',
        from: Date.parse('2027-03-28T23:00:00Z'),
        to: Date.parse('2027-04-03T23:00:00Z'),
      },
    ]);
  });
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
