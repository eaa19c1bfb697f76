import type { APIRoute } from 'astro';
import { editionIds } from '../../../content/published.ts';
import { json, publishedData } from '../../../content/published-data.ts';

export async function getStaticPaths() {
  return (await editionIds()).map((edition) => ({ params: { edition } }));
}

/** Any edition as data. */
export const GET: APIRoute = async ({ params }) => json(await publishedData(params['edition']));
