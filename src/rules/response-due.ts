// When a reply is due, and nothing else: its status and its ends, without the reasons. What depends on the question
// alone is looked up once; a message then costs a few reads of tables, however long the target is.
import { addBusinessTime, isOpen, isWorkedWeekend, unpublishedYears } from './business-hours.ts';
import type { Calendars } from './calendar.ts';
import { milliseconds } from './duration.ts';
import type { Policy, Response, Target } from './policy.ts';
import { hoursFor } from './response.ts';
import type { BusinessHours } from './year-table.ts';
import type { Instant } from './zone.ts';

/** Whether a message comes in the hours in which the target is committed to; `working-weekend`: only by such a day. */
export type Commitment = 'inside' | 'outside' | 'working-weekend';

export type Due = {
  commitment: Commitment;
  /** `committed`: the target holds. `estimate`: the regulation says the time may differ, or a calendar is missing. */
  status: 'committed' | 'estimate';
  /** `null` where there is no other way of counting; never after `latest`, and equal to it where both agree. */
  earliest: Instant | null;
  latest: Instant;
};

/** A target of a response with all that does not depend on the message. */
type Sla = ReturnType<typeof prepareSla>;

/** Prepares a target of a response, for any number of messages. */
export function prepareSla(policy: Policy, calendars: Calendars, response: Response, target: Target) {
  const { committed, latest, earliest } = response;
  const hours = (window: string): BusinessHours => hoursFor(policy, calendars, window);
  return {
    /** Milliseconds of the target. */
    duration: milliseconds(target.duration),
    /** The hours in which the target is committed to, and whether it is on a weekend day made working. */
    committed: hours(committed.window),
    moved: committed.moved,
    /** The hours that count in the strictest reading. */
    latest: hours(latest),
    /** The hours of another reading, `elapsed` for elapsed time. */
    earliest: earliest && (earliest.clock === 'elapsed' ? ('elapsed' as const) : hours(earliest.clock)),
  };
}

/** When the reply is due to a message that starts the clock (clauses of the response and its windows). */
export function dueAt(sla: Sla, start: Instant): Due {
  const commitment = commitmentAt(sla, start);
  const latest = addBusinessTime(sla.latest, start, sla.duration);
  const certain = commitment === 'inside' && !unpublishedYears(sla.latest, start, latest).length;
  const status = certain ? 'committed' : 'estimate';
  return { commitment, status, earliest: earliestDue(sla, commitment, start), latest };
}

function commitmentAt({ committed, moved }: Sla, at: Instant): Commitment {
  if (!isOpen(committed, at)) return 'outside';
  return !moved && isWorkedWeekend(committed, at) ? 'working-weekend' : 'inside';
}

/** The earlier end by another reading. Elapsed time counts only for a message inside the committed hours. */
function earliestDue({ earliest, duration }: Sla, commitment: Commitment, start: Instant): Instant | null {
  if (earliest === 'elapsed') return commitment === 'inside' ? start + duration : null;
  return earliest ? addBusinessTime(earliest, start, duration) : null;
}
