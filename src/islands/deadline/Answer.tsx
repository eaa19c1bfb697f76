import { fill } from '../../i18n/fill.ts';
import { dateTime, span } from '../../i18n/format.ts';
import type { Deadline, DeadlineQuestion } from '../../rules/deadline.ts';
import { deadline } from '../../rules/deadline.ts';
import type { Instant } from '../../rules/zone.ts';
import { Answer, CiteAnswer, ClauseLink, Readings, Why } from '../answer/Answer.tsx';
import type { DeadlineProps } from './Deadline.tsx';
import { due, estimateReasons, later, officialTime, reason, verdictOf } from '../../wording/deadline.ts';
import { DeadlineNow } from './Countdown.tsx';
import { DeadlineTrace } from './Timeline.tsx';
import { TakeAlong } from './ExportAnswer.tsx';
import { traceLines } from '../../wording/deadline-trace.ts';
import { asked, told } from '../../wording/deadline-citation.ts';

/** The deadline in the policy's time and the reader's own: committed or an estimate, one instant or a range. */
export function DeadlineAnswer(args: { props: DeadlineProps; zone: string; question: DeadlineQuestion }) {
  const { props, zone, question } = args;
  const { deadline: t } = props;
  const { answer, was } = withPrevious(props, question);
  const verdict = verdictOf(props, answer);
  const official = (at: Instant): string => officialTime(props, at);
  const { opening } = answer;
  const until = opening.open ? opening.closes : opening.opens;
  const window =
    Number.isFinite(until) && fill(opening.open ? t.windowOpen : t.windowClosed, { until: official(until) });
  const range = answer.status !== 'no-target' && answer.earliest !== undefined && answer.earliest !== answer.latest;
  const reasons = answer.steps.map((step) => reason(props, step));
  return (
    <Answer tool={props} summary={told(props, answer)}>
      <p class="verdict" data-outcome={answer.status}>
        {verdict}
      </p>
      {answer.status !== 'no-target' && (
        <dl class="due">
          {range && answer.earliest !== undefined && (
            <Due props={props} label={t.earliest} at={answer.earliest} zone={zone} name="earliest" />
          )}
          <Due
            props={props}
            label={range ? t.latest : answer.status === 'estimate' ? t.estimateBy : t.by}
            at={answer.latest}
            zone={zone}
            name="latest"
          />
        </dl>
      )}
      {answer.status !== 'no-target' && <DeadlineNow props={props} zone={zone} question={question} answer={answer} />}
      {answer.status === 'estimate' && <p class="notice">{estimateReasons(props, answer).join(' ')}</p>}
      {window && <p>{window}</p>}
      {was && <Moved props={props} answer={answer} was={was} />}
      <DeadlineTrace props={props} zone={zone} answer={answer} was={was} />
      <TakeAlong props={props} question={question} answer={answer} was={was} />
      <Why tool={props} reasons={reasons} />
      <Readings tool={props} ids={answer.readings} />
      <CiteAnswer
        tool={props}
        question={asked(props, question, answer)}
        answer={told(props, answer)}
        reasons={reasons}
        lines={traceLines(props, answer, was)}
      />
    </Answer>
  );
}

/** The answer, and the one before the last message where that message restarted the clock. */
function withPrevious({ policy, calendars }: DeadlineProps, question: DeadlineQuestion) {
  const answer = deadline(policy, calendars, question);
  const messages = question.messages.filter((at) => at < answer.start);
  return { answer, was: messages.length ? deadline(policy, calendars, { ...question, messages }) : undefined };
}

/** The deadline that was, and by how much the last message moved it. */
function Moved({ props, answer, was }: { props: DeadlineProps; answer: Deadline; was: Deadline }) {
  if (answer.status === 'no-target' || was.status === 'no-target') return null;
  const by = later(was, answer);
  return (
    <p class="moved">
      {fill(by > 0 ? props.live.moved : props.live.kept, {
        was: due(props, was),
        from: officialTime(props, was.start),
        by: span(props.lang, by),
      })}{' '}
      <ClauseLink tool={props} id={props.policy.clock.clause} />
    </p>
  );
}

/** An end of the range in both zones; the reader's own only where it differs. */
function Due(args: { props: DeadlineProps; label: string; at: Instant; zone: string; name: string }) {
  const { props, label, at, zone, name } = args;
  const [official, own] = [dateTime(props.lang, at, props.policy.zone), dateTime(props.lang, at, zone)];
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <time dateTime={new Date(at).toISOString()} data-due={name}>
          {official}
        </time>{' '}
        <span class="zone">{props.zoneName}</span>
        {own !== official && (
          <span class="own">
            {own} <span class="zone">{props.deadline.yours}</span>
          </span>
        )}
      </dd>
    </>
  );
}
