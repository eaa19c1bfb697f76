// A window with a break for lunch and a short Friday, in a zone with summer time: the second vendor's, by hand.
import { expect, test } from 'vitest';
import { deadline } from '../../src/rules/deadline.ts';
import { segments } from '../../src/rules/segments.ts';
import { policyOf, velabria } from '../support/rules/second-vendor-policies.ts';

const policy = policyOf('lunch');
const { calendars } = velabria;

function trace(level: string, at: string): string[] {
  const answer = deadline(policy, calendars, { deployment: 'edge', level, messages: [Date.parse(at)] });
  const time = (instant: number) => new Date(instant).toISOString().slice(5, 16);
  return segments(policy, calendars, answer).map((one) =>
    [time(one.from), time(one.to), one.open ? 'counted' : one.reason].join(' '),
  );
}

test('an hour from half past twelve in winter: half before lunch, half after it', () => {
  expect(trace('1', '2026-11-24T12:30Z')).toEqual([
    '11-24T12:30 11-24T13:00 counted',
    '11-24T13:00 11-24T14:00 break',
    '11-24T14:00 11-24T14:30 counted',
  ]);
});

test('the same in summer is an hour earlier in UTC', () => {
  expect(trace('1', '2026-07-07T11:30Z')).toEqual([
    '07-07T11:30 07-07T12:00 counted',
    '07-07T12:00 07-07T13:00 break',
    '07-07T13:00 07-07T13:30 counted',
  ]);
});

test('three hours from Friday 13:00: one until Friday closes, two on Monday', () => {
  expect(trace('2', '2026-11-27T13:00Z')).toEqual([
    '11-27T13:00 11-27T14:00 counted',
    '11-27T14:00 11-28T00:00 night',
    '11-28T00:00 11-30T00:00 weekend',
    '11-30T00:00 11-30T09:00 night',
    '11-30T09:00 11-30T11:00 counted',
  ]);
});

test('a public holiday of the vendor’s own calendar is skipped: Tuesday 1 December', () => {
  expect(trace('1', '2026-11-30T17:30Z')).toEqual([
    '11-30T17:30 11-30T18:00 counted',
    '11-30T18:00 12-01T00:00 night',
    '12-01T00:00 12-02T00:00 holiday',
    '12-02T00:00 12-02T09:00 night',
    '12-02T09:00 12-02T09:30 counted',
  ]);
});
