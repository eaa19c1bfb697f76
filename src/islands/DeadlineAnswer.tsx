import { fill } from '../i18n/fill.ts';
import { dateTime, duration, figureText } from '../i18n/format.ts';
import type { Deadline, DeadlineStep } from '../rules/deadline.ts';
import { figures } from '../rules/figure.ts';
import type { Instant } from '../rules/zone.ts';
import type { Reason } from './answer.tsx';
import { Answer, CiteAnswer, Readings, Why } from './answer.tsx';
import type { DeadlineProps } from './Deadline.tsx';
import { DeadlineTrace, traceLines } from './DeadlineTrace.tsx';
import { named } from './tool.ts';

/** The deadline in the policy's time and the reader's own: committed or an estimate, one instant or a range. */
export function DeadlineAnswer(args: { props: DeadlineProps; zone: string; deployment: string; answer: Deadline }) {
  const { props, zone, deployment, answer } = args;
  const { deadline: t, policy } = props;
  const verdict = verdictOf(props, answer);
  const official = (at: Instant): string => `${dateTime(props.lang, at, policy.zone)} (${props.zoneName})`;
  const { opening } = answer;
  const until = opening.open ? opening.closes : opening.opens;
  const window =
    Number.isFinite(until) && fill(opening.open ? t.windowOpen : t.windowClosed, { until: official(until) });
  const range = answer.status !== 'no-target' && answer.earliest !== undefined && answer.earliest !== answer.latest;
  const reasons = answer.steps.map((step) => reason(props, step, official));
  const ends =
    answer.status === 'no-target' ? [] : range ? [answer.earliest ?? answer.latest, answer.latest] : [answer.latest];
  const told = [verdict, ends.map(official).join(' — ')].filter(Boolean).join(': ');
  const level = answer.steps.find((step) => step.step === 'target')?.level;
  const question = [
    named(props.terms, 'deployments', deployment).name,
    ...(level ? [fill(props.levelName, { level })] : []),
    fill(t.message, { time: official(answer.start) }),
  ].join(', ');
  return (
    <Answer tool={props} summary={told}>
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
      {answer.status === 'estimate' && <p class="notice">{estimateReasons(props, answer).join(' ')}</p>}
      {window && <p>{window}</p>}
      <DeadlineTrace props={props} zone={zone} answer={answer} />
      <Why tool={props} reasons={reasons} />
      <Readings tool={props} ids={answer.readings} />
      <CiteAnswer tool={props} question={question} answer={told} reasons={reasons} lines={traceLines(props, answer)} />
    </Answer>
  );
}

function verdictOf({ deadline: t }: DeadlineProps, answer: Deadline): string {
  switch (answer.status) {
    case 'committed':
      return answer.earliest !== undefined && answer.earliest !== answer.latest ? t.committedRange : t.committed;
    case 'estimate':
      return t.estimate;
    case 'no-target':
      return t.noTarget;
    default:
      return answer satisfies never;
  }
}

/** Why the answer is an estimate; there may be two reasons. */
function estimateReasons(
  { deadline: t }: DeadlineProps,
  answer: Extract<Deadline, { unpublished: number[] }>,
): string[] {
  const outside = answer.steps.some(({ step }) => step === 'outside' || step === 'working-weekend');
  return [
    ...(outside ? [t.estimateText] : []),
    ...(answer.unpublished.length ? [fill(t.estimateCalendar, { years: answer.unpublished.join(', ') })] : []),
  ];
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

/** The business hours that a clock counts, in words. */
function hoursOf(props: DeadlineProps, clock: string): string {
  const found = clock === 'elapsed' ? undefined : figures(props.policy).get(`windows.${clock}.hours`);
  return found ? figureText(props.lang, props.t.figure, found) : '';
}

function reason(props: DeadlineProps, step: DeadlineStep, official: (at: Instant) => string): Reason {
  const { step: t } = props.deadline;
  const { clause } = step;
  switch (step.step) {
    case 'clock-starts':
      return { clause, text: fill(t['clock-starts'], { at: official(step.at) }) };
    case 'target':
      return { clause, text: fill(t.target, { target: duration(props.lang, props.t.figure, step.target) }) };
    case 'no-calendar':
      return { clause, text: fill(t['no-calendar'], { years: step.years.join(', ') }) };
    case 'due':
      return {
        clause,
        text: fill(step.clock === 'elapsed' ? t.elapsed : t.window, {
          at: official(step.at),
          hours: hoursOf(props, step.clock),
        }),
      };
    case 'no-level':
    case 'inside':
    case 'outside':
    case 'working-weekend':
      return { clause, text: t[step.step] };
    default:
      return step satisfies never;
  }
}
