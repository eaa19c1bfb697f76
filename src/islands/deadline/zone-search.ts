// Finds a time zone by a city, a country, an abbreviation, a name or an offset from UTC.
import { inOtherLayout } from '../../i18n/keyboard-layout.ts';
import { zonesAbbreviated } from '../../rules/zone-abbreviations.ts';
import { isoOffset, isZone, zoneOffset } from '../../rules/zone.ts';

/**
 * A zone as the page is given it, the most populous first: its offsets over the year in minutes, its names, the first
 * one to be shown, and the code of its country, if it is in one.
 */
export type ZoneNames = readonly [zone: string, offsets: readonly number[], names: readonly string[], country: string];

/** A matching zone. `rank`: 0 for an exact name; lower is a better match. */
export type Found = { zone: string; name: string; rank: number };

/** As many as Russia has. */
const maxZones = 11;

/**
 * Text in lower case: full-width characters as plain ones, nothing invisible, all dashes alike. Apart from plainText() of
 * src/i18n/typed-text.ts: a module in common would be a further request of the regulation's page.
 */
function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[‐-―−]/g, '-')
    .trim()
    .toLowerCase();
}

/** A name without what a reader may leave out: case, accents, hyphens, the dots of ё. */
function plainName(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}\p{Cf}’'.]/gu, '')
    .replaceAll(/[\s_‐-―−-]+/g, ' ')
    .trim();
}

const plainNames = new WeakMap<readonly string[], string[]>();

/** The plain names of a zone, made once: there are thousands, and they are compared at each keystroke. */
function plainNamesOf([, , names]: ZoneNames): string[] {
  const plain = plainNames.get(names) ?? names.map(plainName);
  plainNames.set(names, plain);
  return plain;
}

const utc = '(?:utc|gmt)';
const offsetForm = new RegExp(
  String.raw`^\(?(${utc}|msk|мск)?\s*([+-]?)\s*(\d{1,2}?)(?:[:.,]?(00|15|30|45)|[.,](0|25|50?|75))?\s*${utc}?\)?$`,
  'i',
);
/** The minutes of decimals: of 5.5 and 5.75 hours. */
const decimals: Record<string, number> = { '25': 15, '5': 30, '50': 30, '75': 45 };
/** Moscow’s offset, in minutes. */
const moscow = 180;

/**
 * Minutes ahead of UTC that a text names: +5:30, 530, +5.5, UTC-3, GMT+5:45, and from Moscow time, МСК+2. None for a text
 * that is no offset of a clock.
 */
export function offsetIn(text: string): number | undefined {
  const [, base = '', sign, hours, minutes = '0', decimal = ''] = offsetForm.exec(normalize(text)) ?? [];
  const size = Number(hours) * 60 + Number(minutes) + (decimals[decimal] ?? 0);
  const all = (sign === '-' ? -size : size) + (/^[mм]/i.test(base) ? moscow : 0);
  // Zero has no sign.
  return hours === undefined || Math.abs(all) > 14 * 60 ? undefined : all || 0;
}

/** The fixed-offset zone for an offset in minutes; undefined if the runtime does not support it. */
export function fixedZone(minutes: number): string | undefined {
  if (minutes === 0) return 'UTC';
  // The sign in the names of Etc zones is reversed.
  const zone = minutes % 60 ? isoOffset(minutes) : `Etc/GMT${minutes < 0 ? '+' : '-'}${Math.abs(minutes) / 60}`;
  return isZone(zone) ? zone : undefined;
}

/** At most `maxZones` zones with this UTC offset, in minutes, at an instant; those of a country first, if one is given. */
function zonesAt(zones: readonly ZoneNames[], minutes: number, at: number, country?: string): Found[] {
  const having = zones.filter(([, offsets]) => offsets.includes(minutes));
  const found: Found[] = [];
  for (const [zone, , [name = zone]] of having.sort((a, b) => Number(b[3] === country) - Number(a[3] === country))) {
    if (zoneOffset(zone, at) === minutes) found.push({ zone, name, rank: 1 });
    if (found.length === maxZones) break;
  }
  return found;
}

/** The zones that an abbreviation may mean. The list may have them by an older id: Asia/Calcutta for Asia/Kolkata. */
function zonesByAbbreviation(zones: readonly ZoneNames[], text: string): Found[] {
  return zonesAbbreviated(normalize(text)).map((id) => {
    const city = plainName(id.split('/').at(-1) ?? id);
    const known = zones.find(([zone]) => zone === id) ?? zones.find((zone) => plainNamesOf(zone).includes(city));
    return { zone: id, name: known?.[2][0] ?? id, rank: 0 };
  });
}

