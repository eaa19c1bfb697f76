// Time zones of the runtime's zone database, historic offsets included.
import { IANAZone } from 'luxon';
import { fixedOffset } from './fixed-offset.ts';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** Names by area and place, UTC, and offsets. Browsers also take CST, EST5EDT or SystemV/CST6, each as it likes. */
const zoneForm = /^(UTC|[+-](0\d|1[0-3]):[0-5]\d|[+-]14:00|(?!SystemV)[A-Z]\w+(\/[\w+-]+)+)$/i;

/** Whether this is a zone that the runtime knows: an IANA name, such as America/Sao_Paulo, UTC, or an offset, +05:30. */
export function isZone(zone: string): boolean {
  // IANAZone.create caches the zone; IANAZone.isValidZone would create a formatter on every call.
  return zoneForm.test(zone) && (fixedOffset(zone) !== undefined || IANAZone.create(zone).isValid);
}

/** Minutes that a zone's clocks are ahead of UTC at an instant. */
export function zoneOffset(zone: string, at: Instant): number {
  return fixedOffset(zone) ?? IANAZone.create(zone).offset(at);
}

/** Minutes ahead of UTC as ISO 8601 writes them: +05:30. */
export function isoOffset(minutes: number): string {
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}
