// What the search finds, in one language: the clauses, the answers of the tools, the terms and the readings.
import type { Dictionary } from '../i18n/dictionary.ts';
import type { Page } from '../i18n/paths.ts';
import type { ToolPage } from '../rules/tools.ts';
import type { LocalEdition } from '../editions/local-edition.ts';
import { serviceCells } from '../wording/coverage-cell.ts';
import { levelRows } from '../wording/level-row.ts';

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
  const question = (tool: ToolPage): SearchRecord => ({
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
    ...levelRows(edition).map(({ id, name, reaction, incident, escalation }): SearchRecord => ({
      kind: 'level',
      level: id,
      path: `deadline/?level=${id}`,
      title: `${name}: ${reaction}`,
      text: `${incident} ${escalation}`,
    })),
    question('coverage'),
    question('priority'),
    question('deadline'),
    question('request'),
    ...Object.entries(terms.glossary).map(([id, { term, meaning, synonyms }]): SearchRecord => ({
      kind: 'term',
      path: `glossary/#${id}`,
      title: capital(term),
      text: meaning,
      synonyms,
    })),
    ...policy.readings.flatMap(({ id }): SearchRecord[] => {
      const reading = terms.readings[id];
      if (!reading) return [];
      const { short, question: asked, taken } = reading;
      return [{ kind: 'reading', path: `readings/#${id}`, title: capital(short), text: `${asked} ${taken}` }];
    }),
  ];
}

/** Tasks that partners ask about, each with its verdict. */
function tasks({ policy, terms, t }: LocalEdition): SearchRecord[] {
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

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
