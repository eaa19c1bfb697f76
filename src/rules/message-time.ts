// The time of a message: an instant where its offset from UTC is known, otherwise a date and time on the clocks of a zone
// that is chosen apart. The site's addresses and fields, the command and its files are read here.
import { firstYear, formatInstant, lastYear, localTime, parseInstant, readTime } from './instant.ts';
import { type Instant, isZone } from './zone.ts';

export type MessageTime = { kind: 'instant'; instant: Instant } | { kind: 'local'; local: string };

/** What a text means as the time of a message. `bad-form`: it is not written as a date and a time. */
export type ReadMessageTime =
  | MessageTime
  | { kind: 'none' }
  | { kind: 'bad-form' }
  /** A date or time that no calendar has. */
  | { kind: 'bad-time' }
  /** A year for which no answers are given. */
  | { kind: 'out-of-span' };

/** Reads the time of a message as people and programs write it. */
export function readMessageTime(text: string): ReadMessageTime {
  if (!text.trim()) return { kind: 'none' };
  const written = readTime(text);
  if (!written) return { kind: 'bad-form' };
  const { local, offset } = written;
  const year = Number(local.slice(0, 4));
  if (year < firstYear || year > lastYear) return { kind: 'out-of-span' };
  try {
    // In UTC every local time is one instant, so that only an impossible one is refused.
    localTime(local, 'UTC');
  } catch {
    return { kind: 'bad-time' };
  }
  try {
    return offset ? { kind: 'instant', instant: parseInstant(text) } : { kind: 'local', local };
  } catch {
    // In UTC it is another year.
    return { kind: 'out-of-span' };
  }
}

/** The date and time of a message on the clocks of a zone, without an offset: 2026-11-23T15:00. Empty for no time. */
export function clockTime(text: string, zone: string): string {
  const time = readMessageTime(text);
  if (time.kind === 'local') return time.local;
  if (time.kind !== 'instant') return '';
  return (readTime(formatInstant(time.instant, zone))?.local ?? '').replace(/(T\d\d:\d\d):00$/, '$1');
}

/** A local time as the instant that it is in a zone, written with its offset; as it is where it is none, or two. */
export function withOffset(text: string, zone: string): string {
  const time = messageInstant(text, zone);
  return time.kind === 'one' ? formatInstant(time.instant, zone) : text;
}

/** The instant that a text means in a zone; or two, or why it is none. `zone`: undefined for a wrong one. */
export function messageInstant(text: string, zone: string | undefined) {
  const time = readMessageTime(text);
  if (time.kind === 'instant') return { kind: 'one', instant: time.instant } as const;
  if (time.kind !== 'local') return time;
  return zone !== undefined && isZone(zone) ? localTime(time.local, zone) : ({ kind: 'bad-zone' } as const);
}
