import { describe, expect, test } from 'vitest';
import { contentCopy } from '../support/content/content-copy.ts';

const year = 'calendars/2027.yaml';
const names = 'calendars/names.yaml';

function sum(counted: number, said: number): string {
  return `The days add up to ${counted} working days, and workingDays says ${said}: compare holidays, moved and carried with the decree.`;
}

describe('The calendar of a year', () => {
  test.each([246, 248])('adds up to the working days that it names, not to %d', (said) => {
    const copy = contentCopy();
    const line = copy.change(year, 'workingDays: 247', `workingDays: ${said}`);
    expect(copy.problems()).toEqual([{ ...line, message: sum(247, said) }]);
  });

  test('does not add up when a holiday is forgotten', () => {
    const copy = contentCopy();
    copy.change(year, '  - { id: russia, from: "2027-06-12" }\n', '');
    copy.change(year, '  - { id: unity, from: "2027-11-04" }\n', '');
    expect(copy.problems()).toEqual([{ ...copy.place(year, 'workingDays'), message: sum(248, 247) }]);
  });

  test('is that of the year in its file name', () => {
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

  test.each(['"12 June"', '"2027-06-31"', '2027-6-12'])('writes its dates in one way, and not as %s', (date) => {
    const copy = contentCopy();
    const line = copy.change(year, 'russia, from: "2027-06-12"', `russia, from: ${date}`);
    expect(copy.problems()).toEqual([{ ...line, message: 'holidays.5.from: a date in quotes, such as "2027-03-01".' }]);
  });

  test('reads a date that lacks its quotes as that date', () => {
    const copy = contentCopy();
    copy.change(year, 'russia, from: "2027-06-12"', 'russia, from: 2027-06-12');
    expect(copy.problems()).toEqual([]);
    expect(copy.read().calendars[2027]?.holidays[5]).toEqual({ id: 'russia', from: '2027-06-12' });
  });

  test('has no field that nothing knows', () => {
    const copy = contentCopy();
    const line = copy.change(year, 'decree: { number: "1187",', 'decree: { number: "1187", by: government,');
    expect(copy.problems()).toEqual([
      { ...line, message: 'decree: unknown field "by". Check the spelling, or remove it.' },
    ]);
  });
});

describe('A holiday', () => {
  test('has a name in every language, or each year that has it asks for one', () => {
    const copy = contentCopy();
    copy.change(names, ', en: Russia Day', '');
    expect(copy.problems()).toEqual(
      [2024, 2025, 2026, 2027].map((number) => ({
        ...copy.place(`calendars/${number}.yaml`, '- { id: russia'),
        message: 'Holiday "russia" has no name in "en". Add it to names.yaml.',
      })),
    );
  });

  test('that is misspelt has no name in any language', () => {
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
