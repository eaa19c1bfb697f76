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
    ['UTC+03:00', 180],
    ['(GMT+03:00)', 180],
    ['UTC 3', 180],
    ['+3 UTC', 180],
    ['5', 300],
    ['0', 0],
    ['5:30', 330],
    ['+530', 330],
    ['0530', 330],
    ['+5.5', 330],
    ['+5,5', 330],
    ['5.45', 345],
    ['5.75', 345],
    ['−3:30', -210],
    ['+５：30', 330],
    ['МСК+2', 300],
    ['мск -1', 120],
    ['MSK+9', 720],
    ['MSK+0', 180],
  ])('%s', (text, minutes) => {
    expect(offsetIn(text)).toBe(minutes);
  });
  test.each(['+15', '15', '+5:60', '+5:07', 'UTC', 'МСК', '+', '+14:15', 'GMT+5:4', '5 6', '2026'])(
    '“%s” is not an offset',
    (text) => {
      expect(offsetIn(text)).toBeUndefined();
    },
  );
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

describe('What people call a zone selects it', () => {
  test.each([
    ['МСК', 'Europe/Moscow'],
    ['msk', 'Europe/Moscow'],
    ['Санкт-Петербург', 'Europe/Moscow'],
    ['Saint Petersburg', 'Europe/Moscow'],
    ['Питер', 'Europe/Moscow'],
    ['СПб', 'Europe/Moscow'],
    ['Казань', 'Europe/Moscow'],
    ['г. Казань', 'Europe/Moscow'],
    ['Ростов-на-Дону', 'Europe/Moscow'],
    ['Екб', 'Asia/Yekaterinburg'],
    ['Пермь', 'Asia/Yekaterinburg'],
    ['Mumbai', 'Asia/Calcutta'],
    ['Bangalore', 'Asia/Calcutta'],
    ['India', 'Asia/Calcutta'],
    ['Индия', 'Asia/Calcutta'],
    ['UK', 'Europe/London'],
    ['England', 'Europe/London'],
    ['Deutschland', 'Europe/Berlin'],
    ['Alemania', 'Europe/Berlin'],
    ['Boston', 'America/New_York'],
    ['NYC', 'America/New_York'],
    ['London', 'Europe/London'],
    ['Ciudad Juárez', 'America/Ciudad_Juarez'],
    ['Japan', 'Asia/Tokyo'],
    ['HST', 'Pacific/Honolulu'],
    ['EST5EDT', 'America/New_York'],
    ['Russian Standard Time', 'Europe/Moscow'],
    ['Russia Time Zone 3', 'Europe/Samara'],
    ['India Standard Time', 'Asia/Calcutta'],
    ['(UTC+03:00) Moscow, St. Petersburg', 'Europe/Moscow'],
    ['(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', 'Asia/Calcutta'],
    ['Moscow, Russia', 'Europe/Moscow'],
    ['Москва (UTC+3)', 'Europe/Moscow'],
    ['Europe/Kiev', 'Europe/Kiev'],
    ['Asia/Calcutta', 'Asia/Calcutta'],
    ['vjcrdf', 'Europe/Moscow'],
    ['ьщысщц', 'Europe/Moscow'],
    ['gbnth', 'Europe/Moscow'],
  ])('%s is %s, in every language', (text, zone) => {
    for (const zones of Object.values(names)) expect(zoneOf(text, ids, zones)).toBe(zone);
  });
});

describe('What several zones are called offers them, the most populous first', () => {
  test.each([
    ['Россия', ['Europe/Moscow', 'Asia/Yekaterinburg']],
    ['Russia', ['Europe/Moscow', 'Asia/Yekaterinburg']],
    ['USA', ['America/New_York', 'America/Chicago', 'America/Los_Angeles']],
    ['США', ['America/New_York', 'America/Chicago', 'America/Los_Angeles']],
    ['Brazil', ['America/Sao_Paulo', 'America/Manaus']],
    ['CST', ['America/Chicago', 'Asia/Shanghai', 'America/Havana']],
    ['IST', ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem']],
    ['San Jose', ['America/Los_Angeles', 'America/Costa_Rica']],
  ])('%s', (text, zones) => {
    for (const list of Object.values(names)) {
      expect(zoneOf(text, ids, list)).toBeUndefined();
      expect(
        findZones(list, text, november)
          .map(({ zone }) => zone)
          .slice(0, zones.length),
      ).toEqual(zones);
    }
  });
  test('“(UTC-05:00) Eastern Time (US & Canada)”, as Windows shows it', () => {
    for (const list of Object.values(names))
      expect(findZones(list, '(UTC-05:00) Eastern Time (US & Canada)', november)[0]?.zone).toBe('America/New_York');
  });
  test('Russia is offered with each of its eleven times once', () => {
    const offsets = findZones(names.en, 'Russia', november).map(({ zone }) => zoneOffset(zone, november) / 60);
    expect(offsets.sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });
  test('by an offset, the most populous places; from Moscow time, those of Russia', () => {
    expect(findZones(names.en, 'UTC+3', november)[0]).toMatchObject({ zone: 'Europe/Moscow' });
    expect(findZones(names.en, 'MSK+2', november)[0]).toMatchObject({ zone: 'Asia/Yekaterinburg' });
    expect(findZones(names.ru, 'МСК-1', november)[0]).toMatchObject({ zone: 'Europe/Kaliningrad' });
  });
  test('a place of that name elsewhere is offered, and not selected', () => {
    expect(zoneOf('Paris, Texas', ids, names.en)).toBeUndefined();
    expect(findZones(names.en, 'Paris, Texas', november).map(({ zone }) => zone)).toContain('Europe/Paris');
  });
});
