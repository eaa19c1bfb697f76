// The time of a message as the address writes it: local, 2026-11-23T15:00, or with the offset that was meant.
import { firstYear, lastYear, type LocalTime, localTime, parseInstant } from '../../rules/instant.ts';
import { isZone } from '../../rules/zone.ts';

export type MessageTime = LocalTime | { kind: 'none' | 'bad-time' | 'bad-zone' | 'out-of-span' };

const withOffset = /(Z|[+-]\d\d:\d\d)$/;

/** Whether a text has the form of a message's time. */
export function isTimeText(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?$/.test(text);
}

/** The local part of a message's time, as the field shows it. */
export function localPart(text: string): string {
  return text.replace(withOffset, '');
}

/** Reads a message's time. Nothing is guessed: a time in a DST gap or overlap says so. `zone`: undefined for a wrong one. */
export function messageTime(text: string, zone: string | undefined): MessageTime {
  if (zone === undefined || !isZone(zone)) return { kind: 'bad-zone' };
  if (!text) return { kind: 'none' };
  const year = Number(text.slice(0, 4));
  if (!isTimeText(text)) return { kind: 'bad-time' };
  if (year < firstYear || year > lastYear) return { kind: 'out-of-span' };
  try {
    return withOffset.test(text) ? { kind: 'one', instant: parseInstant(text) } : localTime(text, zone);
  } catch {
    return { kind: 'bad-time' };
  }
}
