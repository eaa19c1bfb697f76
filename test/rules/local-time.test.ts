// Local times in zones that change their clocks: nothing is guessed. The changes by hand, from the zones' own laws:
// Lisbon 28 March 2027, 01:00 to 02:00, and 31 October 2027, 02:00 to 01:00; New York 14 March 2027, 02:00 to 03:00,
// and 7 November 2027, 02:00 to 01:00; Lord Howe Island 4 October 2026, 02:00 to 02:30, and 4 April 2027, 02:00 to 01:30.
import { describe, expect, test } from 'vitest';
import { localTime } from '../../src/rules/instant.ts';

const utc = Date.parse;

describe('A local time that comes once is one instant', () => {
  test.each([
    ['Europe/Moscow', '2026-11-23T15:00', '2026-11-23T12:00:00Z'],
    ['Europe/Moscow', '2026-11-23T15:59:30', '2026-11-23T12:59:30Z'],
    // Four hours ahead of UTC from 2011 to 2014.
    ['Europe/Moscow', '2012-02-15T08:00', '2012-02-15T04:00:00Z'],
    ['Europe/Moscow', '2010-02-10T08:00', '2010-02-10T05:00:00Z'],
    ['Europe/Moscow', '2010-07-14T08:00', '2010-07-14T04:00:00Z'],
    // Without summer time since 2019.
    ['America/Sao_Paulo', '2026-11-01T00:30', '2026-11-01T03:30:00Z'],
    ['America/Sao_Paulo', '2027-02-21T23:30', '2027-02-22T02:30:00Z'],
    ['Europe/Lisbon', '2027-03-28T00:59:59', '2027-03-28T00:59:59Z'],
    ['Europe/Lisbon', '2027-03-28T02:00:00', '2027-03-28T01:00:00Z'],
    ['Europe/Lisbon', '2027-10-31T00:59:59', '2027-10-30T23:59:59Z'],
    ['Europe/Lisbon', '2027-10-31T02:00:00', '2027-10-31T02:00:00Z'],
    ['America/New_York', '2027-03-14T01:59:59', '2027-03-14T06:59:59Z'],
    ['America/New_York', '2027-03-14T03:00:00', '2027-03-14T07:00:00Z'],
    ['America/New_York', '2027-11-07T00:59:59', '2027-11-07T04:59:59Z'],
    ['America/New_York', '2027-11-07T02:00:00', '2027-11-07T07:00:00Z'],
    ['Australia/Lord_Howe', '2026-10-04T01:59:59', '2026-10-03T15:29:59Z'],
    ['Australia/Lord_Howe', '2026-10-04T02:30:00', '2026-10-03T15:30:00Z'],
    ['Australia/Lord_Howe', '2027-04-04T01:29:59', '2027-04-03T14:29:59Z'],
    ['Australia/Lord_Howe', '2027-04-04T02:00:00', '2027-04-03T15:30:00Z'],
  ])('%s %s', (zone, text, instant) => {
    expect(localTime(text, zone)).toEqual({ kind: 'one', instant: utc(instant) });
  });
});

describe('A skipped local time is none; the old and the new offset tell what may have been meant', () => {
  test.each([
    ['Europe/Lisbon', '2027-03-28T01:00:00', '2027-03-28T01:00:00Z', '2027-03-28T00:00:00Z'],
    ['Europe/Lisbon', '2027-03-28T01:59:59', '2027-03-28T01:59:59Z', '2027-03-28T00:59:59Z'],
    ['America/New_York', '2027-03-14T02:00:00', '2027-03-14T07:00:00Z', '2027-03-14T06:00:00Z'],
    ['America/New_York', '2027-03-14T02:59:59', '2027-03-14T07:59:59Z', '2027-03-14T06:59:59Z'],
    ['Australia/Lord_Howe', '2026-10-04T02:00:00', '2026-10-03T15:30:00Z', '2026-10-03T15:00:00Z'],
    ['Australia/Lord_Howe', '2026-10-04T02:29:59', '2026-10-03T15:59:59Z', '2026-10-03T15:29:59Z'],
  ])('%s %s', (zone, text, before, after) => {
    expect(localTime(text, zone)).toEqual({ kind: 'gap', before: utc(before), after: utc(after) });
  });

  test('a whole day skipped at the date line, in Samoa', () => {
    // Samoa went from ten hours behind UTC to fourteen ahead and had no 30 December 2011.
    expect(localTime('2011-12-30T12:00', 'Pacific/Apia').kind).toBe('gap');
    expect(localTime('2011-12-29T23:59:59', 'Pacific/Apia')).toEqual({
      kind: 'one',
      instant: utc('2011-12-30T09:59:59Z'),
    });
    expect(localTime('2011-12-31T00:00:00', 'Pacific/Apia')).toEqual({
      kind: 'one',
      instant: utc('2011-12-30T10:00:00Z'),
    });
  });
});

describe('A repeated local time is two instants, the earlier first', () => {
  test.each([
    ['Europe/Lisbon', '2027-10-31T01:00:00', '2027-10-31T00:00:00Z', '2027-10-31T01:00:00Z'],
    ['Europe/Lisbon', '2027-10-31T01:59:59', '2027-10-31T00:59:59Z', '2027-10-31T01:59:59Z'],
    ['America/New_York', '2027-11-07T01:00:00', '2027-11-07T05:00:00Z', '2027-11-07T06:00:00Z'],
    ['America/New_York', '2027-11-07T01:59:59', '2027-11-07T05:59:59Z', '2027-11-07T06:59:59Z'],
    ['Australia/Lord_Howe', '2027-04-04T01:30:00', '2027-04-03T14:30:00Z', '2027-04-03T15:00:00Z'],
    ['Australia/Lord_Howe', '2027-04-04T01:59:59', '2027-04-03T14:59:59Z', '2027-04-03T15:29:59Z'],
  ])('%s %s', (zone, text, earlier, later) => {
    expect(localTime(text, zone)).toEqual({ kind: 'twice', instants: [utc(earlier), utc(later)] });
  });
});

describe('What cannot be read is refused with what to write', () => {
  test('an unknown zone', () => {
    expect(() => localTime('2026-11-23T15:00', 'Moscow time')).toThrow(
      '"Moscow time" is not a time zone. Write an IANA name, such as Europe/Moscow.',
    );
  });
  test.each(['15:00', '2026-11-23', '2026-11-23T15:00+03:00', '23.11.2026 15:00', 'on 2026-11-23T15:00'])(
    '"%s"',
    (text) => {
      expect(() => localTime(text, 'Europe/Moscow')).toThrow(
        `"${text}" is not a date and time. Write it like 2026-11-23T15:00.`,
      );
    },
  );
  test.each(['2026-02-30T10:00', '2026-04-31T10:00', '2026-11-23T25:00'])('%s, which no calendar has', (text) => {
    expect(() => localTime(text, 'Europe/Moscow')).toThrow(
      `"${text}" is not a time that exists: check the day of the month and the hour.`,
    );
  });
  test.each(['1999-12-31T23:59:59', '2100-01-01T00:00:00'])('%s, outside the years of answers', (text) => {
    expect(() => localTime(text, 'Europe/Moscow')).toThrow(
      `"${text}" is outside the years 2000 to 2099, for which answers are given.`,
    );
  });
  test.each(['2000-01-01T00:00:00', '2099-12-31T23:59:59'])('%s is still inside them', (text) => {
    expect(localTime(text, 'Europe/Moscow').kind).toBe('one');
  });
});
