/* eslint-disable @typescript-eslint/no-non-null-assertion --
   tables are read at indexes that they were built for; a test for undefined would say nothing and cost time */
// Business hours counted in integers. A clock is one window of a policy in its zone and calendars; each local year is
// a table of under 1 KB, made when first needed. Counting takes the same time however long the target is.
import type { Calendars, SpecialDay } from './calendar.ts';
import { specialDays } from './calendar.ts';
import type { Instant } from './zone.ts';
import { zoneOffset } from './zone.ts';
import type { Window } from './policy.ts';
import { weekdays } from './vocabulary.ts';

const minute = 60_000;
const dayMinutes = 1440;
const dayLength = dayMinutes * minute;
/** Days of a block: open minutes are added up for blocks, which keeps a year's table under 1 KB, and walked within one. */
const blockDays = 20;
/** A zone's local year begins and ends so much before or after the year of UTC at most. */
const margin = 2 * dayLength;

/** Why a day has the hours it has. `week`: the plain week; `weekend`: a day of the week without hours. */
export type DayReason = { kind: 'week' } | { kind: 'weekend' } | SpecialDay;

/** A kind of day: its open parts as [open, close, …] in minutes elapsed since local midnight, and the reason. */
type DayKind = { parts: number[]; open: number; reason: DayReason };

/**
 * The changes of a zone's clock as [at, offset, at, offset, …]: from `at` on it is `offset` milliseconds ahead of UTC.
 * Plain numbers in one array take a quarter of what an object for each change does.
 */
type Changes = readonly number[];

type Year = {
  year: number;
  /** Whether the production calendar of the year is known; without it only weekends are off. */
  published: boolean;
  /** First instants of the local year and of the next one. */
  from: Instant;
  to: Instant;
  /** The zone's changes where it has any in the year; without them every day is as long as another. */
  changes: Changes;
  /** Kind of each day, an index into the clock's `kinds`. */
  days: Uint8Array;
  /** Open minutes of the year before each block of days, and in all at the end. */
  before: Int32Array;
};

export type Clock = {
  zone: string;
  window: Window;
  calendars: Calendars;
  /** The tables made so far, counted from 1970: years are few and close together. */
  years: (Year | undefined)[];
  last: Year | null;
  /** The kinds of days that the years have met, shared by all of them; `known` finds them by what they are. */
  kinds: DayKind[];
  known: Map<string, number>;
};

const none: Changes = [];

