// The request as an email in one of the site's languages, whatever the language of the page.
import { fill } from '../../i18n/fill.ts';
import { capitalize } from '../../i18n/format.ts';
import { coverage, type Coverage, otherService } from '../../rules/coverage.ts';
import { outline } from '../../rules/outline.ts';
import type { Policy } from '../../rules/policy.ts';
import { facts } from '../../rules/vocabulary.ts';
import { verdictOf } from '../../wording/coverage.ts';
import { plainText } from '../../wording/plain-text.ts';
import { levelFromFacts, questionOf } from '../priority/question.ts';
import { noLevel } from '../query/parameters.ts';
import { writeQuery } from '../query/use-query.ts';
import { questionNames } from '../query/wizard-steps.ts';
import type { Draft, RequestText } from './draft.ts';
import type { MailWords } from './mail-words.ts';
import { type Email, isAddress, oneLine } from './mailto.ts';
import type { RequestValues } from './props.ts';

/** What the email rests on. */
export type Case = {
  policy: Policy;
  /** Email addresses by role. */
  contacts: Record<string, string>;
  /** The address's answers. */
  values: RequestValues;
  draft: Draft;
};

/** The level of the request: as given, or else as the facts say. `noLevel` for a question; undefined where unknown. */
export function levelOf(policy: Policy, values: RequestValues): string | undefined {
  if (!values.deployment || !policy.priorities.deployments.includes(values.deployment)) return undefined;
  return values.level ?? levelFromFacts(policy, values);
}

/** Who goes in copy and who is told besides, by role; the roles without an address of the site are to be typed. */
export function copyOf(policy: Policy, values: RequestValues): { copy: string[]; tell: string[] } {
  const level = policy.levels.find(({ id }) => id === levelOf(policy, values));
  return { copy: level?.copy ?? [], tell: level?.tell ?? [] };
}

/** The roles that belong in copy, while no address is known for them. */
export function unaddressed({ policy, contacts, values, draft }: Case): string[] {
  return copyOf(policy, values).copy.filter((role) => !isAddress(addressOf(contacts, draft, role)));
}

function addressOf(contacts: Case['contacts'], draft: Draft, role: string): string {
  return contacts[role] ?? draft.addresses[role]?.trim() ?? '';
}

/** The condition of access to the server, for a version that has it. */
export function accessOf(policy: Policy, deployment: string | undefined): { id: string; clause: string } | undefined {
  const id = policy.request.access;
  const version = policy.deployments.find((one) => one.id === deployment);
  if (id === undefined || !version?.conditions.includes(id)) return undefined;
  return { id, clause: policy.conditions.find((one) => one.id === id)?.clause ?? policy.request.clause };
}

/** The tasks of a request: its own one of the several chosen, or all that are chosen. */
export function tasksOf(values: RequestValues, request: RequestText): string[] {
  const chosen = values.service ?? [];
  return request.service !== undefined && chosen.includes(request.service) ? [request.service] : chosen;
}

