// Figures, dates and times in the words of a language. Intl does the wording; the strings add what it lacks.
import type { Figure } from '../rules/figure.ts';
import { fixedOffset } from '../rules/fixed-offset.ts';
import type { Window } from '../rules/policy.ts';
import type { Dictionary } from './dictionary.ts';
import { fill } from './fill.ts';
import { plural } from './plural.ts';

export type FigureStrings = Dictionary['figure'];

const nbsp = '\u00a0';

/** The text with its first letter in upper case. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Joins words as a list: "a, b and c". */
export function list(
  language: string,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(language, { type }).format(items);
}

/** The name of a language in a language: Russian, русский. */
export function languageName(language: string, code: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
}

/** A duration in words: 2 часа, 12 рабочих часов, 1 hour 30 minutes. */
export function duration(
  language: string,
  { workingHours }: FigureStrings,
  target: { duration: string; unit: 'elapsed' | 'working' },
): string {
  const parts = [...target.duration.matchAll(/(\d+)([HM])/g)].flatMap(([, digits, letter]) => {
    const count = Number(digits);
    if (count === 0) return [];
    if (letter === 'M') return inUnit(language, count, 'minute');
    if (target.unit === 'elapsed') return inUnit(language, count, 'hour');
    return numberFormatter(language).format(count) + nbsp + plural(language, workingHours, count);
  });
  return parts.join(' ');
}

const secondsOf = { day: 86_400, hour: 3600, minute: 60, second: 1 };
type Unit = keyof typeof secondsOf;

/** A number with its unit: 2 hours. */
function inUnit(language: string, count: number, unit: Unit): string {
  return numberFormatter(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count).replace(' ', nbsp);
}

/** Seconds in units, largest first, without those that are zero. */
function inUnits(language: string, seconds: number, units: readonly Unit[]): string {
  let rest = seconds;
  const parts = units.flatMap((unit) => {
    const count = Math.floor(rest / secondsOf[unit]);
    rest %= secondsOf[unit];
    return count > 0 ? inUnit(language, count, unit) : [];
  });
  return parts.join(' ');
}

/** A length of time in hours, minutes and seconds: 4 hours 30 minutes. Parts of a second count as the whole one. */
export function elapsed(language: string, milliseconds: number): string {
  return inUnits(language, Math.ceil(milliseconds / 1000), ['hour', 'minute', 'second']);
}

/** A length of time in days, hours and minutes, and in seconds where it is shorter than an hour: 2 days 16 hours. */
export function span(language: string, milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const units: Unit[] = seconds < 3600 ? ['minute', 'second'] : ['day', 'hour', 'minute'];
  return inUnits(language, seconds, units) || inUnit(language, 0, 'second');
}

/** An interval with its dates: Mon, 23 Nov, 15:00–16:00. */
export function timeRange(language: string, from: number, to: number, zone: string): string {
  const [start, end] = [clockOf(from, zone), clockOf(to, zone)];
  return dateFormatter(language, timeOptions(start.zone, from, to)).formatRange(start.at, end.at);
}

/** What to format for an instant in a zone: where the zone is an offset, a time that the clocks of UTC show. */
function clockOf(at: number, zone: string): { at: number; zone: string } {
  const offset = fixedOffset(zone);
  return offset === undefined ? { at, zone } : { at: at + offset * 60_000, zone: 'UTC' };
}

/** A date and time with the weekday, with seconds only where one of the instants has some. */
function timeOptions(zone: string, ...instants: number[]): Intl.DateTimeFormatOptions {
  return {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    ...(instants.some((at) => at % 60_000 !== 0) && { second: '2-digit' }),
    hourCycle: 'h23',
    timeZone: zone,
  };
}

/** The name of a weekday, Monday first. */
function weekday(language: string, index: number): string {
  // 1 January 2024 was a Monday.
  return dateFormatter(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + index));
}

function weekdayList(language: string, strings: FigureStrings, days: readonly string[]): string {
  const order = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const indexes = order.flatMap((day, i) => (days.includes(day) ? i : []));
  const [first = 0, last = 0] = [indexes[0], indexes.at(-1)];
  if (indexes.length > 2 && last - first === indexes.length - 1)
    return fill(strings.dayRange, { from: weekday(language, first), to: weekday(language, last) });
  return list(
    language,
    indexes.map((index) => weekday(language, index)),
  );
}

/** The business hours of a window: one range for every day that has hours, or those of each group of days. */
export function hoursText(language: string, strings: FigureStrings, { week }: Pick<Window, 'week'>): string {
  return week
    .map(({ days, parts }) => {
      const hours = figureText(language, strings, { kind: 'hours', parts });
      return week.length === 1 ? hours : `${weekdayList(language, strings, days)} ${hours}`;
    })
    .join('; ');
}

/** A figure of the policy in words. */
export function figureText(language: string, strings: FigureStrings, figure: Figure): string {
  switch (figure.kind) {
    case 'duration':
      return duration(language, strings, figure);
    case 'number':
      return figure.value;
    case 'hours':
      return list(
        language,
        figure.parts.map((part) => fill(strings.hours, part).replaceAll(' ', nbsp)),
      );
    case 'weekdays':
      return weekdayList(language, strings, figure.days);
    case 'share':
      return numberFormatter(language, { style: 'percent' }).format(figure.value);
    case 'languages':
      return list(
        language,
        figure.codes.map((code) => languageName(language, code)),
      );
    default:
      return figure satisfies never;
  }
}

/** Date and time with the weekday, to the second only where there are seconds: пн, 23 ноября 2026 г., 15:00. */
export function dateTime(language: string, at: number, zone: string): string {
  // The rules round nothing; a part of a second is shown as the next full second.
  const shown = clockOf(Math.ceil(at / 1000) * 1000, zone);
  return dateFormatter(language, { ...timeOptions(shown.zone, at), year: 'numeric' }).format(shown.at);
}

/** A time in the reader's zone; undefined where that is unknown, or the time reads the same in the policy's. */
export function readerTime(
  lang: string,
  at: number,
  readerZone: string | undefined,
  policyZone: string,
): string | undefined {
  if (readerZone === undefined) return undefined;
  const time = dateTime(lang, at, readerZone);
  return time === dateTime(lang, at, policyZone) ? undefined : time;
}

/** A calendar date: 1 March 2027. */
export function date(language: string, iso: string): string {
  return dateFormatter(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(iso));
}

/** Minutes ahead of UTC as a zone's offset: UTC+03:00. Intl would read the names of all zones for it. */
export function offsetName(minutes: number): string {
  const two = (count: number): string => String(count).padStart(2, '0');
  const size = Math.abs(minutes);
  return `UTC${minutes < 0 ? '\u2212' : '+'}${two(Math.floor(size / 60))}:${two(Math.floor(size % 60))}`;
}

/** Formatters by their kind, language and options: making one takes a hundred times as long as using it. */
const formatters = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function cached<T extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => T): T {
  const formatter = (formatters.get(key) as T | undefined) ?? make();
  formatters.set(key, formatter);
  return formatter;
}

function dateFormatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `date ${language} ${JSON.stringify(options)}`;
  return cached(key, () => new Intl.DateTimeFormat(locale(language), options));
}

function numberFormatter(language: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return cached(`number ${language} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(language, options));
}

/** International English writes the day before the month and a 24-hour clock. */
function locale(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
