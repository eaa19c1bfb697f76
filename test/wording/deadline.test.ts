// An answer on a deadline in words; times worked out by hand, in Moscow. Clause 3.4: Monday to Friday, 08:00 to 16:00.
import { describe, expect, test } from 'vitest';
import { deadlineStrings } from '../../src/editions/deadline-strings.ts';
import { deadline, type Deadline, type DeadlineQuestion } from '../../src/rules/deadline.ts';
import { answerText, type CitationWords } from '../../src/wording/deadline-citation.ts';
import { readerTime } from '../../src/i18n/format.ts';
import { traceLines, traceRows } from '../../src/wording/deadline-trace.ts';
import { deadlineAnswer, delay, type TargetedDeadline, type WordedDeadline } from '../../src/wording/deadline.ts';
import { moscow } from '../support/rules/moscow-time.ts';
import { calendars, holidayNames, inLanguage, policy } from '../support/rules/published-policy.ts';

function wordsIn(lang: string): CitationWords {
  const local = inLanguage(lang);
  const numbers = Object.fromEntries([...local.clauses.values()].map(({ id, number }) => [id, number]));
  return { ...local, numbers, calendars, ...deadlineStrings(local, holidayNames) };
}
const en = wordsIn('en');

const ask = (deployment: string, level: string | undefined, ...messages: string[]): DeadlineQuestion => ({
  deployment,
  ...(level !== undefined && { level }),
  messages: messages.map(moscow),
});
const answerTo = (question: DeadlineQuestion): Deadline => deadline(policy, calendars, question);
const worded = (question: DeadlineQuestion): WordedDeadline => deadlineAnswer(en, answerTo(question));
const plain = (texts: readonly string[]): string[] =>
  texts.map((text) => text.replaceAll(/[\u00a0\u2009\u202f]/g, ' ').replaceAll(/\b(Mon|Tue|Thu),? /g, '$1, '));

/** An hour before closing: 4 hours are over at 19:00, or after three more from Tuesday 08:00. */
const range = ask('cloud', '2', '2026-11-23T15:00');

describe('The verdict and when the reply is due', () => {
  test('of a range, in one line', () => {
    const { line, due, ends, estimateReasons, opening } = worded(range);
    expect(due).toBe('Mon, 23 Nov 2026, 19:00 (MSK) — Tue, 24 Nov 2026, 11:00 (MSK)');
    expect(line).toBe(`The regulation sets a response target, but leaves two readings of it: ${due}`);
    expect(ends).toEqual([
      { name: 'earliest', label: 'due at the earliest', at: moscow('2026-11-23T19:00') },
      { name: 'latest', label: 'due at the latest', at: moscow('2026-11-24T11:00') },
    ]);
    expect(estimateReasons).toEqual([]);
    expect(opening).toBe(
      'At the time of the message the processing window is open until Mon, 23 Nov 2026, 16:00 (MSK).',
    );
  });
  test('of one instant, where both readings agree', () => {
    const { line, ends } = worded(ask('on-premise', '1', '2026-11-23T10:00'));
    expect(line).toBe('The regulation sets a response target: Mon, 23 Nov 2026, 12:00 (MSK)');
    expect(ends).toMatchObject([{ name: 'latest', label: 'due' }]);
  });
  test('of an estimate, with its reason', () => {
    const { line, ends, estimateReasons, opening } = worded(ask('cloud', '1', '2026-11-21T10:00'));
    expect(line).toBe('An estimate, not a commitment: Mon, 23 Nov 2026, 10:00 (MSK)');
    expect(ends).toMatchObject([{ label: 'about' }]);
    expect(estimateReasons).toEqual([
      'The message came at a time for which no target is set, so the reply time may differ.',
    ]);
    expect(opening).toContain('closed until Mon, 23 Nov 2026, 08:00 (MSK)');
  });
  test('of a year without a calendar, with that reason alone', () => {
    expect(worded(ask('on-premise', '1', '2028-03-09T10:00')).estimateReasons).toEqual([
      'The production calendar is not published yet (2028): only weekends are treated as days off, so this is an estimate.',
    ]);
  });
  test('without a target, with no time', () => {
    const { line, due, ends } = worded(ask('on-premise', undefined, '2026-11-23T10:00'));
    expect(line).toBe('No target is stated for a request without a level');
    expect([due, ends]).toEqual(['', []]);
  });
});

