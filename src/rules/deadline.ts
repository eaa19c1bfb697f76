// When is the reply due? The clock runs from the partner's last message; a target counts business hours, and where a
// reading leaves two ways to count, the answer is a range.
import {
  dayReason,
  intervalsFrom,
  isOpen,
  isWorkedWeekend,
  type Opening,
  openingAt,
  unpublishedYears,
} from './business-hours.ts';
import type { Calendars } from './calendar.ts';
import { byId } from './lookup.ts';
import type { Policy, Target } from './policy.ts';
import { readingsOf } from './readings.ts';
import { clockStart, hoursFor, responseFor } from './response.ts';
import { type Commitment, type Due, dueAt, prepareSla } from './response-due.ts';
import type { Circumstance } from './vocabulary.ts';
import { type BusinessHours, dayLength } from './year-table.ts';
import type { Instant } from './zone.ts';

export type DeadlineQuestion = {
  /** An id of the policy's deployments. */
  deployment: string;
  /** An id of the policy's levels; needed for a target where each level has its own. */
  level?: string | undefined;
  /** When the partner wrote, in any order; at least once. */
  messages: readonly Instant[];
};

export type DeadlineStep =
  /** The clock starts at this message; later ones restart it. */
  | { step: 'clock-starts'; clause: string; at: Instant; messages: number }
  /** The target that applies. */
  | { step: 'target'; clause: string; target: Target; level?: string }
  /** No level, so no target: only the business hours are known. */
  | { step: 'no-level'; clause: string }
  /** Whether the message came in the hours in which the target is committed to. */
  | { step: Commitment; clause: string; at: Instant }
  /** Years without a published calendar: only weekends are off, and the answer is an estimate. */
  | { step: 'no-calendar'; clause: string; years: number[] }
  /** Due, counting the hours of a window or plain elapsed time. */
  | { step: 'due'; clause: string; clock: string; at: Instant; reading?: string };

type Answer = {
  /** Id of the response of the policy that answers. */
  response: string;
  /** The message from which the clock runs. */
  start: Instant;
  /** The business hours at `start`: open until, or closed until. */
  opening: Opening;
  steps: DeadlineStep[];
  /** Ids of the readings on which the answer rests. */
  readings: string[];
};

export type Deadline =
  | (Answer & { status: 'no-target' })
  | (Answer &
      Pick<Due, 'status' | 'latest'> & {
        target: Target;
        /** Set where another way of counting is possible; never after `latest`, and equal to it where both agree. */
        earliest?: Instant;
        /** Years counted with weekends only. */
        unpublished: number[];
      });

/**
 * Answers when the reply is due (clauses of the policy's clock, response and committed window).
 * Instants are milliseconds; nothing is rounded. Throws RangeError for an unknown deployment or level.
 */
export function deadline(policy: Policy, calendars: Calendars, question: DeadlineQuestion): Deadline {
  const response = responseFor(policy, question.deployment);
  const level =
    response.target === 'level' && question.level !== undefined
      ? byId('level', policy.levels, question.level)
      : undefined;
  const start = clockStart(policy, question.messages);
  const hours = hoursFor(policy, calendars, response.latest);
  const opening = openingAt(hours, start);
  const circumstances: Circumstance[] = question.messages.length > 1 ? ['several-messages'] : [];
  const readings = [...(level?.readings ?? [])];
  const steps: DeadlineStep[] = [
    { step: 'clock-starts', clause: policy.clock.clause, at: start, messages: question.messages.length },
  ];
  const answer = { response: response.id, start, opening, steps };
  const target = response.target === 'level' ? level?.target : response.target;

  if (!target) {
    steps.push({ step: 'no-level', clause: response.clause });
    return { ...answer, status: 'no-target', readings: readingsOf(policy, 'deadline', readings, circumstances) };
  }
  steps.push({ step: 'target', clause: response.clause, target, ...(level && { level: level.id }) });

  const { commitment, status, earliest, latest } = dueAt(prepareSla(policy, calendars, response, target), start);
  const unpublished = unpublishedYears(hours, start, latest);
  steps.push({ step: commitment, clause: response.committed.clause, at: start });
  if (!response.committed.moved && isWorkedWeekend(hours, start)) circumstances.push('working-weekend');
  if (commitment === 'outside' && response.committed.reading) readings.push(response.committed.reading);
  if (unpublished.length) steps.push({ step: 'no-calendar', clause: hours.window.clause, years: unpublished });

  if (earliest !== null && earliest !== latest && response.earliest) {
    const { clock, reading } = response.earliest;
    const clause = clock === 'elapsed' ? response.committed.clause : hoursFor(policy, calendars, clock).window.clause;
    readings.push(reading);
    steps.push({ step: 'due', clause, clock, at: earliest, reading });
  }
  steps.push({ step: 'due', clause: hours.window.clause, clock: response.latest, at: latest });
  circumstances.push(...circumstancesBetween(hours, start, latest));
  return {
    ...answer,
    status,
    target,
    ...(earliest !== null && { earliest }),
    latest,
    unpublished,
    readings: readingsOf(policy, 'deadline', readings, circumstances),
  };
}

/** By law a working day before a public holiday is an hour shorter (Labour Code, article 95; reading `short-day`). */
const shortDayLess = 3_600_000;

/** The circumstances between the message and the deadline on which a reading may bear. */
function circumstancesBetween(hours: BusinessHours, start: Instant, due: Instant): Circumstance[] {
  const found: Circumstance[] = [];
  let closing: Instant | undefined;
  for (const interval of intervalsFrom(hours, start)) {
    if (interval.open) {
      if (isWorkedWeekend(hours, interval.from)) found.push('working-weekend');
      if (interval.to === due) found.push('boundary');
      closing = interval.to;
    } else {
      // What counts is the day's last closing.
      if (closing !== undefined && interval.reason !== 'break' && due > closing - shortDayLess)
        if (dayReason(hours, closing - 1 + dayLength).kind === 'holiday') found.push('short-day');
      if (interval.from >= due) break;
      // The window closed exactly at `start`; the closing time itself is outside.
      if (interval.from === start && isOpen(hours, start - 1)) found.push('boundary');
      if (interval.reason === 'holiday' || interval.reason === 'moved') found.push('day-off');
    }
  }
  return found;
}
