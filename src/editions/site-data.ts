// What pages ask for: the site's settings, its editions, and an edition in one language.
import type { CollectionEntry } from 'astro:content';
import { getCollection, getEntry } from 'astro:content';
import { clausePath, rootPath } from '../i18n/paths.ts';
import { editionAt, inOrder } from '../rules/edition.ts';
import type { Policy } from '../rules/policy.ts';
import type { Removed } from '../rules/removed.ts';
import { removedFrom } from '../rules/removed.ts';
import type { LocalEdition } from './local-edition.ts';
import { wordEdition } from './local-edition.ts';

/** The site's settings, contacts and calendars. */
export async function getSite(): Promise<CollectionEntry<'site'>['data']> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('The collection "site" is empty: src/content.config.ts loads it.');
  return entry.data;
}

/** The address of a path of the site, `/support/ru/`, or of a file in its root, `policy.json`. */
export function siteUrl(path: string): string {
  return new URL(path, new URL(rootPath(), import.meta.env.SITE)).href;
}

const cache = new Map<string, Promise<unknown>>();

/** Computes a value once in a build, where many pages ask for it. `npm run dev` computes it anew, to show edits. */
function cached<T>(key: string, compute: () => Promise<T>): Promise<T> {
  if (!import.meta.env.PROD) return compute();
  const value = (cache.get(key) as Promise<T> | undefined) ?? compute();
  cache.set(key, value);
  return value;
}

/** Every edition, earliest first. */
export function allEditions(): Promise<{ id: string; policy: Policy }[]> {
  return cached('', async () =>
    inOrder((await getCollection('editions')).map(({ id, data: { policy } }) => ({ id, policy }))),
  );
}

/** Ids of every edition, earliest first. */
export async function editionIds(): Promise<string[]> {
  return (await allEditions()).map(({ id }) => id);
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

/** An edition in a language; without an id, the one in force. */
export async function localEdition(lang: string, edition?: string): Promise<LocalEdition> {
  const current = await currentEdition();
  const id = edition ?? current;
  return cached(`${id}/${lang}`, async () => {
    const entry = await getEntry('editions', id);
    if (!entry) throw new Error(`There is no edition "${id}".`);
    const { site } = await getSite();
    const pin = id === current ? undefined : id;
    return wordEdition({ id, ...entry.data }, site, lang, (clause) => siteUrl(clausePath(lang, clause, pin)), pin);
  });
}

/** Clauses that earlier editions had and the one in force no longer has. */
export async function removedClauses(): Promise<Removed[]> {
  return removedFrom(await allEditions(), await currentEdition());
}

type Path<T = unknown> = { params: T & { lang: string } };

/** Paths of pages for getStaticPaths: each of the parameters in every language of the site. */
async function pathsOf<T extends object>(all: readonly T[]): Promise<Path<T>[]> {
  const { site } = await getSite();
  return all.flatMap((params) => site.languages.map((lang) => ({ params: { lang, ...params } })));
}

/** Paths of a page in every language of the site. */
export function languagePaths(): Promise<Path[]> {
  return pathsOf([{}]);
}

/** Paths of a page of every edition. */
export async function editionPaths(): Promise<Path<{ edition: string }>[]> {
  return pathsOf((await editionIds()).map((edition) => ({ edition })));
}

/** Paths of a page for each clause of an edition. */
export async function clausePaths(edition: string): Promise<Path<{ edition: string; clause: string }>[]> {
  const { policy } = (await allEditions()).find(({ id }) => id === edition) ?? {};
  const clauses = policy?.outline.flatMap((section) => section.clauses) ?? [];
  return pathsOf(clauses.map((clause) => ({ edition, clause })));
}

/** Paths of a page for each clause that the edition in force no longer has. */
export async function removedPaths(): Promise<Path<{ clause: string }>[]> {
  return pathsOf((await removedClauses()).map(({ clause }) => ({ clause })));
}
