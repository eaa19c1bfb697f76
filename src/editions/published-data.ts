// The data of an edition at its published addresses.
import { clausePage, pagePath, rootPath } from '../i18n/paths.ts';
import type { PolicyData } from './policy-data.ts';
import { policyData } from './policy-data.ts';
import { currentEdition, localEdition, getSite } from './site-data.ts';

/** The address of a file of the site. */
export function fileAddress(name: string): string {
  return new URL(`${rootPath()}${name}`, import.meta.env.SITE).href;
}

/** An edition as data; without an id, the one in force. */
export async function publishedData(id?: string): Promise<PolicyData> {
  const all = await getSite();
  const edition = id ?? (await currentEdition());
  const [first, ...rest] = await Promise.all(all.site.languages.map((lang) => localEdition(lang, edition)));
  if (!first) throw new Error('site.yaml names no language.');
  const url = (lang: string, clause: string): string =>
    new URL(pagePath(lang, clausePage(clause, id)), import.meta.env.SITE).href;
  return policyData([first, ...rest], all, fileAddress('policy.schema.json'), url);
}

/** A response with JSON that people can read. */
export function json(data: unknown): Response {
  return new Response(`${JSON.stringify(data, null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });
}
