/**
 * The ids that need not have moved when one order became the other: as many as keep their order among themselves.
 * Both orders hold the same ids. Of several such sets the one that keeps what stands first is taken.
 */
export function inPlace(before: readonly string[], after: readonly string[]): Set<string> {
  const place = new Map(before.map((id, i) => [id, i]));
  const places = after.map((id) => place.get(id) ?? -1);
  /** The length of the longest run in order from each entry on, and the entry after it. */
  const length = places.map(() => 1);
  const next = places.map(() => -1);
  for (let i = places.length - 1; i >= 0; i--)
    for (let j = i + 1; j < places.length; j++)
      if ((places[j] ?? -1) > (places[i] ?? -1) && (length[j] ?? 0) + 1 > (length[i] ?? 0)) {
        length[i] = (length[j] ?? 0) + 1;
        next[i] = j;
      }
  const kept = new Set<string>();
  for (let i = length.indexOf(Math.max(...length)); i >= 0; i = next[i] ?? -1) kept.add(after[i] ?? '');
  return kept;
}