const matches: ((name: string, wanted: string) => boolean)[] = [
  (name, wanted) => name === wanted,
  (name, wanted) => name.startsWith(wanted),
  (name, wanted) => name.includes(` ${wanted}`),
];

/** The zones of one name; of those in a country that have the same clocks, the most populous. */
function zonesByName(zones: readonly ZoneNames[], text: string): Found[] {
  const wanted = plainName(text);
  if (!wanted) return [];
  const found = zones.flatMap((zone) => {
    const plain = plainNamesOf(zone);
    const rank = matches.findIndex((match) => plain.some((name) => match(name, wanted)));
    return rank < 0 ? [] : [{ zone, rank, own: plain[0] === wanted }];
  });
  // A name in full leaves nothing to choose from but its namesakes.
  const whole = found.filter(({ rank }) => rank === 0);
  const clocks = new Set<string>();
  return (whole.length ? whole : found.sort((a, b) => a.rank - b.rank)).flatMap(({ zone: listed, rank, own }) => {
    const [zone, offsets, [name = zone], country] = listed;
    const same = `${country || zone} ${offsets.join()}`;
    if (rank === 0 && !own && clocks.has(same)) return [];
    clocks.add(same);
    return [{ zone, name, rank }];
  });
}

/** The zones of a list of names, with an offset or not: “(UTC+03:00) Moscow, St. Petersburg”, “São Paulo, Brazil”. */
function zonesByParts(zones: readonly ZoneNames[], text: string, at: number): Found[] {
  const parts = normalize(text)
    .replaceAll(new RegExp(String.raw`${utc}?\s*[+-]\d[\d:]*`, 'gi'), ',$&,')
    .split(/[(),;/]|\s-\s|^(?:г|город)\.?\s/i)
    .map((part) => part.trim())
    .filter(Boolean);
  const minutes = parts.map(offsetIn).find((offset) => offset !== undefined);
  const names = parts.map(plainName).filter((name) => offsetIn(name) === undefined && !/^(utc|gmt)$/.test(name));
  const scored = zones.flatMap((zone) => {
    const plain = plainNamesOf(zone);
    const score = names.filter((name) => plain.includes(name)).length;
    return score && (minutes === undefined || zone[1].includes(minutes)) ? [{ zone, score }] : [];
  });
  const best = Math.max(...scored.map(({ score }) => score));
  const found = scored.flatMap(({ zone: [zone, , [name = zone]], score }) =>
    // An unknown name beside a known one may make it another place: Paris, Texas.
    score === best ? [{ zone, name, rank: minutes !== undefined || score === names.length ? 0 : 1 }] : [],
  );
  return found.length || minutes === undefined ? found : zonesAt(zones, minutes, at);
}

function findAsTyped(zones: readonly ZoneNames[], text: string, at: number): Found[] {
  const minutes = offsetIn(text);
  if (minutes !== undefined) return zonesAt(zones, minutes, at, /^\W*(msk|мск)/i.test(text) ? 'RU' : undefined);
  for (const find of [zonesByAbbreviation, zonesByName, zonesByParts]) {
    const found = find(zones, text, at);
    if (found.length) return found;
  }
  return [];
}

/**
 * The zones that a text may mean, the likeliest first: by an offset, those that have it at the instant; by a name, those
 * called so, then those with a name or a word that begins so. A text that finds nothing is read in the other keyboard
 * layout.
 */
export function findZones(zones: readonly ZoneNames[], text: string, at: number): Found[] {
  const found = findAsTyped(zones, text, at);
  const other = found.length || /\d/.test(text) ? found : findAsTyped(zones, inOtherLayout(text), at);
  return other.slice(0, maxZones);
}

/** The one zone that a text names: by its id or city, by an offset that clocks have, or by a name in full. */
export function zoneOf(text: string, ids: readonly string[], zones: readonly ZoneNames[]): string | undefined {
  const minutes = offsetIn(text);
  if (minutes !== undefined) return fixedZone(minutes);
  const wanted = normalize(text).replaceAll(' ', '_');
  const exact = ids.find((one) => one.toLowerCase() === wanted) ?? (isZone(text.trim()) ? text.trim() : undefined);
  if (exact !== undefined) return exact;
  const [only, ...others] = findZones(zones, text, 0);
  if (only) return only.rank === 0 && !others.length ? only.zone : undefined;
  // The city at the end of an id, where no name says more.
  const [city, ...namesakes] = ids.filter((one) => one.toLowerCase().endsWith(`/${wanted}`));
  return zones.length && !namesakes.length ? city : undefined;
}
