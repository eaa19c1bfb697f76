import { fill } from '../../i18n/fill.ts';
import { dateTime, timeRange } from '../../i18n/format.ts';
import type { Deadline } from '../../rules/deadline.ts';
import type { Instant } from '../../rules/zone.ts';
import { ClauseLink } from '../answer/Answer.tsx';
import type { DeadlineProps } from './Deadline.tsx';
import type { Row } from '../../wording/deadline-trace.ts';
import { said, traceRows } from '../../wording/deadline-trace.ts';

/** The way from the message to the deadline, drawn as a line beside its own words. */
export function DeadlineTrace(args: {
  props: DeadlineProps;
  zone: string;
  answer: Deadline;
  /** The answer before the last message. */
  was: Deadline | undefined;
}) {
  const { props, zone, answer, was } = args;
  const { lang, policy, trace: t } = props;
  const rows = traceRows(props, answer, was);
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
            <li key={row.from} class={classOf(row)}>
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

function classOf(row: Exclude<Row, { kind: 'point' }>): string {
  if (row.kind === 'dropped') return 'dropped';
  return row.open ? 'counted' : 'closed';
}
