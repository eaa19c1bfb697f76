// The names by which a reader may look for a time zone. Made while the site is built, so that no reader's browser has to
// make some hundred formatters.
import { cities } from '../i18n/cities.ts';

/** A zone, its offsets from UTC in minutes over the year, and its names: what it is shown as, then the others. */
export type ZoneNames = [zone: string, offsets: number[], names: string[]];

function generic(language: string, zone: string, style: 'shortGeneric' | 'longGeneric'): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: style }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** Minutes that a zone is ahead of UTC at a moment. */
function offsetAt(zone: string, at: number): number {
  const text = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).format(at);
  const [, sign, hours = '0', minutes = '0'] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(text) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

/** Every zone with its names in a language; those of a place and of its country, and the one in its id. */
export function zoneNames(language: string, now: number): ZoneNames[] {
  const halfYear = 182 * 86_400_000;
  return Intl.supportedValuesOf('timeZone').map((zone) => {
    const own = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
    const city = cities[language]?.[zone];
    const named = [generic(language, zone, 'shortGeneric'), generic(language, zone, 'longGeneric')];
    const shown = city ?? (language === 'en' ? own : named[0]) ?? own;
    const offsets = [offsetAt(zone, now), offsetAt(zone, now + halfYear)];
    return [zone, [...new Set(offsets)], [...new Set([shown, own, ...named])]];
  });
}
