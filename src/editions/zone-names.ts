// The names by which a reader may look for a time zone. Made while the site is built: in a browser it would take some
// hundred formatters, and the data of CLDR.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { zoneOffset } from '../rules/zone.ts';

/** CLDR nests zones by the parts of their ids: `{ America: { Argentina: { Salta: { exemplarCity } } } }`. */
type CldrZones = { exemplarCity?: string } & { [part: string]: CldrZones };
type CldrFile = { main: Record<string, { dates: { timeZoneNames: { zone: CldrZones } } }> };

/** The zones of a language in CLDR, or of its base language: `pt` for `pt-BR`. Throws Error where CLDR has neither. */
function cldrZones(language: string): CldrZones | undefined {
  const require = createRequire(join(cwd(), 'package.json'));
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

/**
 * Every zone with its offsets from UTC over the year, in minutes, and its names in a language: the city, by which it is
 * shown, then the city in its id and its names by Intl, such as that of its country.
 */
export function zoneNames(language: string, now: number): [zone: string, offsets: number[], names: string[]][] {
  const halfYear = 182 * 86_400_000;
  const cldr = cldrZones(language);
  return Intl.supportedValuesOf('timeZone').map((zone) => {
    const parts = zone.split('/');
    const own = (parts.at(-1) ?? zone).replaceAll('_', ' ');
    // CLDR leaves out a city that is called as in the zone's id.
    const city = parts.reduce<CldrZones | undefined>((inner, part) => inner?.[part], cldr)?.exemplarCity ?? own;
    const offsets = [zoneOffset(zone, now), zoneOffset(zone, now + halfYear)];
    const named = [generic(language, zone, 'shortGeneric'), generic(language, zone, 'longGeneric')];
    return [zone, [...new Set(offsets)], [...new Set([city, own, ...named])]];
  });
}
