// How a deadline is counted from the message on: as rows, and as lines of text.
import type { Dictionary } from '../i18n/dictionary.ts';
import { fill } from '../i18n/fill.ts';
import { dateTime, elapsed, timeRange } from '../i18n/format.ts';
import type { Calendars } from '../rules/calendar.ts';
import type { Deadline } from '../rules/deadline.ts';
import { type Segment, segments } from '../rules/segments.ts';
import type { Instant } from '../rules/zone.ts';
import type { DeadlineWords, TargetedDeadline } from './deadline.ts';

/** Inputs for wording the trace of a deadline. */
export type TraceWords = Pick<DeadlineWords, 'lang' | 'policy' | 't'> & {
  trace: Dictionary['trace'];
  /** Printed numbers of clauses by id. */
  numbers: Record<string, string>;
  calendars: Calendars;
  /** Names of public holidays by id. */
  holidayNames: Record<string, string>;
};

/** A point in time, or an interval. */
export type Row = {
  /** `was`: the deadline before the last message; `dropped`: counted until a further message restarted the clock. */
  mark: 'message' | 'was' | 'earliest' | 'due' | 'counted' | 'closed' | 'dropped';
  from: Instant;
  /** Equal to `from` for a point. */
  to: Instant;
  text: string;
  /** Of an interval: the clause by which it counts or does not. */
  clause?: string;
};

/** Time that a further message took out of the count (the policy's clock clause). */
type Dropped = { from: Instant; to: Instant; clause: string; dropped: true };

/**
 * The points and intervals from the message to the deadline, in order; an interval is cut where a point falls into it.
 * With `previous`, the answer before the last message, they begin at the message before it. Empty without a target.
 */
export function traceRows(words: TraceWords, answer: Deadline, previous?: TargetedDeadline): Row[] {
  if (answer.status === 'no-target') return [];
  const { trace: t, policy, calendars } = words;
  const { start, latest, earliest = latest } = answer;
  const point = (mark: Row['mark'], at: Instant, text: string): Row => ({ mark, from: at, to: at, text });
  const points = [point('message', start, t.message)];
  const intervals: (Segment | Dropped)[] = segments(policy, calendars, answer);
  if (previous) {
    points.unshift(point('message', previous.start, t.earlierMessage));
    intervals.unshift({ from: previous.start, to: start, clause: policy.clock.clause, dropped: true });
    if (previous.latest < latest) points.push(point('was', previous.latest, t.was));
  }
  if (earliest < latest) points.push(point('earliest', earliest, t.earliest));
  points.push(point('due', latest, answer.status === 'estimate' ? t.dueEstimate : t.due));
  points.sort((a, b) => a.from - b.from);
  const pieces = intervals.flatMap((interval) => {
    const inside = points.map(({ from }) => from).filter((at) => interval.from < at && at < interval.to);
    const starts = [...new Set([interval.from, ...inside])];
    return starts.map((from, i) => intervalRow(words, { ...interval, from, to: starts[i + 1] ?? interval.to }));
  });
  // Sorting is stable: a point stands before the interval that begins at it.
  return [...points, ...pieces].sort((a, b) => a.from - b.from);
}

/** An interval with how much of it counts, or why none of it does. */
function intervalRow({ lang, trace, holidayNames }: TraceWords, interval: Segment | Dropped): Row {
  const { from, to, clause } = interval;
  const row = { from, to, clause };
  if ('dropped' in interval) return { ...row, mark: 'dropped', text: trace.dropped };
  if (interval.open)
    return { ...row, mark: 'counted', text: fill(trace.counted, { duration: elapsed(lang, to - from) }) };
  if (interval.reason !== 'holiday') return { ...row, mark: 'closed', text: trace[interval.reason] };
  const name = holidayNames[interval.holiday] ?? interval.holiday;
  return { ...row, mark: 'closed', text: fill(trace.holiday, { name }) };
}

/** When a row is, in a zone. */
export function rowTime(lang: string, row: Row, zone: string): string {
  return row.from === row.to ? dateTime(lang, row.from, zone) : timeRange(lang, row.from, row.to, zone);
}

/** The rows as lines of text. */
export function traceLines(words: TraceWords, answer: Deadline, previous?: TargetedDeadline): string[] {
  const { lang, policy, numbers, t } = words;
  return traceRows(words, answer, previous).map((row) => {
    const clause = row.clause && fill(t.form.clause, { number: numbers[row.clause] ?? '' });
    return [rowTime(lang, row, policy.zone), row.text, clause].filter(Boolean).join(' · ');
  });
}
