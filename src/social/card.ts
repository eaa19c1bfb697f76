// What the pictures of links say: one for each clause and language, one for each language's other pages.
import { fill } from '../i18n/fill.ts';
import type { LocalEdition } from '../editions/local-edition.ts';
import { currentEdition, editionIds, localEdition, getSite } from '../editions/site-data.ts';
import type { SocialCard } from './draw.ts';

/** Editions in which to look for a clause: the one in force, then the others from the latest on. */
async function editions(lang: string): Promise<LocalEdition[]> {
  const ids = new Set([await currentEdition(), ...(await editionIds()).reverse()]);
  return Promise.all([...ids].map((id) => localEdition(lang, id)));
}

/** Every picture by its name: `ru`, `ru/saas-reply`. */
export async function socialCards(): Promise<Map<string, SocialCard>> {
  const { site } = await getSite();
  const cards = new Map<string, SocialCard>();
  for (const lang of site.languages)
    for (const { t, clauses } of await editions(lang)) {
      const title = fill(t.site.title, { vendor: site.vendor });
      const other = { heading: site.vendor, title, text: fill(t.site.description, { vendor: site.vendor }) };
      cards.set(lang, other);
      for (const { id, number, title: name, text } of clauses.values())
        if (!cards.has(`${lang}/${id}`)) cards.set(`${lang}/${id}`, { heading: title, number, title: name, text });
    }
  return cards;
}
