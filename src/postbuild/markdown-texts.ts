// The texts as Markdown: the regulation, a clause, the languages side by side, the readings and the glossary.
import { siteKeys, statement } from '../editions/accessibility.ts';
import type { LocalEdition } from '../editions/local-edition.ts';
import { document } from './markdown-blocks.ts';

/** A clause under a heading of its own. */
export function clauseBlock({ clauses }: LocalEdition, id: string, depth: string): string {
  const clause = clauses.get(id);
  return clause ? `${depth} ${clause.number} ${clause.title}\n\n${clause.markdown}` : '';
}

/** The whole text. */
export function regulationMarkdown(edition: LocalEdition, title: string): string {
  const { sections, terms } = edition;
  return document(
    title,
    ...sections.flatMap((section) => [
      `## ${section.number} ${terms.sections[section.id] ?? ''}`,
      ...section.clauses.map(({ id }) => clauseBlock(edition, id, '###')),
    ]),
  );
}

/** Each clause in every language. */
export function bothMarkdown(edition: LocalEdition, others: readonly LocalEdition[]): string {
  const parts = edition.sections.flatMap(({ clauses }) =>
    clauses.flatMap(({ id }) => [edition, ...others].map((one) => clauseBlock(one, id, '##'))),
  );
  return document(edition.t.both.title, ...parts);
}

export function readingsMarkdown({ t, policy, terms, clauses }: LocalEdition): string {
  return document(
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

export function glossaryMarkdown(edition: LocalEdition, others: readonly LocalEdition[]): string {
  const entries = Object.entries(edition.terms.glossary).map(([id, { term, meaning }]) => {
    const names = others.map(({ terms }) => terms.glossary[id]?.term ?? '');
    return `- **${term}** (${names.join(', ')}) — ${meaning}`;
  });
  return document(edition.t.glossary.title, edition.t.glossary.lead, entries.join('\n'));
}

/** What the site does for every reader, what it keeps of them, and where to say that something hinders. */
export function accessibilityMarkdown({ t, policy }: LocalEdition, contacts: Record<string, string>): string {
  const { accessibility: a } = t;
  const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
  const keys = siteKeys(a).map(({ keys, does }) => `${keys.map((key) => `\`${key}\``).join(' ')} — ${does}`);
  const support = policy.roles.find(({ email }) => email);
  return document(
    a.title,
    a.lead,
    ...statement(a).map((part) => `## ${part.title}\n\n${'text' in part ? part.text : list(part.items)}`),
    `## ${a.keys.title}\n\n${list(keys)}`,
    `## ${a.privacy.title}\n\n${list(Object.values(a.privacy.items))}`,
    ...(support ? [`## ${a.barrier.title}\n\n${a.barrier.text} ${contacts[support.id] ?? ''}`] : []),
  );
}
