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
import * as coverageText from '../../wording/coverage.ts';
import { wordDeadline } from '../../wording/deadline.ts';
import { timeParameters, zoneParameter } from '../deadline/parameters.ts';
import { messageTime } from '../deadline/message-time.ts';
import { choice, choices } from '../query/parameters.ts';
import { factParameters, questionOf } from '../priority/question.ts';
import * as priorityText from '../../wording/priority.ts';
import type { Parameters, Values } from '../query/use-query.ts';
import type { ToolProps } from '../tool-context.ts';
import { named } from '../../wording/named.ts';
import { noLevel } from '../query/parameters.ts';

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
  const { policy } = edition;
  const values: Values = {};
  const known = parametersOf(policy);
  for (const [name, value] of query) {
    const parameter = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!parameter || !value) continue;
    // A plus sign in an address means a space.
    const written = parameter.mend?.(value) ?? value;
    const twice = values[name] !== undefined && values[name] !== written;
    if (twice || !parameter.schema.safeParse(written).success) return { kind: 'unknown', name, value };
    values[name] = written;
  }
  const { deployment } = values;
  const lines = deployment
    ? { coverage: covered, priority: urgent, deadline: due }[tool](edition, deployment, values)
    : [];
  return lines.length ? { kind: 'answer', lines } : { kind: 'missing' };
}

/** The names in a link that make a question, by what this edition knows; others make no difference to an answer. */
function parametersOf(policy: Policy): Parameters {
  const ids = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id);
  return {
    deployment: choice(ids(policy.deployments)),
    has: choices(ids(policy.entitlements)),
    service: choices([...askable(policy), otherService]),
    kind: choice(['failure', 'question']),
    ...factParameters,
    level: choice([...ids(policy.levels), noLevel]),
    ...timeParameters,
    zone: zoneParameter(isZone, policy.zone),
  };
}

function covered(edition: AnsweringEdition, deployment: string, values: Values): string[] {
  const { policy, terms } = edition;
  const has = values['has']?.split(',') ?? [];
  const services = [...new Set(values['service']?.split(','))];
  return services.flatMap((service) => {
    const answer = coverage(policy, { deployment, has, service });
    const settled = answer.outcome === 'not-entitled' ? answer.then : answer;
    const missing = answer.outcome === 'not-entitled' ? answer.missing : [];
    const parts = settled.outcome === 'covered' ? settled.parts : [];
    const verdict = coverageText.verdictOf(edition, answer);
    return [
      services.length > 1 ? `${coverageText.taskName(edition, service)}: ${verdict}` : verdict,
      ...missing.map(({ entitlement }) => named(terms, 'entitlements', entitlement).missing),
      ...parts.map(({ tier, cell }) => {
        const gives =
          cell === 'described' ? named(terms, 'services', service).cells?.[tier] : edition.coverage.part.all;
        return `${named(terms, 'tiers', tier).name} — ${gives ?? ''}`;
      }),
    ];
  });
}

function urgent(edition: AnsweringEdition, deployment: string, values: Values): string[] {
  const question = questionOf(edition.policy.priorities.deployments, { ...values, deployment });
  if (!question) return [];
  const answer = priority(edition.policy, question);
  const verdict = priorityText.verdictOf(edition, question, answer);
  if (answer.outcome !== 'level') return [verdict];
  return [verdict, named(edition.terms, 'levels', answer.level).incident, edition.priority.fix[answer.fix]];
}

function due(edition: AnsweringEdition, deployment: string, { level, at, again, zone }: Values): string[] {
  const { policy, calendars } = edition;
  const written = [at, again].flatMap((text) => text?.split(',') ?? []);
  const times = written.map((text) => messageTime(text, zone ?? policy.zone));
  const messages = times.flatMap((time) => (time.kind === 'one' ? time.instant : []));
  const open = responseFor(policy, deployment).target === 'level' && level === undefined;
  if (open || !messages.length || messages.length !== times.length) return [];
  const answer = deadline(policy, calendars, {
    deployment,
    ...(level !== undefined && level !== noLevel && { level }),
    messages,
  });
  const { verdict, due: ends } = wordDeadline(edition, answer);
  return ends ? [verdict, ends] : [verdict];
}
