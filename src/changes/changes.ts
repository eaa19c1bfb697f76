// What changed from one edition to another, in the words of a language.
import { fill } from '../i18n/fill.ts';
import { capitalize } from '../i18n/format.ts';
import { compareEditions } from '../rules/compare.ts';
import { editionValues, type Group, groups, type Value } from './edition-values.ts';
import { isReworded } from './word-changes.ts';
import type { WordedClause, WordedEdition } from './worded-edition.ts';

/** A row of the table: the parts in which the editions differ. Absent where an edition does not have it. */
type ChangeRow = { group: Group; id: string; name: string; before?: string; after?: string };
type ClausePair = { before: WordedClause; after: WordedClause };

export type Changes = {
  before: WordedEdition;
  after: WordedEdition;
  rows: ChangeRow[];
  added: WordedClause[];
  removed: WordedClause[];
  moved: ClausePair[];
  reworded: ClausePair[];
};

/** Compares two editions in one language. */
export function changesBetween(before: WordedEdition, after: WordedEdition): Changes {
  const data = compareEditions(before.policy, after.policy);
  const [oldValues, newValues] = [editionValues(before), editionValues(after)];
  const otherwise = after.t.editions.between.otherwise;
  const rows = groups.flatMap((group) => {
    const [oldById, newById] = [byId(oldValues[group]), byId(newValues[group])];
    return [...new Set([...newById.keys(), ...oldById.keys()])].flatMap((id): ChangeRow[] => {
      const [oldValue, newValue] = [oldById.get(id), newById.get(id)];
      if (!oldValue) return newValue ? [{ group, id, name: newValue.name, after: newValue.parts.join('; ') }] : [];
      if (!newValue) return [{ group, id, name: oldValue.name, before: oldValue.parts.join('; ') }];
      const [from, to] = differentParts(oldValue, newValue);
      // Data may differ where no text shows it.
      if (!from && !to && !data[group].some((change) => change.id === id)) return [];
      return [{ group, id, name: newValue.name, before: from || '—', after: to || otherwise }];
    });
  });
  const pairs = [...after.clauses.values()].flatMap((is): ClausePair[] => {
    const was = before.clauses.get(is.id);
    return was ? [{ before: was, after: is }] : [];
  });
  return {
    before,
    after,
    rows,
    added: [...after.clauses.values()].filter(({ id }) => !before.clauses.has(id)),
    removed: [...before.clauses.values()].filter(({ id }) => !after.clauses.has(id)),
    moved: pairs.filter((pair) => data.clauses.moved.some(({ id }) => id === pair.after.id)),
    reworded: pairs.filter((pair) =>
      (['title', 'text'] as const).some((part) => isReworded(after.lang, pair.before[part], pair.after[part])),
    ),
  };
}

function byId(values: Value[]): Map<string, Value> {
  return new Map(values.map((value) => [value.id, value]));
}

/** The parts of two values that are not in the other, as texts; with the names first, where these differ. */
function differentParts(old: Value, now: Value): [string, string] {
  const partsOf = ({ name, parts }: Value): string[] => (old.name === now.name ? parts : [name, ...parts]);
  const [was, is] = [partsOf(old), partsOf(now)];
  return [was.filter((part) => !is.includes(part)).join('; '), is.filter((part) => !was.includes(part)).join('; ')];
}

/** The changes as sentences: for the list of editions and the feed. */
export function changeSentences({ rows, added, removed, moved, reworded, after }: Changes): string[] {
  const { sentence, group: names } = after.t.editions;
  return [
    ...rows.map(({ group, name, before, after: is }) => {
      if (before !== undefined && is !== undefined)
        return fill(sentence.changed, { name: capitalize(name), before, after: is });
      return fill(is === undefined ? sentence.removed : sentence.added, { group: names[group], name });
    }),
    ...added.map(({ number, title }) => fill(sentence.clauseAdded, { number, title })),
    ...removed.map(({ number, title }) => fill(sentence.clauseRemoved, { number, title })),
    ...moved.map((pair) => movedSentence(after, pair)),
    ...reworded.map(({ after: { number, title } }) => fill(sentence.clauseReworded, { number, title })),
  ];
}

/** That a clause moved, with its numbers before and after. */
export function movedSentence({ t }: WordedEdition, { before, after }: ClausePair): string {
  return fill(t.editions.sentence.clauseMoved, { title: after.title, before: before.number, after: after.number });
}
