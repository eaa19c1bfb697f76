// The way from the message to the deadline as rows, and as lines of text.
import { fill } from '../i18n/fill.ts';
import { dateTime, elapsed, timeRange } from '../i18n/format.ts';
import type { Deadline } from '../rules/deadline.ts';
import type { Segment } from '../rules/segments.ts';
import { segments } from '../rules/segments.ts';
import type { Instant } from '../rules/zone.ts';
import type { DeadlineProps } from './Deadline.tsx';

/** What the words are taken from. */
export type TraceWords = Pick<
  DeadlineProps,
  'lang' | 'policy' | 't' | 'numbers' | 'trace' | 'calendars' | 'holidayNames'
>;

type Row =
  { kind: 'point'; at: Instant; label: string; mark: 'message' | 'earliest' | 'due' } | ({ kind: 'stretch' } & Segment);

/** The stretches and points from the message to the deadline, in order; a stretch is cut where a point falls into it. */
export function traceRows(props: TraceWords, answer: Deadline): Row[] {
  if (answer.status === 'no-target') return [];
  const { trace: t } = props;
  const { earliest, latest } = answer;
  const stretches = segments(props.policy, props.calendars, answer);
  const rows: Row[] = [{ kind: 'point', at: answer.start, label: t.message, mark: 'message' }];
  const early = earliest !== undefined && earliest < latest ? earliest : undefined;
  for (const one of stretches) {
    if (early === undefined || early <= one.from || early > one.to) rows.push({ kind: 'stretch', ...one });
    else {
      rows.push(
        { kind: 'stretch', ...one, to: early },
        { kind: 'point', at: early, label: t.earliest, mark: 'earliest' },
      );
      if (early < one.to) rows.push({ kind: 'stretch', ...one, from: early });
    }
  }
  const due = answer.status === 'estimate' ? t.dueEstimate : t.due;
  return [...rows, { kind: 'point', at: latest, label: due, mark: 'due' }];
}

/** What a stretch is: how much of it counts, or why none of it does. */
export function said({ lang, t, trace, holidayNames }: TraceWords, one: Segment): string {
  if (one.counted) return fill(trace.counted, { duration: elapsed(lang, t.figure, one.to - one.from) });
  if (one.reason === 'holiday') return fill(trace.holiday, { name: holidayNames[one.holiday] ?? one.holiday });
  return trace[one.reason];
}

/** The trace as lines of text, for a citation. */
export function traceLines(props: TraceWords, answer: Deadline): string[] {
  const { lang, policy, numbers, t } = props;
  return traceRows(props, answer).map((row) =>
    row.kind === 'point'
      ? `${dateTime(lang, row.at, policy.zone)} · ${row.label}`
      : [
          timeRange(lang, row.from, row.to, policy.zone),
          said(props, row),
          fill(t.form.clause, { number: numbers[row.clause] ?? '' }),
        ].join(' · '),
  );
}
