// What every dictionary of the interface must keep to.
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { ru } from '../../src/i18n/ru/index.ts';
import { site } from '../support/rules/published-policy.ts';
import { formsOf, strings } from '../support/content/dictionary-strings.ts';

/** The names to fill in, in any order: languages put words where they like. */
function placeholders(text: string): string[] {
  return [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => String(name)).toSorted();
}

const russian = strings(ru);

describe.each([...site.languages, 'es'])('The strings in "%s"', (language) => {
  const all = strings(dictionary(language));

  test('hold no digits but 24/7: figures come from the policy', () => {
    const texts = [...all.values()].flatMap(formsOf);
    expect(texts.filter((text) => /\d/.test(text.replaceAll('24/7', '')))).toEqual([]);
  });
  test('are none of them empty', () => {
    const empty = [...all].filter(([, value]) => formsOf(value).some((text) => text.trim() === ''));
    expect(empty).toEqual([]);
  });
  test('have the keys of the Russian ones', () => {
    expect([...all.keys()].toSorted()).toEqual([...russian.keys()].toSorted());
  });
  test('have the placeholders of the Russian ones, key by key', () => {
    for (const [path, value] of all) {
      const [first = ''] = formsOf(russian.get(path) ?? '');
      for (const text of formsOf(value)) expect(placeholders(text), path).toEqual(placeholders(first));
    }
  });
  test('have no plural form that the language never asks for', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const [path, value] of all)
      if (typeof value !== 'string') expect(pluralCategories, path).toEqual(expect.arrayContaining(Object.keys(value)));
  });
});

test('a language without a dictionary is refused, with how to add it', () => {
  expect(() => dictionary('de')).toThrow(
    'The interface has no "de" (it has ru, en, es). Add src/i18n/de/index.ts, or take the language out of site.yaml.',
  );
});
