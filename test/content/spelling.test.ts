// Every word of the texts is in the spelling dictionary of the language, or in test/support/content/spelling-words.txt.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nspell from 'nspell';
import { expect, test } from 'vitest';
import { site, texts } from '../support/content/texts.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const dictionary = (language: string, part: 'aff' | 'dic'): string =>
  readFileSync(fileURLToPath(import.meta.resolve(`dictionary-${language}`)).replace(/js$/, part), 'utf8');

const own = read('../support/content/spelling-words.txt')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

/** The letters of words. Latin names in a Russian text are checked in the English one. */
const word: Record<string, RegExp> = {
  ru: /\p{Script=Cyrillic}+(?:-\p{Script=Cyrillic}+)*/gu,
  en: /\p{Script=Latin}+(?:[’']\p{Script=Latin}+)*/gu,
};

test.each(site.languages)('The texts in "%s" are spelt correctly', (language) => {
  const pattern = word[language];
  if (!pattern) throw new Error(`No word pattern for "${language}": add it, and a dictionary, to this test.`);
  const spell = nspell(dictionary(language, 'aff'), dictionary(language, 'dic'));
  // The Russian dictionary has some words only with «е» where the texts have «ё».
  const known = (one: string): boolean =>
    own.includes(one) || spell.correct(one.replaceAll('’', "'")) || spell.correct(one.replaceAll('ё', 'е'));
  const wrong = texts(language).flatMap(({ where, text }) =>
    [...text.replaceAll(/\{[^}]*\}|\S+@\S+|https?:\S+/g, ' ').matchAll(pattern)]
      .map(([one]) => one)
      .filter((one) => !known(one))
      .map((one) => `${one} (${where})`),
  );
  expect(wrong).toEqual([]);
});
