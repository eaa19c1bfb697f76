import { expect, test } from 'vitest';
import { calendarWarning } from '../../src/content/calendar-end.ts';
import { calendars } from '../support/rules/published-policy.ts';

const years = Object.fromEntries(Object.entries(calendars).filter(([year]) => year <= '2027'));

test('More than 90 days before the end of the last calendar there is no warning', () => {
  expect(calendarWarning(years, Date.parse('2027-10-02T23:59:59Z'))).toBeUndefined();
});
test('From 90 days before the end, the build names the file to add', () => {
  expect(calendarWarning(years, Date.parse('2027-10-03T00:00:00Z'))).toBe(
    'The production calendar ends in 90 days, with 2027. Add content/calendars/2028.yaml: deadlines after 2027 are estimates.',
  );
});
test('After the end of the last calendar the build warns that it has ended', () => {
  expect(calendarWarning(years, Date.parse('2028-01-01T00:00:00Z'))).toMatch(
    /^The production calendar has ended, with 2027\./,
  );
});
test('Without any calendar the build warns that deadlines are estimates', () => {
  expect(calendarWarning({}, Date.parse('2027-01-01T00:00:00Z'))).toMatch(/^There is no production calendar\./);
});
