// Names of ids, as terms.yaml has them in one language.
import type { Terms } from '../rules/terms.ts';

/** The kinds of names that are listed by id. */
type Kind = Exclude<keyof Terms, 'zone'>;

/** The name of an id. Throws RangeError where `terms` lacks it. */
export function named<K extends Kind>(terms: Partial<Terms>, kind: K, id: string): Terms[K][string] {
  const names = terms[kind] as Record<string, Terms[K][string]> | undefined;
  const found = names?.[id];
  if (found === undefined) throw new RangeError(`There is no name for ${kind}.${id}.`);
  return found;
}
