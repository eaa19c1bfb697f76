// A production calendar: which days of a year are off, and which weekend days were made working.
import type { CalendarYear } from './calendar-year.ts';

/** Published years by number. A year that is not here has weekends only, and its deadlines are estimates. */
export type Calendars = Readonly<Record<number, CalendarYear>>;

/** What the calendar says of a day: a holiday's id, `moved` for a day off moved there, `working` for a worked weekend. */
export type SpecialDay = { kind: 'holiday'; holiday: string } | { kind: 'moved' } | { kind: 'working' };

const dayLength = 86_400_000;

function* datesFrom(from: string, to: string): Generator<string> {
  for (let at = Date.parse(from); at <= Date.parse(to); at += dayLength) yield new Date(at).toISOString().slice(0, 10);
}

/** The days of a year that differ from a plain week, by ISO date. A holiday wins over a move onto the same day. */
export function specialDays(year: CalendarYear): Map<string, SpecialDay> {
  const days = new Map<string, SpecialDay>();
  for (const date of year.workingWeekends) days.set(date, { kind: 'working' });
  for (const { to } of [...year.moved, ...year.carried]) days.set(to, { kind: 'moved' });
  for (const { id, from, to = from } of year.holidays)
    for (const date of datesFrom(from, to)) days.set(date, { kind: 'holiday', holiday: id });
  return days;
}

function isWeekend(date: string): boolean {
  return [0, 6].includes(new Date(date).getUTCDay());
}

/** Counts the working days of a year: Monday to Friday and worked weekends, less days off. */
export function workingDays(year: CalendarYear): number {
  const special = specialDays(year);
  const isWorked = (date: string): boolean =>
    special.get(date)?.kind === 'working' || (!special.has(date) && !isWeekend(date));
  return [...datesFrom(`${year.year}-01-01`, `${year.year}-12-31`)].filter(isWorked).length;
}

/** What is wrong with a calendar, in words that say how to mend it; empty when all adds up. */
export function calendarProblems(year: CalendarYear): string[] {
  const problems: string[] = [];
  const holidays = new Set(year.holidays.flatMap(({ from, to = from }) => [...datesFrom(from, to)]));
  const spans = [...year.holidays, ...year.moved, ...year.carried];
  const dates = [...spans.flatMap(({ from, to = from }) => [from, to]), ...year.workingWeekends];
  for (const date of new Set(dates))
    if (!date.startsWith(`${year.year}-`)) problems.push(`${date} is not a day of ${year.year}.`);
  for (const { id, from, to = from } of year.holidays)
    if (to < from) problems.push(`Holiday "${id}" ends on ${to}, before it begins on ${from}.`);

  const worked = year.moved.map(({ from }) => from).filter((date) => isWeekend(date) && !holidays.has(date));
  for (const date of worked)
    if (!year.workingWeekends.includes(date))
      problems.push(`A day off is moved away from ${date}, so it is worked: add it to workingWeekends.`);
  for (const date of year.workingWeekends)
    if (!worked.includes(date))
      problems.push(
        `${date} stands in workingWeekends, but no day off is moved away from it: add the move, or remove it.`,
      );

  const counted = workingDays(year);
  if (counted !== year.workingDays)
    problems.push(
      `The days add up to ${counted} working days, and workingDays says ${year.workingDays}: compare holidays, moved and carried with the decree.`,
    );
  return problems;
}
