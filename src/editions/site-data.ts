// What pages ask for: the site's settings, its editions, and an edition in one language.
import { getCollection, getEntry } from 'astro:content';
import { clausePath } from '../i18n/paths.ts';
import type { Calendars } from '../rules/calendar.ts';
import { editionAt, inOrder } from '../rules/edition.ts';
import type { Policy } from '../rules/policy.ts';
import type { Removed } from '../rules/removed.ts';
import { removedFrom } from '../rules/removed.ts';
import type { LocalEdition } from './local-edition.ts';
import { wordEdition } from './local-edition.ts';
import type { EditionContent } from '../content/read.ts';
import type { Site } from '../content/site-file.ts';

export type Shared = {
  site: Site;
  samples: string[];
  calendars: Calendars;
  holidayNames: Record<string, Record<string, string>>;
};

/** The site's settings, contacts and calendars. */
export async function shared(): Promise<Shared> {
  const entry = await getEntry('shared', 'site');
  if (!entry) throw new Error('The collection "shared" is empty: src/content.config.ts loads it.');
  return entry.data;
}

/** The id of the edition in force when the site was built. */
export async function currentEdition(): Promise<string> {
  const current = editionAt(await allEditions(), Date.now());
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
  if (!entry) throw new Error(`There is no edition "${id}".`);
  const { site } = await shared();
  const pin = id === (await currentEdition()) ? undefined : id;
  const href = (clause: string): string => new URL(clausePath(lang, clause, pin), import.meta.env.SITE).href;
  return wordEdition({ id, ...entry.data } as EditionContent, site, lang, href, pin);
}

let ordered: Promise<{ id: string; policy: Policy }[]> | undefined;

/** Every edition, earliest first. Many pages ask, and a build remembers. */
export function allEditions(): Promise<{ id: string; policy: Policy }[]> {
  if (!ordered || !import.meta.env.PROD) ordered = order();
  return ordered;
}

async function order(): Promise<{ id: string; policy: Policy }[]> {
  return inOrder((await getCollection('editions')).map(({ id, data: { policy } }) => ({ id, policy })));
}

/** Ids of every edition, earliest first. */
export async function editionIds(): Promise<string[]> {
  return (await allEditions()).map(({ id }) => id);
}

/** What earlier editions had and the one in force has no longer. */
export async function removedClauses(): Promise<Removed[]> {
  return removedFrom(await allEditions(), await currentEdition());
}

/** Paths of a page for each clause that is no longer there, in every language. */
export async function removedPaths(): Promise<{ params: { lang: string; clause: string } }[]> {
  const { site } = await shared();
  const removed = await removedClauses();
  return site.languages.flatMap((lang) => removed.map(({ clause }) => ({ params: { lang, clause } })));
}

/** Paths of a page of every edition in every language. */
export async function editionPaths(): Promise<{ params: { lang: string; edition: string } }[]> {
  const { site } = await shared();
  return (await editionIds()).flatMap((edition) => site.languages.map((lang) => ({ params: { lang, edition } })));
}

/** Paths of a page for each clause of an edition in every language. */
export async function clausePaths(
  edition: string,
): Promise<{ params: { lang: string; edition: string; clause: string } }[]> {
  const { site } = await shared();
  const entry = await getEntry('editions', edition);
  const clauses = entry?.data.policy.outline.flatMap((section) => section.clauses) ?? [];
  return site.languages.flatMap((lang) => clauses.map((clause) => ({ params: { lang, edition, clause } })));
}

/** Paths of a page in every language of the site, for getStaticPaths. */
export async function languagePaths(): Promise<{ params: { lang: string } }[]> {
  const { site } = await shared();
  return site.languages.map((lang) => ({ params: { lang } }));
}
