// The data of an edition at its published addresses.
import { clausePage, pagePath } from '../i18n/paths.ts';
import { policyData, type PolicyData } from './policy-data.ts';
import { getSite, localEdition, siteUrl } from './site-data.ts';

/** An edition as data; without an id, the one in force. */
export async function publishedData(id?: string): Promise<PolicyData> {
  const data = await getSite();
  const [first, ...rest] = await Promise.all(data.site.languages.map((lang) => localEdition(lang, id)));
  if (!first) throw new Error('site.yaml names no language.');
  const url = (lang: string, clause: string): string => siteUrl(pagePath(lang, clausePage(clause, id)));
  return policyData([first, ...rest], data, siteUrl('policy.schema.json'), url);
}

/** A response with indented JSON. */
export function json(data: unknown): Response {
  return new Response(`${JSON.stringify(data, null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });
}
