import { describe, expect, test } from 'vitest';
import { escapeForDisplay } from '../../src/wording/escape-for-display.ts';

describe('A text as a message quotes it', () => {
  test.each([
    ['as it is', 'cloud, «облако» 😀', 'cloud, «облако» 😀'],
    ['with what cannot be seen by its number', 'a\u0000b\u200d', 'a[U+0000]b[U+200D]'],
    ['without turning the words around it', '\u202edoulc', '[U+202E]doulc'],
    ['on one line', 'a\r\nb\u2028', 'a[U+000D][U+000A]b[U+2028]'],
    ['with half a character by its number', 'a\ud800', 'a[U+D800]'],
    ['kept apart where it is written from right to left', 'ענן', '\u2068ענן\u2069'],
  ])('%s', (_, text, said) => {
    expect(escapeForDisplay(text)).toBe(said);
  });
  test('shortened, and no character is cut in two', () => {
    expect(escapeForDisplay('x'.repeat(80))).toBe('x'.repeat(80));
    expect(escapeForDisplay('x'.repeat(81))).toBe(`${'x'.repeat(80)}…`);
    expect(escapeForDisplay('😀'.repeat(100_000))).toBe(`${'😀'.repeat(40)}…`);
  });
});
