/**
 * The ids that need not have moved when one order became the other: as many as keep their order among themselves.
 * All ids of `after` are in `before`. Of several such sets the one that keeps what stands first is taken.
 */
export function inPlace(before: readonly string[], after: readonly string[]): Set<string> {
  /** The longest run in order from each entry on, made from the last entry to the first. */
  const runs: { place: number; ids: string[] }[] = [];
  for (const id of after.toReversed()) {
    const place = before.indexOf(id);
    runs.unshift({ place, ids: [id, ...longest(runs.filter((run) => run.place > place))] });
  }
  return new Set(longest(runs));
}

function longest(runs: readonly { ids: string[] }[]): string[] {
  return runs.reduce<string[]>((best, { ids }) => (ids.length > best.length ? ids : best), []);
}
