// Dates, times and offsets in words. Spaces of any kind are shown as plain ones.
import { describe, expect, test } from 'vitest';
import { date, dateTime, offsetName } from '../../src/i18n/format.ts';

const plain = (text: string): string => text.replaceAll(/\s/g, ' ');
const afternoon = Date.parse('2026-11-23T15:00:00+03:00');

describe('A date and time', () => {
  test.each([
    ['ru', 'Europe/Moscow', ['пн', '23', '2026', '15:00']],
    ['ru', 'Asia/Tokyo', ['пн', '23', '2026', '21:00']],
    ['en', 'Europe/Moscow', ['Mon', '23 Nov 2026', '15:00']],
    ['en', 'Pacific/Auckland', ['Tue', '24 Nov 2026', '01:00']],
  ])('in %s, in %s, has its weekday, date and a 24-hour clock', (language, zone, parts) => {
    const text = plain(dateTime(language, afternoon, zone));
    for (const part of parts) expect(text).toContain(part);
    expect(text).not.toMatch(/:\d\d:/);
  });
  test('midnight is 00:00, not 24:00', () => {
    expect(dateTime('en', Date.parse('2026-11-21T00:00:00+03:00'), 'Europe/Moscow')).toContain('00:00');
  });
  test('shows seconds where there are any', () => {
    expect(dateTime('ru', afternoon + 30_000, 'Europe/Moscow')).toContain('15:00:30');
  });
  test('shows a part of a second as the full second after it', () => {
    expect(dateTime('en', afternoon + 30_250, 'Europe/Moscow')).toContain('15:00:31');
  });
});

test('a calendar date is written out', () => {
  expect(plain(date('ru', '2027-03-01'))).toBe('1 марта 2027 г.');
  expect(plain(date('en', '2027-03-01'))).toBe('1 March 2027');
});

test.each([
  [180, 'UTC+03:00'],
  [-300, 'UTC\u221205:00'],
  [330, 'UTC+05:30'],
  [-210, 'UTC\u221203:30'],
  [0, 'UTC+00:00'],
])('clocks %i minutes ahead of UTC are at %s', (minutes, name) => {
  expect(offsetName(minutes)).toBe(name);
});