/** Makes the clock of a window. Cheap: years are added when they are asked for. */
export function clockOf(zone: string, window: Window, calendars: Calendars): Clock {
  return { zone, window, calendars, years: [], last: null, kinds: [], known: new Map() };
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** The changes of a zone's clock between two instants, found by halving, with the state at `from` first. */
function zoneChanges(zone: string, from: Instant, to: Instant): Changes {
  const offset = (at: Instant): number => zoneOffset(zone, at) * minute;
  const changes = [from, offset(from)];
  const step = 7 * dayLength;
  for (let low = from, now = offset(from); low < to; low += step) {
    const high = Math.min(low + step, to);
    const next = offset(high);
    if (next === now) continue;
    let [a, b] = [low, high];
    while (b - a > 1000) {
      const middle = a + Math.floor((b - a) / 2000) * 1000;
      if (offset(middle) === now) a = middle;
      else b = middle;
    }
    changes.push(b, next);
    now = next;
  }
  return changes;
}

/** The first instant at which the local clock shows `wall` or later; a time in a gap is where the gap ends. */
function instantOf(changes: Changes, wall: number): Instant {
  for (let i = 0; ; i += 2) {
    const shown = Math.max(changes[i]!, wall - changes[i + 1]!);
    if (i + 2 === changes.length || wall < changes[i + 2]! + changes[i + 1]!) return shown;
  }
}

/** The window's parts on a weekday, [open, close] in minutes since midnight by the wall clock. */
function wallParts(window: Window, weekday: string): number[][] {
  return window.week
    .filter(({ days }) => days.some((day) => day === weekday))
    .flatMap(({ parts }) => parts.map(({ open, close }) => [minutesOf(open), minutesOf(close)]));
}

function makeYear(clock: Clock, year: number): Year {
  const midnight = Date.UTC(year, 0, 1);
  const end = Date.UTC(year + 1, 0, 1);
  const changes = zoneChanges(clock.zone, midnight - margin, end + margin);
  const calendar = clock.calendars[year];
  const special = calendar ? specialDays(calendar) : new Map<string, SpecialDay>();
  const count = (end - midnight) / dayLength;
  const blocks = Math.ceil(count / blockDays);
  // One buffer for both tables: each buffer of its own costs more than a hundred bytes besides.
  const before = new Int32Array(new ArrayBuffer(4 * (blocks + 1) + count), 0, blocks + 1);
  const days = new Uint8Array(before.buffer, before.byteLength);

  for (let day = 0; day < count; day++) {
    const wall = midnight + day * dayLength;
    const weekday = weekdays[(new Date(wall).getUTCDay() + 6) % 7]!;
    const marked = special.get(new Date(wall).toISOString().slice(0, 10));
    const hours = hoursOf(clock.window, weekday, marked);
    const start = instantOf(changes, wall);
    const elapsed = (at: number): number => (instantOf(changes, wall + at * minute) - start) / minute;
    // A part that the clocks skip whole does not open.
    const parts = hours
      .map((part) => part.map(elapsed))
      .filter(([open, close]) => open !== close)
      .flat();
    const reason: DayReason = marked ?? { kind: hours.length ? 'week' : 'weekend' };
    const kind = kindOf(clock, parts, reason);
    days[day] = kind;
    before[Math.floor(day / blockDays) + 1]! += clock.kinds[kind]!.open;
  }

  for (let block = 1; block <= blocks; block++) before[block]! += before[block - 1]!;
  const [from, to] = [instantOf(changes, midnight), instantOf(changes, end)];
  return {
    year,
    published: calendar !== undefined,
    from,
    to,
    // Copied: an array that has grown keeps room for more.
    changes: changes.length > 2 ? changes.slice() : none,
    days,
    before,
  };
}

/** The index of a kind of day, added when it is met for the first time. */
function kindOf({ kinds, known }: Clock, parts: number[], reason: DayReason): number {
  const key = JSON.stringify([parts, reason]);
  let kind = known.get(key);
  if (kind === undefined) known.set(key, (kind = kinds.push({ parts, open: openMinutes(parts), reason }) - 1));
  return kind;
}

function hoursOf(window: Window, weekday: string, marked: SpecialDay | undefined): number[][] {
  if (!marked) return wallParts(window, weekday);
  return marked.kind === 'working' && window.moved ? wallParts(window, window.moved) : [];
}

function openMinutes(parts: number[]): number {
  let open = 0;
  for (let i = 0; i < parts.length; i += 2) open += parts[i + 1]! - parts[i]!;
  return open;
}

function tableOf(clock: Clock, year: number): Year {
  let table = clock.years[year - 1970];
  if (!table) clock.years[year - 1970] = table = makeYear(clock, year);
  return table;
}

function yearAt(clock: Clock, at: Instant): Year {
  const { last } = clock;
  if (last && at >= last.from && at < last.to) return last;
  // A year is 365.2425 days on the average: the guess is off by at most one.
  let table = tableOf(clock, 1970 + Math.floor(at / (365.2425 * dayLength)));
  if (at < table.from) table = tableOf(clock, table.year - 1);
  else if (at >= table.to) table = tableOf(clock, table.year + 1);
  clock.last = table;
  return table;
}

/** The first instant of a day of the year, counted from 0; the day after the last is the next year's first. */
function startOf(table: Year, day: number): Instant {
  if (!table.changes.length) return table.from + day * dayLength;
  return instantOf(table.changes, Date.UTC(table.year, 0, 1 + day));
}

function dayAt(table: Year, at: Instant): number {
  if (!table.changes.length) return Math.floor((at - table.from) / dayLength);
  const guess = Math.floor((at - startOf(table, 0)) / dayLength);
  // Days are 23 to 25 hours long: the guess is off by at most one.
  if (at < startOf(table, guess)) return guess - 1;
  return at < startOf(table, guess + 1) ? guess : guess + 1;
}

/** Open milliseconds of a day before so much of it has passed. */
function openBefore(parts: number[], passed: number): number {
  let open = 0;
  for (let i = 0; i < parts.length && parts[i]! * minute < passed; i += 2)
    open += Math.min(passed, parts[i + 1]! * minute) - parts[i]! * minute;
  return open;
}

/** How much of a day has passed when it has been open for `goal` milliseconds; 0 < goal <= all that it is open. */
function passedAt(parts: number[], goal: number): number {
  let rest = goal;
  for (let i = 0; ; i += 2) {
    const length = (parts[i + 1]! - parts[i]!) * minute;
    if (rest <= length) return parts[i]! * minute + rest;
    rest -= length;
  }
}

/** The block of days in which an open minute of the year is passed, found by halving; the last for one after them all. */
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
 * The earliest instant at which `duration` milliseconds of open time have passed since `at`. A count that ends with
 * the day's last open minute ends at closing, not at the next opening. Throws RangeError where the window never opens.
 */
export function advance(clock: Clock, at: Instant, duration: number): Instant {
  const { kinds } = clock;
  let table = yearAt(clock, at);
  let day = dayAt(table, at);
  // Counted from the beginning of the day, so that whole days remain.
  let rest = duration + openBefore(kinds[table.days[day]!]!.parts, at - startOf(table, day));
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
      if (rest <= open * minute) return startOf(table, day) + passedAt(parts, rest);
      rest -= open * minute;
    }
    // Hours are of a week: after a whole year without any there is none to come.
    if (!before.at(-1)) throw neverOpens(clock);
    table = tableOf(clock, table.year + 1);
  }
}

