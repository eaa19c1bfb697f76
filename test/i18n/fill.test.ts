import { describe, expect, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';
import { plural } from '../../src/i18n/plural.ts';

describe('A template is filled in', () => {
  test('with words and numbers, each as often as it stands there', () => {
    expect(fill('{n} of {all}, {n} done', { n: 2, all: 'three' })).toBe('2 of three, 2 done');
  });
  test('with names that have dots, as figures have', () => {
    expect(fill('within {responses.saas}', { 'responses.saas': '12 working hours' })).toBe('within 12 working hours');
  });
  test('with zero and with nothing, which are values too', () => {
    expect(fill('{n}{empty}', { n: 0, empty: '' })).toBe('0');
  });
  test('as it is where it has no names', () => {
    expect(fill('24/7', {})).toBe('24/7');
  });
  test('without filling in what a value itself holds in braces', () => {
    expect(fill('{a}', { a: '{b}', b: 'no' })).toBe('{b}');
  });
  test('and a missing value is refused with its name and sentence', () => {
    expect(() => fill('Due {at} in {zone}', { at: 'today' })).toThrow(
      'Nothing to fill {zone} with in "Due {at} in {zone}".',
    );
  });
});

describe('A plural form', () => {
  const forms = { one: 'задача', few: 'задачи', many: 'задач', other: 'задачи' };

  test.each([
    [0, 'задач'],
    [1, 'задача'],
    [2, 'задачи'],
    [5, 'задач'],
    [11, 'задач'],
    [21, 'задача'],
  ])('for %i in Russian', (n, form) => {
    expect(plural('ru', forms, n)).toBe(form);
  });
  test('falls back on the general one where a language does not have it', () => {
    expect(plural('en', { other: 'tasks' }, 1)).toBe('tasks');
  });
});
