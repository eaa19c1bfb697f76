import type { APIRoute } from 'astro';
import { editionFeed } from '../editions/feed.ts';
import { languagePaths } from '../editions/site-data.ts';

export const getStaticPaths = languagePaths;

/** The editions for feed readers. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await editionFeed(params['lang'] ?? ''), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
