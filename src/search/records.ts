// The records of the search in one language: clauses, answers of the tools, terms and readings.
import { capitalize } from '../i18n/format.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import type { Page } from '../i18n/paths.ts';
import { toolIds } from '../rules/tools.ts';
import type { LocalEdition } from '../editions/local-edition.ts';
import { serviceCells } from '../wording/coverage-cell.ts';
import { levelRows } from '../wording/level-row.ts';

/** What a result shows, and what it is found by. */
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

/** records.json of a language, which the dialog loads. */
export type SearchFile = {
  /** By their ids in Pagefind's index. */
  records: Record<string, SearchRecord>;
  /** Found by their numbers only: words find their clauses. */
  sections: SearchRecord[];
  others: { lang: string; name: string }[];
  /** The clause that says where to write. */
  contact?: SearchRecord['path'];
  t: Dictionary['search'] & { kind: Record<SearchRecord['kind'], string> };
};

/** The records of an edition; clauses first, so that of two that fit alike the clause is shown first. */
export function searchRecords(edition: LocalEdition): SearchRecord[] {
  const { terms, policy, t } = edition;
  return [
    ...[...edition.clauses.values()].map(({ id, number, section, title, text }): SearchRecord => ({
      kind: 'clause',
      path: `regulation/${id}/`,
      number,
      section: terms.sections[section] ?? section,
      title,
      text,
    })),
    ...taskRecords(edition),
    ...levelRows(edition).map(({ id, name, reaction, incident, escalation }): SearchRecord => ({
      kind: 'level',
      level: id,
      path: `deadline/?level=${id}`,
      title: `${name}: ${reaction}`,
      text: `${incident} ${escalation}`,
    })),
    ...toolIds.map((tool): SearchRecord => ({
      kind: 'tool',
      path: `${tool}/`,
      title: t[tool].title,
      text: t[tool].lead,
    })),
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
      const text = `${reading.question} ${reading.taken}`;
      return [{ kind: 'reading', path: `readings/#${id}`, title: capitalize(reading.short), text }];
    }),
  ];
}

/** Tasks that partners ask about, each with its verdict. */
function taskRecords({ policy, terms, t }: LocalEdition): SearchRecord[] {
  const record = (id: string, text: string): SearchRecord => {
    const { name, synonyms } = terms.services[id] ?? terms.matters[id] ?? { name: id, synonyms: [] };
    return { kind: 'service', path: `coverage/?service=${id}`, title: name, text, synonyms };
  };
  return [
    ...policy.services.flatMap((list) =>
      list.items.map((item) => {
        const cells = serviceCells({ policy, terms }, t.coverage, list, item).map(
          ({ tier, kind, text }) => `${tier}: ${kind === 'described' ? text : text.toLowerCase()}.`,
        );
        return record(item.id, cells.join(' '));
      }),
    ),
    ...policy.matters.map(({ id, outcome }) => record(id, t.coverage[outcome])),
  ];
}
