// Lengths of time in words. A no-break space (U+00A0, ~ below) holds a number to its unit.
import { expect, test } from 'vitest';
import { elapsed } from '../../src/i18n/format.ts';

const words = (language: string, milliseconds: number): string =>
  elapsed(language, milliseconds).replaceAll('\u00a0', '~');

test.each([
  [3_600_000, '1~час', '1~hour'],
  [16_200_000, '4~часа 30~минут', '4~hours 30~minutes'],
  [30_000, '30~секунд', '30~seconds'],
  [90_061_000, '25~часов 1~минута 1~секунда', '25~hours 1~minute 1~second'],
  // Nothing is rounded down: a part of a second is shown as the full second after it.
  [59_001, '1~минута', '1~minute'],
])('%i milliseconds', (milliseconds, ru, en) => {
  expect(words('ru', milliseconds)).toBe(ru);
  expect(words('en', milliseconds)).toBe(en);
});
