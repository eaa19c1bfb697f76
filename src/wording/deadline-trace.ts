// The way from the message to the deadline as rows, and as lines of text.
import { fill } from '../i18n/fill.ts';
import { dateTime, elapsed, timeRange } from '../i18n/format.ts';
import type { Deadline } from '../rules/deadline.ts';
import type { Segment } from '../rules/segments.ts';
import { segments } from '../rules/segments.ts';
import type { Instant } from '../rules/zone.ts';
import type { DeadlineProps } from '../islands/deadline/Deadline.tsx';

/** What the words are taken from. */
export type TraceWords = Pick<
  DeadlineProps,
  'lang' | 'policy' | 't' | 'numbers' | 'trace' | 'calendars' | 'holidayNames'
>;

type Point = {
  kind: 'point';
  at: Instant;
  label: string;
  /** `was`: the deadline that the message before the last one had. */
  mark: 'message' | 'was' | 'earliest' | 'due';
};
/** Time that counted until a further message restarted the clock (the policy's clock clause). */
type Dropped = { kind: 'dropped'; from: Instant; to: Instant; clause: string };
export type Row = Point | Dropped | ({ kind: 'stretch' } & Segment);

/**
 * The stretches and points from the message to the deadline, in order; a stretch is cut where a point falls into it.
 * With `was`, the answer before the last message, they begin at the message before it.
 */
export function traceRows(props: TraceWords, answer: Deadline, was?: Deadline): Row[] {
  if (answer.status === 'no-target') return [];
  const { trace: t, policy } = props;
  const { start, earliest, latest } = answer;
  const stretches: Exclude<Row, Point>[] = segments(policy, props.calendars, answer).map((one) => ({
    kind: 'stretch',
    ...one,
  }));
  const message: Point = { kind: 'point', at: start, label: t.message, mark: 'message' };
  const points: Point[] = [];
  if (was && was.status !== 'no-target') {
    stretches.unshift({ kind: 'dropped', from: was.start, to: start, clause: policy.clock.clause });
    points.push(message);
    if (was.latest < latest) points.push({ kind: 'point', at: was.latest, label: t.was, mark: 'was' });
  }
  if (earliest !== undefined && earliest < latest)
    points.push({ kind: 'point', at: earliest, label: t.earliest, mark: 'earliest' });
  points.sort((a, b) => a.at - b.at);

  const rows: Row[] = [was ? { ...message, at: was.start, label: t.earlierMessage } : message];
  for (const one of stretches) {
    let { from } = one;
    for (const point of points.filter(({ at }) => one.from < at && at <= one.to)) {
      if (from < point.at) rows.push({ ...one, from, to: point.at });
      rows.push(point);
      from = point.at;
    }
    if (from < one.to) rows.push({ ...one, from });
  }
  const due = answer.status === 'estimate' ? t.dueEstimate : t.due;
  return [...rows, { kind: 'point', at: latest, label: due, mark: 'due' }];
}

/** What a stretch is: how much of it counts, or why none of it does. */
export function said({ lang, t, trace, holidayNames }: TraceWords, one: Exclude<Row, Point>): string {
  if (one.kind === 'dropped') return trace.dropped;
  if (one.open) return fill(trace.counted, { duration: elapsed(lang, t.figure, one.to - one.from) });
  if (one.reason === 'holiday') return fill(trace.holiday, { name: holidayNames[one.holiday] ?? one.holiday });
  return trace[one.reason];
}

/** The trace as lines of text, for a citation. */
export function traceLines(props: TraceWords, answer: Deadline, was?: Deadline): string[] {
  const { lang, policy, numbers, t } = props;
  return traceRows(props, answer, was).map((row) =>
    row.kind === 'point'
      ? `${dateTime(lang, row.at, policy.zone)} · ${row.label}`
      : [
          timeRange(lang, row.from, row.to, policy.zone),
          said(props, row),
          fill(t.form.clause, { number: numbers[row.clause] ?? '' }),
        ].join(' · '),
  );
}
