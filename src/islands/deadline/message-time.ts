// The time of a message as the address writes it: local, 2026-11-23T15:00, or with the offset that was meant.
import { firstYear, lastYear, localTime, parseInstant } from '../../rules/instant.ts';
import { type Instant, isZone } from '../../rules/zone.ts';

export type MessageTime =
  | { kind: 'none' }
  | { kind: 'one'; instant: Instant }
  /** Skipped when the clocks went forward. */
  | { kind: 'gap' }
  /** Came twice when the clocks went back. */
  | { kind: 'twice'; instants: [Instant, Instant] }
  | { kind: 'bad-time' | 'bad-zone' | 'out-of-span' };

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
  if (zone === undefined) return { kind: 'bad-zone' };
  if (!text) return { kind: 'none' };
  if (!isZone(zone)) return { kind: 'bad-zone' };
  const year = Number(text.slice(0, 4));
  if (!isTimeText(text)) return { kind: 'bad-time' };
  if (year < firstYear || year > lastYear) return { kind: 'out-of-span' };
  try {
    if (withOffset.test(text)) return { kind: 'one', instant: parseInstant(text) };
    const time = localTime(text, zone);
    return time.kind === 'gap' ? { kind: 'gap' } : time;
  } catch {
    return { kind: 'bad-time' };
  }
}

/** The zone that a text names: an IANA name in any case, or the city at its end. */
export function zoneNamed(text: string, zones: readonly string[]): string | undefined {
  const wanted = text.trim().toLowerCase().replaceAll(' ', '_');
  const exact = zones.find((zone) => zone.toLowerCase() === wanted);
  if (exact) return exact;
  const cities = zones.filter((zone) => zone.toLowerCase().endsWith(`/${wanted}`));
  if (cities.length === 1) return cities[0];
  return wanted && isZone(text.trim()) ? text.trim() : undefined;
}
