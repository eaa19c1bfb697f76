import { fill } from '../../i18n/fill.ts';
import { dateTime, span } from '../../i18n/format.ts';
import type { Deadline, DeadlineQuestion } from '../../rules/deadline.ts';
import { deadline } from '../../rules/deadline.ts';
import type { Instant } from '../../rules/zone.ts';
import { ClauseLink } from '../answer/Answer.tsx';
import { editionHeld } from './edition-in-force.ts';
import type { DeadlineProps } from './Deadline.tsx';
import { due, later, officialTime } from '../../wording/deadline.ts';
import { useNow } from '../form/use-now.ts';
import { named } from '../../wording/named.ts';
import { Whom } from '../answer/Recipients.tsx';

type Due = Exclude<Deadline, { status: 'no-target' }>;
type Args = { props: DeadlineProps; zone: string; question: DeadlineQuestion; answer: Due };

/** What the reader's clock adds to an answer: how long is left or overdue, and what writing again would change. */
export function DeadlineNow({ props, zone, question, answer }: Args) {
  const now = useNow(1000, true);
  if (now === undefined) return null;
  const level = props.policy.levels.find(({ id }) => id === question.level);
  return (
    <section class="live">
      {/* A timer is read when the reader comes to it, and never announced by itself. */}
      <p role="timer" aria-live="off" data-phase={phase(answer, now)}>
        {left(props, answer, now)}
      </p>
      {now >= answer.latest && (
        <>
          <h3>{props.live.whom}</h3>
          <Whom
            tool={props}
            t={props.whom}
            contacts={props.contacts}
            copy={level?.copy ?? []}
            tell={level?.tell ?? []}
          />
        </>
      )}
      {now >= answer.start && <Restart props={props} zone={zone} question={question} answer={answer} now={now} />}
    </section>
  );
}

function phase({ earliest, latest }: Due, now: Instant): 'ahead' | 'between' | 'over' {
  if (now >= latest) return 'over';
  return earliest !== undefined && now >= earliest ? 'between' : 'ahead';
}

function left({ lang, live: t }: DeadlineProps, answer: Due, now: Instant): string {
  const { earliest = answer.latest, latest, status } = answer;
  const estimate = status === 'estimate';
  switch (phase(answer, now)) {
    case 'ahead':
      return earliest === latest
        ? fill(estimate ? t.leftEstimate : t.left, { left: span(lang, latest - now) })
        : fill(t.leftRange, { least: span(lang, earliest - now), most: span(lang, latest - now) });
    case 'between':
      return fill(t.between, { over: span(lang, now - earliest), left: span(lang, latest - now) });
    case 'over':
      return fill(estimate ? t.overEstimate : t.over, { over: span(lang, now - latest) });
  }
}

/** What a message sent now would do to the deadline (the policy's clock clause, reading `several-messages`). */
function Restart({ props: given, zone, question, answer, now }: Args & { now: Instant }) {
  // To the minute: a field for a message's time is seldom filled in closer, and the line stays quiet.
  const at = Math.max(answer.start, now - (now % 60_000));
  // A message sent now is answered by the edition that holds now.
  const { props } = editionHeld(given, at);
  const { live: t, lang, policy, calendars } = props;
  const has = (all: readonly { id: string }[], id: string | undefined): boolean =>
    id === undefined || all.some((one) => one.id === id);
  if (!has(policy.deployments, question.deployment) || !has(policy.levels, question.level)) return null;
  const next = deadline(policy, calendars, { ...question, messages: [...question.messages, at] });
  if (next.status === 'no-target') return null;
  const by = later(answer, next);
  const text = now >= answer.latest ? t.restartOver : by > 0 ? t.restart : t.restartKept;
  const own = dateTime(lang, next.latest, zone);
  const reading = policy.readings.find(({ when }) => when === 'several-messages');
  return (
    <>
      <h3>{t.restartTitle}</h3>
      <p class="restart">
        {fill(text, { now: officialTime(props, at), due: due(props, next), by: span(lang, by) })}
        {next.status === 'estimate' && ` ${t.restartEstimate}`} <ClauseLink tool={props} id={policy.clock.clause} />{' '}
        {own !== dateTime(lang, next.latest, policy.zone) && <small>{fill(props.trace.own, { time: own })}</small>}
      </p>
      {reading && (
        <p>
          <a href={`${props.paths.readings}#${reading.id}`}>{named(props.terms, 'readings', reading.id).question}</a>
        </p>
      )}
    </>
  );
}
