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

/** Why a day has the hours it has. `week`: the plain week; `weekend`: a day of the week without hours. */
export type DayReason = { kind: 'week' } | { kind: 'weekend' } | SpecialDay;

/** A kind of day: its open parts as [open, close, …] in minutes elapsed since local midnight, and the reason. */
type DayKind = { parts: number[]; open: number; reason: DayReason };

/** A change of a zone's clock: from this instant on it is `offset` milliseconds ahead of UTC. */
type Change = { at: Instant; offset: number };

type Year = {
  year: number;
  /** Whether the production calendar of the year is known; without it only weekends are off. */
  published: boolean;
  /** First instants of the local year and of the next one. */
  from: Instant;
  to: Instant;
  /** The local clock's reading at `from`'s date, midnight, as if it were UTC. */
  midnight: number;
  changes: Change[];
  /** Kind of each day, an index into `kinds`. */
  days: Uint8Array;
  kinds: DayKind[];
  /** Open minutes of the year before each block of seven days, and in all at the end. */
  before: Int32Array;
  /** Minutes between the entries of `blockAt`: the most that a block has open. */
  stride: number;
  /** The block in which each multiple of `stride` open minutes is passed. */
  blockAt: Uint8Array;
};

export type Clock = { zone: string; window: Window; calendars: Calendars; years: Map<number, Year>; last: Year | null };

/** Makes the clock of a window. Cheap: years are added when they are asked for. */
export function clockOf(zone: string, window: Window, calendars: Calendars): Clock {
  return { zone, window, calendars, years: new Map(), last: null };
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** The changes of a zone's clock between two instants, found by halving, with the state at `from` first. */
export function zoneChanges(zone: string, from: Instant, to: Instant): Change[] {
  const offset = (at: Instant): number => zoneOffset(zone, at) * minute;
  const changes: Change[] = [{ at: from, offset: offset(from) }];
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
    changes.push({ at: b, offset: next });
    now = next;
  }
  return changes;
}

/** The first instant at which the local clock shows `wall` or later; a time in a gap is where the gap ends. */
function instantOf(changes: Change[], wall: number): Instant {
  let found = changes[0]!.at;
  for (const [i, { at, offset }] of changes.entries()) {
    found = Math.max(at, wall - offset);
    const next = changes[i + 1];
    if (!next || wall < next.at + offset) break;
  }
  return found;
}

/** The window's parts on a weekday, in minutes since midnight by the wall clock. */
function wallParts(window: Window, weekday: string): number[] {
  return window.week
    .filter(({ days }) => days.some((day) => day === weekday))
    .flatMap(({ parts }) => parts.flatMap(({ open, close }) => [minutesOf(open), minutesOf(close)]));
}

function makeYear(clock: Clock, year: number): Year {
  const midnight = Date.UTC(year, 0, 1);
  const end = Date.UTC(year + 1, 0, 1);
  const changes = zoneChanges(clock.zone, midnight - 2 * dayLength, end + 2 * dayLength);
  const calendar = clock.calendars[year];
  const special = calendar ? specialDays(calendar) : new Map<string, SpecialDay>();
  const count = (end - midnight) / dayLength;
  const days = new Uint8Array(count);
  const kinds: DayKind[] = [];
  const known = new Map<string, number>();
  const before = new Int32Array(Math.ceil(count / 7) + 1);

  for (let day = 0; day < count; day++) {
    const wall = midnight + day * dayLength;
    const weekday = weekdays[(new Date(wall).getUTCDay() + 6) % 7]!;
    const marked = special.get(new Date(wall).toISOString().slice(0, 10));
    const hours = hoursOf(clock.window, weekday, marked);
    const start = instantOf(changes, wall);
    const parts = hours.map((at) => (instantOf(changes, wall + at * minute) - start) / minute);
    const reason: DayReason = marked ?? { kind: hours.length ? 'week' : 'weekend' };
    const key = JSON.stringify([parts, reason]);
    let kind = known.get(key);
    if (kind === undefined) {
      kind = kinds.push({ parts, open: openMinutes(parts), reason }) - 1;
      known.set(key, kind);
    }
    days[day] = kind;
    before[Math.floor(day / 7) + 1]! += kinds[kind]!.open;
  }

  const stride = Math.max(1, ...before);
  for (let block = 1; block < before.length; block++) before[block]! += before[block - 1]!;
  const blockAt = new Uint8Array(Math.floor(before.at(-1)! / stride) + 1);
  for (let i = 0, block = 0; i < blockAt.length; i++) {
    while (block < before.length - 2 && before[block + 1]! <= i * stride) block++;
    blockAt[i] = block;
  }
  const [from, to] = [instantOf(changes, midnight), instantOf(changes, end)];
  return { year, published: calendar !== undefined, from, to, midnight, changes, days, kinds, before, stride, blockAt };
}

function hoursOf(window: Window, weekday: string, marked: SpecialDay | undefined): number[] {
  if (!marked) return wallParts(window, weekday);
  return marked.kind === 'working' && window.moved ? wallParts(window, window.moved) : [];
}

function openMinutes(parts: number[]): number {
  let open = 0;
  for (let i = 0; i < parts.length; i += 2) open += parts[i + 1]! - parts[i]!;
  return open;
}

function tableOf(clock: Clock, year: number): Year {
  let table = clock.years.get(year);
  if (!table) clock.years.set(year, (table = makeYear(clock, year)));
  return table;
}

