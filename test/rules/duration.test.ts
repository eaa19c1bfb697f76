import { expect, test } from 'vitest';
import { milliseconds } from '../../src/rules/duration.ts';

test.each([
  ['PT2H', 7_200_000],
  ['PT45M', 2_700_000],
  ['PT1H30M', 5_400_000],
  ['PT90M', 5_400_000],
])('%s is %i milliseconds', (duration, length) => {
  expect(milliseconds(duration)).toBe(length);
});
