// A deadline as a calendar file, iCalendar (RFC 5545). Loaded only when the reader asks for one.
import { generateIcsCalendar } from 'ts-ics';
import type { Instant } from '../../rules/zone.ts';
import { oneLine } from '../request/mailto.ts';
import { plainText } from '../../wording/plain-text.ts';

export type CalendarEvent = {
  /** The same for the same question, so that a second import moves the entry instead of adding one. */
  uid: string;
  /** How often the clock was restarted: a higher number replaces a lower one. */
  sequence: number;
  /** When the file is made. */
  stamp: Instant;
  at: Instant;
  title: string;
  description: string;
  url: string;
  /** Who makes the file. */
  host: string;
};

/** An entry has to end after it starts; this one stands for a single moment. */
const shown = 15 * 60_000;

/** The calendar file of an event: times in UTC, lines folded, line breaks as the format wants them. */
export function calendarFile(event: CalendarEvent): string {
  const { uid, sequence, stamp, at, title, description, url, host } = event;
  const moment = (instant: Instant): { date: Date } => ({ date: new Date(instant) });
  return folded(
    generateIcsCalendar({
      version: '2.0',
      prodId: `-//${host}//deadline//EN`,
      events: [
        {
          uid: oneLine(`${uid}@${host}`),
          sequence,
          stamp: moment(stamp),
          start: moment(at),
          end: moment(at + shown),
          summary: oneLine(title),
          description: plainText(description),
          url,
          timeTransparent: 'TRANSPARENT',
        },
      ],
    }),
  );
}

/** Folds lines at 75 octets without breaking a character: the library counts characters, which Cyrillic has fewer of. */
function folded(text: string): string {
  const octets = new TextEncoder();
  return text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => {
      let [whole, used] = ['', 0];
      for (const character of line) {
        const size = octets.encode(character).length;
        if (used + size > 75) {
          whole += '\r\n ';
          used = 1;
        }
        whole += character;
        used += size;
      }
      return whole;
    })
    .join('\r\n');
}
