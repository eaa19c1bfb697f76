// What changed from one edition to another, in the words of a language.
import { compareEditions, type Comparison } from '../rules/compare.ts';
import { fill } from '../i18n/fill.ts';
import { capitalize } from '../i18n/format.ts';
import { type Group, groups, type Value, values } from './edition-values.ts';
import { reworded } from './word-changes.ts';
import type { WordedClause, WordedEdition } from './worded-edition.ts';

/** A row of the table: the parts in which the editions differ. Absent where an edition does not have it. */
type ChangeRow = { group: Group; id: string; name: string; before?: string; after?: string };

export type Changes = {
  before: WordedEdition;
  after: WordedEdition;
  rows: ChangeRow[];
  added: WordedClause[];
  removed: WordedClause[];
  moved: ClausePair[];
  reworded: ClausePair[];
};

type ClausePair = { before: WordedClause; after: WordedClause };

/** Compares two editions in one language. */
export function changesBetween(before: WordedEdition, after: WordedEdition): Changes {
  const data = compareEditions(before.policy, after.policy);
  const { lang } = after;
  const pair = (id: string): ClausePair[] => {
    const [was, is] = [before.clauses.get(id), after.clauses.get(id)];
    return was && is ? [{ before: was, after: is }] : [];
  };
  const clausesOf = (edition: WordedEdition, all: readonly { id: string }[]): WordedClause[] =>
    all.flatMap(({ id }) => edition.clauses.get(id) ?? []);
  return {
    before,
    after,
    rows: groups.flatMap((group) => rows(before, after, group, data)),
    added: clausesOf(after, data.clauses.added),
    removed: clausesOf(before, data.clauses.removed),
    moved: data.clauses.moved.flatMap(({ id }) => pair(id)),
    reworded: [...after.clauses.keys()]
      .flatMap(pair)
      .filter(
        (one) => reworded(lang, one.before.title, one.after.title) || reworded(lang, one.before.text, one.after.text),
      ),
  };
}

/** The rows of a kind: what differs in texts, and what differs only in data that no text shows. */
function rows(before: WordedEdition, after: WordedEdition, group: Group, data: Comparison): ChangeRow[] {
  const [was, is] = [values(before, group), values(after, group)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((id): ChangeRow[] => {
    const [old, now] = [was.get(id), is.get(id)];
    const name = now?.name ?? old?.name ?? id;
    if (!old || !now)
      return [{ group, id, name, ...(old && { before: text(old.parts) }), ...(now && { after: text(now.parts) }) }];
    const [from, to] = different(old, now);
    if (!from.length && !to.length && !data[group].some((one) => one.id === id)) return [];
    return [{ group, id, name, before: text(from) || '—', after: text(to) || after.t.editions.between.otherwise }];
  });
}

function text(parts: string[]): string {
  return parts.join('; ');
}

/** The parts of two values that are not in the other; with their names first, where these differ. */
function different(old: Value, now: Value): [string[], string[]] {
  const partsOf = ({ name, parts }: Value): string[] => (old.name === now.name ? parts : [name, ...parts]);
  const [was, is] = [partsOf(old), partsOf(now)];
  return [was.filter((part) => !is.includes(part)), is.filter((part) => !was.includes(part))];
}

/** The changes as sentences: for the list of editions and the feed. */
export function changeSentences({ rows, added, removed, moved, reworded: other, after }: Changes): string[] {
  const { said: sentence, group: names } = after.t.editions;
  const numbered = (template: string, { number, title }: WordedClause): string => fill(template, { number, title });
  return [
    ...rows.map(({ group, name, before, after: is }) => {
      if (before !== undefined && is !== undefined)
        return fill(sentence.changed, { name: capitalize(name), before, after: is });
      return fill(is === undefined ? sentence.removed : sentence.added, { group: names[group], name });
    }),
    ...added.map((clause) => numbered(sentence.clauseAdded, clause)),
    ...removed.map((clause) => numbered(sentence.clauseRemoved, clause)),
    ...moved.map((one) =>
      fill(sentence.clauseMoved, { title: one.after.title, before: one.before.number, after: one.after.number }),
    ),
    ...other.map((one) => numbered(sentence.clauseReworded, one.after)),
  ];
}
