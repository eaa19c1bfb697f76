// Times as people and files write them.
import { describe, expect, test } from 'vitest';
import { dateAt, formatInstant, parseInstant, startOfDate } from '../../src/rules/instant.ts';

const utc = Date.parse;

describe('A time with its offset is one instant', () => {
  test.each([
    ['2026-11-23T15:00+03:00', '2026-11-23T12:00:00Z'],
    ['2026-11-23T12:00Z', '2026-11-23T12:00:00Z'],
    ['2026-11-23T09:00:00-03:00', '2026-11-23T12:00:00Z'],
    ['2026-11-23T17:30:00.000+05:30', '2026-11-23T12:00:00Z'],
    ['2026-11-23T12:00:00.250Z', '2026-11-23T12:00:00.250Z'],
    ['2028-02-29T00:00Z', '2028-02-29T00:00:00Z'],
    ['2026-11-23 15:00+03:00', '2026-11-23T12:00:00Z'],
    ['2026-11-23\u00a015:00 +03:00', '2026-11-23T12:00:00Z'],
    ['2026-11-23T12:00:00.000Z', '2026-11-23T12:00:00Z'],
    ['2026-11-23t12:00z', '2026-11-23T12:00:00Z'],
    ['2026-11-23T15:00+0300', '2026-11-23T12:00:00Z'],
    ['2026-11-23T15:00+03', '2026-11-23T12:00:00Z'],
    ['2026-11-23T09:00\u221203:00', '2026-11-23T12:00:00Z'],
    ['2026-11-23 12:00:00 UTC', '2026-11-23T12:00:00Z'],
    ['2026-11-23T12:00:00.250999Z', '2026-11-23T12:00:00.250Z'],
    ['2026-11-23T15:00:00+03:00[Europe/Moscow]', '2026-11-23T12:00:00Z'],
    ['\u200e2026-11-23T12:00Z\u200b', '2026-11-23T12:00:00Z'],
  ])('%s', (text, instant) => {
    expect(parseInstant(text)).toBe(utc(instant));
  });
});

describe('What is no time with an offset is refused, with how to write one', () => {
  test.each([
    '',
    'now',
    '2026-11-23',
    '2026-11-23T15:00',
    '2026-11-23T15:00 03:00',
    '2026-11-23T15:00+15:00',
    '2026-11-23T15:00[Europe/Moscow]',
    '2026-11-23  +03:00',
    '23.11.2026 15:00',
    '2026-11-23T15:00+3',
    'on 2026-11-23T15:00+03:00',
    '2026-11-23T15:00+03:00 or so',
  ])('"%s"', (text) => {
    expect(() => parseInstant(text)).toThrow(
      `"${text}" is not a time with an offset. Write it like 2026-11-23T15:00+03:00.`,
    );
  });
});

describe('A time that no calendar has is refused', () => {
  test.each(['2026-02-30T10:00Z', '2027-02-29T10:00Z', '2026-13-01T10:00Z', '2026-11-23T25:00Z', '2026-11-23T15:60Z'])(
    '%s',
    (text) => {
      expect(() => parseInstant(text)).toThrow(
        `"${text}" is not a time that exists: check the day of the month and the hour.`,
      );
    },
  );
});

describe('An offset that no clock has is refused', () => {
  test.each(['2026-11-23T15:00+24:00', '2026-11-23T15:00+03:60'])('%s', (text) => {
    expect(() => parseInstant(text)).toThrow(RangeError);
  });
});

describe('Answers are given for the years 2000 to 2099', () => {
  test('the first second of 2000 is inside', () => {
    expect(parseInstant('2000-01-01T00:00:00Z')).toBe(utc('2000-01-01T00:00:00Z'));
  });
  test('the last second of 2099 is inside', () => {
    expect(parseInstant('2099-12-31T23:59:59Z')).toBe(utc('2099-12-31T23:59:59Z'));
  });
  test.each(['1999-12-31T23:59:59Z', '2100-01-01T00:00:00Z'])('%s is outside', (text) => {
    expect(() => parseInstant(text)).toThrow(
      `"${text}" is outside the years 2000 to 2099, for which answers are given.`,
    );
  });
});

describe('An instant in a zone', () => {
  test.each([
    ['Europe/Moscow', '2026-11-23T15:00:00+03:00'],
    ['America/Sao_Paulo', '2026-11-23T09:00:00-03:00'],
    ['Asia/Kolkata', '2026-11-23T17:30:00+05:30'],
    ['Australia/Lord_Howe', '2026-11-23T23:00:00+11:00'],
    ['UTC', '2026-11-23T12:00:00+00:00'],
  ])('is written as the local time of %s', (zone, text) => {
    expect(formatInstant(utc('2026-11-23T12:00:00Z'), zone)).toBe(text);
  });
  test('keeps a part of a second', () => {
    expect(formatInstant(utc('2026-11-23T12:00:00.250Z'), 'Europe/Moscow')).toBe('2026-11-23T15:00:00.250+03:00');
  });
  test('falls on the date of the place', () => {
    expect(dateAt(utc('2026-11-23T20:59:59Z'), 'Europe/Moscow')).toBe('2026-11-23');
    expect(dateAt(utc('2026-11-23T21:00:00Z'), 'Europe/Moscow')).toBe('2026-11-24');
  });
});

describe('The first instant of a date', () => {
  test('is midnight in Moscow', () => {
    expect(startOfDate('2027-03-01', 'Europe/Moscow')).toBe(utc('2027-02-28T21:00:00Z'));
  });
  test('is the first of two midnights', () => {
    // On 1 November 2026 the clocks of Havana go from 01:00 to 00:00, at 05:00 UTC.
    expect(startOfDate('2026-11-01', 'America/Havana')).toBe(utc('2026-11-01T04:00:00Z'));
  });
  test('is one in the morning where midnight was skipped', () => {
    // On 4 November 2018 the clocks of São Paulo went from 00:00 to 01:00, at 03:00 UTC.
    expect(startOfDate('2018-11-04', 'America/Sao_Paulo')).toBe(utc('2018-11-04T03:00:00Z'));
  });
});
