import { describe, expect, test } from 'vitest';
import { escapeForDisplay } from '../../src/wording/escape-for-display.ts';

describe('A text quoted in a message is', () => {
  test.each([
    ['unchanged where every character is visible', 'cloud, «облако» 😀', 'cloud, «облако» 😀'],
    ['with the code points of invisible characters', 'a\u0000b\u200d', 'a[U+0000]b[U+200D]'],
    ['without characters that change the direction of the text around it', '\u202edoulc', '[U+202E]doulc'],
    ['on one line', 'a\r\nb\u2028', 'a[U+000D][U+000A]b[U+2028]'],
    ['with the code points of lone surrogates', 'a\ud800', 'a[U+D800]'],
    ['isolated where it is written from right to left', 'ענן', '\u2068ענן\u2069'],
  ])('%s', (_, text, escaped) => {
    expect(escapeForDisplay(text)).toBe(escaped);
  });
  test('shortened without splitting a character', () => {
    expect(escapeForDisplay('x'.repeat(80))).toBe('x'.repeat(80));
    expect(escapeForDisplay('x'.repeat(81))).toBe(`${'x'.repeat(80)}…`);
    expect(escapeForDisplay('😀'.repeat(100_000))).toBe(`${'😀'.repeat(40)}…`);
  });
});
