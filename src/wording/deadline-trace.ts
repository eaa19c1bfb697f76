// How a deadline is counted from the message on: as rows, and as lines of text.
import type { Dictionary } from '../i18n/dictionary.ts';
import { fill } from '../i18n/fill.ts';
import { dateTime, elapsed, timeRange } from '../i18n/format.ts';
import type { Calendars } from '../rules/calendar.ts';
import type { Deadline } from '../rules/deadline.ts';
import { type Segment, segments } from '../rules/segments.ts';
import type { Instant } from '../rules/zone.ts';
import type { DeadlineWords } from './deadline.ts';

/** What the words are taken from. */
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
export function traceRows(words: TraceWords, answer: Deadline, previous?: Deadline): Row[] {
  if (answer.status === 'no-target') return [];
  const { trace: t, policy, calendars } = words;
  const { start, earliest, latest } = answer;
  const intervals: (Segment | Dropped)[] = segments(policy, calendars, answer);
  const point = (mark: Row['mark'], at: Instant, text: string): Row => ({ mark, from: at, to: at, text });
  const message = point('message', start, t.message);
  const rows = [message];
  const points: Row[] = [];
  if (previous && previous.status !== 'no-target') {
    intervals.unshift({ from: previous.start, to: start, clause: policy.clock.clause, dropped: true });
    rows[0] = point('message', previous.start, t.earlierMessage);
    points.push(message);
    if (previous.latest < latest) points.push(point('was', previous.latest, t.was));
  }
  if (earliest !== undefined && earliest < latest) points.push(point('earliest', earliest, t.earliest));
  points.sort((a, b) => a.from - b.from);
  for (const interval of intervals) {
    let { from } = interval;
    for (const next of points.filter(({ from: at }) => interval.from < at && at <= interval.to)) {
      if (from < next.from) rows.push(intervalRow(words, { ...interval, from, to: next.from }));
      rows.push(next);
      from = next.from;
    }
    if (from < interval.to) rows.push(intervalRow(words, { ...interval, from }));
  }
  return [...rows, point('due', latest, answer.status === 'estimate' ? t.dueEstimate : t.due)];
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
export function traceLines(words: TraceWords, answer: Deadline, previous?: Deadline): string[] {
  const { lang, policy, numbers, t } = words;
  return traceRows(words, answer, previous).map((row) =>
    [
      rowTime(lang, row, policy.zone),
      row.text,
      ...(row.clause === undefined ? [] : [fill(t.form.clause, { number: numbers[row.clause] ?? '' })]),
    ].join(' · '),
  );
}
