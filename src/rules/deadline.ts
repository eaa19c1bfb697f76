// When is the reply due? The clock runs from the partner's last message; a target counts business hours, and where a
// reading leaves two ways to count, the answer is a range.
import type { Calendars } from './calendar.ts';
import type { Clock, Opening } from './clock.ts';
import { advance, clockOf, dayReason, openingAt, stretchesFrom, unpublishedYears } from './clock.ts';
import { milliseconds } from './duration.ts';
import type { Instant } from './zone.ts';
import { byId } from './lookup.ts';
import type { Policy, Response, Target } from './policy.ts';
import type { Circumstance } from './vocabulary.ts';

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
  /** The message came when the target holds, or when it may differ. */
  | { step: 'inside' | 'outside'; clause: string; at: Instant }
  /** The message came on a weekend day made working: hours count, the target does not hold. */
  | { step: 'working-weekend'; clause: string; at: Instant }
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
  | (Answer & {
      /** `committed`: the target holds. `estimate`: the regulation says the time may differ, or a calendar is missing. */
      status: 'committed' | 'estimate';
      target: Target;
      /** Set where another way of counting is possible; never after `latest`, and equal to it where both agree. */
      earliest?: Instant;
      latest: Instant;
      /** Years counted with weekends only. */
      unpublished: number[];
    });

const clocks = new WeakMap<Policy, WeakMap<Calendars, Map<string, Clock>>>();

/** The clock of one of the policy's windows, made once for a policy and its calendars. */
export function clockFor(policy: Policy, calendars: Calendars, window: string): Clock {
  let ofPolicy = clocks.get(policy);
  if (!ofPolicy) clocks.set(policy, (ofPolicy = new WeakMap<Calendars, Map<string, Clock>>()));
  let ofBoth = ofPolicy.get(calendars);
  if (!ofBoth) ofPolicy.set(calendars, (ofBoth = new Map<string, Clock>()));
  let clock = ofBoth.get(window);
  if (!clock) ofBoth.set(window, (clock = clockOf(policy.zone, byId('window', policy.windows, window), calendars)));
  return clock;
}

/** The response target that the policy gives a version. */
export function responseFor(policy: Policy, deployment: string): Response {
  byId('deployment', policy.deployments, deployment);
  const response = policy.responses.find(({ deployments }) => deployments.includes(deployment));
  if (!response)
    throw new RangeError(`No response covers deployment "${deployment}": add it to responses in policy.yaml.`);
  return response;
}

/** The response with an id, as an answer names it. */
export function responseById(policy: Policy, id: string): Response {
  return byId('response', policy.responses, id);
}

