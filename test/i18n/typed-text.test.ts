// A number of a clause is read in every form in which people type or paste it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clauseNumber, plainText, typedNumber, wordsBeforeNumber } from '../../src/i18n/typed-text.ts';

const names = 'п пункт раздел clause § # no';

describe('The number of a clause', () => {
  test.each([
    '3.2',
    '3.2.',
    'п. 3.2',
    'п.3.2',
    'П. 3.2',
    'пункт 3.2',
    'пункт № 3.2',
    '§3.2',
    '§ 3.2',
    'clause 3.2',
    'Clause 3.2.',
    'cl. 3.2',
    '#3.2',
    '№3.2',
    '(3.2)',
    '«3.2»',
    'п.\u00a03.2',
    '3\u20112',
    '3.\u200b2',
    '\ufeff3.2',
    '３．２',
    '3,2',
    '3. 2',
    '3.2)',
  ])('“%s” is 3.2', (text) => {
    expect(clauseNumber(text, names)).toBe('3.2');
  });
  test.each(['3', 'п. 3', 'раздел 3', '§ 3.', 'Clause 3'])('“%s” is the section 3', (text) => {
    expect(clauseNumber(text, names)).toBe('3');
  });
  test.each(['', 'SaaS', 'уровень 2', 'P1', '8:00', '24/7', '8 am', '3.2 и 3.3', '12 часов', 'п.'])(
    '“%s” is none',
    (text) => {
      expect(clauseNumber(text, names)).toBeUndefined();
    },
  );

  test('is found among invisible characters, spaces that do not break, and any sign of a list of names', () => {
    const noise = fc.array(fc.constantFrom('\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e'), {
      maxLength: 3,
    });
    const before = fc.constantFrom('', 'п.', 'п. ', 'п.\u00a0', 'Пункт\u202f', '§', '§ ', '# ', 'Clause ');
    const part = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(
        before,
        part,
        fc.constantFrom('.', ',', '\u2011', '-', '．'),
        part,
        noise,
        (word, a, dot, b, hidden) => {
          const text = [word, String(a), dot, String(b)].join(hidden.join(''));
          expect(clauseNumber(text, names)).toBe(`${a}.${b}`);
        },
      ),
    );
  });
});

test('The words before a number are read with it', () => {
  for (const [text, number, words] of [
    ['P1', '1', ['p']],
    ['Уровень 2', '2', ['уровень']],
    ['инцидент P1', '1', ['инцидент', 'p']],
  ] as const) {
    expect(typedNumber(plainText(text))).toBe(number);
    expect(wordsBeforeNumber(plainText(text))).toEqual(words);
  }
});

test('Text is compared without its case, the dots of ё, and what cannot be seen', () => {
  expect(plainText(' Учётная\u00a0за\u00adпись ')).toBe('учетная запись');
  expect(plainText('SSL\u2011сертификат')).toBe('ssl-сертификат');
});
