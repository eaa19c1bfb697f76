// Finds a time zone by a city, a country, a name or an offset from UTC.
import { isZone, zoneOffset } from '../../rules/zone.ts';
import { zoneNamed } from './message-time.ts';

/** A zone as the page is given it: its offsets over the year in minutes, and its names, the first one to be shown. */
export type ZoneNames = readonly [zone: string, offsets: readonly number[], names: readonly string[]];

/** A zone that may be meant; `whole`: it is called just so. */
export type Found = { zone: string; name: string; whole: boolean };

const most = 8;

/** A name without what a reader may leave out: case, accents, hyphens, the dots of ё. */
function plainName(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’'.]/g, '')
    .replaceAll(/[\s_-]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Minutes ahead of UTC that a text names: +5:30, UTC-3, GMT+5:45. None for a text that is no offset of a clock. */
export function offsetIn(text: string): number | undefined {
  const [, sign, hours, minutes = '0'] =
    /^(?:(?:utc|gmt)\s*)?([+−–-])\s*(\d{1,2})(?::?([0-5]\d))?$/i.exec(text.trim()) ?? [];
  const all = Number(hours) * 60 + Number(minutes);
  if (sign === undefined || Number.isNaN(all) || all > 14 * 60) return undefined;
  return sign === '+' ? all : -all;
}

/** The zone whose clocks are always so far ahead of UTC. None where the runtime has no such zone. */
export function fixedZone(minutes: number): string | undefined {
  if (minutes === 0) return 'UTC';
  const two = (n: number): string => String(n).padStart(2, '0');
  const [sign, size] = [minutes < 0 ? '-' : '+', Math.abs(minutes)];
  // The names of these zones count hours the other way round.
  const zone =
    size % 60
      ? `${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`
      : `Etc/GMT${sign === '+' ? '-' : '+'}${size / 60}`;
  return isZone(zone) ? zone : undefined;
}

/** Zones whose clocks are so far ahead of UTC at an instant. */
function zonesAt(zones: readonly ZoneNames[], minutes: number, at: number): Found[] {
  const found: Found[] = [];
  for (const [zone, offsets, [name = zone]] of zones) {
    if (!offsets.includes(minutes) || zoneOffset(zone, at) !== minutes) continue;
    found.push({ zone, name, whole: false });
    if (found.length === most) break;
  }
  return found;
}

/**
 * The zones that a text may mean, the likeliest first: by an offset, those that have it at the instant; by a name, those
 * called so, then those with a name or a word that begins so.
 */
export function findZones(zones: readonly ZoneNames[], text: string, at: number): Found[] {
  const minutes = offsetIn(text);
  if (minutes !== undefined) return zonesAt(zones, minutes, at);
  const wanted = plainName(text);
  if (!wanted) return [];
  const found = zones.flatMap(([zone, , names]) => {
    const plain = names.map(plainName);
    const whole = plain.includes(wanted);
    const begins = plain.some((name) => name.startsWith(wanted));
    const within = plain.some((name) => name.includes(` ${wanted}`));
    return whole || begins || within ? [{ zone, name: names[0] ?? zone, whole, rank: begins ? 0 : 1 }] : [];
  });
  // A name in full leaves nothing to choose from but its namesakes.
  const whole = found.filter((one) => one.whole);
  return (whole.length ? whole : found.sort((a, b) => a.rank - b.rank)).slice(0, most);
}

/** The one zone that a text names: by its id or city, by an offset that clocks have, or by a name in full. */
export function zoneOf(text: string, ids: readonly string[], zones: readonly ZoneNames[]): string | undefined {
  const minutes = offsetIn(text);
  if (minutes !== undefined) return fixedZone(minutes);
  const named = zoneNamed(text, ids);
  if (named !== undefined) return named;
  const [only, ...others] = findZones(zones, text, 0);
  return only?.whole && !others.length ? only.zone : undefined;
}
