// What the search finds, in one language: the clauses, the answers of the tools, the terms and the readings.
import type { Dictionary } from '../i18n/dictionary.ts';
import { capitalize, duration } from '../i18n/format.ts';
import { fill } from '../i18n/fill.ts';
import type { Page } from '../i18n/paths.ts';
import type { ToolId } from '../rules/tools.ts';
import type { LocalEdition } from '../editions/local-edition.ts';

/** Everything that can be found, as the box shows it. */
export type SearchRecord = {
  kind: 'clause' | 'section' | 'service' | 'level' | 'tool' | 'term' | 'reading';
  /** Its address under the language's own. */
  path: `${Page}${string}`;
  /** Of a clause or a section. */
  number?: string;
  /** Of a level, its id. */
  level?: string;
  /** The title of the clause's section. */
  section?: string;
  title: string;
  text: string;
  /** What else readers call it. */
  synonyms?: readonly string[];
};

/** What the box reads of a language: records.json. */
export type SearchFile = {
  /** By the ids that the index gives them. */
  records: Record<string, SearchRecord>;
  /** Found by their numbers only: by words their clauses are. */
  sections: SearchRecord[];
  others: { lang: string; name: string }[];
  /** The clause that says where to write. */
  write?: SearchRecord['path'];
  t: Dictionary['search'];
};

/** Clauses first, so that of two records that fit alike the norm itself is shown first. */
export function searchRecords(edition: LocalEdition): SearchRecord[] {
  const { terms, policy, t } = edition;
  const question = (tool: ToolId): SearchRecord => ({
    kind: 'tool',
    path: `${tool}/`,
    title: t[tool].title,
    text: t[tool].lead,
  });
  return [
    ...[...edition.clauses.values()].map(({ id, number, section, title, text }): SearchRecord => ({
      kind: 'clause',
      path: `regulation/${id}/`,
      number,
      section: terms.sections[section] ?? section,
      title,
      text,
    })),
    ...tasks(edition),
    ...policy.levels.map(({ id, target }): SearchRecord => ({
      kind: 'level',
      level: id,
      path: `deadline/?level=${id}`,
      title: `${fill(t.priority.level, { level: id })}: ${duration(edition.lang, t.figure, target)}`,
      text: `${terms.levels[id]?.incident ?? ''} ${terms.levels[id]?.escalation ?? ''}`,
    })),
    question('coverage'),
    question('priority'),
    question('deadline'),
    question('request'),
    ...Object.entries(terms.glossary).map(([id, { term, meaning, synonyms }]): SearchRecord => ({
      kind: 'term',
      path: `glossary/#${id}`,
      title: capitalize(term),
      text: meaning,
      synonyms,
    })),
    ...policy.readings.flatMap(({ id }): SearchRecord[] => {
      const reading = terms.readings[id];
      if (!reading) return [];
      const { short, question: asked, taken } = reading;
      return [{ kind: 'reading', path: `readings/#${id}`, title: capitalize(short), text: `${asked} ${taken}` }];
    }),
  ];
}

/** Tasks that partners ask about, each with its verdict. */
function tasks({ policy, terms, t }: LocalEdition): SearchRecord[] {
  const verdict = (list: LocalEdition['policy']['services'][number], id: string, tier: string): string => {
    const cell = list.items.find((item) => item.id === id)?.cells?.[tier] ?? 'provided';
    const plain = { provided: t.coverage.provided.toLowerCase(), 'not-provided': t.coverage.notProvided.toLowerCase() };
    const said = cell === 'described' ? (terms.services[id]?.cells?.[tier] ?? '') : plain[cell];
    return `${terms.tiers[tier]?.short ?? tier}: ${said}.`;
  };
  const record = (id: string, text: string): SearchRecord => {
    const { name, synonyms } = terms.services[id] ?? terms.matters[id] ?? { name: id, synonyms: [] };
    return { kind: 'service', path: `coverage/?service=${id}`, title: name, text, synonyms };
  };
  return [
    ...policy.services.flatMap((list) => {
      // In the order of the tiers, as in the tables.
      const tiers = policy.tiers.filter(({ id }) => id in list.tiers);
      return list.items.map(({ id }) => record(id, tiers.map((tier) => verdict(list, id, tier.id)).join(' ')));
    }),
    ...policy.matters.map(({ id, outcome }) =>
      record(id, outcome === 'partner' ? t.coverage.partner : t.coverage.release),
    ),
  ];
}
