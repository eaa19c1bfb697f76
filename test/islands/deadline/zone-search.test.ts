// A zone is found by a city, a country or an offset, in the language of the page.
import { describe, expect, test } from 'vitest';
import { zoneNames } from '../../../src/editions/zone-names.ts';
import { findZones, fixedZone, offsetIn, zoneOf } from '../../../src/islands/deadline/zone-search.ts';
import { zoneOffset } from '../../../src/rules/zone.ts';

const november = Date.parse('2026-11-23T12:00Z');
const ids = Intl.supportedValuesOf('timeZone');
const names = { ru: zoneNames('ru', november), en: zoneNames('en', november), es: zoneNames('es', november) };

describe('The full name of a city or a country selects its zone', () => {
  test.each([
    ['ru', 'Париж', 'Europe/Paris'],
    ['ru', 'париж', 'Europe/Paris'],
    ['ru', 'Paris', 'Europe/Paris'],
    ['ru', 'Франция', 'Europe/Paris'],
    ['ru', 'Нью-Йорк', 'America/New_York'],
    ['ru', 'нью йорк', 'America/New_York'],
    ['ru', 'Сан-Паулу', 'America/Sao_Paulo'],
    ['ru', 'Екатеринбург', 'Asia/Yekaterinburg'],
    ['ru', 'Токио', 'Asia/Tokyo'],
    ['en', 'Paris', 'Europe/Paris'],
    ['en', 'New York', 'America/New_York'],
    ['en', 'São Paulo', 'America/Sao_Paulo'],
    ['en', 'sao_paulo', 'America/Sao_Paulo'],
    ['en', 'St. John’s', 'America/St_Johns'],
    ['en', 'asia/tokyo', 'Asia/Tokyo'],
    ['es', 'Londres', 'Europe/London'],
    ['es', 'Moscú', 'Europe/Moscow'],
    ['es', 'Madrid', 'Europe/Madrid'],
  ] as const)('%s: %s', (lang, text, zone) => {
    expect(zoneOf(text, ids, names[lang])).toBe(zone);
  });

  test('Kolkata, with either of its two ids', () => {
    for (const text of ['Kolkata', 'Калькутта']) {
      const zone = zoneOf(text, ids, names[text === 'Kolkata' ? 'en' : 'ru']);
      expect(zone && zoneOffset(zone, november)).toBe(330);
    }
  });
});

test('A place is shown by its own name, not by that of its id or of its time', () => {
  const shown = (lang: keyof typeof names, id: string) => names[lang].find(([zone]) => zone === id)?.[2][0];
  expect(shown('ru', 'Europe/London')).toBe('Лондон');
  expect(shown('en', 'America/Sao_Paulo')).toBe('São Paulo');
  expect(shown('es', 'America/Argentina/Tucuman')).toBe('Tucumán');
  expect(shown('es', 'Europe/Madrid')).toBe('Madrid');
});

test('A regional language takes the names of its base language, and an unknown one is refused', () => {
  expect(zoneOf('Londres', ids, zoneNames('pt-BR', november))).toBe('Europe/London');
  expect(() => zoneNames('xx', november)).toThrow('CLDR has no city names in "xx"');
});

describe('The beginning of a name only gives suggestions', () => {
  test('“Пари” suggests Paris and selects nothing', () => {
    expect(zoneOf('Пари', ids, names.ru)).toBeUndefined();
    expect(findZones(names.ru, 'Пари', november)[0]).toMatchObject({ zone: 'Europe/Paris', name: 'Париж' });
  });
  test('an unknown place gives no suggestions', () => {
    expect(findZones(names.ru, 'Mars/Base', november)).toEqual([]);
    expect(findZones(names.en, ' ', november)).toEqual([]);
  });
});

describe('An offset is accepted in the forms that people write', () => {
  test.each([
    ['+5:30', 330],
    ['UTC-3', -180],
    ['UTC−3', -180],
    ['GMT+5:45', 345],
    ['gmt +0545', 345],
    ['+14', 840],
    ['UTC+0', 0],
  ])('%s', (text, minutes) => {
    expect(offsetIn(text)).toBe(minutes);
  });
  test.each(['5', '+15', '+5:60', 'UTC', '+', '+14:15', 'GMT+5:4'])('“%s” is not an offset', (text) => {
    expect(offsetIn(text)).toBeUndefined();
  });
  test.each([
    [-180, 'Etc/GMT+3'],
    [300, 'Etc/GMT-5'],
    [330, '+05:30'],
    [-210, '-03:30'],
    [0, 'UTC'],
  ])('%i minutes are a zone that keeps them all year', (minutes, zone) => {
    expect(fixedZone(minutes)).toBe(zone);
    for (const at of [november, Date.parse('2026-07-01T12:00Z')]) expect(zoneOffset(zone, at)).toBe(minutes);
  });
  test('and suggests the zones that have it at that time, not half a year later', () => {
    const zones = findZones(names.en, '-3:30', november).map(({ zone }) => zone);
    expect(zones).toEqual(['America/St_Johns']);
    expect(findZones(names.en, '-3:30', Date.parse('2026-07-01T12:00Z'))).toEqual([]);
  });
});
