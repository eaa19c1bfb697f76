// An edition in one language, as comparing needs it: while the site is built, and in a browser from its published data.
import type { Dictionary } from '../i18n/dictionary.ts';
import { type Figure, figures } from '../rules/figure.ts';
import type { OutlineClause } from '../rules/outline.ts';
import type { Policy } from '../rules/policy.ts';
import type { Terms } from '../rules/terms.ts';

export type WordedClause = OutlineClause & { title: string; text: string; markdown: string };

export type WordedEdition = {
  id: string;
  lang: string;
  t: Pick<Dictionary, 'cite' | 'coverage' | 'editions' | 'figure' | 'priority'>;
  policy: Policy;
  /** With their figures filled in. */
  terms: Terms;
  figures: ReadonlyMap<string, Figure>;
  clauses: ReadonlyMap<string, WordedClause>;
};

type InLanguages<T = string> = Record<string, T>;

/** The part of an edition's published data, /editions/<id>/policy.json, that comparing needs. */
export type EditionData = {
  edition: string;
  policy: Policy;
  terms: InLanguages<Terms>;
  clauses: (OutlineClause & { title: InLanguages; text: InLanguages; markdown: InLanguages })[];
};

/** An edition in a language, from its published data. Throws RangeError for a language that the data does not have. */
export function editionOfData(data: EditionData, lang: string, t: WordedEdition['t']): WordedEdition {
  const terms = data.terms[lang];
  if (!terms) throw new RangeError(`Edition "${data.edition}" has no "${lang}".`);
  return {
    id: data.edition,
    lang,
    t,
    policy: data.policy,
    terms,
    figures: figures(data.policy),
    clauses: new Map(
      data.clauses.map(({ title, text, markdown, ...clause }) => [
        clause.id,
        { ...clause, title: title[lang] ?? '', text: text[lang] ?? '', markdown: markdown[lang] ?? '' },
      ]),
    ),
  };
}
