import { fill } from '../../i18n/fill.ts';
import { readerTime } from '../../i18n/format.ts';
import { rowTime, traceRows } from '../../wording/deadline-trace.ts';
import type { TargetedDeadline } from '../../wording/deadline.ts';
import { ClauseLink } from '../answer/Answer.tsx';
import { useDeadline } from './props.ts';

/** The time from the message to the deadline, drawn as a line beside its rows; `previous` as in `traceRows`. */
export function Timeline(args: { zone: string; answer: TargetedDeadline; previous: TargetedDeadline | undefined }) {
  const { zone, answer, previous } = args;
  const props = useDeadline();
  const { lang, policy, trace: t } = props;
  return (
    <section class="trace">
      <h3>{t.title}</h3>
      <ol>
        {traceRows(props, answer, previous).map((row) => {
          const time = rowTime(lang, row, policy.zone);
          const point = row.from === row.to;
          return (
            <li key={`${row.mark}${row.from}`} class={row.mark}>
              <svg viewBox="0 0 16 16" preserveAspectRatio={point ? undefined : 'none'} aria-hidden="true">
                {point ? (
                  <circle cx="8" cy="8" r="6" />
                ) : (
                  <line x1="8" y1="0" x2="8" y2="16" vector-effect="non-scaling-stroke" />
                )}
              </svg>
              <p>
                {point ? <strong>{time}</strong> : `${time} ·`} {row.text}{' '}
                {row.clause && <ClauseLink id={row.clause} />}
                {readerTime(lang, row.from, zone, policy.zone) !== undefined && (
                  <small>{fill(t.own, { time: rowTime(lang, row, zone) })}</small>
                )}
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
