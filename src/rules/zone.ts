// Time zones of the runtime's zone database, historic offsets included.
import { IANAZone } from 'luxon';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** Whether the runtime knows this IANA zone, such as America/Sao_Paulo. */
export function isZone(zone: string): boolean {
  // IANAZone.create caches the zone; IANAZone.isValidZone would create a formatter on every call.
  return IANAZone.create(zone).isValid;
}

/** Minutes that a zone's clocks are ahead of UTC at an instant. */
export function zoneOffset(zone: string, at: Instant): number {
  return IANAZone.create(zone).offset(at);
}

/** Minutes ahead of UTC as ISO 8601 writes them: +05:30. */
export function isoOffset(minutes: number): string {
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}