test('the steps that led to a range name both ways to count', () => {
  expect(plain(worded(range).reasons.map(({ text }) => text))).toEqual([
    'The clock starts at the last message: Mon, 23 Nov 2026, 15:00 (MSK).',
    'The target: 4 hours.',
    'The message came at a time for which the target is set.',
    'If the time runs without a break: Mon, 23 Nov 2026, 19:00 (MSK).',
    'If only the hours from 08:00 to 16:00 on working days count: Tue, 24 Nov 2026, 11:00 (MSK).',
  ]);
});

describe('A further message', () => {
  // Tuesday 09:00: four hours are over at 13:00 by both readings.
  const again = ask('cloud', '2', '2026-11-23T15:00', '2026-11-24T09:00');
  const [previous, answer] = [answerTo(range), answerTo(again)] as [TargetedDeadline, TargetedDeadline];

  test('moves the deadline by two hours', () => {
    expect(delay(previous, answer)).toBe(2 * 3_600_000);
  });
  test('moves the earlier end alone where the later one stays', () => {
    const of = (time: string) => answerTo(ask('cloud', '2', time)) as TargetedDeadline;
    const [first, second] = [
      of('2026-11-23T15:00'),
      { ...of('2026-11-23T15:00'), earliest: moscow('2026-11-23T20:00') },
    ];
    expect(delay(first, second)).toBe(3_600_000);
  });
  test('drops the time before it from the trace', () => {
    expect(plain(traceLines(en, answer, previous))).toEqual([
      'Mon, 23 Nov 2026, 15:00 · The message before',
      'Mon, 23 Nov, 15:00 – Tue, 24 Nov, 09:00 · not counted: the clock was restarted · clause 3.5',
      'Tue, 24 Nov 2026, 09:00 · Last message',
      'Tue, 24 Nov, 09:00–11:00 · 2 hours counted · clause 3.4',
      'Tue, 24 Nov 2026, 11:00 · The deadline that was: the new message restarted the clock',
      'Tue, 24 Nov, 11:00–13:00 · 2 hours counted · clause 3.4',
      'Tue, 24 Nov 2026, 13:00 · The time runs out',
    ]);
    expect(traceRows(en, answer, previous).map(({ mark }) => mark)).toEqual([
      'message',
      'dropped',
      'message',
      'counted',
      'was',
      'counted',
      'due',
    ]);
  });
});

test('the trace names a public holiday, and is empty without a target', () => {
  // Thursday 11 June 2026, 15:00: Friday the 12th is a holiday, and the weekend follows.
  expect(plain(traceLines(en, answerTo(ask('cloud', '2', '2026-06-11T15:00')))).join('\n')).toContain(
    'public holiday: Russia Day',
  );
  expect(traceRows(en, answerTo(ask('cloud', undefined, '2026-06-11T15:00')))).toEqual([]);
});

test('the text of an answer has its question, verdict, trace and link', () => {
  const link = 'https://regulation.example/ru/deadline/?level=2';
  const lines = answerText(wordsIn('ru'), range, { answer: answerTo(range), previous: undefined, link }).split('\n');
  expect(plain(lines)).toEqual([
    'Cloud, Уровень 2, Сообщение: пн, 23 нояб. 2026 г., 15:00 (МСК)',
    expect.stringMatching(/: пн, 23 нояб\. 2026 г\., 19:00 \(МСК\) — вт, 24 нояб\. 2026 г\., 11:00 \(МСК\)$/),
    '',
    'Как посчитан срок',
    'пн, 23 нояб. 2026 г., 15:00 · Последнее сообщение',
    expect.stringMatching(/^пн, 23 нояб\., 15:00 ?– ?16:00 · засчитано: 1 час · п\. 3\.4$/),
    expect.stringMatching(/^пн, 23 нояб\., 16:00 ?– ?19:00 · вне часов работы · п\. 3\.4$/),
    expect.stringMatching(/^пн, 23 нояб\. 2026 г\., 19:00 · Самое раннее/),
    expect.stringMatching(/^пн, 23 нояб\., 19:00 ?– ?вт, 24 нояб\., 08:00 · вне часов работы · п\. 3\.4$/),
    expect.stringMatching(/^вт, 24 нояб\., 08:00 ?– ?11:00 · засчитано: 3 часа · п\. 3\.4$/),
    'вт, 24 нояб. 2026 г., 11:00 · Срок истекает',
    '',
    link,
  ]);
});

test('a time in the reader’s zone is named only where it reads differently', () => {
  const at = moscow('2026-11-23T15:00');
  expect(readerTime('en', at, 'Asia/Kolkata', 'Europe/Moscow')).toBe('Mon, 23 Nov 2026, 17:30');
  expect(readerTime('en', at, 'Europe/Minsk', 'Europe/Moscow')).toBeUndefined();
});
