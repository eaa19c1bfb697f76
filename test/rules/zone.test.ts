import { describe, expect, test } from 'vitest';
import { zonesAbbreviated } from '../../src/rules/zone-abbreviations.ts';
import { isZone, zoneOffset } from '../../src/rules/zone.ts';

describe('Zones of the zone database', () => {
  test.each([
    'Europe/Moscow',
    'America/Argentina/Buenos_Aires',
    'America/Port-au-Prince',
    'Europe/Kiev',
    'Asia/Calcutta',
    'Etc/GMT-3',
    'UTC',
    '+05:30',
    '-14:00',
  ])('%s is one', (zone) => {
    expect(isZone(zone)).toBe(true);
  });
  test.each(['', 'Moscow', 'Europe/Moskva', 'Europe/Moscow)', '+5:30', '+0530', '+14:15', '+24:00'])(
    '"%s" is none',
    (zone) => {
      expect(isZone(zone)).toBe(false);
    },
  );
});

describe('Names that browsers read each in their own way are no zones, and have meanings to choose from', () => {
  test.each([
    ['MSK', 'Europe/Moscow'],
    ['мск', 'Europe/Moscow'],
    ['CST', 'America/Chicago'],
    ['IST', 'Asia/Kolkata'],
    ['AST', 'America/Halifax'],
    ['ART', 'America/Argentina/Buenos_Aires'],
    ['SST', 'Pacific/Pago_Pago'],
    ['est', 'America/New_York'],
    ['MST', 'America/Denver'],
    ['HST', 'Pacific/Honolulu'],
    ['EST5EDT', 'America/New_York'],
    ['CST6CDT', 'America/Chicago'],
    ['CET', 'Europe/Berlin'],
    ['GMT', 'UTC'],
  ])('%s: %s first', (name, zone) => {
    expect(isZone(name)).toBe(false);
    expect(zonesAbbreviated(name)[0]).toBe(zone);
    for (const one of zonesAbbreviated(name)) expect(isZone(one)).toBe(true);
  });
  test.each(['EET', 'WET', 'MET', 'PST8PDT', 'Japan', 'GB', 'PRC', 'W-SU', 'SystemV/CST6', 'AET', 'CNT'])(
    '%s is none',
    (name) => {
      expect(isZone(name)).toBe(false);
    },
  );
});

describe('Minutes ahead of UTC', () => {
  test.each([
    ['Moscow today', 'Europe/Moscow', '2026-11-23T12:00Z', 180],
    ['Moscow before its clocks went back for good', 'Europe/Moscow', '2014-10-25T21:59:59Z', 240],
    ['Moscow after that', 'Europe/Moscow', '2014-10-25T22:00:00Z', 180],
    ['Kathmandu, to the quarter of an hour', 'Asia/Kathmandu', '2026-11-23T12:00Z', 345],
    ['New York, behind it', 'America/New_York', '2026-11-23T12:00Z', -300],
  ])('%s', (_, zone, at, minutes) => {
    expect(zoneOffset(zone, Date.parse(at))).toBe(minutes);
  });
});
