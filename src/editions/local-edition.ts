// An edition in one language: names with figures filled in, and numbered clauses with their text.
import { dictionary, type Dictionary } from '../i18n/dictionary.ts';
import { wordTerms } from '../i18n/terms.ts';
import { type Figure, figures } from '../rules/figure.ts';
import { outline, type OutlineClause, type OutlineSection } from '../rules/outline.ts';
import type { Policy } from '../rules/policy.ts';
import type { Terms } from '../rules/terms.ts';
import { clauseMarkdown } from '../content/clause-markdown.ts';
import type { EditionContent } from '../content/read.ts';
import type { Site } from '../content/site-file.ts';
import { termEntry } from '../content/term-entry.ts';

/** An edition in one language. */
export type LocalEdition = {
  id: string;
  /** Its id, unless it is the edition in force: links in its text lead to its own pages. */
  pin?: string;
  lang: string;
  t: Dictionary;
  policy: Policy;
  terms: Terms;
  figures: ReadonlyMap<string, Figure>;
  sections: OutlineSection[];
  clauses: ReadonlyMap<string, LocalClause>;
};

/** A clause in one language. */
export type LocalClause = OutlineClause & {
  title: string;
  /** Its text on one line, and as Markdown with absolute links. */
  text: string;
  markdown: string;
  /** Clauses that its text refers to. */
  refs: string[];
  /** Glossary terms that its text uses. */
  terms: string[];
};

/**
 * Puts an edition into a language. `href` gives the address of a clause for links in Markdown; `pin` is the edition's id
 * unless it is in force. Throws Error for a language that the edition does not have.
 */
export function wordEdition(
  edition: EditionContent,
  site: Site,
  lang: string,
  href: (clause: string) => string,
  pin?: string,
): LocalEdition {
  const { id, policy } = edition;
  const [names, files] = [edition.terms[lang], edition.clauses[lang]];
  if (!names || !files)
    throw new Error(`Edition "${id}" has no "${lang}". It has ${Object.keys(edition.clauses).join(', ')}.`);
  const t = dictionary(lang);
  const all = figures(policy);
  const sections = outline(policy);
  const terms = wordTerms(names, all, site.vendor, lang, t.figure);
  const local = (clause: OutlineClause): LocalClause => {
    const file = files[clause.id];
    if (!file) throw new Error(`Clause "${clause.id}" has no text in ${id}/${lang}.`);
    const used = (name: string) => file.components.filter((one) => one.name === name).map(({ value }) => value);
    return {
      ...clause,
      title: file.title,
      ...clauseMarkdown(file.tree, { lang, t, policy, terms, site, href }),
      refs: used('Ref'),
      terms: used('Term').flatMap((value) => termEntry(terms, value).glossary ?? []),
    };
  };
  const clauses = new Map(sections.flatMap((section) => section.clauses).map((clause) => [clause.id, local(clause)]));
  return { id, ...(pin !== undefined && { pin }), lang, t, policy, terms, figures: all, sections, clauses };
}
