import { describe, expect, test } from 'vitest';
import { contentCopy } from '../support/content/content-copy.ts';

const year = 'calendars/2027.yaml';
const names = 'calendars/names.yaml';

/** The error of a calendar whose days do not add up. */
function sum(counted: number, stated: number): string {
  return `The days add up to ${counted} working days, and workingDays says ${stated}: compare holidays, moved and carried with the decree.`;
}

describe('The calendar of a year', () => {
  test.each([246, 248])('has to add up to its number of working days, 247 and not %d', (stated) => {
    const copy = contentCopy();
    const line = copy.change(year, 'workingDays: 247', `workingDays: ${stated}`);
    expect(copy.problems()).toEqual([{ ...line, message: sum(247, stated) }]);
  });

  test('does not add up when a holiday is missing', () => {
    const copy = contentCopy();
    copy.change(year, '  - { id: russia, from: "2027-06-12" }\n', '');
    copy.change(year, '  - { id: unity, from: "2027-11-04" }\n', '');
    expect(copy.problems()).toEqual([{ ...copy.place(year, 'workingDays'), message: sum(248, 247) }]);
  });

  test('is for the year in its file name', () => {
    const copy = contentCopy();
    copy.rename(year, 'calendars/2028.yaml');
    expect(copy.problems()).toEqual([
      { file: 'calendars/2028.yaml', line: 2, message: 'The file is named 2028.yaml, and its year is 2027.' },
    ]);
  });

  test('has a working weekend only where a day off is moved away from it', () => {
    const copy = contentCopy();
    const line = copy.change('calendars/2026.yaml', 'workingWeekends: []', 'workingWeekends: ["2026-11-21"]');
    const total = copy.place('calendars/2026.yaml', 'workingDays');
    expect(total.line).toBe(line.line + 1);
    expect(copy.problems()).toEqual([
      {
        ...total,
        message:
          '2026-11-21 stands in workingWeekends, but no day off is moved away from it: add the move, or remove it.',
      },
      { ...total, message: sum(248, 247) },
    ]);
  });

  test('has a working weekend wherever a day off is moved away from it', () => {
    const copy = contentCopy();
    copy.change(year, 'workingWeekends: ["2027-02-20"]', 'workingWeekends: []');
    const total = copy.place(year, 'workingDays');
    expect(copy.problems()).toEqual([
      { ...total, message: 'A day off is moved away from 2027-02-20, so it is worked: add it to workingWeekends.' },
      { ...total, message: sum(246, 247) },
    ]);
  });

  test('has only days of its year', () => {
    const copy = contentCopy();
    copy.change(year, 'to: "2027-02-22"', 'to: "2028-02-22"');
    const total = copy.place(year, 'workingDays');
    expect(copy.problems()).toEqual([
      { ...total, message: '2028-02-22 is not a day of 2027.' },
      { ...total, message: sum(248, 247) },
    ]);
  });

  test('has no holiday that ends before it begins', () => {
    const copy = contentCopy();
    copy.change(year, '{ id: unity, from: "2027-11-04" }', '{ id: unity, from: "2027-11-04", to: "2027-11-03" }');
    const total = copy.place(year, 'workingDays');
    expect(copy.problems()).toEqual([
      { ...total, message: 'Holiday "unity" ends on 2027-11-03, before it begins on 2027-11-04.' },
      { ...total, message: sum(248, 247) },
    ]);
  });

  test.each(['"12 June"', '"2027-06-31"', '2027-6-12'])('has dates in one format, which %s is not', (date) => {
    const copy = contentCopy();
    const line = copy.change(year, 'russia, from: "2027-06-12"', `russia, from: ${date}`);
    expect(copy.problems()).toEqual([{ ...line, message: 'holidays.5.from: a date in quotes, such as "2027-03-01".' }]);
  });

  test('may have a date without quotes', () => {
    const copy = contentCopy();
    copy.change(year, 'russia, from: "2027-06-12"', 'russia, from: 2027-06-12');
    expect(copy.problems()).toEqual([]);
    expect(copy.read().calendars[2027]?.holidays[5]).toEqual({ id: 'russia', from: '2027-06-12' });
  });

  test('has no unknown field', () => {
    const copy = contentCopy();
    const line = copy.change(year, 'decree: { number: "1187",', 'decree: { number: "1187", by: government,');
    expect(copy.problems()).toEqual([
      { ...line, message: 'decree: unknown field "by". Check the spelling, or remove it.' },
    ]);
  });
});

describe('A holiday', () => {
  test('without a name in a language is reported by every year that has it', () => {
    const copy = contentCopy();
    copy.change(names, ', en: Russia Day', '');
    expect(copy.problems()).toEqual(
      [2024, 2025, 2026, 2027].map((number) => ({
        ...copy.place(`calendars/${number}.yaml`, '- { id: russia'),
        message: 'Holiday "russia" has no name in "en". Add it to names.yaml.',
      })),
    );
  });

  test('with a misspelt id has no name in any language', () => {
    const copy = contentCopy();
    const line = copy.change(year, 'id: unity', 'id: union');
    expect(copy.problems()).toEqual(
      ['ru', 'en'].map((language) => ({
        ...line,
        message: `Holiday "union" has no name in "${language}". Add it to names.yaml.`,
      })),
    );
  });
});
