// The names by which a reader may look for a time zone. Made while the site is built: in a browser it would take some
// hundred formatters, and the data of CLDR.
import { cityMapping } from 'city-timezones';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { interfaceLanguages } from '../i18n/dictionary.ts';
import { zoneOffset } from '../rules/zone.ts';
import { zoneNicknames } from './zone-nicknames.ts';

/** Offsets are in minutes. The first name is shown; `country`: its code. */
type ZoneNames = [zone: string, offsets: number[], names: string[], country: string];

/** CLDR nests zones by the parts of their ids: `{ America: { Argentina: { Salta: { exemplarCity } } } }`. */
type CldrZones = { exemplarCity?: string } & { [part: string]: CldrZones };
type CldrFile = { main: Record<string, { dates: { timeZoneNames: { zone: CldrZones } } }> };

type WindowsZones = {
  supplemental: {
    windowsZones: { mapTimezones: { mapZone: { _other: string; _type: string; _territory: string } }[] };
  };
};

const require = createRequire(join(cwd(), 'package.json'));

/** The zones of a language in CLDR, or of its base language: `pt` for `pt-BR`. Throws Error where CLDR has neither. */
function cldrZones(language: string): CldrZones | undefined {
  for (const tag of [language, new Intl.Locale(language).language])
    try {
      const { main } = require(`cldr-dates-full/main/${tag}/timeZoneNames.json`) as CldrFile;
      return main[tag]?.dates.timeZoneNames.zone;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    }
  throw new Error(
    `CLDR has no city names in "${language}". Call the language by a tag of node_modules/cldr-dates-full/main.`,
  );
}

function generic(language: string, zone: string, style: 'shortGeneric' | 'longGeneric'): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: style }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

const listedIds = new Map<string, string>();

/** The id by which the runtime lists a zone: Asia/Calcutta for Asia/Kolkata. */
function listedId(zone: string): string {
  const id = listedIds.get(zone) ?? new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  listedIds.set(zone, id);
  return id;
}

/** Names of a country in the languages of the interface, and in its own. */
function countryNames(country: string): string[] {
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  return [...interfaceLanguages, language].map(
    (tag) => new Intl.DisplayNames(tag, { type: 'region' }).of(country) ?? country,
  );
}

/** The countries of zones, and what Windows calls zones, by CLDR. */
function fromWindowsZones(): { countries: Map<string, string>; names: Map<string, string[]> } {
  const { supplemental } = require('cldr-core/supplemental/windowsZones.json') as WindowsZones;
  const countries = new Map<string, string>();
  const names = new Map<string, string[]>();
  for (const { mapZone } of supplemental.windowsZones.mapTimezones)
    for (const zone of mapZone._type.split(' '))
      if (mapZone._territory === '001') names.set(zone, [...(names.get(zone) ?? []), mapZone._other]);
      else if (mapZone._territory !== 'ZZ') countries.set(zone, mapZone._territory);
  return { countries, names };
}

/** A city that has at least so many people is found by its name. */
const leastPeople = 250_000;
/** A city is left out beside a namesake that has so many times its people: London of Canada. */
const farFewer = 5;

/** The people who live in the cities of each zone, and the names of the large ones. */
function cities(): { people: Map<string, number>; names: Map<string, string[]> } {
  const people = new Map<string, number>();
  const names = new Map<string, string[]>();
  const largest = new Map<string, number>();
  // Zones of a few cities are missing.
  const all = cityMapping.filter(({ timezone }: { timezone: string | null }) => timezone);
  for (const { city, pop } of all) largest.set(city, Math.max(pop, largest.get(city) ?? 0));
  for (const { city, pop, timezone } of all) {
    const zone = listedId(timezone);
    people.set(zone, (people.get(zone) ?? 0) + pop);
    if (pop >= leastPeople && pop * farFewer > (largest.get(city) ?? 0))
      names.set(zone, [...(names.get(zone) ?? []), city]);
  }
  return { people, names };
}

const nicknames = (key: string): string[] => zoneNicknames[key]?.split(', ') ?? [];

/**
 * Every zone, the most populous first, with its offsets from UTC over the year, in minutes, the code of its country, and
 * its names: the city in a language, by which it is shown, then those in the other languages of the interface, cities
 * that have the same time, and what the country, Windows and people call it.
 */
export function zoneNames(language: string, now: number): ZoneNames[] {
  const halfYear = 182 * 86_400_000;
  const languages = [...new Set([language, ...interfaceLanguages])].map(cldrZones);
  const windows = fromWindowsZones();
  const { people, names } = cities();
  const zones = Intl.supportedValuesOf('timeZone').map((zone) => {
    const parts = zone.split('/');
    const own = (parts.at(-1) ?? zone).replaceAll('_', ' ');
    // CLDR leaves out a city that is called as in the zone's id.
    const called = languages.map(
      (cldr) => parts.reduce<CldrZones | undefined>((inner, part) => inner?.[part], cldr)?.exemplarCity ?? own,
    );
    return { zone, own: [...called, own] };
  });
  const ownNames = new Set(zones.flatMap(({ own }) => own));
  // Other countries have the same time: India's is Sri Lanka's too.
  const elsewhere = new Set([
    ...[...windows.countries.values()].flatMap(countryNames),
    ...[...windows.names.values()].flat(),
  ]);
  return zones
    .sort((a, b) => (people.get(b.zone) ?? 0) - (people.get(a.zone) ?? 0))
    .map(({ zone, own }) => {
      const country = windows.countries.get(zone) ?? '';
      const all = [
        ...own,
        ...(['shortGeneric', 'longGeneric'] as const)
          .map((style) => generic(language, zone, style))
          .filter((name) => !elsewhere.has(name)),
        ...(names.get(zone) ?? []).filter((city) => !ownNames.has(city)),
        ...(windows.names.get(zone) ?? []),
        ...(country ? [...countryNames(country), ...nicknames(country)] : []),
        ...nicknames(zone),
      ];
      const offsets = [zoneOffset(zone, now), zoneOffset(zone, now + halfYear)];
      return [zone, [...new Set(offsets)], [...new Set(all)], country];
    });
}
