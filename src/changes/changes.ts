// What changed from one edition to another, in the words of a language.
import type { Comparison } from '../rules/compare.ts';
import { compareEditions } from '../rules/compare.ts';
import { fill } from '../i18n/fill.ts';
import { capitalize } from '../i18n/format.ts';
import type { Group, Value } from './edition-values.ts';
import { groups, values } from './edition-values.ts';
import { reworded } from './word-changes.ts';
import type { WordedClause, WordedEdition } from './worded-edition.ts';

/** A row of the table: what both editions say, as far as it differs. Absent where an edition does not have it. */
type ChangeRow = { group: Group; id: string; name: string; before?: string; after?: string };

export type Changes = {
  before: WordedEdition;
  after: WordedEdition;
  rows: ChangeRow[];
  added: WordedClause[];
  removed: WordedClause[];
  moved: { before: WordedClause; after: WordedClause }[];
  reworded: { before: WordedClause; after: WordedClause }[];
};

/** Compares two editions in one language. */
export function changesBetween(before: WordedEdition, after: WordedEdition): Changes {
  const data = compareEditions(before.policy, after.policy);
  const { lang } = after;
  const pair = (id: string): { before: WordedClause; after: WordedClause }[] => {
    const [was, is] = [before.clauses.get(id), after.clauses.get(id)];
    return was && is ? [{ before: was, after: is }] : [];
  };
  const of = (edition: WordedEdition, all: readonly { id: string }[]): WordedClause[] =>
    all.flatMap(({ id }) => edition.clauses.get(id) ?? []);
  return {
    before,
    after,
    rows: groups.flatMap((group) => rows(before, after, group, data)),
    added: of(after, data.clauses.added),
    removed: of(before, data.clauses.removed),
    moved: data.clauses.moved.flatMap(({ id }) => pair(id)),
    reworded: [...after.clauses.keys()]
      .flatMap(pair)
      .filter(
        (one) => reworded(lang, one.before.title, one.after.title) || reworded(lang, one.before.text, one.after.text),
      ),
  };
}

/** The rows of a kind: what differs in words, and what differs in data that has no words of its own. */
function rows(before: WordedEdition, after: WordedEdition, group: Group, data: Comparison): ChangeRow[] {
  const [was, is] = [values(before, group), values(after, group)];
  const inData = new Set(data[group].map(({ id }) => id));
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((id): ChangeRow[] => {
    const [old, now] = [was.get(id), is.get(id)];
    const name = now?.name ?? old?.name ?? id;
    if (!old || !now) {
      const said = (value: Value): string => value.parts.join('; ');
      return [{ group, id, name, ...(old && { before: said(old) }), ...(now && { after: said(now) }) }];
    }
    const [from, to] = different(old, now);
    if (!from.length && !to.length && !inData.has(id)) return [];
    const otherwise = after.t.editions.between.otherwise;
    return [{ group, id, name, before: from.join('; ') || '—', after: to.join('; ') || otherwise }];
  });
}

/** The parts of two values that are not in the other; with their names first, where these differ. */
function different(old: Value, now: Value): [string[], string[]] {
  const [was, is] = [old, now].map(({ name, parts }) => (old.name === now.name ? parts : [name, ...parts])) as [
    string[],
    string[],
  ];
  return [was.filter((part) => !is.includes(part)), is.filter((part) => !was.includes(part))];
}

/** The changes as sentences: for the list of editions and the feed. */
export function saidChanges({ rows, added, removed, moved, reworded: other, after }: Changes): string[] {
  const { said, group: names } = after.t.editions;
  const numbered = (template: string, { number, title }: WordedClause): string => fill(template, { number, title });
  return [
    ...rows.map(({ group, name, before, after: is }) => {
      if (before !== undefined && is !== undefined)
        return fill(said.changed, { name: capitalize(name), before, after: is });
      return fill(is === undefined ? said.removed : said.added, { group: names[group], name });
    }),
    ...added.map((clause) => numbered(said.clauseAdded, clause)),
    ...removed.map((clause) => numbered(said.clauseRemoved, clause)),
    ...moved.map((one) =>
      fill(said.clauseMoved, { title: one.after.title, before: one.before.number, after: one.after.number }),
    ),
    ...other.map((one) => numbered(said.clauseReworded, one.after)),
  ];
}
