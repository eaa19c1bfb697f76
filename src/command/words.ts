// An answer in words, for a terminal and for JSON: the sentences of the tools' pages.
import { deadlineStrings } from '../editions/deadline-strings.ts';
import type { LocalEdition } from '../editions/local-edition.ts';
import type { Content } from '../content/read.ts';
import { fill } from '../i18n/fill.ts';
import { list } from '../i18n/format.ts';
import type { Reason } from '../wording/reason.ts';
import * as coverageText from '../wording/coverage.ts';
import { wordDeadline } from '../wording/deadline.ts';
import * as priorityText from '../wording/priority.ts';
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
  const { line, estimateReasons, reasons } = wordDeadline(words, answer);
  return whole(local, line, [...estimateReasons, ...traceLines(words, answer)], reasons, answer.readings);
}

export function coverageWords(local: LocalEdition, question: CoverageQuestion, answer: Coverage): Words {
  const { t, policy, terms } = local;
  const props = { policy, terms, coverage: t.coverage };
  const settled = answer.outcome === 'not-entitled' ? answer.then : answer;
  const missing =
    answer.outcome === 'not-entitled'
      ? [
          ...answer.missing.map(({ entitlement }) => named(terms, 'entitlements', entitlement).missing),
          `${t.coverage.then}: ${coverageText.verdictOf(props, settled)}`,
        ]
      : [];
  const parts =
    settled.outcome === 'covered'
      ? settled.parts.flatMap(({ tier, cell, included, conditions }) => {
          const { name, payment } = named(terms, 'tiers', tier);
          const gives = cell === 'described' ? terms.services[question.service]?.cells?.[tier] : t.coverage.part.all;
          return [
            `${name} — ${gives ?? ''}`,
            fill(included ? t.coverage.part.included : t.coverage.part.unpaid, { payment }),
            ...conditions.map(({ id }) => named(terms, 'conditions', id)),
          ];
        })
      : [];
  const reasons = coverageText.reasons(props, answer);
  return whole(local, coverageText.verdictOf(props, answer), [...missing, ...parts], reasons);
}

export function priorityWords(
  content: Content,
  local: LocalEdition,
  question: PriorityQuestion,
  answer: Priority,
): Words {
  const { lang, t, terms } = local;
  const props = { lang, t, terms, priority: t.priority };
  const reasons = answer.steps.map((step) => priorityText.reason(props, step));
  const verdict = priorityText.verdictOf(props, question, answer);
  if (answer.outcome !== 'level') return whole(local, verdict, [], reasons, answer.readings);
  const role = (id: string): string => {
    const address = content.site.contacts[id];
    return address ? `${named(terms, 'roles', id).name} (${address})` : named(terms, 'roles', id).name;
  };
  const whom = (label: string, ids: string[]): string[] =>
    ids.length ? [`${label}: ${list(lang, ids.map(role))}`] : [];
  const details = [
    named(terms, 'levels', answer.level).incident,
    ...whom(t.priority.copy, answer.copy),
    ...whom(t.priority.tell, answer.tell),
    t.priority.fix[answer.fix],
    ...(answer.alternatives.length
      ? [
          fill(t.priority.alternatives, {
            list: answer.alternatives.map((id) => fill(t.priority.levelShort, { level: id })).join(', '),
          }),
        ]
      : []),
    ...(answer.consultationUnless === undefined
      ? []
      : [fill(t.priority.consultation, { unless: named(terms, 'entitlements', answer.consultationUnless).name })]),
  ];
  return whole(local, verdict, details, reasons, answer.readings);
}
