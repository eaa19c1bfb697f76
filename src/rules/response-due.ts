// The count of a deadline and nothing else: its status and its ends, without the reasons. What depends on the question
// alone is looked up once; a message then costs a few reads of tables, however long the target is.
import type { Calendars } from './calendar.ts';
import type { Clock } from './clock.ts';
import { advance, isOpen, isPublished, isWorkedWeekend } from './clock.ts';
import { milliseconds } from './duration.ts';
import type { Policy, Response, Target } from './policy.ts';
import { clockFor } from './response.ts';
import type { Instant } from './zone.ts';

/** How a target is counted for a response: all that does not depend on the message. */
export type Count = {
  /** Milliseconds of the target. */
  duration: number;
  /** The window in which the target holds, and whether it holds on a weekend day made working. */
  committed: Clock;
  moved: boolean;
  /** The window whose hours count in the strictest reading. */
  latest: Clock;
  /** The window of another reading, `elapsed` for plain time, `null` for none. */
  earliest: Clock | 'elapsed' | null;
};

/** Whether the target holds for a message: inside the window, and not only by a weekend day made working. */
export type Held = 'holds' | 'outside' | 'working-weekend';

export type Due = {
  held: Held;
  /** `committed`: the target holds. `estimate`: the regulation says the time may differ, or a calendar is missing. */
  status: 'committed' | 'estimate';
  /** `null` where there is no other way of counting; never after `latest`, and equal to it where both agree. */
  earliest: Instant | null;
  latest: Instant;
};

/** Prepares the count of a target. Worth keeping for many messages: `dueAt` does the rest. */
export function countOf(policy: Policy, calendars: Calendars, response: Response, target: Target): Count {
  const { committed, latest, earliest } = response;
  return {
    duration: milliseconds(target.duration),
    committed: clockFor(policy, calendars, committed.window),
    moved: committed.moved,
    latest: clockFor(policy, calendars, latest),
    earliest: !earliest ? null : earliest.clock === 'elapsed' ? 'elapsed' : clockFor(policy, calendars, earliest.clock),
  };
}

/** When the reply is due to a message that starts the clock (clauses of the response and its windows). */
export function dueAt(count: Count, start: Instant): Due {
  const held = holds(count, start);
  const latest = advance(count.latest, start, count.duration);
  const status = held === 'holds' && isPublished(count.latest, start, latest) ? 'committed' : 'estimate';
  return { held, status, earliest: earliestDue(count, held, start), latest };
}

function holds({ committed, moved }: Count, at: Instant): Held {
  if (!isOpen(committed, at)) return 'outside';
  return !moved && isWorkedWeekend(committed, at) ? 'working-weekend' : 'holds';
}

/** The earlier end that another reading gives. Elapsed time answers a message that the target holds for, no other. */
function earliestDue({ earliest, duration }: Count, held: Held, start: Instant): Instant | null {
  if (earliest === 'elapsed') return held === 'holds' ? start + duration : null;
  return earliest && advance(earliest, start, duration);
}
