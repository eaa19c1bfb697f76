// The dictionaries of the interface by language. Russian defines the shape; a missing or stray key is a type error.
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { type Dictionary, ru } from './ru/index.ts';

export type { Dictionary };

const dictionaries: Record<string, Dictionary> = { ru, en, es };

/** The languages that the interface has words in. */
export const interfaceLanguages = Object.keys(dictionaries);

/** The dictionary of a language. Throws RangeError saying how to add one. */
export function dictionary(language: string): Dictionary {
  const found = dictionaries[language];
  if (!found)
    throw new RangeError(
      `The interface has no "${language}" (it has ${interfaceLanguages.join(', ')}). Add src/i18n/${language}/index.ts, or take the language out of site.yaml.`,
    );
  return found;
}
