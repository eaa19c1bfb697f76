// What lies between the message and the deadline: the stretches that count, and those that do not, with their reasons.
import type { Calendars } from './calendar.ts';
import type { ClosedReason } from './clock.ts';
import { stretchesFrom } from './clock.ts';
import type { Deadline } from './deadline.ts';
import { clockFor, responseById } from './response.ts';
import type { Policy } from './policy.ts';
import type { Instant } from './zone.ts';

/** A stretch between the message and the latest deadline, half-open, [from, to); the clause is the window's. */
export type Segment = { from: Instant; to: Instant; clause: string } & (
  { counted: true } | ({ counted: false } & ClosedReason)
);

/**
 * The stretches from the message to the latest deadline, in order and without gaps (clause of the response's window).
 * The counted ones add up to the target exactly. Empty where there is no target.
 */
export function segments(policy: Policy, calendars: Calendars, answer: Deadline): Segment[] {
  if (answer.status === 'no-target') return [];
  const clock = clockFor(policy, calendars, responseById(policy, answer.response).latest);
  const { clause } = clock.window;
  const found: Segment[] = [];
  for (const stretch of stretchesFrom(clock, answer.start)) {
    if (stretch.from >= answer.latest) break;
    const { from } = stretch;
    const to = Math.min(stretch.to, answer.latest);
    if (stretch.open) found.push({ from, to, clause, counted: true });
    else if (stretch.reason === 'holiday')
      found.push({ from, to, clause, counted: false, reason: 'holiday', holiday: stretch.holiday });
    else found.push({ from, to, clause, counted: false, reason: stretch.reason });
  }
  return found;
}
