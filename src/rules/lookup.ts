/** The entry with an id. Throws RangeError naming what is wanted and what there is. */
export function byId<T extends { id: string }>(what: string, entries: readonly T[], id: string): T {
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new RangeError(`Unknown ${what} "${id}". Known: ${entries.map((entry) => entry.id).join(', ')}.`);
  return found;
}
