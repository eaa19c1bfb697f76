import { fill } from '../../i18n/fill.ts';
import { span, readerTime } from '../../i18n/format.ts';
import { deadline, type DeadlineQuestion } from '../../rules/deadline.ts';
import type { Instant } from '../../rules/zone.ts';
import { deadlineAnswer, delay, officialTime, type TargetedDeadline } from '../../wording/deadline.ts';
import { named } from '../../wording/named.ts';
import { ClauseLink } from '../answer/Answer.tsx';
import { Recipients } from '../answer/Recipients.tsx';
import { useNow } from '../form/use-now.ts';
import { ToolContext } from '../tool-context.ts';
import { editionInForce } from './edition-in-force.ts';
import { type DeadlineProps, useDeadline } from './props.ts';

type Args = { zone: string; question: DeadlineQuestion; answer: TargetedDeadline };

/** What the reader's clock adds to an answer: how long is left or overdue, and what writing again would change. */
export function Countdown({ zone, question, answer }: Args) {
  const props = useDeadline();
  const now = useNow(1000, true);
  if (now === undefined) return null;
  const { phase, text } = timeLeft(props, answer, now);
  const { copy = [], tell = [] } = props.policy.levels.find(({ id }) => id === question.level) ?? {};
  return (
    <section class="live">
      {/* A screen reader reads the timer on demand; it is not announced every second. */}
      <p role="timer" aria-live="off" data-phase={phase}>
        {text}
      </p>
      {now >= answer.latest && (
        <>
          <h3>{props.live.whom}</h3>
          <Recipients contacts={props.contacts} copy={copy} tell={tell} />
        </>
      )}
      {now >= answer.start && <Restart zone={zone} question={question} answer={answer} now={now} />}
    </section>
  );
}

function timeLeft({ lang, live: t }: DeadlineProps, answer: TargetedDeadline, now: Instant) {
  const { earliest = answer.latest, latest, status } = answer;
  const estimate = status === 'estimate';
  if (now >= latest)
    return { phase: 'over', text: fill(estimate ? t.overEstimate : t.over, { over: span(lang, now - latest) }) };
  const left = span(lang, latest - now);
  if (now >= earliest) return { phase: 'between', text: fill(t.between, { over: span(lang, now - earliest), left }) };
  if (earliest === latest) return { phase: 'ahead', text: fill(estimate ? t.leftEstimate : t.left, { left }) };
  return { phase: 'ahead', text: fill(t.leftRange, { least: span(lang, earliest - now), most: left }) };
}

/** What a message sent now would do to the deadline (the policy's clock clause, reading `several-messages`). */
function Restart({ zone, question, answer, now }: Args & { now: Instant }) {
  // To the minute, as a message's time is mostly entered: the line then changes once a minute.
  const at = Math.max(answer.start, now - (now % 60_000));
  // A message sent now is answered by the edition in force now.
  const { props } = editionInForce(useDeadline(), at);
  const { live: t, lang, policy, calendars } = props;
  const { deployment, level } = question;
  if (!policy.deployments.some(({ id }) => id === deployment)) return null;
  if (level !== undefined && !policy.levels.some(({ id }) => id === level)) return null;
  const next = deadline(policy, calendars, { ...question, messages: [...question.messages, at] });
  if (next.status === 'no-target') return null;
  const by = delay(answer, next);
  const text = now >= answer.latest ? t.restartOver : by > 0 ? t.restart : t.restartKept;
  const { due } = deadlineAnswer(props, next);
  const own = readerTime(lang, next.latest, zone, policy.zone);
  const reading = policy.readings.find(({ when }) => when === 'several-messages');
  return (
    <ToolContext.Provider value={props}>
      <h3>{t.restartTitle}</h3>
      <p class="restart">
        {fill(text, { now: officialTime(props, at), due, by: span(lang, by) })}
        {next.status === 'estimate' && ` ${t.restartEstimate}`} <ClauseLink id={policy.clock.clause} />{' '}
        {own !== undefined && <small>{fill(props.trace.own, { time: own })}</small>}
      </p>
      {reading && (
        <p>
          <a href={`${props.paths.readings}#${reading.id}`}>{named(props.terms, 'readings', reading.id).question}</a>
        </p>
      )}
    </ToolContext.Provider>
  );
}
