import type { APIRoute } from 'astro';
import { palette, socialPictures } from '../../social/image.ts';
import { type SocialCard, socialImage } from '../../social/draw.ts';

export async function getStaticPaths() {
  return [...(await socialPictures()).values()].map(({ image, card }) => ({ params: { image }, props: { card } }));
}

export const GET: APIRoute<{ card: SocialCard }> = async ({ props: { card } }) =>
  new Response(new Uint8Array(await socialImage(card, palette)), { headers: { 'Content-Type': 'image/png' } });
