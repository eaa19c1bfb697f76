// An answer on a deadline in words. The page, its texts to copy, the comparison of editions and the command say the same.
import type { Dictionary } from '../i18n/dictionary.ts';
import { fill } from '../i18n/fill.ts';
import { dateTime, duration, hoursText } from '../i18n/format.ts';
import type { Deadline, DeadlineStep } from '../rules/deadline.ts';
import type { Policy } from '../rules/policy.ts';
import type { Instant } from '../rules/zone.ts';
import type { Reason } from './reason.ts';

/** Inputs for wording a deadline. */
export type DeadlineWords = {
  lang: string;
  policy: Policy;
  t: Pick<Dictionary, 'figure' | 'form'>;
  deadline: Dictionary['deadline'];
  /** The name of the policy's zone, such as “Moscow time”. */
  zoneName: string;
};

/** An answer with a target. */
export type TargetedDeadline = Exclude<Deadline, { status: 'no-target' }>;

export type WordedDeadline = {
  verdict: string;
  /** When the reply is due: two ends of a range, one instant, or none where no target is stated. */
  ends: { name: 'earliest' | 'latest'; label: string; at: Instant }[];
  /** The ends in the policy's zone, in one line; empty where there are none. */
  due: string;
  /** The verdict with its ends, in one line. */
  line: string;
  /** Why the answer is an estimate; empty unless it is one. */
  estimateReasons: string[];
  /** Until when the business hours are open or closed at the message; undefined where they never change. */
  opening: string | undefined;
  /** The steps that led to the answer. */
  reasons: Reason[];
};

export function deadlineAnswer(words: DeadlineWords, answer: Deadline): WordedDeadline {
  const { deadline: t } = words;
  const { status } = answer;
  const ends = endsOf(t, answer);
  const committed = ends.length > 1 ? t.committedRange : t.committed;
  const verdict = { 'no-target': t.noTarget, estimate: t.estimate, committed }[status];
  const due = ends.map(({ at }) => officialTime(words, at)).join(' — ');
  return {
    verdict,
    ends,
    due,
    line: due ? `${verdict}: ${due}` : verdict,
    estimateReasons: status === 'estimate' ? estimateReasons(t, answer) : [],
    opening: openingText(words, answer),
    reasons: answer.steps.map((step) => ({ clause: step.clause, text: stepText(words, step) })),
  };
}

/** A time in the policy's zone, which it names. */
export function officialTime({ lang, policy, zoneName }: DeadlineWords, at: Instant): string {
  return `${dateTime(lang, at, policy.zone)} (${zoneName})`;
}

/** By how many milliseconds a message moved the deadline; the earlier end counts where the later one stayed. */
export function delay(previous: TargetedDeadline, answer: TargetedDeadline): number {
  return answer.latest - previous.latest || (answer.earliest ?? answer.latest) - (previous.earliest ?? previous.latest);
}

function endsOf(t: DeadlineWords['deadline'], answer: Deadline): WordedDeadline['ends'] {
  if (answer.status === 'no-target') return [];
  const { status, earliest, latest } = answer;
  if (earliest === undefined || earliest === latest)
    return [{ name: 'latest', label: status === 'estimate' ? t.estimateBy : t.by, at: latest }];
  return [
    { name: 'earliest', label: t.earliest, at: earliest },
    { name: 'latest', label: t.latest, at: latest },
  ];
}

function openingText(words: DeadlineWords, { opening }: Deadline): string | undefined {
  const until = opening.open ? opening.closes : opening.opens;
  if (!Number.isFinite(until)) return undefined;
  const { windowOpen, windowClosed } = words.deadline;
  return fill(opening.open ? windowOpen : windowClosed, { until: officialTime(words, until) });
}

/** The message came when no target holds, or a calendar is missing, or both. */
function estimateReasons(t: DeadlineWords['deadline'], { steps, unpublished }: TargetedDeadline): string[] {
  const outside = steps.some(({ step }) => step === 'outside' || step === 'working-weekend');
  return [
    ...(outside ? [t.estimateText] : []),
    ...(unpublished.length ? [fill(t.estimateCalendar, { years: unpublished.join(', ') })] : []),
  ];
}

function stepText(words: DeadlineWords, step: DeadlineStep): string {
  const { lang, policy } = words;
  const { figure } = words.t;
  const { step: t } = words.deadline;
  switch (step.step) {
    case 'clock-starts':
      return fill(t['clock-starts'], { at: officialTime(words, step.at) });
    case 'target':
      return fill(t.target, { target: duration(lang, figure, step.target) });
    case 'no-calendar':
      return fill(t['no-calendar'], { years: step.years.join(', ') });
    case 'due': {
      const at = officialTime(words, step.at);
      const window = policy.windows.find(({ id }) => id === step.clock);
      return window ? fill(t.window, { at, hours: hoursText(lang, figure, window) }) : fill(t.elapsed, { at });
    }
    case 'no-level':
    case 'inside':
    case 'outside':
    case 'working-weekend':
      return t[step.step];
    default:
      return step satisfies never;
  }
}
