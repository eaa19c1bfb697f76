// Lists the strings of a dictionary of the interface.
import type { Plural } from '../../../src/i18n/plural.ts';

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Whether a value is the plural forms of one string, of which each language has its own set. */
function isPlural(value: object): value is Plural {
  return 'other' in value && Object.keys(value).every((key) => categories.includes(key));
}

/** Every string by its path, as its only form or its forms by plural category. */
export function strings(value: unknown, path = ''): Map<string, string | Plural> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value !== 'object' || value === null) throw new TypeError(`${path} is neither a string nor a group.`);
  if (isPlural(value)) return new Map([[path, value]]);
  const inner = Object.entries(value).flatMap(([key, item]) => [...strings(item, path ? `${path}.${key}` : key)]);
  return new Map(inner);
}

/** The forms of a string, one or several. */
export function formsOf(value: string | Plural): string[] {
  return typeof value === 'string' ? [value] : Object.values(value);
}
