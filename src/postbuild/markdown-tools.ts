// The tools and the first page as Markdown: the tables that they print for a reader without JavaScript.
import { fill } from '../i18n/fill.ts';
import { duration, list } from '../i18n/format.ts';
import type { Calendars } from '../rules/calendar.ts';
import { exampleRows } from '../editions/examples.ts';
import type { LocalEdition } from '../editions/local-edition.ts';
import { document, levelTable, table } from './markdown-blocks.ts';
import { priorityGrid } from '../wording/priority-grid.ts';

/** Which tier covers which task. */
export function coverageMarkdown({ t, policy, terms }: LocalEdition): string {
  const tiers = policy.tiers.map(({ id }) => id);
  const plain = { provided: t.coverage.provided, 'not-provided': t.coverage.notProvided };
  const services = policy.services.flatMap((services) =>
    services.items.map(({ id, cells }) => [
      terms.services[id]?.name ?? id,
      ...tiers.map((tier) => {
        const cell = tier in services.tiers ? (cells?.[tier] ?? 'provided') : undefined;
        if (!cell) return t.coverage.notHere;
        return cell === 'described' ? (terms.services[id]?.cells?.[tier] ?? '') : plain[cell];
      }),
    ]),
  );
  const matters = policy.matters.map(({ id, outcome }) => [
    terms.matters[id]?.name ?? id,
    outcome === 'partner' ? t.coverage.partner : t.coverage.release,
    ...tiers.slice(1).map(() => ''),
  ]);
  const head = [t.coverage.task, ...tiers.map((id) => terms.tiers[id]?.short ?? id)];
  return document(t.coverage.title, t.coverage.lead, table(head, [...services, ...matters]));
}

/** Which facts make which level, and what each level promises. */
export function priorityMarkdown(edition: LocalEdition): string {
  const t = edition.t.priority;
  const { users, rows, exceptions } = priorityGrid({ ...edition, priority: edition.t.priority });
  const cell = (levels: readonly { text: string; level: string }[]): string =>
    levels.map(({ text, level }) => [fill(t.level, { level }), text].filter(Boolean).join(': ')).join('; ');
  const grid = table(
    [t.gridFunctions, ...users],
    rows.map(({ functions, cells }) => [functions, ...cells.map(cell)]),
  );
  return document(t.title, t.lead, `## ${t.grid}`, grid, ...(exceptions ? [exceptions] : []), levelTable(edition));
}

/** When the answers to the policy's examples are due. */
export function deadlineMarkdown(edition: LocalEdition, calendars: Calendars): string {
  const { t, terms } = edition;
  const d = t.deadline;
  const head = [d.exampleMessage, d.exampleVersion, d.exampleStatus, d.exampleEarliest, d.exampleLatest];
  const rows = exampleRows(edition, calendars).map((row) => [
    row.message,
    row.who,
    row.status,
    row.earliest,
    row.latest,
  ]);
  const lead = fill(d.examplesLead, { zone: terms.zone.name });
  return document(d.title, d.lead, `## ${d.examples}`, lead, table(head, rows));
}

/** What a request must contain, where it goes, and who goes in copy. */
export function requestMarkdown({ t, policy, terms, clauses }: LocalEdition, contacts: Record<string, string>): string {
  const r = t.request;
  const cite = (id: string): string => fill(t.form.clause, { number: clauses.get(id)?.number ?? '' });
  const role = (id: string): string => [terms.roles[id]?.name ?? id, contacts[id]].filter(Boolean).join(': ');
  const roles = (ids: readonly string[]): string => ids.map(role).join('; ') || r.whomNone;
  const items = policy.request.items.map(({ id }) => {
    const { name = id, hint = '' } = terms.request[id] ?? {};
    return `- **${name}** — ${hint}`;
  });
  const levels = table(
    [r.whomLevel, r.whomCopy, r.whomTell],
    policy.levels.map(({ id, copy, tell }) => [id, roles(copy), roles(tell)]),
  );
  return document(
    r.title,
    r.lead,
    `## ${r.checklist}, ${cite(policy.request.clause)}`,
    items.join('\n'),
    `${r.checklistOne} (${cite(policy.request.question)})`,
    `## ${r.whom}`,
    `${r.to}: ${role(policy.roles[0]?.id ?? '')}`,
    levels,
  );
}

/** What support promises at a glance. */
export function homeMarkdown({ t, policy, terms, lang }: LocalEdition, title: string): string {
  const rows = policy.responses.flatMap(({ deployments, target }) => {
    const names = list(
      lang,
      deployments.map((id) => terms.deployments[id]?.name ?? id),
    );
    return target === 'level'
      ? policy.levels.map((level) => [names, level.id, duration(lang, t.figure, level.target)])
      : [[names, '—', duration(lang, t.figure, target)]];
  });
  return document(
    title,
    t.home.lead,
    `## ${t.home.promises}`,
    table([t.home.version, t.home.level, t.home.target], rows),
  );
}
