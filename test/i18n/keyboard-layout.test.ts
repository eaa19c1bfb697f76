// A text typed with the keyboard in the other layout is read by its keys. The pairs are read off a keyboard.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOtherLayout } from '../../src/i18n/keyboard-layout.ts';

describe('The same keys in the other layout', () => {
  test.each([
    ['htukfvtyn', 'регламент'],
    ['gjxnf', 'почта'],
    ['vjcrdf', 'москва'],
    ['ьщысщц', 'moscow'],
    ['ыдф', 'sla'],
    ['ЫЫД', 'ssl'],
    [',bktn', 'билет'],
    ['[jlbnm', 'ходить'],
    ['Угкщзу.Ьщысщц', 'europe/moscow'],
    ['UTC+3', 'гес+3'],
  ])('%s is %s', (typed, meant) => {
    expect(inOtherLayout(typed)).toBe(meant);
  });
  test('digits, spaces and other scripts stay', () => {
    expect(inOtherLayout('24 7 東京 é')).toBe('24 7 東京 é');
  });
  test('twice, it gives back what was typed', () => {
    const letters = fc.array(
      fc.constantFrom(...'а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я 5 +'.split(' ')),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(letters, (typed) => {
        // Without a letter of either layout's own there is nothing to tell the layout by.
        const text = `я${typed.join('')}`;
        expect(inOtherLayout(inOtherLayout(text))).toBe(text);
      }),
    );
  });
});
