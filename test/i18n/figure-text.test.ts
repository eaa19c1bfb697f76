// Figures in words. A no-break space (U+00A0, ~ below) holds a number to its unit.
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { figureText } from '../../src/i18n/format.ts';
import { figure, type Figure } from '../../src/rules/figure.ts';
import { policy } from '../support/rules/published-policy.ts';

function words(language: string, value: Figure): string {
  return figureText(language, dictionary(language).figure, value).replaceAll('\u00a0', '~');
}

function time(duration: string, unit: 'elapsed' | 'working' = 'elapsed'): Figure {
  return { kind: 'duration', duration, unit };
}

describe('A duration takes the form that its number asks for', () => {
  test.each([
    ['PT1H', 'elapsed', '1~час', '1~hour'],
    ['PT2H', 'elapsed', '2~часа', '2~hours'],
    ['PT4H', 'elapsed', '4~часа', '4~hours'],
    ['PT5H', 'elapsed', '5~часов', '5~hours'],
    ['PT8H', 'elapsed', '8~часов', '8~hours'],
    ['PT11H', 'elapsed', '11~часов', '11~hours'],
    ['PT21H', 'elapsed', '21~час', '21~hours'],
    ['PT22H', 'elapsed', '22~часа', '22~hours'],
    ['PT1H', 'working', '1~рабочий час', '1~working hour'],
    ['PT3H', 'working', '3~рабочих часа', '3~working hours'],
    ['PT12H', 'working', '12~рабочих часов', '12~working hours'],
    ['PT1H30M', 'elapsed', '1~час 30~минут', '1~hour 30~minutes'],
    ['PT1M', 'elapsed', '1~минута', '1~minute'],
    ['PT42M', 'elapsed', '42~минуты', '42~minutes'],
  ] as const)('%s, %s', (duration, unit, ru, en) => {
    expect(words('ru', time(duration, unit))).toBe(ru);
    expect(words('en', time(duration, unit))).toBe(en);
  });
});

describe('Every figure of the regulation in words', () => {
  test.each([
    ['responses.saas', '12~рабочих часов', '12~working hours'],
    ['levels.1.target', '2~часа', '2~hours'],
    ['levels.2.target', '4~часа', '4~hours'],
    ['levels.3.target', '5~часов', '5~hours'],
    ['levels.4.target', '8~часов', '8~hours'],
    ['levels.3.id', '3', '3'],
    ['windows.processing.hours', 'с~08:00~до~16:00', 'from~08:00~to~16:00'],
    ['windows.processing.days', 'понедельник~— пятница', 'Monday to Friday'],
    ['shares.everything', '100~%', '100%'],
    ['languages', 'русский и английский', 'Russian and English'],
  ])('%s', (name, ru, en) => {
    expect(words('ru', figure(policy, name))).toBe(ru);
    expect(words('en', figure(policy, name))).toBe(en);
  });
});

describe('Hours and weekdays of other regulations', () => {
  test('a day in two parts', () => {
    const parts = [
      { open: '09:00', close: '13:00' },
      { open: '14:00', close: '18:00' },
    ];
    expect(words('ru', { kind: 'hours', parts })).toBe('с~09:00~до~13:00 и с~14:00~до~18:00');
    expect(words('en', { kind: 'hours', parts })).toBe('from~09:00~to~13:00 and from~14:00~to~18:00');
  });
  test('two neighbouring days are named one by one', () => {
    expect(words('ru', { kind: 'weekdays', days: ['sat', 'sun'] })).toBe('суббота и воскресенье');
    expect(words('en', { kind: 'weekdays', days: ['sat', 'sun'] })).toBe('Saturday and Sunday');
  });
  test('three neighbouring days are a range', () => {
    expect(words('ru', { kind: 'weekdays', days: ['tue', 'wed', 'thu'] })).toBe('вторник~— четверг');
    expect(words('en', { kind: 'weekdays', days: ['tue', 'wed', 'thu'] })).toBe('Tuesday to Thursday');
  });
  test('days with a gap are named one by one', () => {
    expect(words('ru', { kind: 'weekdays', days: ['mon', 'wed', 'fri'] })).toBe('понедельник, среда и пятница');
    expect(words('ru', { kind: 'weekdays', days: ['mon'] })).toBe('понедельник');
  });
  test('half of the whole', () => {
    expect(words('ru', { kind: 'share', value: 0.5 })).toBe('50~%');
    expect(words('en', { kind: 'share', value: 0.5 })).toBe('50%');
  });
});
