import { describe, expect, test } from 'vitest';
import { isZone, zoneOffset } from '../../src/rules/zone.ts';

describe('Zones of the zone database', () => {
  test.each(['Europe/Moscow', 'America/Argentina/Buenos_Aires', 'UTC'])('%s is one', (zone) => {
    expect(isZone(zone)).toBe(true);
  });
  test.each(['', 'Moscow', 'Europe/Moskva'])('"%s" is none', (zone) => {
    expect(isZone(zone)).toBe(false);
  });
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
