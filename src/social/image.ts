// The pictures of links: one for each clause and language, and one for each language's other pages. The name of a
// picture's file changes with what is drawn, so that browsers may keep it.
import { cached, currentEdition, editionIds, getSite, localEdition } from '../editions/site-data.ts';
import { fill } from '../i18n/fill.ts';
import tokens from '../styles/tokens.css?raw';
import { type Palette, type SocialCard, socialTag } from './draw.ts';

/** The light value of a colour of the style sheet. */
function light(name: string): string {
  const [, value] = new RegExp(`--${name}: light-dark\\(([^,]+),`).exec(tokens) ?? [];
  if (!value) throw new RangeError(`tokens.css has no colour "${name}".`);
  return value;
}

export const palette: Palette = {
  paper: light('paper'),
  ink: light('ink'),
  muted: light('ink-2'),
  accent: light('sea'),
};

/** `image` is the path under /og/, without the extension. */
type Picture = { image: string; card: SocialCard };

async function compose(): Promise<Map<string, Picture>> {
  const { site } = await getSite();
  const vendor = { vendor: site.vendor };
  // A clause is pictured as in the edition in force, or as in the latest that has it.
  const ids = new Set([await currentEdition(), ...(await editionIds()).reverse()]);
  const pictures = new Map<string, Picture>();
  const add = async (name: string, card: SocialCard): Promise<void> => {
    if (pictures.has(name)) return;
    // In `npm run dev` no browser keeps pictures.
    const image = import.meta.env.DEV ? name : `${name}.${await socialTag(card, palette)}`;
    pictures.set(name, { image, card });
  };
  for (const lang of site.languages)
    for (const id of ids) {
      const { t, clauses } = await localEdition(lang, id);
      const heading = fill(t.site.title, vendor);
      await add(lang, { heading: site.vendor, title: heading, text: fill(t.site.description, vendor) });
      for (const { id, number, title, text } of clauses.values())
        await add(`${lang}/${id}`, { heading, number, title, text });
    }
  return pictures;
}

/** Every picture by its name: `ru`, `ru/saas-reply`. */
export function socialPictures(): Promise<Map<string, Picture>> {
  return cached('pictures', compose);
}

/** The path of a picture under the site's base. */
export async function socialPath(name: string): Promise<string> {
  if (import.meta.env.DEV) return `og/${name}.png`;
  const picture = (await socialPictures()).get(name);
  if (!picture) throw new RangeError(`No picture of links is called "${name}".`);
  return `og/${picture.image}.png`;
}
