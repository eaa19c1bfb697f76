// The dictionaries of the interface by language. Russian defines the shape; a missing or stray key is a type error.
import type { Plural } from './plural.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { ru } from './ru/index.ts';

type Shape<T> = T extends string | Plural ? (T extends string ? string : Plural) : { [K in keyof T]: Shape<T[K]> };
export type Dictionary = Shape<typeof ru>;

const dictionaries: Record<string, Dictionary> = { ru, en, es };

/** The dictionary of a language. Throws RangeError saying how to add one. */
export function dictionary(language: string): Dictionary {
  const found = dictionaries[language];
  if (!found)
    throw new RangeError(
      `The interface has no "${language}" (it has ${Object.keys(dictionaries).join(', ')}). Add src/i18n/${language}/index.ts, or take the language out of site.yaml.`,
    );
  return found;
}
