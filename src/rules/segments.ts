// What lies between the message and the deadline: the open intervals, which count, and the closed ones with their reasons.
import { type Interval, intervalsFrom } from './business-hours.ts';
import type { Calendars } from './calendar.ts';
import type { Deadline } from './deadline.ts';
import { byId } from './lookup.ts';
import type { Policy } from './policy.ts';
import { hoursFor } from './response.ts';

/** An interval between the message and the latest deadline; the clause is the window's. */
export type Segment = Interval & { clause: string };

/**
 * The intervals from the message to the latest deadline, in order and without gaps (clause of the response's window).
 * The open ones add up to the target exactly. Empty where there is no target.
 */
export function segments(policy: Policy, calendars: Calendars, answer: Deadline): Segment[] {
  if (answer.status === 'no-target') return [];
  const hours = hoursFor(policy, calendars, byId('response', policy.responses, answer.response).latest);
  const found: Segment[] = [];
  for (const interval of intervalsFrom(hours, answer.start)) {
    if (interval.from >= answer.latest) break;
    found.push({ ...interval, to: Math.min(interval.to, answer.latest), clause: hours.window.clause });
  }
  return found;
}
