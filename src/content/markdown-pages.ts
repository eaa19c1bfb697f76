// Every page as Markdown, for programs that read: the same data, the same words, no layout.
import { duration, list } from '../i18n/format.ts';
import { fill } from '../i18n/fill.ts';
import { exampleRows } from './examples.ts';
import type { LocalEdition } from './local-edition.ts';
import { clausePaths, currentEdition, editionIds, localEdition, shared } from './published.ts';

type Rows = readonly (readonly string[])[];

function table(head: readonly string[], rows: Rows): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function page(title: string, ...parts: readonly string[]): string {
  return `${[`# ${title}`, ...parts].join('\n\n')}\n`;
}

function clauseBlock({ clauses }: LocalEdition, id: string, depth: string): string {
  const clause = clauses.get(id);
  return clause ? `${depth} ${clause.number} ${clause.title}\n\n${clause.markdown}` : '';
}

function regulation(edition: LocalEdition, title: string): string {
  const { sections, terms } = edition;
  return page(
    title,
    ...sections.flatMap((section) => [
      `## ${section.number} ${terms.sections[section.id] ?? ''}`,
      ...section.clauses.map(({ id }) => clauseBlock(edition, id, '###')),
    ]),
  );
}

function coveragePage({ t, policy, terms }: LocalEdition): string {
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
  return page(t.coverage.title, t.coverage.lead, table(head, [...services, ...matters]));
}

function levelTable({ t, policy, terms, lang }: LocalEdition): string {
  const { level, reaction, incident, escalation } = t.regulation;
  return table(
    [level, reaction, incident, escalation],
    policy.levels.map(({ id, target }) => [
      id,
      duration(lang, t.figure, target),
      terms.levels[id]?.incident ?? '',
      terms.levels[id]?.escalation ?? '',
    ]),
  );
}

async function deadlinePage(edition: LocalEdition): Promise<string> {
  const { t } = edition;
  const { calendars } = await shared();
  const d = t.deadline;
  const head = [d.exampleMessage, d.exampleVersion, d.exampleStatus, d.exampleEarliest, d.exampleLatest];
  const rows = exampleRows(edition, calendars).map((row) => [
    row.message,
    row.who,
    row.status,
    row.earliest,
    row.latest,
  ]);
  return page(d.title, d.lead, `## ${d.examples}`, table(head, rows));
}

function readingsPage({ t, policy, terms, clauses }: LocalEdition): string {
  return page(
    t.readings.title,
    t.readings.lead,
    ...policy.readings.flatMap(({ id, clauses: touched }) => {
      const text = terms.readings[id];
      if (!text) return [];
      return [
        `## ${text.short}`,
        [
          `- ${t.readings.question}: ${text.question}`,
          `- ${t.readings.taken}: ${text.taken}`,
          `- ${t.readings.alternative}: ${text.alternative ?? t.readings.none}`,
          `- ${t.readings.effect}: ${text.effect}`,
          `- ${t.readings.clauses}: ${touched.map((clause) => clauses.get(clause)?.number ?? clause).join(', ')}`,
        ].join('\n'),
      ];
    }),
  );
}

function glossaryPage(edition: LocalEdition, others: readonly LocalEdition[]): string {
  const entries = Object.entries(edition.terms.glossary).map(([id, { term, meaning }]) => {
    const names = others.map(({ terms }) => terms.glossary[id]?.term ?? '');
    return `- **${term}** (${names.join(', ')}) — ${meaning}`;
  });
  return page(edition.t.glossary.title, edition.t.glossary.lead, entries.join('\n'));
}

function bothPage(edition: LocalEdition, others: readonly LocalEdition[]): string {
  const parts = edition.sections.flatMap(({ clauses }) =>
    clauses.flatMap(({ id }) => [edition, ...others].map((one) => clauseBlock(one, id, '##'))),
  );
  return page(edition.t.both.title, ...parts);
}

function homePage({ t, policy, terms, lang }: LocalEdition, title: string): string {
  const rows = policy.responses.flatMap(({ deployments, target }) => {
    const names = list(
      lang,
      deployments.map((id) => terms.deployments[id]?.name ?? id),
    );
    return target === 'level'
      ? policy.levels.map((level) => [names, level.id, duration(lang, t.figure, level.target)])
      : [[names, '—', duration(lang, t.figure, target)]];
  });
  return page(title, t.home.lead, `## ${t.home.promises}`, table([t.home.version, t.home.level, t.home.target], rows));
}

/** The Markdown of every page by its path without the extension: `ru/regulation/index`. */
export async function markdownPages(): Promise<Map<string, string>> {
  const { site } = await shared();
  const current = await currentEdition();
  const pages = new Map<string, string>();
  for (const lang of site.languages) {
    const edition = await localEdition(lang, current);
    const others = await Promise.all(
      site.languages.filter((one) => one !== lang).map((one) => localEdition(one, current)),
    );
    const { t } = edition;
    const title = fill(t.regulation.title, { vendor: site.vendor });
    const put = (path: string, text: string): void => void pages.set(`${lang}/${path}index`, text);
    put('', homePage(edition, fill(t.site.title, { vendor: site.vendor })));
    put('regulation/', regulation(edition, title));
    put('both/', bothPage(edition, others));
    put('readings/', readingsPage(edition));
    put('glossary/', glossaryPage(edition, others));
    put('coverage/', coveragePage(edition));
    put('priority/', page(t.priority.title, t.priority.lead, levelTable(edition)));
    put('deadline/', await deadlinePage(edition));
    for (const id of await editionIds()) {
      const pinned = await localEdition(lang, id);
      put(`editions/${id}/regulation/`, regulation(pinned, title));
      for (const { params } of await clausePaths(id)) {
        if (params.lang !== lang) continue;
        const text = `${clauseBlock(pinned, params.clause, '#')}\n`;
        put(`editions/${id}/regulation/${params.clause}/`, text);
        if (id === current) put(`regulation/${params.clause}/`, text);
      }
    }
  }
  return pages;
}
