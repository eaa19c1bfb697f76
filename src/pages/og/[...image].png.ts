import type { APIRoute } from 'astro';
import { socialCards } from '../../content/social-cards.ts';
import type { SocialCard } from '../../content/social-images.ts';
import { socialImage } from '../../content/social-images.ts';
import tokens from '../../styles/tokens.css?raw';

export async function getStaticPaths() {
  return [...(await socialCards())].map(([image, card]) => ({ params: { image }, props: { card } }));
}

/** The light value of a colour of the style sheet. */
function light(name: string): string {
  const [, value] = new RegExp(`--${name}: light-dark\\(([^,]+),`).exec(tokens) ?? [];
  if (!value) throw new RangeError(`tokens.css has no colour "${name}".`);
  return value;
}

const palette = { paper: light('paper'), ink: light('ink'), muted: light('ink-2'), accent: light('sea') };

export const GET: APIRoute<{ card: SocialCard }> = async ({ props: { card } }) =>
  new Response(new Uint8Array(await socialImage(card, palette)), { headers: { 'Content-Type': 'image/png' } });
