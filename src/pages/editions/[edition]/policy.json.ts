import type { APIRoute } from 'astro';
import { editionIds } from '../../../editions/site-data.ts';
import { json, publishedData } from '../../../editions/published-data.ts';

export async function getStaticPaths() {
  return (await editionIds()).map((edition) => ({ params: { edition } }));
}

/** Any edition as data. */
export const GET: APIRoute = async ({ params }) => json(await publishedData(params['edition']));
