// What pages ask for: the site's settings, its editions, and an edition in one language with its names worded.
import { getCollection, getEntry } from 'astro:content';
import { dictionary } from '../i18n/dictionary.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { wordTerms } from '../i18n/terms.ts';
import type { Calendars } from '../rules/calendar.ts';
import { editionAt } from '../rules/edition.ts';
import { figures } from '../rules/figure.ts';
import type { Figure } from '../rules/figure.ts';
import type { OutlineClause, OutlineSection } from '../rules/outline.ts';
import { outline } from '../rules/outline.ts';
import type { Policy } from '../rules/policy.ts';
import type { Terms } from '../rules/terms.ts';
import type { Site } from './site-file.ts';

export type Shared = {
  site: Site;
  samples: string[];
  calendars: Calendars;
  holidayNames: Record<string, Record<string, string>>;
};

/** An edition in one language. */
export type LocalEdition = {
  id: string;
  lang: string;
  t: Dictionary;
  policy: Policy;
  terms: Terms;
  figures: ReadonlyMap<string, Figure>;
  sections: OutlineSection[];
  clauses: ReadonlyMap<string, OutlineClause & { title: string }>;
};

/** The site's settings, contacts and calendars. */
export async function shared(): Promise<Shared> {
  const entry = await getEntry('shared', 'site');
  if (!entry) throw new Error('The collection "shared" is empty: src/content.config.ts loads it.');
  return entry.data;
}

/** The id of the edition in force when the site was built. */
export async function currentEdition(): Promise<string> {
  const editions = (await getCollection('editions')).map(({ id, data: { policy } }) => ({ id, policy }));
  const current = editionAt(editions, Date.now());
  if (!current)
    throw new Error(
      'No edition is in force today: give the earliest edition an effective date that has come, or none.',
    );
  return current.id;
}

const known = new Map<string, Promise<LocalEdition>>();

/** An edition in a language; without an id, the one in force. */
export async function localEdition(lang: string, id?: string): Promise<LocalEdition> {
  const edition = id ?? (await currentEdition());
  const key = `${edition}/${lang}`;
  // An edit in `npm run dev` is seen at once, so only a build remembers.
  const cached = import.meta.env.PROD ? known.get(key) : undefined;
  const made = cached ?? load(lang, edition);
  known.set(key, made);
  return made;
}

async function load(lang: string, id: string): Promise<LocalEdition> {
  const entry = await getEntry('editions', id);
  const { site } = await shared();
  const terms = entry?.data.terms[lang];
  const titles = entry?.data.titles[lang];
  if (!entry || !terms || !titles) throw new Error(`There is no edition "${id}" in "${lang}".`);
  const { policy } = entry.data;
  const t = dictionary(lang);
  const all = figures(policy);
  const sections = outline(policy);
  const clauses = new Map(
    sections
      .flatMap((section) => section.clauses)
      .map((clause) => [clause.id, { ...clause, title: titles[clause.id] ?? '' }]),
  );
  return {
    id,
    lang,
    t,
    policy,
    terms: wordTerms(terms, all, site.vendor, lang, t.figure),
    figures: all,
    sections,
    clauses,
  };
}

/** Paths of a page in every language of the site, for getStaticPaths. */
export async function languagePaths(): Promise<{ params: { lang: string } }[]> {
  const { site } = await shared();
  return site.languages.map((lang) => ({ params: { lang } }));
}
