// The editions and what changed between them as Markdown.
import { fill } from '../i18n/fill.ts';
import type { Changes } from '../changes/changes.ts';
import { editionLabel } from '../i18n/edition-label.ts';
import { dataPath } from '../i18n/paths.ts';
import { listedEditions } from '../editions/listed-editions.ts';
import type { LocalEdition } from '../editions/local-edition.ts';
import { document, table } from './markdown-blocks.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { wordChanges } from '../changes/word-changes.ts';

/** The list of editions with their changes. */
export async function editionsMarkdown(lang: string): Promise<string> {
  const t = dictionary(lang).editions;
  const parts = (await listedEditions(lang)).flatMap(({ name, said, since, changes }) => [
    `## ${name}`,
    said,
    ...(since === undefined
      ? [t.earliest]
      : [
          fill(t.since, { edition: since }),
          changes.length ? changes.map((one) => `- ${one}`).join('\n') : t.unchanged,
        ]),
  ]);
  return document(t.title, t.lead, ...parts);
}

/** Where to compare any two editions: as data. */
export async function compareMarkdown(lang: string): Promise<string> {
  const t = dictionary(lang).editions;
  const data = (await listedEditions(lang)).map(
    ({ id, name }) => `- [${name}](${new URL(dataPath(id), import.meta.env.SITE).href})`,
  );
  return document(t.any.title, t.any.lead, data.join('\n'));
}

/** What changed between two editions; words that went are struck through, words that came are bold. */
export function changesMarkdown({ before, after, rows, added, removed, moved, reworded }: Changes): string {
  const { lang, t } = after;
  const { between, group, heading, said } = t.editions;
  const label = ({ policy }: Changes['before']): string => editionLabel(lang, t, policy);
  const marked = (was: string, is: string): string =>
    wordChanges(lang, was, is)
      .map(({ kind, text }) => (kind === 'kept' ? text : kind === 'removed' ? `~~${text}~~` : `**${text}**`))
      .join('');
  const clauses = [
    ...[
      { title: heading.added, all: added },
      { title: heading.removed, all: removed },
    ].flatMap(({ title, all }) =>
      all.length ? [`### ${title}`, ...all.map((one) => `${one.number} ${one.title}\n\n${one.markdown}`)] : [],
    ),
    ...(moved.length ? [`### ${heading.moved}`] : []),
    ...moved.map((one) =>
      fill(said.clauseMoved, { title: one.after.title, before: one.before.number, after: one.after.number }),
    ),
    ...(reworded.length ? [`### ${heading.reworded}`] : []),
    ...reworded.map(
      (one) =>
        `${one.after.number} ${marked(one.before.title, one.after.title)}\n\n${marked(one.before.text, one.after.text)}`,
    ),
  ];
  return document(
    fill(between.title, { before: label(before), after: label(after) }),
    `## ${between.values}`,
    rows.length
      ? table(
          [between.what, between.before, between.after],
          rows.map((row) => [
            `${group[row.group]}: ${row.name}`,
            row.before ?? between.none,
            row.after ?? between.none,
          ]),
        )
      : between.noValues,
    `## ${between.clauses}`,
    ...(clauses.length ? clauses : [between.noClauses]),
  );
}

/** A clause that is no longer there, with its last text. */
export function removedMarkdown(edition: LocalEdition, id: string): string {
  const { t, lang, policy } = edition;
  const clause = edition.clauses.get(id);
  const words = t.editions.clause;
  return document(
    fill(words.title, { title: clause?.title ?? id }),
    `## ${fill(words.last, { edition: editionLabel(lang, t, policy) })}`,
    clause?.markdown ?? '',
  );
}