/** The email of one request of the draft. Its lines end in \n. */
export function compose({ policy, contacts, values, draft }: Case, request: RequestText, words: MailWords): Email {
  const { t } = words;
  const deployment = values.deployment ?? '';
  const version = words.deployments[deployment] ?? '';
  const level = levelOf(policy, values);
  const levelled = policy.levels.some(({ id }) => id === level);
  const cited = new Set([policy.request.clause, policy.request.question]);
  const cite = (id: string): string => {
    cited.add(id);
    return fill(words.clause, { number: words.clauses[id]?.number ?? id });
  };

  const about: string[] = [fill(t.version, { name: version })];
  for (const task of tasksOf(values, request).filter((id) => id !== otherService)) {
    const answer = verdictOn(policy, values, task);
    const name = fill(t.task, { name: words.tasks[task] ?? task });
    about.push(answer ? `${name}. ${verdictOf({ policy, ...words }, answer.answer)} (${cite(answer.clause)})` : name);
  }
  if (level !== undefined && levelled)
    about.push(
      `${fill(words.level, { level })}. ${words.reaction[level] ?? ''} (${cite(policy.priorities.clause)})`,
      ...factLines(policy, values, level, words),
    );
  if (level === noLevel) about.push(t.question);
  const access = accessOf(policy, deployment);
  if (access && draft.access)
    about.push(`${words.clauses[access.clause]?.title ?? ''}: ${t[draft.access]} (${cite(access.clause)})`);

  const items = policy.request.items.flatMap(({ id }) => {
    const text = request.items[id]?.trim();
    return text ? [`${capitalize(words.items[id] ?? id)}:\n${text}`] : [];
  });
  const clauses = outline(policy)
    .flatMap((section) => section.clauses)
    .filter(({ id }) => cited.has(id))
    .map(({ id }) => {
      const { number = '', title = '', href = '' } = words.clauses[id] ?? {};
      return `${fill(words.clause, { number })} ${title}: ${href}`;
    });
  const answers = answersOf(policy, values, request, words);
  const parts = [
    t.greeting,
    request.question.trim(),
    ...items,
    about.join('\n'),
    ...(answers.length ? [[t.answers, ...answers].join('\n')] : []),
    [t.clauses, ...clauses].join('\n'),
  ];

  const head = [version, ...(levelled ? [fill(words.levelShort, { level: level ?? '' })] : [])].filter(Boolean);
  const { copy, tell } = copyOf(policy, values);
  const addresses = [...copy, ...tell].map((role) => addressOf(contacts, draft, role));
  return {
    to: contacts[policy.roles[0]?.id ?? ''] ?? '',
    cc: [...new Set(addresses.filter(isAddress))],
    subject: oneLine(`${head.join(', ')}: ${request.question}`),
    body: plainText(`${parts.filter(Boolean).join('\n\n')}\n`),
  };
}

/** The verdict on a task and its clause; none while it is unknown what the partner has, or while that does not entitle. */
function verdictOn(
  policy: Policy,
  values: RequestValues,
  service: string,
): { answer: Coverage; clause: string } | undefined {
  const { deployment, has } = values;
  if (!deployment || !has) return undefined;
  const answer = coverage(policy, { deployment, has, service });
  if (answer.outcome === 'not-entitled') return undefined;
  return { answer, clause: answer.outcome === 'covered' ? answer.parts[0].clause : answer.clause };
}

/** The facts behind the level, unless another level was chosen by hand. */
function factLines(policy: Policy, values: RequestValues, level: string, words: MailWords): string[] {
  if (levelFromFacts(policy, values) !== level) return [];
  const lines = facts.map((fact) => {
    const names = words.facts[fact];
    return `${names['short'] ?? fact}: ${(names[values[fact] ?? ''] ?? '').toLowerCase()}`;
  });
  return [capitalize(lines.join('; '))];
}

/** Links to the answers that the request rests on, each with its own question only. */
function answersOf(policy: Policy, values: RequestValues, request: RequestText, words: MailWords): string[] {
  const { deployment } = values;
  if (!deployment) return [];
  const levels = policy.priorities.deployments;
  const level = levelOf(policy, values);
  const service = tasksOf(values, request);
  const known: Record<keyof MailWords['tools'], boolean> = {
    coverage: service.length > 0,
    priority:
      levels.includes(deployment) &&
      questionOf(levels, values) !== undefined &&
      levelFromFacts(policy, values) === level,
    deadline: Boolean(values.at) && (!levels.includes(deployment) || level !== undefined),
  };
  const all = { ...values, service, level };
  return (['coverage', 'priority', 'deadline'] as const)
    .filter((tool) => known[tool])
    .map((tool) => {
      const own = Object.fromEntries(questionNames[tool].map((name) => [name, all[name]]));
      return `${words.tools[tool].title}: ${words.tools[tool].href}${writeQuery(own, own)}`;
    });
}
