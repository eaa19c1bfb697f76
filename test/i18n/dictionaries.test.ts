// What every dictionary of the interface must keep to.
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { ru } from '../../src/i18n/ru.ts';
import { site } from '../rules/policy.ts';
import { strings } from './strings.ts';

/** The names to fill in, in any order: languages put words where they like. */
function placeholders(text: string): string[] {
  return [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => String(name)).toSorted();
}

const russian = strings(ru);

describe.each(site.languages)('The strings in "%s"', (language) => {
  const all = strings(dictionary(language));

  test('hold no digits but 24/7: figures come from the policy', () => {
    const digits = [...all].filter(([, forms]) => forms.some((text) => /\d/.test(text.replaceAll('24/7', ''))));
    expect(digits).toEqual([]);
  });
  test('have the keys of the Russian ones', () => {
    expect([...all.keys()].toSorted()).toEqual([...russian.keys()].toSorted());
  });
  test('are none of them empty', () => {
    const empty = [...all].filter(([, forms]) => forms.some((text) => text.trim() === ''));
    expect(empty).toEqual([]);
  });
  test('have the placeholders of the Russian ones, key by key', () => {
    for (const [path, forms] of all) {
      const wanted = placeholders(String(russian.get(path)?.[0]));
      for (const text of forms) expect(placeholders(text), path).toEqual(wanted);
    }
  });
  test('have every plural form that the language needs', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const { figure, coverage } = dictionary(language);
    for (const forms of [figure.duration.elapsed, figure.duration.working, figure.minutes, coverage.found])
      expect(Object.keys(forms).toSorted()).toEqual(pluralCategories.toSorted());
  });
});

test('a language without a dictionary is refused, with how to add it', () => {
  expect(() => dictionary('de')).toThrow(
    'The interface has no "de" (it has ru, en). Add src/i18n/de.ts, or take the language out of site.yaml.',
  );
});
