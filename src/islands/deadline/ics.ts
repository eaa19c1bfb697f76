// A deadline as a calendar file, iCalendar (RFC 5545). Loaded only when the reader asks for one. Written by ts-ics, 6 KB
// after brotli: ical.js, which reads the file back in the tests, folds lines itself, but is one module of 20 KB.
import { generateIcsCalendar } from 'ts-ics';
import type { Instant } from '../../rules/zone.ts';
import { oneLine } from '../request/mailto.ts';
import { plainText } from '../../wording/plain-text.ts';

export type CalendarEvent = {
  /** The same for the same question, so that a second import moves the entry instead of adding one. */
  uid: string;
  /** How often the clock was restarted: an entry with a higher number replaces one with a lower. */
  sequence: number;
  /** When the file is made. */
  stamp: Instant;
  at: Instant;
  title: string;
  description: string;
  url: string;
};

/** How long the entry lasts, in ms: Outlook wants an end after the start, and a deadline is a single moment. */
const length = 15 * 60_000;

/** The calendar file of an event: times in UTC, lines folded, line breaks as the format wants them. */
export function calendarFile(event: CalendarEvent): string {
  const { uid, sequence, stamp, at, title, description, url } = event;
  const { hostname: host } = new URL(url);
  const moment = (instant: Instant): { date: Date } => ({ date: new Date(instant) });
  const calendar = generateIcsCalendar({
    version: '2.0',
    prodId: `-//${host}//deadline//EN`,
    events: [
      {
        uid: oneLine(`${uid}@${host}`),
        sequence,
        stamp: moment(stamp),
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
