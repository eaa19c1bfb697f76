// Finds a time zone by a city, a country, a name or an offset from UTC.
import { isoOffset, isZone, zoneOffset } from '../../rules/zone.ts';

/** A zone as the page is given it: its offsets over the year in minutes, and its names, the first one to be shown. */
export type ZoneNames = readonly [zone: string, offsets: readonly number[], names: readonly string[]];

/** A matching zone. `rank`: 0 for an exact name; lower is a better match. */
export type Found = { zone: string; name: string; rank: number };

const maxZones = 8;

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

/** The fixed-offset zone for an offset in minutes; undefined if the runtime does not support it. */
export function fixedZone(minutes: number): string | undefined {
  if (minutes === 0) return 'UTC';
  // The sign in the names of Etc zones is reversed.
  const zone = minutes % 60 ? isoOffset(minutes) : `Etc/GMT${minutes < 0 ? '+' : '-'}${Math.abs(minutes) / 60}`;
  return isZone(zone) ? zone : undefined;
}

/** Zones with this UTC offset, in minutes, at an instant; at most `maxZones`. */
function zonesAt(zones: readonly ZoneNames[], minutes: number, at: number): Found[] {
  const found: Found[] = [];
  for (const [zone, offsets, [name = zone]] of zones) {
    if (!offsets.includes(minutes) || zoneOffset(zone, at) !== minutes) continue;
    found.push({ zone, name, rank: 1 });
    if (found.length === maxZones) break;
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
  const matches: ((name: string) => boolean)[] = [
    (name) => name === wanted,
    (name) => name.startsWith(wanted),
    (name) => name.includes(` ${wanted}`),
  ];
  const found = zones.flatMap(([zone, , names]) => {
    const plain = names.map(plainName);
    const rank = matches.findIndex((match) => plain.some(match));
    return rank < 0 ? [] : [{ zone, name: names[0] ?? zone, rank }];
  });
  // A name in full leaves nothing to choose from but its namesakes.
  const whole = found.filter(({ rank }) => rank === 0);
  return (whole.length ? whole : found.sort((a, b) => a.rank - b.rank)).slice(0, maxZones);
}

/** The zone that a text names: an IANA name in any case, or the city at its end. */
function zoneNamed(text: string, ids: readonly string[]): string | undefined {
  const id = text.trim();
  const wanted = id.toLowerCase().replaceAll(' ', '_');
  const exact = ids.find((one) => one.toLowerCase() === wanted);
  const [city, ...namesakes] = ids.filter((one) => one.toLowerCase().endsWith(`/${wanted}`));
  return exact ?? (namesakes.length ? undefined : city) ?? (isZone(id) ? id : undefined);
}

/** The one zone that a text names: by its id or city, by an offset that clocks have, or by a name in full. */
export function zoneOf(text: string, ids: readonly string[], zones: readonly ZoneNames[]): string | undefined {
  const minutes = offsetIn(text);
  if (minutes !== undefined) return fixedZone(minutes);
  const named = zoneNamed(text, ids);
  if (named !== undefined) return named;
  const [only, ...others] = findZones(zones, text, 0);
  return only?.rank === 0 && !others.length ? only.zone : undefined;
}
