/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes are within the tables; checks would cost time */
// Adds business time in integers, and says when a window is open and why not. Adding takes about the same time however
// long the duration is.
import {
  blockDays,
  type BusinessHours,
  dayAt,
  dayLength,
  type DayReason,
  minute,
  startOf,
  tableAt,
  tableOf,
} from './year-table.ts';
import type { Instant } from './zone.ts';

/** Open milliseconds of a day's parts in its first `elapsed` milliseconds. */
function openWithin(parts: number[], elapsed: number): number {
  let open = 0;
  for (let i = 0; i < parts.length && parts[i]! * minute < elapsed; i += 2)
    open += Math.min(elapsed, parts[i + 1]! * minute) - parts[i]! * minute;
  return open;
}

/** Milliseconds since midnight when a day's parts have been open for `goal`; 0 < goal <= all that they are open. */
function elapsedAfter(parts: number[], goal: number): number {
  let rest = goal;
  for (let i = 0; ; i += 2) {
    const length = (parts[i + 1]! - parts[i]!) * minute;
    if (rest <= length) return parts[i]! * minute + rest;
    rest -= length;
  }
}

/** The block of days in which the year reaches `goal` open minutes, found by bisection; the last block beyond the sum. */
function blockOf(before: Int32Array, goal: number): number {
  let [low, high] = [0, before.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (before[middle]! < goal) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * The earliest instant at which `duration` milliseconds of open time have passed since `at`. A duration that ends with
 * the day's last open minute ends at closing, not at the next opening. Throws RangeError where the window never opens.
 */
export function addBusinessTime(hours: BusinessHours, at: Instant, duration: number): Instant {
  const { kinds } = hours;
  let table = tableAt(hours, at);
  let day = dayAt(table, at);
  // Counted from the beginning of the day, so that whole days remain.
  let rest = duration + openWithin(kinds[table.days[day]!]!.parts, at - startOf(table, day));
  for (; ; day = 0) {
    const { days, before } = table;
    for (; day < days.length; day++) {
      if (day % blockDays === 0) {
        const passed = before[day / blockDays]!;
        const block = blockOf(before, passed + rest / minute);
        rest -= (before[block]! - passed) * minute;
        day = block * blockDays;
      }
      const { open, parts } = kinds[days[day]!]!;
      if (rest <= open * minute) return startOf(table, day) + elapsedAfter(parts, rest);
      rest -= open * minute;
    }
    // Hours repeat every week: after a whole year without any there are none to come.
    if (!before.at(-1)) throw neverOpens(hours);
    table = tableOf(hours, table.year + 1);
  }
}

function neverOpens({ window }: BusinessHours): RangeError {
  return new RangeError(`Window "${window.id}" never opens: give it hours in policy.yaml.`);
}

/** Why a window is closed: outside the hours of the day, or a day without hours. */
export type ClosedReason = { reason: 'night' | 'break' | 'weekend' | 'moved' } | { reason: 'holiday'; holiday: string };

/** An interval in which the window is open, or closed for one reason. Half-open: [from, to). */
export type Interval = { from: Instant; to: Instant } & ({ open: true } | ({ open: false } & ClosedReason));

function closedFor(reason: DayReason): ClosedReason {
  if (reason.kind === 'holiday') return { reason: 'holiday', holiday: reason.holiday };
  return { reason: reason.kind === 'weekend' || reason.kind === 'moved' ? reason.kind : 'night' };
}

/** The intervals of one day, in order, without gaps. */
function* intervalsOf(day: { parts: number[]; reason: DayReason }, start: Instant, end: Instant): Generator<Interval> {
  const { parts, reason } = day;
  if (!parts.length) {
    yield { open: false, from: start, to: end, ...closedFor(reason) };
    return;
  }
  let at = start;
  for (let i = 0; i < parts.length; i += 2) {
    const [open, close] = [start + parts[i]! * minute, start + parts[i + 1]! * minute];
    if (at < open) yield { open: false, from: at, to: open, reason: i ? 'break' : 'night' };
    yield { open: true, from: open, to: close };
    at = close;
  }
  if (at < end) yield { open: false, from: at, to: end, reason: 'night' };
}

/** The intervals from an instant on, without end; equal neighbours are joined. One that never ends is the last. */
export function* intervalsFrom(hours: BusinessHours, at: Instant): Generator<Interval> {
  let table = tableAt(hours, at);
  let current: Interval | undefined;
  for (let day = dayAt(table, at); ; day++) {
    if (day === table.days.length) {
      table = tableOf(hours, table.year + 1);
      day = 0;
    }
    for (const interval of intervalsOf(hours.kinds[table.days[day]!]!, startOf(table, day), startOf(table, day + 1))) {
      if (interval.to <= at) continue;
      const next = { ...interval, from: Math.max(interval.from, at) };
      if (current && stateOf(current) === stateOf(next)) {
        current.to = next.to;
        // A window that is open or closed for more than a year stays so.
        if (current.to - current.from > 366 * dayLength) {
          yield { ...current, to: Infinity };
          return;
        }
      } else {
        if (current) yield current;
        current = next;
      }
    }
  }
}

/** Open, or the reason for being closed, as a string to compare neighbours by. */
function stateOf(interval: Interval): string {
  if (interval.open) return 'open';
  return interval.reason === 'holiday' ? `holiday ${interval.holiday}` : interval.reason;
}

/** Whether the window is open at an instant, and when it next closes, Infinity for never, or opens. */
export type Opening = { open: true; closes: Instant } | { open: false; opens: Instant };

/** The opening at an instant. Throws RangeError where the window never opens. */
export function openingAt(hours: BusinessHours, at: Instant): Opening {
  for (const { open, from, to } of intervalsFrom(hours, at))
    if (open) return from === at ? { open, closes: to } : { open: false, opens: from };
  throw neverOpens(hours);
}

/** The reason of the local day on which an instant falls. */
export function dayReason(hours: BusinessHours, at: Instant): DayReason {
  const table = tableAt(hours, at);
  return hours.kinds[table.days[dayAt(table, at)]!]!.reason;
}

export function isOpen(hours: BusinessHours, at: Instant): boolean {
  const table = tableAt(hours, at);
  const day = dayAt(table, at);
  const { parts } = hours.kinds[table.days[day]!]!;
  const since = at - startOf(table, day);
  for (let i = 0; i < parts.length; i += 2) if (since < parts[i + 1]! * minute) return since >= parts[i]! * minute;
  return false;
}

/** Whether an instant falls on a weekend day that was made working. */
export function isWorkedWeekend(hours: BusinessHours, at: Instant): boolean {
  return dayReason(hours, at).kind === 'working';
}

/** The local years from one instant to another whose production calendar is not published. */
export function unpublishedYears(hours: BusinessHours, from: Instant, to: Instant): number[] {
  const years: number[] = [];
  for (let table = tableAt(hours, from); ; table = tableOf(hours, table.year + 1)) {
    if (!table.published) years.push(table.year);
    if (to < table.to) return years;
  }
}