/** The message that starts the clock, by the policy's clock clause. Throws RangeError when there is none. */
export function clockStart(policy: Policy, messages: readonly Instant[]): Instant {
  const [first, ...rest] = messages;
  if (first === undefined) throw new RangeError('No message: the clock runs from a message, give at least one.');
  return rest.reduce((a, b) => (policy.clock.starts === 'last-message' ? Math.max(a, b) : Math.min(a, b)), first);
}

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
  const latestClock = clockFor(policy, calendars, response.latest);
  const latestClause = latestClock.window.clause;
  const opening = openingAt(latestClock, start);
  const circumstances = new Set<Circumstance>();
  const readings = new Set<string>(level?.readings);
  const steps: DeadlineStep[] = [
    { step: 'clock-starts', clause: policy.clock.clause, at: start, messages: question.messages.length },
  ];
  if (question.messages.length > 1) circumstances.add('several-messages');
  const answer = { response: response.id, start, opening, steps };
  const target = response.target === 'level' ? level?.target : response.target;

  if (!target) {
    steps.push({ step: 'no-level', clause: response.clause });
    return { ...answer, status: 'no-target', readings: readingsOf(policy, readings, circumstances) };
  }
  steps.push({ step: 'target', clause: response.clause, target, ...(level && { level: level.id }) });

  const duration = milliseconds(target.duration);
  const latest = advance(latestClock, start, duration);
  const unpublished = unpublishedYears(latestClock, start, latest);
  const held = holds(policy, calendars, response, start);
  const step = held === 'holds' ? 'inside' : held === 'outside' ? 'outside' : 'working-weekend';
  steps.push({ step, clause: response.committed.clause, at: start });
  if (!response.committed.moved && dayReason(latestClock, start).kind === 'working')
    circumstances.add('working-weekend');
  if (held === 'outside' && response.committed.reading) readings.add(response.committed.reading);
  if (unpublished.length) steps.push({ step: 'no-calendar', clause: latestClause, years: unpublished });

  const status = held === 'holds' && !unpublished.length ? 'committed' : 'estimate';
  const earliest = earliestDue(policy, calendars, response, held, start, duration);
  if (earliest !== undefined && earliest !== latest && response.earliest) {
    const { clock, reading } = response.earliest;
    const clause = clock === 'elapsed' ? response.committed.clause : clockFor(policy, calendars, clock).window.clause;
    readings.add(reading);
    steps.push({ step: 'due', clause, clock, at: earliest, reading });
  }
  steps.push({ step: 'due', clause: latestClause, clock: response.latest, at: latest });
  observe(latestClock, start, latest, circumstances);
  return {
    ...answer,
    status,
    target,
    ...(earliest !== undefined && { earliest }),
    latest,
    unpublished,
    readings: readingsOf(policy, readings, circumstances),
  };
}

/** Whether the target holds for a message received at an instant: inside the window, and not only by a moved day. */
function holds(
  policy: Policy,
  calendars: Calendars,
  response: Response,
  at: Instant,
): 'holds' | 'outside' | 'working-weekend' {
  const clock = clockFor(policy, calendars, response.committed.window);
  if (!openingAt(clock, at).open) return 'outside';
  return !response.committed.moved && dayReason(clock, at).kind === 'working' ? 'working-weekend' : 'holds';
}

/** The earlier end that another reading gives. Elapsed time answers a message that the target holds for, no other. */
function earliestDue(
  policy: Policy,
  calendars: Calendars,
  response: Response,
  held: 'holds' | 'outside' | 'working-weekend',
  start: Instant,
  duration: number,
): Instant | undefined {
  if (!response.earliest) return undefined;
  if (response.earliest.clock === 'elapsed') return held === 'holds' ? start + duration : undefined;
  return advance(clockFor(policy, calendars, response.earliest.clock), start, duration);
}

/** Notes the circumstances between the message and the deadline on which a reading may bear. */
function observe(clock: Clock, start: Instant, due: Instant, circumstances: Set<Circumstance>): void {
  for (const stretch of stretchesFrom(clock, start)) {
    if (stretch.open) {
      // Hours of a weekend day made working count.
      if (stretch.from > start && dayReason(clock, stretch.from).kind === 'working')
        circumstances.add('working-weekend');
      if (stretch.to === due) circumstances.add('boundary');
      if (stretch.to >= due) return;
    } else {
      if (stretch.from === start && isBoundary(clock, start)) circumstances.add('boundary');
      if (stretch.reason === 'holiday' || stretch.reason === 'moved') circumstances.add('day-off');
    }
  }
}

/** Whether the window is open until this very instant, which is outside. */
function isBoundary(clock: Clock, at: Instant): boolean {
  const before = openingAt(clock, at - 1);
  return before.open && before.closes === at;
}

/** The readings that bear on deadlines and are named by the policy's parts, or called for by a circumstance. */
function readingsOf(policy: Policy, named: Set<string>, circumstances: Set<Circumstance>): string[] {
  return policy.readings
    .filter(({ affects }) => affects.includes('deadline'))
    .filter(({ id, when }) => named.has(id) || (when !== undefined && circumstances.has(when)))
    .map(({ id }) => id);
}
