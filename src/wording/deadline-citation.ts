// An answer on a deadline with its trace, as plain text for a ticket or a calendar, in any language of the site.
import { fill } from '../i18n/fill.ts';
import type { Deadline, DeadlineQuestion } from '../rules/deadline.ts';
import type { Terms } from '../rules/terms.ts';
import { deadlineAnswer, type DeadlineWords, officialTime, type TargetedDeadline } from './deadline.ts';
import { traceLines, type TraceWords } from './deadline-trace.ts';
import { named } from './named.ts';

/** Inputs for the text of an answer. */
export type CitationWords = DeadlineWords & TraceWords & { terms: Partial<Terms>; levelName: string };

/** The language-dependent part of CitationWords. */
export type LanguageWords = Omit<CitationWords, 'policy' | 'calendars' | 'numbers'>;

/** The version, and the level if the target depends on it. */
export function subject(
  { terms, levelName }: Pick<CitationWords, 'terms' | 'levelName'>,
  { deployment, level }: Pick<DeadlineQuestion, 'deployment' | 'level'>,
): string {
  const { name } = named(terms, 'deployments', deployment);
  return level === undefined ? name : `${name}, ${fill(levelName, { level })}`;
}

/** The question in one line. */
export function questionLine(words: CitationWords, question: DeadlineQuestion, answer: Deadline): string {
  return `${subject(words, question)}, ${fill(words.deadline.message, { time: officialTime(words, answer.start) })}`;
}

/** The question, the answer, how it is counted, and where it can be opened; `previous` as in `traceRows`. */
export function answerText(
  words: CitationWords,
  question: DeadlineQuestion,
  { answer, previous, link }: { answer: Deadline; previous: TargetedDeadline | undefined; link: string },
): string {
  return [
    questionLine(words, question, answer),
    deadlineAnswer(words, answer).line,
    '',
    words.trace.title,
    ...traceLines(words, answer, previous),
    '',
    link,
  ].join('\n');
}
