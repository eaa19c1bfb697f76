// An answer on a deadline with its trace, as plain text for a ticket or a calendar, in any language of the site.
import { fill } from '../i18n/fill.ts';
import type { Deadline, DeadlineQuestion } from '../rules/deadline.ts';
import type { Terms } from '../rules/terms.ts';
import type { DeadlineWords } from './deadline.ts';
import { due, officialTime, verdictOf } from './deadline.ts';
import { named } from './named.ts';
import type { TraceWords } from './deadline-trace.ts';
import { traceLines } from './deadline-trace.ts';

/** What the text is made from. */
export type TextWords = DeadlineWords & TraceWords & { terms: Partial<Terms>; levelName: string };

/** What of it is in a language; the rest is the same in all. */
export type LanguageWords = Omit<TextWords, 'policy' | 'calendars' | 'numbers'>;

/** Who asks: the version and, where it counts, the level. */
export function subject(words: TextWords, { deployment, level }: DeadlineQuestion): string {
  const { name } = named(words.terms, 'deployments', deployment);
  return level === undefined ? name : `${name}, ${fill(words.levelName, { level })}`;
}

/** The question in one line. */
export function asked(words: TextWords, question: DeadlineQuestion, answer: Deadline): string {
  return `${subject(words, question)}, ${fill(words.deadline.message, { time: officialTime(words, answer.start) })}`;
}

/** The verdict with its times in one line. */
export function told(words: TextWords, answer: Deadline): string {
  return [verdictOf(words, answer), due(words, answer)].filter(Boolean).join(': ');
}

/** The whole answer as lines: what was asked, what is answered, how it was counted, and where it can be opened. */
export function traceText(
  words: TextWords,
  question: DeadlineQuestion,
  { answer, was }: { answer: Deadline; was?: Deadline | undefined },
  link: string,
): string {
  return [
    asked(words, question, answer),
    told(words, answer),
    '',
    words.trace.title,
    ...traceLines(words, answer, was),
    '',
    link,
  ].join('\n');
}
