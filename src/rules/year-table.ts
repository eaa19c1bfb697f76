/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes are within the tables; checks would cost time */
// The days of a local year as a table of under 1 KB: which hours each day has, and the open minutes added up.
import { type Calendars, type SpecialDay, specialDays } from './calendar.ts';
import type { Window } from './policy.ts';
import { weekdays } from './vocabulary.ts';
import type { Instant } from './zone.ts';
import { instantOf, type Transitions, zoneTransitions } from './zone-transitions.ts';

export const minute = 60_000;
export const dayLength = 1440 * minute;
/** Prefix sums are stored for blocks of this many days, to keep a table small; within a block days are iterated. */
export const blockDays = 20;

/** Why a day has the hours it has. `week`: the plain week; `weekend`: a day of the week without hours. */
export type DayReason = { kind: 'week' } | { kind: 'weekend' } | SpecialDay;

/** A kind of day: its open parts as [open, close, …] in minutes elapsed since local midnight, their sum, and the reason. */
type DayKind = { parts: number[]; open: number; reason: DayReason };

type YearTable = {
  year: number;
  /** Whether the production calendar of the year is known; without it only weekends are off. */
  published: boolean;
  /** First instants of the local year and of the next one. */
  from: Instant;
  to: Instant;
  /** Empty where the zone has no transition in the year: every day then has 24 hours. */
  transitions: Transitions;
  /** Kind of each day, an index into `kinds` of the business hours. */
  days: Uint8Array;
  /** Open minutes of the year before each block of days; the last entry is the sum of the year. */
  before: Int32Array;
};

/** The business hours of one window in its zone and calendars, with the year tables made so far. */
export type BusinessHours = {
  zone: string;
  window: Window;
  calendars: Calendars;
  /** By year since 1970. */
  tables: (YearTable | undefined)[];
  /** The table used last. */
  last: YearTable | null;
  /** The kinds of days met so far, shared by all tables, and their indexes by content. */
  kinds: DayKind[];
  kindIndexes: Map<string, number>;
};

/** Prepares the business hours of a window. Cheap: year tables are made when they are first needed. */
export function businessHours(zone: string, window: Window, calendars: Calendars): BusinessHours {
  return { zone, window, calendars, tables: [], last: null, kinds: [], kindIndexes: new Map() };
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** The open parts of a day, [open, close] in minutes since midnight by the wall clock. */
function wallParts(window: Window, weekday: string, special: SpecialDay | undefined): number[][] {
  const hoursOf = special ? special.kind === 'working' && window.moved : weekday;
  return window.week
    .filter(({ days }) => days.some((day) => day === hoursOf))
    .flatMap(({ parts }) => parts.map(({ open, close }) => [minutesOf(open), minutesOf(close)]));
}

function makeTable(hours: BusinessHours, year: number): YearTable {
  const midnight = Date.UTC(year, 0, 1);
  const end = Date.UTC(year + 1, 0, 1);
  // A local year begins and ends at most two days before or after the year of UTC.
  const transitions = zoneTransitions(hours.zone, midnight - 2 * dayLength, end + 2 * dayLength);
  const calendar = hours.calendars[year];
  const specials = calendar ? specialDays(calendar) : new Map<string, SpecialDay>();
  const count = (end - midnight) / dayLength;
  const blocks = Math.ceil(count / blockDays);
  // One buffer for both arrays: each buffer has an overhead of more than a hundred bytes.
  const before = new Int32Array(new ArrayBuffer(4 * (blocks + 1) + count), 0, blocks + 1);
  const days = new Uint8Array(before.buffer, before.byteLength);

  for (let day = 0; day < count; day++) {
    const wall = midnight + day * dayLength;
    const weekday = weekdays[(new Date(wall).getUTCDay() + 6) % 7]!;
    const special = specials.get(new Date(wall).toISOString().slice(0, 10));
    const wallClock = wallParts(hours.window, weekday, special);
    const start = instantOf(transitions, wall);
    const elapsed = (at: number): number => (instantOf(transitions, wall + at * minute) - start) / minute;
    // A part that lies wholly in a DST gap does not open.
    const parts = wallClock.map((part) => part.map(elapsed)).filter(([open, close]) => open !== close);
    const kind = internKind(hours, parts.flat(), special ?? { kind: wallClock.length ? 'week' : 'weekend' });
    days[day] = kind;
    before[Math.floor(day / blockDays) + 1]! += hours.kinds[kind]!.open;
  }

  for (let block = 1; block <= blocks; block++) before[block]! += before[block - 1]!;
  return {
    year,
    published: calendar !== undefined,
    from: instantOf(transitions, midnight),
    to: instantOf(transitions, end),
    // Copied, because an array that has grown reserves room for more.
    transitions: transitions.length > 2 ? transitions.slice() : noTransitions,
    days,
    before,
  };
}

const noTransitions: Transitions = [];

/** The index of a kind of day, which is added when it is met for the first time. */
function internKind({ kinds, kindIndexes }: BusinessHours, parts: number[], reason: DayReason): number {
  const key = JSON.stringify([parts, reason]);
  let index = kindIndexes.get(key);
  if (index === undefined) {
    const open = parts.reduce((sum, at, i) => sum + (i % 2 ? at : -at), 0);
    index = kinds.push({ parts, open, reason }) - 1;
    kindIndexes.set(key, index);
  }
  return index;
}

export function tableOf(hours: BusinessHours, year: number): YearTable {
  return (hours.tables[year - 1970] ??= makeTable(hours, year));
}

/** The table of the local year in which an instant falls. */
export function tableAt(hours: BusinessHours, at: Instant): YearTable {
  const { last } = hours;
  if (last && at >= last.from && at < last.to) return last;
  // A year has 365.2425 days on average: the guess is off by at most one.
  let table = tableOf(hours, 1970 + Math.floor(at / (365.2425 * dayLength)));
  if (at < table.from) table = tableOf(hours, table.year - 1);
  else if (at >= table.to) table = tableOf(hours, table.year + 1);
  hours.last = table;
  return table;
}

/** The first instant of a day of the year, counted from 0; the day after the last is the next year's first. */
export function startOf(table: YearTable, day: number): Instant {
  if (!table.transitions.length) return table.from + day * dayLength;
  return instantOf(table.transitions, Date.UTC(table.year, 0, 1 + day));
}

/** The day of the year in which an instant falls, counted from 0. */
export function dayAt(table: YearTable, at: Instant): number {
  const guess = Math.floor((at - table.from) / dayLength);
  if (!table.transitions.length) return guess;
  // Days have 23 to 25 hours: the guess is off by at most one.
  if (at < startOf(table, guess)) return guess - 1;
  return at < startOf(table, guess + 1) ? guess : guess + 1;
}
