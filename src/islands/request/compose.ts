// The request as an email in one of the site's languages, whatever the language of the page.
import { fill } from '../../i18n/fill.ts';
import { capitalize } from '../../i18n/format.ts';
import { coverage, otherService } from '../../rules/coverage.ts';
import { outline } from '../../rules/outline.ts';
import type { Policy } from '../../rules/policy.ts';
import { facts } from '../../rules/vocabulary.ts';
import { verdictOf } from '../../wording/coverage.ts';
import { plainText } from '../../wording/plain-text.ts';
import { incidentParameters, levelFromFacts } from '../priority/question.ts';
import { noLevel } from '../query/parameters.ts';
import { writeQuery } from '../query/use-query.ts';
import type { RequestText } from './draft.ts';
import type { MailWords } from './mail-words.ts';
import { addressIn, isAddress } from './address.ts';
import { type Email, oneLine } from './mailto.ts';
import type { RequestTool, RequestValues } from './props.ts';

/** What the emails are composed from. */
type DraftInContext = Pick<RequestTool, 'policy' | 'contacts' | 'values' | 'draft'>;

/** Whether a version has priority levels. */
export function hasLevels({ priorities }: Policy, deployment: string | undefined): boolean {
  return deployment !== undefined && priorities.deployments.includes(deployment);
}

/** The level of the request: as given, or else as the facts say. `noLevel` for a question; undefined where unknown. */
export function levelOf(policy: Policy, values: RequestValues): string | undefined {
  return hasLevels(policy, values.deployment) ? (values.level ?? levelFromFacts(policy, values)) : undefined;
}

/** The roles in copy and the roles that are informed besides, at the level of the request. */
export function copyOf(policy: Policy, values: RequestValues): { copy: string[]; tell: string[] } {
  const level = policy.levels.find(({ id }) => id === levelOf(policy, values));
  return { copy: level?.copy ?? [], tell: level?.tell ?? [] };
}

/** The roles that belong in copy, while no address is known for them. */
export function unaddressed(request: DraftInContext): string[] {
  return copyOf(request.policy, request.values).copy.filter((role) => !isAddress(addressOf(request, role)));
}

function addressOf({ contacts, draft }: DraftInContext, role: string): string {
  return contacts[role] ?? addressIn(draft.addresses[role] ?? '') ?? '';
}

/** The condition of access to the server, for a version that has it. */
export function accessOf(policy: Policy, deployment: string | undefined): { id: string; clause: string } | undefined {
  const id = policy.request.access;
  const version = policy.deployments.find((one) => one.id === deployment);
  if (id === undefined || !version?.conditions.includes(id)) return undefined;
  return { id, clause: policy.conditions.find((one) => one.id === id)?.clause ?? policy.request.clause };
}

/** The tasks of a request: its own one of the several chosen, or all that are chosen. */
export function tasksOf(values: RequestValues, { service }: RequestText): string[] {
  const chosen = values.service ?? [];
  return service !== undefined && chosen.includes(service) ? [service] : chosen;
}

/** The email of one request of the draft. Its lines end in \n. */
export function compose(context: DraftInContext, request: RequestText, words: MailWords): Email {
  const { policy, contacts, values, draft } = context;
  const { t } = words;
  const { deployment = '', has } = values;
  const version = words.deployments[deployment] ?? '';
  const level = levelOf(policy, values);
  const levelled = level !== undefined && level !== noLevel;
  const cited = new Set([policy.request.clause, policy.request.question]);
  const cite = (id: string): string => {
    cited.add(id);
    return fill(words.form.clause, { number: words.clauses[id]?.number ?? id });
  };

  const taskLines = tasksOf(values, request)
    .filter((id) => id !== otherService)
    .map((service) => {
      const task = `${words.form.task}: ${words.tasks[service] ?? service}`;
      const answer = has && coverage(policy, { deployment, has, service });
      if (!answer || answer.outcome === 'not-entitled') return task;
      const { clause } = answer.outcome === 'covered' ? answer.parts[0] : answer;
      return `${task}. ${verdictOf({ policy, ...words }, answer)} (${cite(clause)})`;
    });
  const factTexts = facts.map((fact) => {
    const names = words.facts[fact];
    return `${names['short'] ?? fact}: ${(names[values[fact] ?? ''] ?? '').toLowerCase()}`;
  });
  const access = accessOf(policy, deployment);
  const about = [
    `${words.form.deployment}: ${version}`,
    ...taskLines,
    levelled && `${fill(words.level, { level })}. ${words.reaction[level] ?? ''} (${cite(policy.priorities.clause)})`,
    levelled && level === levelFromFacts(policy, values) && capitalize(factTexts.join('; ')),
    level === noLevel && t.question,
    access &&
      draft.access &&
      `${words.clauses[access.clause]?.title ?? ''}: ${t[draft.access]} (${cite(access.clause)})`,
  ];

  const items = policy.request.items.map(({ id }) => {
    const text = request.items[id]?.trim();
    return text && `${capitalize(words.items[id] ?? id)}:\n${text}`;
  });
  const link = answerLink(context, request, words);
  const numbers = outline(policy)
    .flatMap((section) => section.clauses)
    .filter(({ id }) => cited.has(id))
    .map(({ id }) => words.clauses[id]?.number ?? id);
  const parts = [
    t.greeting,
    request.question.trim(),
    ...items,
    about.filter(Boolean).join('\n'),
    link && `${t.answers} ${link}`,
    `${words.clausesHeading} ${numbers.join(', ')}. ${words.regulation}`,
  ];

  const head = [version, levelled && fill(words.levelShort, { level })].filter(Boolean);
  const { copy, tell } = copyOf(policy, values);
  const addresses = [...copy, ...tell].map((role) => addressOf(context, role));
  return {
    to: contacts[policy.roles[0]?.id ?? ''] ?? '',
    cc: [...new Set(addresses.filter(isAddress))],
    subject: oneLine(`${head.join(', ')}: ${request.question}`),
    body: plainText(`${parts.filter(Boolean).join('\n\n')}\n`),
  };
}

/**
 * The link to the answers that the request rests on: one, since a letter's link to a mail program may be short. It leads
 * to the last tool that has an answer, whose steps lead to the others. Undefined where none has one.
 */
function answerLink({ policy, values }: DraftInContext, request: RequestText, words: MailWords): string | undefined {
  const service = tasksOf(values, request);
  const level = levelOf(policy, values);
  // A level chosen by hand may differ from the one that the facts come to.
  const byFacts = level !== undefined && level === levelFromFacts(policy, values);
  const answered = {
    coverage: service.length > 0,
    priority: byFacts,
    deadline: Boolean(values.at) && (level !== undefined || !hasLevels(policy, values.deployment)),
  };
  const tool = (['deadline', 'priority', 'coverage'] as const).find((one) => answered[one]);
  if (!tool) return undefined;
  const withoutFacts = Object.fromEntries(Object.keys(incidentParameters).map((name) => [name, undefined]));
  const known = { ...values, ...(!byFacts && withoutFacts), service, level, mail: undefined, theme: undefined };
  const query = writeQuery(known, {});
  return words.tools[tool] + query.replaceAll(/%(?:2C|2F|3A)/g, decodeURIComponent);
}
