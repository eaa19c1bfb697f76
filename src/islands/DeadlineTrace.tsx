import { fill } from '../i18n/fill.ts';
import { dateTime, elapsed, timeRange } from '../i18n/format.ts';
import type { Deadline } from '../rules/deadline.ts';
import type { Segment } from '../rules/segments.ts';
import { segments } from '../rules/segments.ts';
import type { Instant } from '../rules/zone.ts';
import { ClauseLink } from './answer.tsx';
import type { DeadlineProps } from './Deadline.tsx';

type Row =
  { kind: 'point'; at: Instant; label: string; mark: 'message' | 'earliest' | 'due' } | ({ kind: 'stretch' } & Segment);

/** The stretches and points from the message to the deadline, in order; a stretch is cut where a point falls into it. */
export function traceRows(props: DeadlineProps, answer: Deadline): Row[] {
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
function said({ lang, t, trace, holidayNames }: DeadlineProps, one: Segment): string {
  if (one.counted) return fill(trace.counted, { duration: elapsed(lang, t.figure, one.to - one.from) });
  if (one.reason === 'holiday') return fill(trace.holiday, { name: holidayNames[one.holiday] ?? one.holiday });
  return trace[one.reason];
}

/** The trace as lines of text, for a citation. */
export function traceLines(props: DeadlineProps, answer: Deadline): string[] {
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

/** The way from the message to the deadline, drawn as a line beside its own words. */
export function DeadlineTrace({ props, zone, answer }: { props: DeadlineProps; zone: string; answer: Deadline }) {
  const { lang, policy, trace: t } = props;
  const rows = traceRows(props, answer);
  if (!rows.length) return null;
  const same = (at: Instant): boolean => dateTime(lang, at, zone) === dateTime(lang, at, policy.zone);
  return (
    <section class="trace">
      <h3>{t.title}</h3>
      <ol>
        {rows.map((row) =>
          row.kind === 'point' ? (
            <li key={`${row.mark}${row.at}`} class={row.mark}>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <circle cx="8" cy="8" r="6" />
              </svg>
              <p>
                <strong>{dateTime(lang, row.at, policy.zone)}</strong> {row.label}
                {!same(row.at) && <small>{fill(t.own, { time: dateTime(lang, row.at, zone) })}</small>}
              </p>
            </li>
          ) : (
            <li key={row.from} class={row.counted ? 'counted' : 'closed'}>
              <svg viewBox="0 0 16 16" preserveAspectRatio="none" aria-hidden="true">
                <line x1="8" y1="0" x2="8" y2="16" vector-effect="non-scaling-stroke" />
              </svg>
              <p>
                {timeRange(lang, row.from, row.to, policy.zone)} · {said(props, row)}{' '}
                <ClauseLink tool={props} id={row.clause} />
                {!same(row.from) && <small>{fill(t.own, { time: timeRange(lang, row.from, row.to, zone) })}</small>}
              </p>
            </li>
          ),
        )}
      </ol>
    </section>
  );
}
