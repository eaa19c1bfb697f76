// The answer of an edition to the question in a calculator's link, in a few lines.
import type { Calendars } from '../../rules/calendar.ts';
import { coverage } from '../../rules/coverage.ts';
import { deadline } from '../../rules/deadline.ts';
import type { Policy } from '../../rules/policy.ts';
import { priority } from '../../rules/priority.ts';
import { responseFor } from '../../rules/response.ts';
import type { Tool } from '../../rules/tools.ts';
import { messageInstant } from '../../rules/message-time.ts';
import { coverageAnswer, type CoverageWords } from '../../wording/coverage.ts';
import { deadlineAnswer, type DeadlineWords } from '../../wording/deadline.ts';
import { priorityAnswer, type PriorityWords } from '../../wording/priority.ts';
import { timeParameters, zoneParameter } from '../deadline/parameters.ts';
import { kindOf, questionOf } from '../priority/question.ts';
import { queryOfAddress } from '../query/link-repair.ts';
import { noLevel } from '../query/parameters.ts';
import { questionParameters } from '../query/question-parameters.ts';
import { readQuery, type Values } from '../query/use-query.ts';
import { questionNames } from '../query/wizard-steps.ts';

/** An edition, and the strings that word its answers. */
export type AnsweringEdition = CoverageWords & PriorityWords & DeadlineWords & { calendars: Calendars };

export type LinkedAnswer =
  | { kind: 'answer'; lines: string[] }
  /** The link leaves a question open that this edition asks. */
  | { kind: 'missing' }
  /** The edition has no such version, level, service or entitlement. */
  | { kind: 'unknown'; name: string; value: string };

/** The tool that a link opens and its query, or undefined where it opens none. */
export function linkedTool(link: string): { tool: Tool; query: string } | undefined {
  let url: URL;
  try {
    // Only the path and the query are read, so that a link to another copy of the site works as well.
    url = new URL(link.trim(), 'https://any.invalid/');
  } catch {
    return undefined;
  }
  const [, name] = /(?:^|\/)(coverage|priority|deadline)\/?(?:index\.html)?$/.exec(url.pathname) ?? [];
  const tool = (['coverage', 'priority', 'deadline'] as const).find((one) => one === name);
  return tool && { tool, query: queryOfAddress(url) };
}

/** The answer of an edition to a link; undefined where the link opens no tool. */
export function linkedAnswer(edition: AnsweringEdition, link: string): LinkedAnswer | undefined {
  const linked = linkedTool(link);
  if (!linked) return undefined;
  const { values, refused } = readQuery(linked.query, linkParameters(edition.policy), edition.t.form);
  const needed: readonly string[] = questionNames[linked.tool];
  const [wrong] = Object.entries(refused).filter(([name]) => needed.includes(name));
  if (wrong) return { kind: 'unknown', name: wrong[0], value: wrong[1] ?? '' };
  const { deployment } = values;
  const lines = deployment ? answerLines[linked.tool](edition, deployment, values) : [];
  return lines.length ? { kind: 'answer', lines } : { kind: 'missing' };
}

/** The parameters of a link that change an answer, with the values that this edition knows. */
function linkParameters(policy: Policy) {
  return { ...questionParameters(policy), ...timeParameters, zone: zoneParameter(policy.zone) };
}
type LinkValues = Values<ReturnType<typeof linkParameters>>;

/** The lines of each tool's answer; none while the question is not complete. */
const answerLines: Record<Tool, (edition: AnsweringEdition, deployment: string, values: LinkValues) => string[]> = {
  coverage: (edition, deployment, { has = [], service: services = [] }) =>
    services.flatMap((service) => {
      const question = { deployment, has, service };
      const answer = coverageAnswer(edition, question, coverage(edition.policy, question));
      return [
        services.length > 1 ? `${answer.task}: ${answer.verdict.text}` : answer.verdict.text,
        ...answer.missing.map(({ text }) => text),
        ...answer.parts.map(({ name, text }) => `${name} — ${text}`),
      ];
    }),

  priority: (edition, deployment, values) => {
    const question = questionOf(edition.policy.priorities.deployments, { ...values, deployment, kind: kindOf(values) });
    if (!question) return [];
    const { verdict, level } = priorityAnswer(edition, question, priority(edition.policy, question));
    return level ? [verdict, level.incident, level.fix] : [verdict];
  },

  deadline: (edition, deployment, { level, at, again = [], zone }) => {
    const { policy, calendars } = edition;
    const times = [...(at ? [at] : []), ...again].map((text) => messageInstant(text, zone ?? policy.zone));
    const messages = times.flatMap((time) => (time.kind === 'one' ? time.instant : []));
    const lacksLevel = responseFor(policy, deployment).target === 'level' && level === undefined;
    if (lacksLevel || !messages.length || messages.length !== times.length) return [];
    const question = { deployment, ...(level !== undefined && level !== noLevel && { level }), messages };
    const { verdict, due } = deadlineAnswer(edition, deadline(policy, calendars, question));
    return due ? [verdict, due] : [verdict];
  },
};
