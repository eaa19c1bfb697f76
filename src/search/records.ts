// The records of the search in one language: clauses, answers of the tools, terms and readings.
import { capitalize } from '../i18n/format.ts';
import { type Dictionary, interfaceLanguages } from '../i18n/dictionary.ts';
import type { Page } from '../i18n/paths.ts';
import { toolIds } from '../rules/tools.ts';
import type { LocalEdition } from '../editions/local-edition.ts';
import type { SearchWords } from '../content/site-file.ts';
import type { Policy } from '../rules/policy.ts';
import { serviceCells, tiersOfList } from '../wording/coverage-cell.ts';
import { levelRows } from '../wording/level-row.ts';
import { named } from '../wording/named.ts';

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
  /** What readers type who look for it, though it may be no name of it. */
  words?: readonly string[];
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

/** The records of an edition; clauses first, so that of two that fit alike the clause is shown first. `searchWords`: by clause. */
export function searchRecords(edition: LocalEdition, searchWords: SearchWords): SearchRecord[] {
  const { terms, policy, t } = edition;
  return [
    ...[...edition.clauses.values()].map(({ id, number, section, title, text }): SearchRecord => ({
      kind: 'clause',
      path: `regulation/${id}/`,
      number,
      section: terms.sections[section] ?? section,
      title,
      text,
      words: [...(searchWords[id] ?? []), ...openingHours(policy, id)],
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

/** When the windows of a clause open and close, as people write it: 8:00, 8 am, 8 утра. */
function openingHours({ windows }: Policy, clause: string): string[] {
  const parts = windows
    .filter((window) => window.clause === clause)
    .flatMap(({ week }) => week.flatMap((row) => row.parts));
  const times = parts
    // A whole day has no hours to ask about.
    .filter(({ open, close }) => open !== '00:00' || close !== '24:00')
    .flatMap(({ open, close }) => [open, close]);
  return [...new Set(times)].flatMap((time) => {
    const at = new Date(`2000-01-01T${time === '24:00' ? '00:00' : time}Z`);
    const styles = interfaceLanguages.flatMap((language) =>
      ([undefined, 'short'] as const).map((dayPeriod) => {
        const minute = time.endsWith(':00') ? undefined : ('2-digit' as const);
        const style = { hour: 'numeric', minute, hour12: true, dayPeriod, timeZone: 'UTC' } as const;
        return new Intl.DateTimeFormat(language, style).format(at);
      }),
    );
    return [...new Set([time, time.replace(/^0/, ''), ...styles])];
  });
}

/** Tasks that partners ask about, each with its verdict; one that stands in two lists, with what each version gets. */
function taskRecords({ policy, terms, t }: LocalEdition): SearchRecord[] {
  const rows = policy.services.flatMap((list) => list.items.map((item) => ({ list, item })));
  const cells = ({ list, item }: (typeof rows)[number]) => {
    const tiers = tiersOfList(policy, list);
    return serviceCells({ policy, terms }, t.coverage, list, item, tiers).map(({ tier, kind, text }, i) => ({
      versions: tiers[i]?.deployments.map((id) => named(terms, 'deployments', id).name).join(', ') ?? '',
      tier,
      text: `${tier}: ${kind === 'described' ? text : text.toLowerCase()}.`,
    }));
  };
  const record = (id: string, text: string, also: readonly string[] = []): SearchRecord => {
    const { name, synonyms } = terms.services[id] ?? terms.matters[id] ?? { name: id, synonyms: [] };
    return { kind: 'service', path: `coverage/?service=${id}`, title: name, text, synonyms: [...synonyms, ...also] };
  };
  return [
    ...rows.flatMap((row): SearchRecord[] => {
      const { id, counterpart } = row.item;
      if (counterpart) return [];
      const twin = rows.find(({ item }) => item.counterpart === id);
      if (!twin)
        return [
          record(
            id,
            cells(row)
              .map(({ text }) => text)
              .join(' '),
          ),
        ];
      // Where both lists have a tier, the twin's says more of it.
      const all = new Map([...cells(row), ...cells(twin)].map((cell) => [cell.tier, cell]));
      const { name, synonyms } = named(terms, 'services', twin.item.id);
      const text = [...all.values()].map((cell) => `${cell.versions} — ${cell.text}`).join(' ');
      return [record(id, text, [name, ...synonyms])];
    }),
    ...policy.matters.map(({ id, outcome }) => record(id, t.coverage[outcome])),
  ];
}
