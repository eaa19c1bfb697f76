// An answer in words, for a terminal and for JSON: the sentences of the tools' pages.
import { deadlineStrings } from '../editions/deadline-strings.ts';
import type { LocalEdition } from '../editions/local-edition.ts';
import type { Content } from '../content/read.ts';
import { list } from '../i18n/format.ts';
import type { Reason } from '../wording/reason.ts';
import * as coverageText from '../wording/coverage.ts';
import { deadlineAnswer } from '../wording/deadline.ts';
import { priorityAnswer } from '../wording/priority.ts';
import { named } from '../wording/named.ts';
import { traceLines } from '../wording/deadline-trace.ts';
import type { Coverage, CoverageQuestion } from '../rules/coverage.ts';
import type { Deadline } from '../rules/deadline.ts';
import type { Priority, PriorityQuestion } from '../rules/priority.ts';

export type Words = {
  /** The answer in a sentence. */
  verdict: string;
  /** What follows from it, line by line. */
  details: string[];
  /** The steps that led to it, each with its clause. */
  why: { text: string; clause: string; number: string }[];
  /** The readings on which it rests. */
  readings: { id: string; taken: string }[];
};

function numbersOf({ clauses }: LocalEdition): Record<string, string> {
  return Object.fromEntries([...clauses.values()].map(({ id, number }) => [id, number]));
}

function whole(local: LocalEdition, verdict: string, details: string[], why: Reason[], readings: string[] = []): Words {
  const numbers = numbersOf(local);
  return {
    verdict,
    details,
    why: why.map(({ text, clause }) => ({ text, clause, number: numbers[clause] ?? '' })),
    readings: readings.map((id) => ({ id, taken: named(local.terms, 'readings', id).taken })),
  };
}

export function deadlineWords(content: Content, local: LocalEdition, answer: Deadline): Words {
  const words = { ...local, numbers: numbersOf(local), ...deadlineStrings(local, content) };
  const { line, estimateReasons, reasons } = deadlineAnswer(words, answer);
  return whole(local, line, [...estimateReasons, ...traceLines(words, answer)], reasons, answer.readings);
}

export function coverageWords(local: LocalEdition, question: CoverageQuestion, answer: Coverage): Words {
  const { t, policy, terms } = local;
  const words = { policy, terms, coverage: t.coverage };
  const { verdict, missing, then, parts, reasons } = coverageText.coverageAnswer(words, question, answer);
  const details = [
    ...missing.map(({ text }) => text),
    ...(missing.length ? [`${t.coverage.then}: ${then.text}`] : []),
    ...parts.flatMap(({ name, text, payment, conditions }) => [
      `${name} — ${text}`,
      payment,
      ...coverageText.conditionReasons(terms, conditions).map((condition) => condition.text),
    ]),
  ];
  return whole(local, verdict.text, details, reasons);
}

export function priorityWords(
  content: Content,
  local: LocalEdition,
  question: PriorityQuestion,
  answer: Priority,
): Words {
  const { lang, t, terms } = local;
  const { verdict, reasons, level } = priorityAnswer({ ...local, priority: t.priority }, question, answer);
  if (!level || answer.outcome !== 'level') return whole(local, verdict, [], reasons, answer.readings);
  const role = (id: string): string => {
    const address = content.site.contacts[id];
    return address ? `${named(terms, 'roles', id).name} (${address})` : named(terms, 'roles', id).name;
  };
  const recipients = (label: string, ids: string[]): string[] =>
    ids.length ? [`${label}: ${list(lang, ids.map(role))}`] : [];
  const details = [
    level.incident,
    ...recipients(t.form.copy, answer.copy),
    ...recipients(t.form.tell, answer.tell),
    level.fix,
    ...[level.alternatives, level.consultation].filter((text) => text !== undefined),
  ];
  return whole(local, verdict, details, reasons, answer.readings);
}
