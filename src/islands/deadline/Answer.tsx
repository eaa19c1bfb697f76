import { fill } from '../../i18n/fill.ts';
import { dateTime, span, readerTime } from '../../i18n/format.ts';
import { deadline, type DeadlineQuestion } from '../../rules/deadline.ts';
import { questionLine } from '../../wording/deadline-citation.ts';
import { traceLines } from '../../wording/deadline-trace.ts';
import {
  deadlineAnswer,
  delay,
  officialTime,
  type TargetedDeadline,
  type WordedDeadline,
} from '../../wording/deadline.ts';
import { Answer, ClauseLink } from '../answer/Answer.tsx';
import { CiteAnswer } from '../answer/CiteAnswer.tsx';
import { Readings } from '../answer/Readings.tsx';
import { Why } from '../answer/ReasonList.tsx';
import { Countdown } from './Countdown.tsx';
import { ExportAnswer } from './ExportAnswer.tsx';
import { useDeadline } from './props.ts';
import { Timeline } from './Timeline.tsx';

/** The deadline in the policy's time and the reader's own: committed or an estimate, one instant or a range. */
export function DeadlineAnswer({ zone, question }: { zone: string; question: DeadlineQuestion }) {
  const props = useDeadline();
  const { policy, calendars } = props;
  const answer = deadline(policy, calendars, question);
  // The answer before the last message, where that message restarted the clock.
  const messages = question.messages.filter((at) => at < answer.start);
  const before = messages.length ? deadline(policy, calendars, { ...question, messages }) : undefined;
  const previous = before?.status === 'no-target' ? undefined : before;
  const { verdict, ends, line, estimateReasons, opening, reasons } = deadlineAnswer(props, answer);
  const targeted = answer.status !== 'no-target';
  return (
    <Answer summary={line}>
      <p class="verdict" data-outcome={answer.status}>
        {verdict}
      </p>
      {targeted && (
        <>
          <dl class="due">
            {ends.map((end) => (
              <Due key={end.name} {...end} zone={zone} />
            ))}
          </dl>
          <Countdown zone={zone} question={question} answer={answer} />
        </>
      )}
      {estimateReasons.length > 0 && <p class="notice">{estimateReasons.join(' ')}</p>}
      {opening && <p>{opening}</p>}
      {targeted && (
        <>
          {previous && <Moved answer={answer} previous={previous} />}
          <Timeline zone={zone} answer={answer} previous={previous} />
          <ExportAnswer question={question} answer={answer} previous={previous} />
        </>
      )}
      <Why reasons={reasons} />
      <Readings ids={answer.readings} />
      <CiteAnswer
        question={questionLine(props, question, answer)}
        answer={line}
        reasons={reasons}
        lines={traceLines(props, answer, previous)}
      />
    </Answer>
  );
}

/** The deadline before the last message, and by how much that message moved it. */
function Moved({ answer, previous }: { answer: TargetedDeadline; previous: TargetedDeadline }) {
  const props = useDeadline();
  const { lang, live: t, policy } = props;
  const by = delay(previous, answer);
  return (
    <p class="moved">
      {fill(by > 0 ? t.moved : t.kept, {
        was: deadlineAnswer(props, previous).due,
        from: officialTime(props, previous.start),
        by: span(lang, by),
      })}{' '}
      <ClauseLink id={policy.clock.clause} />
    </p>
  );
}

/** An end of the range in both zones; the reader's own only where it differs. */
function Due({ name, label, at, zone }: WordedDeadline['ends'][number] & { zone: string }) {
  const { lang, policy, zoneName, deadline: t } = useDeadline();
  const own = readerTime(lang, at, zone, policy.zone);
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <time dateTime={new Date(at).toISOString()} data-due={name}>
          {dateTime(lang, at, policy.zone)}
        </time>{' '}
        <span class="zone">{zoneName}</span>
        {own !== undefined && (
          <span class="own">
            {own} <span class="zone">{t.yours}</span>
          </span>
        )}
      </dd>
    </>
  );
}