function yearAt(clock: Clock, at: Instant): Year {
  const { last } = clock;
  if (last && at >= last.from && at < last.to) return last;
  let table = tableOf(clock, new Date(at).getUTCFullYear());
  if (at < table.from) table = tableOf(clock, table.year - 1);
  else if (at >= table.to) table = tableOf(clock, table.year + 1);
  clock.last = table;
  return table;
}

/** The first instant of a day of the year, counted from 0; the day after the last is the next year's first. */
function startOf(table: Year, day: number): Instant {
  const wall = table.midnight + day * dayLength;
  const only = table.changes.length === 1;
  return only ? wall - table.changes[0]!.offset : instantOf(table.changes, wall);
}

function dayAt(table: Year, at: Instant): number {
  const guess = Math.floor((at - startOf(table, 0)) / dayLength);
  // Days are 23 to 25 hours long: the guess is off by at most one.
  if (at < startOf(table, guess)) return guess - 1;
  return guess + 1 < table.days.length && at >= startOf(table, guess + 1) ? guess + 1 : guess;
}

/** Open milliseconds of the year before the instant. */
function rank(table: Year, at: Instant): number {
  const day = dayAt(table, at);
  const block = Math.floor(day / 7);
  let open = table.before[block]!;
  for (let d = block * 7; d < day; d++) open += table.kinds[table.days[d]!]!.open;
  open *= minute;
  const { parts } = table.kinds[table.days[day]!]!;
  const since = at - startOf(table, day);
  for (let i = 0; i < parts.length && parts[i]! * minute < since; i += 2)
    open += Math.min(since, parts[i + 1]! * minute) - parts[i]! * minute;
  return open;
}

/** The earliest instant before which the year has `goal` open milliseconds; 0 < goal <= the year's total. */
function select(table: Year, goal: number): Instant {
  const { before } = table;
  let block = table.blockAt[Math.floor(goal / minute / table.stride)] ?? 0;
  while (block > 0 && before[block]! * minute >= goal) block--;
  while (before[block + 1]! * minute < goal) block++;
  let rest = goal - before[block]! * minute;
  let day = block * 7;
  for (;;) {
    const { open } = table.kinds[table.days[day]!]!;
    if (rest <= open * minute) break;
    rest -= open * minute;
    day++;
  }
  const { parts } = table.kinds[table.days[day]!]!;
  let part = 0;
  for (;;) {
    const length = (parts[part + 1]! - parts[part]!) * minute;
    if (rest <= length) break;
    rest -= length;
    part += 2;
  }
  return startOf(table, day) + parts[part]! * minute + rest;
}

/**
 * The earliest instant at which `duration` milliseconds of open time have passed since `at`. A count that ends with
 * the day's last open minute ends at closing, not at the next opening. Throws RangeError where the window never opens.
 */
export function advance(clock: Clock, at: Instant, duration: number): Instant {
  let table = yearAt(clock, at);
  let goal = rank(table, at) + duration;
  for (let closed = 0; ;) {
    const total = table.before.at(-1)! * minute;
    if (goal <= total) return select(table, goal);
    closed = total ? 0 : closed + 1;
    if (closed > 1) throw new RangeError(`Window "${clock.window.id}" never opens: give it hours in policy.yaml.`);
    goal -= total;
    table = tableOf(clock, table.year + 1);
  }
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
function* stretchesOf(table: Year, day: number): Generator<Stretch> {
  const start = startOf(table, day);
  const end = day + 1 < table.days.length ? startOf(table, day + 1) : table.to;
  const { parts, reason } = table.kinds[table.days[day]!]!;
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
    for (const stretch of stretchesOf(table, day)) {
      if (stretch.to <= at) continue;
      const next = { ...stretch, from: Math.max(stretch.from, at) };
      if (held && alike(held, next)) {
        held.to = next.to;
        // A window open for more than a year on end does not close.
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

function alike(a: Stretch, b: Stretch): boolean {
  if (a.open || b.open) return a.open && b.open;
  if (a.reason === 'holiday' || b.reason === 'holiday')
    return a.reason === 'holiday' && b.reason === 'holiday' && a.holiday === b.holiday;
  return a.reason === b.reason;
}

/** Whether the window is open at an instant, and when it next closes, Infinity for never, or opens. */
export type Opening = { open: true; closes: Instant } | { open: false; opens: Instant };

export function openingAt(clock: Clock, at: Instant): Opening {
  for (const stretch of stretchesFrom(clock, at)) {
    if (!stretch.open) continue;
    return stretch.from === at ? { open: true, closes: stretch.to } : { open: false, opens: stretch.from };
  }
  throw new RangeError('unreachable: stretches have no end');
}

/** The reason of the local day on which an instant falls. */
export function dayReason(clock: Clock, at: Instant): DayReason {
  const table = yearAt(clock, at);
  return table.kinds[table.days[dayAt(table, at)]!]!.reason;
}

/** The local years from one instant to another whose production calendar is not published. */
export function unpublishedYears(clock: Clock, from: Instant, to: Instant): number[] {
  const years: number[] = [];
  for (let table = yearAt(clock, from); ; table = tableOf(clock, table.year + 1)) {
    if (!table.published) years.push(table.year);
    if (to < table.to) return years;
  }
}
