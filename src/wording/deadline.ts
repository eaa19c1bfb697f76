// What an answer on a deadline says, in words. The page and the command say the same.
import type { Dictionary } from '../i18n/dictionary.ts';
import { fill } from '../i18n/fill.ts';
import { dateTime, duration, hoursText } from '../i18n/format.ts';
import type { Deadline, DeadlineStep } from '../rules/deadline.ts';
import type { Instant } from '../rules/zone.ts';
import type { Policy } from '../rules/policy.ts';
import type { Reason } from './reason.ts';

/** What the words are taken from. */
export type DeadlineWords = {
  lang: string;
  policy: Policy;
  t: Pick<Dictionary, 'figure' | 'form'>;
  deadline: Dictionary['deadline'];
  /** The name of the policy's zone, such as “Moscow time”. */
  zoneName: string;
};

/** A time in the policy's zone, which it names. */
export function officialTime({ lang, policy, zoneName }: DeadlineWords, at: Instant): string {
  return `${dateTime(lang, at, policy.zone)} (${zoneName})`;
}

/** When the reply is due, or between when and when; empty where no target is stated. */
export function due(words: DeadlineWords, answer: Deadline): string {
  if (answer.status === 'no-target') return '';
  const { earliest = answer.latest, latest } = answer;
  return (earliest === latest ? [latest] : [earliest, latest]).map((at) => officialTime(words, at)).join(' — ');
}

/** By how many milliseconds a message moved the deadline; the earlier end counts where the later one stayed. */
export function later(was: Deadline, now: Deadline): number {
  if (was.status === 'no-target' || now.status === 'no-target') return 0;
  return now.latest - was.latest || (now.earliest ?? now.latest) - (was.earliest ?? was.latest);
}

export function verdictOf({ deadline: t }: DeadlineWords, answer: Deadline): string {
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
export function estimateReasons(
  { deadline: t }: DeadlineWords,
  answer: Extract<Deadline, { unpublished: number[] }>,
): string[] {
  const outside = answer.steps.some(({ step }) => step === 'outside' || step === 'working-weekend');
  return [
    ...(outside ? [t.estimateText] : []),
    ...(answer.unpublished.length ? [fill(t.estimateCalendar, { years: answer.unpublished.join(', ') })] : []),
  ];
}

/** The business hours that a clock counts, in words. */
function hoursOf(props: DeadlineWords, clock: string): string {
  const window = props.policy.windows.find(({ id }) => id === clock);
  return window ? hoursText(props.lang, props.t.figure, window) : '';
}

/** A step that led to the answer. */
export function reason(props: DeadlineWords, step: DeadlineStep): Reason {
  const { step: t } = props.deadline;
  const { clause } = step;
  switch (step.step) {
    case 'clock-starts':
      return { clause, text: fill(t['clock-starts'], { at: officialTime(props, step.at) }) };
    case 'target':
      return { clause, text: fill(t.target, { target: duration(props.lang, props.t.figure, step.target) }) };
    case 'no-calendar':
      return { clause, text: fill(t['no-calendar'], { years: step.years.join(', ') }) };
    case 'due':
      return {
        clause,
        text: fill(step.clock === 'elapsed' ? t.elapsed : t.window, {
          at: officialTime(props, step.at),
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
