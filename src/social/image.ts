// The pictures of links by the addresses that pages give: their names change with what is drawn.
import { socialCards } from './card.ts';
import type { Palette, SocialCard } from './draw.ts';
import { socialTag } from './draw.ts';
import tokens from '../styles/tokens.css?raw';

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

type Picture = { image: string; card: SocialCard };

let known: Promise<Map<string, Picture>> | undefined;

async function load(): Promise<Map<string, Picture>> {
  const all = new Map<string, Picture>();
  for (const [name, card] of await socialCards()) {
    // While the site is edited, nobody keeps a picture.
    const image = import.meta.env.DEV ? name : `${name}.${await socialTag(card, palette)}`;
    all.set(name, { image, card });
  }
  return all;
}

/** The pictures by their names; `image` is the path under /og/, without the extension. */
export async function socialPictures(): Promise<Map<string, Picture>> {
  return import.meta.env.DEV ? load() : (known ??= load());
}

/** The path of a picture under the site's base. */
export async function socialPath(name: string): Promise<string> {
  if (import.meta.env.DEV) return `og/${name}.png`;
  const picture = (await socialPictures()).get(name);
  if (!picture) throw new RangeError(`No picture of links is called "${name}".`);
  return `og/${picture.image}.png`;
}