function neverOpens({ window }: Clock): RangeError {
  return new RangeError(`Window "${window.id}" never opens: give it hours in policy.yaml.`);
}

/** Why a window is closed: outside the hours of the day, or a day without hours. */
export type ClosedReason = { reason: 'night' | 'break' | 'weekend' | 'moved' } | { reason: 'holiday'; holiday: string };

/** A stretch of time in which the window is open, or closed for one reason. Half-open: [from, to). */
export type Stretch = { from: Instant; to: Instant } & ({ open: true } | ({ open: false } & ClosedReason));

function closedFor(reason: DayReason): ClosedReason {
  switch (reason.kind) {
    case 'holiday':
      return { reason: 'holiday', holiday: reason.holiday };
    case 'weekend':
    case 'moved':
      return { reason: reason.kind };
    case 'week':
    case 'working':
      return { reason: 'night' };
    default:
      return reason satisfies never;
  }
}

/** The stretches of one day, in order, without gaps. */
function* stretchesOf({ kinds }: Clock, table: Year, day: number): Generator<Stretch> {
  const start = startOf(table, day);
  const end = startOf(table, day + 1);
  const { parts, reason } = kinds[table.days[day]!]!;
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

/** The stretches from an instant on, without end; neighbours of one kind are joined. One that never ends is the last. */
export function* stretchesFrom(clock: Clock, at: Instant): Generator<Stretch> {
  let table = yearAt(clock, at);
  let held: Stretch | undefined;
  for (let day = dayAt(table, at); ; day++) {
    if (day === table.days.length) {
      table = tableOf(clock, table.year + 1);
      day = 0;
    }
    for (const stretch of stretchesOf(clock, table, day)) {
      if (stretch.to <= at) continue;
      const next = { ...stretch, from: Math.max(stretch.from, at) };
      if (held && nameOf(held) === nameOf(next)) {
        held.to = next.to;
        // A window open or closed for more than a year on end stays so.
        if (held.to - held.from > 366 * dayLength) {
          yield { ...held, to: Infinity };
          return;
        }
      } else {
        if (held) yield held;
        held = next;
      }
    }
  }
}

/** What tells neighbours apart: whether they are open, and why they are not. */
function nameOf(stretch: Stretch): string {
  if (stretch.open) return 'open';
  return stretch.reason === 'holiday' ? `holiday ${stretch.holiday}` : stretch.reason;
}

/** Whether the window is open at an instant, and when it next closes, Infinity for never, or opens. */
export type Opening = { open: true; closes: Instant } | { open: false; opens: Instant };

/** The opening at an instant. Throws RangeError where the window never opens. */
export function openingAt(clock: Clock, at: Instant): Opening {
  for (const stretch of stretchesFrom(clock, at)) {
    if (!stretch.open) continue;
    return stretch.from === at ? { open: true, closes: stretch.to } : { open: false, opens: stretch.from };
  }
  throw neverOpens(clock);
}

/** The reason of the local day on which an instant falls. */
export function dayReason(clock: Clock, at: Instant): DayReason {
  const table = yearAt(clock, at);
  return clock.kinds[table.days[dayAt(table, at)]!]!.reason;
}

/** Whether the window is open at an instant. */
export function isOpen(clock: Clock, at: Instant): boolean {
  const table = yearAt(clock, at);
  const day = dayAt(table, at);
  const { parts } = clock.kinds[table.days[day]!]!;
  const since = at - startOf(table, day);
  for (let i = 0; i < parts.length; i += 2) if (since < parts[i + 1]! * minute) return since >= parts[i]! * minute;
  return false;
}

/** Whether an instant falls on a weekend day that was made working. */
export function isWorkedWeekend(clock: Clock, at: Instant): boolean {
  return dayReason(clock, at).kind === 'working';
}

/** Whether the production calendars of all local years from one instant to another are published. */
export function isPublished(clock: Clock, from: Instant, to: Instant): boolean {
  let table = yearAt(clock, from);
  while (table.published && to >= table.to) table = tableOf(clock, table.year + 1);
  return table.published;
}

/** The local years from one instant to another whose production calendar is not published. */
export function unpublishedYears(clock: Clock, from: Instant, to: Instant): number[] {
  const years: number[] = [];
  for (let table = yearAt(clock, from); ; table = tableOf(clock, table.year + 1)) {
    if (!table.published) years.push(table.year);
    if (to < table.to) return years;
  }
}
