// What the browser says of time zones is not always one that Intl takes.
import { afterEach, expect, test, vi } from 'vitest';
import { deviceZone, zoneIds } from '../../src/i18n/device-zone.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

function say(timeZone: string | undefined): void {
  const own = new Intl.DateTimeFormat().resolvedOptions();
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({ ...own, timeZone: timeZone as string });
}

test.each(['Asia/Almaty', 'Europe/Kyiv', 'UTC'])('The zone of a device in %s is known', (zone) => {
  say(zone);
  expect(deviceZone()).toBe(zone);
});

test.each(['Etc/Unknown', '', 'undefined', 'Russian Standard Time', undefined])('The zone "%s" is unknown', (zone) => {
  say(zone);
  expect(deviceZone()).toBeUndefined();
});

test('A browser that cannot list its zones lists none', () => {
  expect(zoneIds()).toContain('Europe/Moscow');
  vi.spyOn(Intl, 'supportedValuesOf').mockImplementation(() => {
    throw new RangeError('Invalid key');
  });
  expect(zoneIds()).toEqual([]);
});
