// A deadline as a calendar file, iCalendar (RFC 5545). Loaded only when the reader asks for one. Written by ts-ics, 6 KB
// after brotli: ical.js, which reads the file back in the tests, folds lines itself, but is one module of 20 KB.
import { generateIcsCalendar } from 'ts-ics';
import type { Instant } from '../../rules/zone.ts';
import { oneLine } from '../request/mailto.ts';
import { plainText } from '../../wording/plain-text.ts';

export type CalendarEvent = {
  /**
   * The partner's first message. It makes the UID, so that an answer corrected in its level, its version or its further
   * messages moves the entry instead of adding one.
   */
  message: Instant;
  /** When the file is made: a later file replaces the entry of an earlier one. */
  stamp: Instant;
  at: Instant;
  title: string;
  description: string;
  url: string;
};

/** How long the entry lasts, in ms: Outlook wants an end after the start, and a deadline is a single moment. */
const length = 15 * 60_000;

/** From when the seconds of SEQUENCE count: it has 31 bits, which last until 2094. */
const sequenceStart = Date.UTC(2026, 0);
let lastSequence = 0;

/** A SEQUENCE higher than that of every file made before: seconds, and one more for another file in the same second. */
function nextSequence(stamp: Instant): number {
  const seconds = Math.floor((stamp - sequenceStart) / 1000);
  lastSequence = Math.max(seconds, lastSequence + 1);
  return lastSequence;
}

/** The calendar file of an event: times in UTC, lines folded, line breaks as the format wants them. */
export function calendarFile(event: CalendarEvent): string {
  const { message, stamp, at, title, description, url } = event;
  const { hostname: host } = new URL(url);
  const moment = (instant: Instant): { date: Date } => ({ date: new Date(instant) });
  const calendar = generateIcsCalendar({
    version: '2.0',
    method: 'PUBLISH',
    prodId: `-//${host}//deadline//EN`,
    events: [
      {
        uid: `deadline-${message}@${host}`,
        sequence: nextSequence(stamp),
        stamp: moment(stamp),
        lastModified: moment(stamp),
        start: moment(at),
        end: moment(at + length),
        summary: oneLine(title),
        description: plainText(description),
        url,
        timeTransparent: 'TRANSPARENT',
      },
    ],
  });
  // The library folds at 75 characters, which in Cyrillic are 150 octets.
  return calendar.replaceAll('\r\n ', '').split('\r\n').map(foldLine).join('\r\n');
}

/** Folds a line at 75 octets without breaking a character. */
function foldLine(line: string): string {
  // Writes whole characters only, as many as there is room for.
  const { read } = new TextEncoder().encodeInto(line, new Uint8Array(75));
  return read < line.length ? `${line.slice(0, read)}\r\n${foldLine(` ${line.slice(read)}`)}` : line;
}
