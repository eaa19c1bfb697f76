// The time of a message in the zone that a reader chooses.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatInstant } from '../../src/rules/instant.ts';
import { clockTime, messageInstant, readMessageTime } from '../../src/rules/message-time.ts';

describe('A time with an offset is an instant, whatever the zone', () => {
  test.each([
    ['Europe/Moscow', '2026-11-23T15:00'],
    ['Asia/Almaty', '2026-11-23T17:00'],
    ['America/Sao_Paulo', '2026-11-23T09:00'],
    ['Asia/Kathmandu', '2026-11-23T17:45'],
  ])('in %s the clocks show %s', (zone, shown) => {
    for (const text of ['2026-11-23T15:00+03:00', '2026-11-23T12:00:00.000Z', '2026-11-23 15:00+0300']) {
      expect(messageInstant(text, zone)).toEqual({ kind: 'one', instant: Date.UTC(2026, 10, 23, 12) });
      expect(clockTime(text, zone)).toBe(shown);
    }
  });
  test('any instant in any zone, written in any other', () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), '+05:30', 'UTC');
    const seconds = fc.integer({ min: Date.UTC(2001, 0) / 1000, max: Date.UTC(2099, 0) / 1000 });
    fc.assert(
      fc.property(seconds, zone, zone, (second, written, chosen) => {
        const text = formatInstant(second * 1000, written);
        // The offsets of the years before 2000 have seconds in places; later ones have none.
        expect(messageInstant(text, chosen)).toEqual({ kind: 'one', instant: second * 1000 });
        expect(formatInstant(second * 1000, chosen).startsWith(clockTime(text, chosen))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('A time without an offset is one of the zone', () => {
  test('and is shown as it was written', () => {
    expect(clockTime('2026-11-23T15:00', 'Asia/Almaty')).toBe('2026-11-23T15:00');
    // Almaty is five hours ahead of UTC.
    expect(messageInstant('2026-11-23T15:00', 'Asia/Almaty')).toEqual({
      kind: 'one',
      instant: Date.UTC(2026, 10, 23, 10),
    });
  });
  test('and none without a zone', () => {
    expect(messageInstant('2026-11-23T15:00', undefined)).toEqual({ kind: 'bad-zone' });
    expect(messageInstant('2026-11-23T15:00', 'Mars')).toEqual({ kind: 'bad-zone' });
  });
});

test.each([
  ['', 'none'],
  ['  ', 'none'],
  ['tomorrow', 'bad-form'],
  ['2026-11-23', 'bad-form'],
  ['2026-02-30T10:00', 'bad-time'],
  ['2026-02-30T10:00Z', 'bad-time'],
  ['2026-11-23T24:00', 'bad-time'],
  ['1999-12-31T23:59', 'out-of-span'],
  ['2100-01-01T00:00Z', 'out-of-span'],
  // In UTC it is still 1999.
  ['2000-01-01T00:00+03:00', 'out-of-span'],
])('"%s" is %s', (text, kind) => {
  expect(readMessageTime(text)).toEqual({ kind });
  expect(clockTime(text, 'Europe/Moscow')).toBe('');
});
