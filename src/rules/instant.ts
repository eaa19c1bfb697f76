// Reads and writes times: ISO text and local times of a zone, as instants. An instant is a whole number of milliseconds
// since 1970-01-01T00:00Z.
import { type Instant, isoOffset, isZone, zoneOffset } from './zone.ts';

/** Answers are given for messages of these years. */
export const firstYear = 2000;
export const lastYear = 2099;

/** A local time as the instants it can mean: one, none in a DST gap, two in an overlap, earlier first. */
export type LocalTime =
  | { kind: 'one'; instant: Instant }
  | { kind: 'gap'; before: Instant; after: Instant }
  | { kind: 'twice'; instants: [Instant, Instant] };

/** A time as it is written: the date and the clock time, 2026-11-23T15:00, and the offset from UTC where there is one. */
type WrittenTime = { local: string; offset: string };

/**
 * Reads the spellings of a time that cannot be mistaken: a space for the T, `z`, +0300, +03, a fraction of a second, the
 * zone in brackets after an offset, and characters that are not seen. Undefined for any other text.
 */
export function readTime(text: string): WrittenTime | undefined {
  const found =
    /^(\d{4}-\d\d-\d\d)(?:T|\s+)(\d\d:\d\d(?::\d\d)?)([.,]\d{1,9})?(?:\s*(?:(Z|UTC|GMT)|(?:UTC|GMT)?([+−-])(0\d|1[0-4])(?::?([0-5]\d))?)(?:\[[\w/+-]+\])?\s*)?$/i.exec(
      text.replaceAll(/\p{Cf}/gu, '').trimStart(),
    );
  // A time that ends with a space may have lost its offset with the plus sign.
  if (!found) return undefined;
  const [, date = '', time = '', fraction = '', utc, sign, hours = '', minutes = '00'] = found;
  // Milliseconds are the smallest unit; zeros say nothing.
  const milliseconds = fraction.slice(1, 4).replace(/0+$/, '');
  const local = `${date}T${time}${milliseconds && `${time.length > 5 ? '' : ':00'}.${milliseconds}`}`;
  if (utc) return { local, offset: 'Z' };
  // No clock is further ahead.
  if (hours === '14' && minutes !== '00') return undefined;
  return { local, offset: sign ? `${sign === '+' ? '+' : '-'}${hours}:${minutes}` : '' };
}

/** Reads a time with its offset, `2026-11-23T15:00+03:00`. Throws RangeError for anything else. */
export function parseInstant(text: string): Instant {
  const { local, offset } = readTime(text) ?? {};
  if (!local || !offset)
    throw new RangeError(`"${text}" is not a time with an offset. Write it like 2026-11-23T15:00+03:00.`);
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  const ahead = (hours * 60 + minutes) * 60_000;
  return withinSpan(wallClock(local, text) - (offset.startsWith('-') ? -ahead : ahead), text);
}

/** A local date and time as if the clock showed UTC. Throws RangeError for one that no calendar has, naming `text`. */
function wallClock(local: string, text: string): number {
  const at = Date.parse(`${local}Z`);
  // Date.parse takes 30 February for a day in March.
  if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(local))
    throw new RangeError(`"${text}" is not a time that exists: check the day of the month and the hour.`);
  return at;
}

function withinSpan(instant: Instant, text: string): Instant {
  const year = new Date(instant).getUTCFullYear();
  if (year < firstYear || year > lastYear)
    throw new RangeError(`"${text}" is outside the years ${firstYear} to ${lastYear}, for which answers are given.`);
  return instant;
}

/**
 * Reads a local time, `2026-11-23T15:00`, in an IANA zone. A time in a DST gap or overlap is not guessed.
 * In a gap, `before` and `after` are the times that the clock's old and new offset give.
 * Throws RangeError for a time that no calendar has, such as 30 February, and for an unknown zone.
 */
export function localTime(text: string, zone: string): LocalTime {
  if (!isZone(zone)) throw new RangeError(`"${zone}" is not a time zone. Write an IANA name, such as Europe/Moscow.`);
  const written = readTime(text);
  if (!written || written.offset)
    throw new RangeError(`"${text}" is not a date and time. Write it like 2026-11-23T15:00.`);
  return instantsOf(withinSpan(wallClock(written.local, text), text), zone);
}

/** The instants at which a zone's clock shows a time, given as if it showed UTC. */
function instantsOf(wall: number, zone: string): LocalTime {
  const day = 86_400_000;
  const offset = (at: Instant): number => zoneOffset(zone, at) * 60_000;
  // No zone changes its clock twice within two days, so only the offsets a day before and a day after are possible.
  const [before, after] = [wall - offset(wall - day), wall - offset(wall + day)];
  // In an overlap the offset before is the greater one: the earlier instant comes first.
  const instants = [...new Set([before, after])].filter((at) => at + offset(at) === wall);
  if (instants.length === 2) return { kind: 'twice', instants: instants as [Instant, Instant] };
  if (instants[0] !== undefined) return { kind: 'one', instant: instants[0] };
  return { kind: 'gap', before, after };
}

/** Writes an instant as the local time of a zone with its offset, `2026-11-23T15:00:00+03:00`. */
export function formatInstant(at: Instant, zone: string): string {
  const offset = zoneOffset(zone, at);
  const local = new Date(at + offset * 60_000).toISOString().replace(/(\.000)?Z/, '');
  return local + isoOffset(offset);
}

/** The calendar date of an instant in a zone, `2026-11-23`. */
export function dateAt(at: Instant, zone: string): string {
  return formatInstant(at, zone).slice(0, 10);
}

/** The first instant of a calendar date in a zone; where the clocks skipped midnight, the instant at which they did. */
export function startOfDate(date: string, zone: string): Instant {
  const midnight = instantsOf(wallClock(`${date}T00:00`, date), zone);
  if (midnight.kind === 'gap') return midnight.before;
  return midnight.kind === 'one' ? midnight.instant : midnight.instants[0];
}
