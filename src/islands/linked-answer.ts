// What a calculator's link comes to under an edition: its question, asked of that edition, answered in a few lines.
import type { Dictionary } from '../i18n/dictionary.ts';
import type { Calendars } from '../rules/calendar.ts';
import { askable, coverage, otherService } from '../rules/coverage.ts';
import { deadline } from '../rules/deadline.ts';
import type { Policy } from '../rules/policy.ts';
import type { PriorityQuestion } from '../rules/priority.ts';
import { priority } from '../rules/priority.ts';
import { responseFor } from '../rules/response.ts';
import type { Terms } from '../rules/terms.ts';
import type { Facts } from '../rules/vocabulary.ts';
import { factValues } from '../rules/vocabulary.ts';
import * as coverageText from './coverage-words.ts';
import * as deadlineText from './deadline-words.ts';
import { messageTime } from './message-time.ts';
import * as priorityText from './priority-words.ts';
import type { ToolProps } from './tool.ts';
import { named, noLevel } from './tool.ts';

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
  const ids = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id);
  const known: Record<string, readonly string[]> = {
    deployment: ids(policy.deployments),
    level: [...ids(policy.levels), noLevel],
    service: [...askable(policy), otherService],
    has: ids(policy.entitlements),
    ...factValues,
    kind: ['failure', 'question'],
  };
  for (const [name, value] of query)
    for (const one of value.split(','))
      if (one && known[name] && !known[name].includes(one)) return { kind: 'unknown', name, value: one };
  const deployment = query.get('deployment');
  const lines = deployment
    ? { coverage: covered, priority: urgent, deadline: due }[tool](edition, deployment, query)
    : [];
  return lines.length ? { kind: 'answer', lines } : { kind: 'missing' };
}

function covered(edition: AnsweringEdition, deployment: string, query: URLSearchParams): string[] {
  const service = query.get('service');
  if (!service) return [];
  const { policy, terms } = edition;
  const has = (query.get('has') ?? '').split(',').filter(Boolean);
  const answer = coverage(policy, { deployment, has, service });
  const settled = answer.outcome === 'not-entitled' ? answer.then : answer;
  const missing = answer.outcome === 'not-entitled' ? answer.missing : [];
  const parts = settled.outcome === 'covered' ? settled.parts : [];
  return [
    coverageText.verdictOf(edition, answer),
    ...missing.map(({ entitlement }) => named(terms, 'entitlements', entitlement).missing),
    ...parts.map(({ tier, cell }) => {
      const gives = cell === 'described' ? named(terms, 'services', service).cells?.[tier] : edition.coverage.part.all;
      return `${named(terms, 'tiers', tier).name} — ${gives ?? ''}`;
    }),
  ];
}

function urgent(edition: AnsweringEdition, deployment: string, query: URLSearchParams): string[] {
  const question = askedPriority(edition.policy, deployment, query);
  if (!question) return [];
  const answer = priority(edition.policy, question);
  const verdict = priorityText.verdictOf(edition, question, answer);
  if (answer.outcome !== 'level') return [verdict];
  return [verdict, named(edition.terms, 'levels', answer.level).incident, edition.priority.fix[answer.fix]];
}

function askedPriority(policy: Policy, deployment: string, query: URLSearchParams): PriorityQuestion | undefined {
  if (!policy.priorities.deployments.includes(deployment) || query.get('kind') === 'question')
    return { deployment, kind: 'question' };
  const facts = Object.fromEntries(Object.keys(factValues).map((fact) => [fact, query.get(fact)]));
  if (Object.values(facts).includes(null)) return undefined;
  return { deployment, kind: 'failure', ...(facts as Facts) };
}

function due(edition: AnsweringEdition, deployment: string, query: URLSearchParams): string[] {
  const { policy, calendars } = edition;
  const level = query.get('level') ?? undefined;
  // A plus sign in an address means a space.
  const written = [query.get('at'), query.get('again')].flatMap((text) => text?.replaceAll(' ', '+').split(',') ?? []);
  const times = written.filter(Boolean).map((text) => messageTime(text, query.get('zone') ?? policy.zone));
  const messages = times.flatMap((time) => (time.kind === 'one' ? time.instant : []));
  const open = responseFor(policy, deployment).target === 'level' && level === undefined;
  if (open || !messages.length || messages.length !== times.length) return [];
  const answer = deadline(policy, calendars, {
    deployment,
    ...(level !== undefined && level !== noLevel && { level }),
    messages,
  });
  const verdict = deadlineText.verdictOf(edition, answer);
  if (answer.status === 'no-target') return [verdict];
  const ends = new Set([answer.earliest ?? answer.latest, answer.latest]);
  return [verdict, [...ends].map((at) => deadlineText.officialTime(edition, at)).join(' — ')];
}
