// What pages ask for: the site's settings, its editions, and an edition in one language.
import { getCollection, getEntry } from 'astro:content';
import type { Content } from '../content/read.ts';
import { clausePath, rootPath } from '../i18n/paths.ts';
import { editionAt, inOrder } from '../rules/edition.ts';
import type { Policy } from '../rules/policy.ts';
import { type Removed, removedFrom } from '../rules/removed.ts';
import { type LocalEdition, wordEdition } from './local-edition.ts';

/** The site's settings, contacts and calendars. */
export async function getSite(): Promise<Omit<Content, 'editions' | 'searchWords'>> {
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
export function cached<T>(key: string, compute: () => Promise<T>): Promise<T> {
  if (!import.meta.env.PROD) return compute();
  const value = (cache.get(key) as Promise<T> | undefined) ?? compute();
  cache.set(key, value);
  return value;
}

/** Every edition, earliest first. */
export function allEditions(): Promise<{ id: string; policy: Policy }[]> {
  return cached('editions', async () =>
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

/** The languages of the site; `first` comes first. */
export async function languagesFrom(first?: string): Promise<string[]> {
  const { site } = await getSite();
  return site.languages.toSorted((a, b) => Number(b === first) - Number(a === first));
}

/** An edition in every language of the site; `first` comes first. */
export async function inEveryLanguage(id: string, first?: string): Promise<LocalEdition[]> {
  return Promise.all((await languagesFrom(first)).map((lang) => localEdition(lang, id)));
}

/** Paths of a page in every language of the site. This and the functions below are for getStaticPaths. */
export async function languagePaths(): Promise<{ params: { lang: string } }[]> {
  return (await languagesFrom()).map((lang) => ({ params: { lang } }));
}

/** A page of an edition. `prefix` stands before its own path in the address: editions/<id>, or nothing. */
export type EditionPath = {
  params: { lang: string; prefix: string | undefined };
  /** The edition that the address names; without one the page shows the edition in force. */
  props: { pinned: string | undefined };
};

/** Paths of a page in every language: of the edition in force, and of each edition by its id. */
export async function editionPaths(): Promise<EditionPath[]> {
  const pinned = (await editionIds()).map((id) => ({ id, prefix: `editions/${id}` }));
  return (await languagePaths()).flatMap(({ params }) =>
    [undefined, ...pinned].map((one) => ({ params: { ...params, prefix: one?.prefix }, props: { pinned: one?.id } })),
  );
}

/** Paths of a page for each clause of each edition, as those of `editionPaths`. */
export async function clausePaths(): Promise<(EditionPath & { params: { clause: string } })[]> {
  const clausesIn = async ({ params, props }: EditionPath) => {
    const { clauses } = await localEdition(params.lang, props.pinned);
    return [...clauses.keys()].map((clause) => ({ params: { ...params, clause }, props }));
  };
  return (await Promise.all((await editionPaths()).map(clausesIn))).flat();
}

/** Paths of a page for each clause that is no longer there, in every language. */
export async function removedPaths() {
  const removed = await removedClauses();
  return (await languagePaths()).flatMap(({ params }) =>
    removed.map((one) => ({ params: { ...params, removed: one.clause }, props: { removed: one } })),
  );
}
