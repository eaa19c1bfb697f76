// An answer in words, for a terminal and for JSON: the sentences of the tools' pages.
import { deadlineStrings } from '../editions/deadline-strings.ts';
import type { LocalEdition } from '../editions/local-edition.ts';
import type { Content } from '../content/read.ts';
import { list } from '../i18n/format.ts';
import { conditionReasons, coverageAnswer } from '../wording/coverage.ts';
import { deadlineAnswer } from '../wording/deadline.ts';
import { priorityAnswer } from '../wording/priority.ts';
import { named } from '../wording/named.ts';
import { traceLines } from '../wording/deadline-trace.ts';
import type { Coverage, CoverageQuestion } from '../rules/coverage.ts';
import type { Deadline } from '../rules/deadline.ts';
import type { Priority, PriorityQuestion } from '../rules/priority.ts';

export function deadlineWords(content: Content, local: LocalEdition, answer: Deadline) {
  const numbers = Object.fromEntries([...local.clauses.values()].map(({ id, number }) => [id, number]));
  const { calendars, holidayNames } = content;
  const words = { ...local, numbers, calendars, ...deadlineStrings(local, holidayNames) };
  const { line, estimateReasons, reasons } = deadlineAnswer(words, answer);
  return { verdict: line, details: [...estimateReasons, ...traceLines(words, answer)], reasons };
}

export function coverageWords(local: LocalEdition, question: CoverageQuestion, answer: Coverage) {
  const { terms } = local;
  const t = local.t.coverage;
  const { verdict, missing, then, parts, reasons } = coverageAnswer({ ...local, coverage: t }, question, answer);
  const details = [
    ...missing.map(({ text }) => text),
    ...(missing.length ? [`${t.then}: ${then.text}`] : []),
    ...parts.flatMap(({ name, text, payment, conditions }) => [
      `${name} — ${text}`,
      payment,
      ...conditionReasons(terms, conditions).map((condition) => condition.text),
    ]),
  ];
  return { verdict: verdict.text, details, reasons };
}

export function priorityWords(content: Content, local: LocalEdition, question: PriorityQuestion, answer: Priority) {
  const { lang, terms } = local;
  const t = local.t.priority;
  const { verdict, reasons, level } = priorityAnswer({ ...local, priority: t }, question, answer);
  if (!level || answer.outcome !== 'level') return { verdict, details: [], reasons };
  const role = (id: string): string => {
    const { name } = named(terms, 'roles', id);
    const address = content.site.contacts[id];
    return address ? `${name} (${address})` : name;
  };
  const recipients = (label: string, ids: string[]): string[] =>
    ids.length ? [`${label}: ${list(lang, ids.map(role))}`] : [];
  const details = [
    level.incident,
    ...recipients(local.t.form.copy, answer.copy),
    ...recipients(local.t.form.tell, answer.tell),
    level.fix,
    level.alternatives,
    level.consultation,
  ].filter((text) => text !== undefined);
  return { verdict, details, reasons };
}
