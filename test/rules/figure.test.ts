// The figures of the regulation by name: what the text takes instead of writing digits.
import { describe, expect, test } from 'vitest';
import { figure, figures } from '../../src/rules/figure.ts';
import { policy } from '../support/rules/published-policy.ts';

describe('Every figure of the regulation', () => {
  test.each([
    ['responses.saas', { kind: 'duration', duration: 'PT12H', unit: 'working' }],
    ['levels.1.target', { kind: 'duration', duration: 'PT2H', unit: 'elapsed' }],
    ['levels.2.target', { kind: 'duration', duration: 'PT4H', unit: 'elapsed' }],
    ['levels.3.target', { kind: 'duration', duration: 'PT5H', unit: 'elapsed' }],
    ['levels.4.target', { kind: 'duration', duration: 'PT8H', unit: 'elapsed' }],
    ['levels.4.id', { kind: 'number', value: '4' }],
    ['windows.processing.hours', { kind: 'hours', parts: [{ open: '08:00', close: '16:00' }] }],
    ['windows.processing.days', { kind: 'weekdays', days: ['mon', 'tue', 'wed', 'thu', 'fri'] }],
    ['shares.everything', { kind: 'share', value: 1 }],
    ['languages', { kind: 'languages', codes: ['ru', 'en'] }],
  ])('%s', (name, value) => {
    expect(figure(policy, name)).toEqual(value);
  });
});

test('a level whose own target is asked for has no single response figure', () => {
  expect([...figures(policy).keys()]).not.toContain('responses.server');
});

test('a window with different hours names them by weekday, and its days from Monday on', () => {
  const week = [
    { days: ['sat' as const], parts: [{ open: '10:00', close: '14:00' }] },
    { days: ['tue' as const, 'mon' as const], parts: [{ open: '09:00', close: '18:00' }] },
  ];
  const other = { ...policy, windows: [{ id: 'desk', clause: 'server-window', week }] };
  expect(figure(other, 'windows.desk.days')).toEqual({ kind: 'weekdays', days: ['mon', 'tue', 'sat'] });
  expect(figure(other, 'windows.desk.hours.sat')).toEqual({
    kind: 'hours',
    parts: [{ open: '10:00', close: '14:00' }],
  });
  expect(figure(other, 'windows.desk.hours.tue')).toEqual({
    kind: 'hours',
    parts: [{ open: '09:00', close: '18:00' }],
  });
  expect(() => figure(other, 'windows.desk.hours')).toThrow('Unknown figure "windows.desk.hours".');
});

test('an unknown figure is refused, naming every figure that there is', () => {
  const names =
    'languages, windows.processing.days, windows.processing.hours, windows.working-day.days, windows.working-day.hours, responses.saas, levels.1.id, levels.1.target, levels.2.id, levels.2.target, levels.3.id, levels.3.target, levels.4.id, levels.4.target, shares.everything';
  expect(() => figure(policy, 'levels.9.target')).toThrow(`Unknown figure "levels.9.target". Known: ${names}.`);
});
