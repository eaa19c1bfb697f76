/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes are within the array; checks would cost time */
// When a zone's clocks change, and which instant a wall-clock time is.
import { type Instant, zoneOffset } from './zone.ts';

/**
 * The offsets of a zone as [at, offset, at, offset, …]: from `at` on its clocks are `offset` milliseconds ahead of UTC.
 * One array of numbers takes a quarter of the memory of an object for each transition.
 */
export type Transitions = readonly number[];

/** The transitions of a zone between two instants, found by bisection; the first entry is the offset at `from`. */
export function zoneTransitions(zone: string, from: Instant, to: Instant): Transitions {
  const offsetAt = (at: Instant): number => zoneOffset(zone, at) * 60_000;
  let offset = offsetAt(from);
  const transitions = [from, offset];
  const step = 7 * 86_400_000;
  for (let low = from; low < to; low += step) {
    const high = Math.min(low + step, to);
    const next = offsetAt(high);
    if (next === offset) continue;
    let [before, after] = [low, high];
    while (after - before > 1000) {
      const middle = before + Math.floor((after - before) / 2000) * 1000;
      if (offsetAt(middle) === offset) before = middle;
      else after = middle;
    }
    transitions.push(after, next);
    offset = next;
  }
  return transitions;
}

/**
 * The first instant at which the local clock shows a wall-clock time or later; for a time in a DST gap, the end of the gap.
 * `wall` is the wall-clock time in milliseconds, as if it were UTC.
 */
export function instantOf(transitions: Transitions, wall: number): Instant {
  for (let i = 0; ; i += 2) {
    const instant = Math.max(transitions[i]!, wall - transitions[i + 1]!);
    if (i + 2 === transitions.length || wall < transitions[i + 2]! + transitions[i + 1]!) return instant;
  }
}
