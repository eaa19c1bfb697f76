// Which edition answers: the one in force when the last message was sent.
import type { Instant } from './zone.ts';
import { startOfDate } from './instant.ts';
import type { Policy } from './policy.ts';

/** An edition as the rules need it; `id` is the name of its folder. */
export type Edition = { id: string; policy: Pick<Policy, 'effective' | 'zone'> };

/** Starts by zone and date, computed once: every page of the build needs those of all editions. */
const starts = new Map<string, Instant>();

/** The first instant in force: the start of the effective date in the edition's zone, or -Infinity without a date. */
export function inForceFrom({ policy }: Edition): Instant {
  if (policy.effective === null) return -Infinity;
  const key = `${policy.zone} ${policy.effective}`;
  const start = starts.get(key) ?? startOfDate(policy.effective, policy.zone);
  starts.set(key, start);
  return start;
}

/** Editions from the earliest to the latest. Throws RangeError where two begin at once: one of them must move. */
export function inOrder<E extends Edition>(editions: readonly E[]): E[] {
  // For two without a date the difference is NaN, which sorting treats as equal.
  const sorted = [...editions].sort((a, b) => inForceFrom(a) - inForceFrom(b));
  for (const [i, edition] of sorted.entries()) {
    const next = sorted[i + 1];
    if (next && inForceFrom(edition) === inForceFrom(next))
      throw new RangeError(
        `Editions "${edition.id}" and "${next.id}" ${next.policy.effective === null ? 'have no date' : `both take effect on ${next.policy.effective}`}: give one of them a date of its own.`,
      );
  }
  return sorted;
}

/** The edition in force at an instant, or `undefined` before the first one takes effect. */
export function editionAt<E extends Edition>(editions: readonly E[], at: Instant): E | undefined {
  return inOrder(editions).findLast((edition) => inForceFrom(edition) <= at);
}
