/**
 * The ids of `after` that keep their order of `before`: a longest increasing subsequence of their places, so that the
 * fewest ids count as moved. All ids of `after` are in `before`. Of several such sets the one that keeps the first ids.
 */
export function longestIncreasingSubsequence(before: readonly string[], after: readonly string[]): Set<string> {
  /** The longest increasing run that begins with each id, made from the last id to the first. */
  const runs: { place: number; ids: string[] }[] = [];
  for (const id of [...after].reverse()) {
    const place = before.indexOf(id);
    runs.unshift({ place, ids: [id, ...longest(runs.filter((run) => run.place > place))] });
  }
  return new Set(longest(runs));
}

function longest(runs: readonly { ids: string[] }[]): string[] {
  return runs.reduce<string[]>((best, { ids }) => (ids.length > best.length ? ids : best), []);
}
