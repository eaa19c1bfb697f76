// What a calculator's link comes to under an edition: its question, asked of that edition, answered in a few lines.
import type { Dictionary } from '../../i18n/dictionary.ts';
import type { Calendars } from '../../rules/calendar.ts';
import { askable, coverage, otherService } from '../../rules/coverage.ts';
import { deadline } from '../../rules/deadline.ts';
import type { Policy } from '../../rules/policy.ts';
import { priority } from '../../rules/priority.ts';
import { responseFor } from '../../rules/response.ts';
import type { Terms } from '../../rules/terms.ts';
import { isZone } from '../../rules/zone.ts';
import { coverageAnswer } from '../../wording/coverage.ts';
import { deadlineAnswer } from '../../wording/deadline.ts';
import { priorityAnswer } from '../../wording/priority.ts';
import { messageTime } from '../deadline/message-time.ts';
import { timeParameters, zoneParameter } from '../deadline/parameters.ts';
import { incidentParameters, questionOf } from '../priority/question.ts';
import { choice, choices, noLevel, type Parameter, type Value } from '../query/parameters.ts';
import type { Values } from '../query/use-query.ts';
import type { ToolProps } from '../tool-context.ts';

/** An edition, and the strings that word its answers. */
export type AnsweringEdition = {
  lang: string;
  policy: Policy;
  terms: Partial<Terms>;
  t: ToolProps['t'];
  coverage: Dictionary['coverage'];
  priority: Dictionary['priority'];
  deadline: Dictionary['deadline'];
  zoneName: string;
  calendars: Calendars;
};

export type LinkedAnswer =
  | { kind: 'answer'; lines: string[] }
  /** The link leaves a question open that this edition asks. */
  | { kind: 'missing' }
  /** The edition has no such version, level, service or entitlement. */
  | { kind: 'unknown'; name: string; value: string };

/** The tool that a link opens and its query, or undefined where it opens none. */
export function linkedTool(
  link: string,
): { tool: 'coverage' | 'priority' | 'deadline'; query: URLSearchParams } | undefined {
  let url: URL;
  try {
    // Only the path and the query are read: a link from another copy of the site is as good.
    url = new URL(link.trim(), 'https://any.invalid/');
  } catch {
    return undefined;
  }
  const [, tool] = /(?:^|\/)(coverage|priority|deadline)\/?(?:index\.html)?$/.exec(url.pathname) ?? [];
  if (tool !== 'coverage' && tool !== 'priority' && tool !== 'deadline') return undefined;
  return { tool, query: url.searchParams };
}

/** The answer of an edition to a link; undefined where the link opens no tool. */
export function linkedAnswer(edition: AnsweringEdition, link: string): LinkedAnswer | undefined {
  const linked = linkedTool(link);
  if (!linked) return undefined;
  const { tool, query } = linked;
  const parameters: Record<string, Parameter> = linkParameters(edition.policy);
  const parsed: Record<string, Value> = {};
  for (const [name, value] of query) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (!parameter || !value) continue;
    const { success, data } = parameter.schema.safeParse(parameter.parse?.(value) ?? value);
    const repeated = parsed[name] !== undefined && String(parsed[name]) !== String(data);
    if (!success || repeated) return { kind: 'unknown', name, value };
    parsed[name] = data;
  }
  const values: LinkValues = parsed;
  const { deployment } = values;
  const lines = deployment
    ? { coverage: covered, priority: urgent, deadline: due }[tool](edition, deployment, values)
    : [];
  return lines.length ? { kind: 'answer', lines } : { kind: 'missing' };
}

/** The parameters in a link that make a question, by what this edition knows; others do not change an answer. */
function linkParameters(policy: Policy) {
  const ids = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id);
  return {
    deployment: choice(ids(policy.deployments)),
    has: choices(ids(policy.entitlements)),
    service: choices([...askable(policy), otherService]),
    ...incidentParameters,
    level: choice([...ids(policy.levels), noLevel]),
    ...timeParameters,
    zone: zoneParameter(isZone, policy.zone),
  };
}
type LinkValues = Values<ReturnType<typeof linkParameters>>;

function covered(edition: AnsweringEdition, deployment: string, values: LinkValues): string[] {
  const { policy } = edition;
  const { has = [], service: services = [] } = values;
  return services.flatMap((service) => {
    const question = { deployment, has, service };
    const answer = coverageAnswer(edition, question, coverage(policy, question));
    return [
      services.length > 1 ? `${answer.task}: ${answer.verdict.text}` : answer.verdict.text,
      ...answer.missing.map(({ text }) => text),
      ...answer.parts.map(({ name, text }) => `${name} — ${text}`),
    ];
  });
}

function urgent(edition: AnsweringEdition, deployment: string, values: LinkValues): string[] {
  const question = questionOf(edition.policy.priorities.deployments, { ...values, deployment });
  if (!question) return [];
  const { verdict, level } = priorityAnswer(edition, question, priority(edition.policy, question));
  return level ? [verdict, level.incident, level.fix] : [verdict];
}

function due(edition: AnsweringEdition, deployment: string, { level, at, again, zone }: LinkValues): string[] {
  const { policy, calendars } = edition;
  const times = [...(at ? [at] : []), ...(again ?? [])].map((text) => messageTime(text, zone ?? policy.zone));
  const messages = times.flatMap((time) => (time.kind === 'one' ? time.instant : []));
  const open = responseFor(policy, deployment).target === 'level' && level === undefined;
  if (open || !messages.length || messages.length !== times.length) return [];
  const answer = deadline(policy, calendars, {
    deployment,
    ...(level !== undefined && level !== noLevel && { level }),
    messages,
  });
  const { verdict, due: ends } = deadlineAnswer(edition, answer);
  return ends ? [verdict, ends] : [verdict];
}
