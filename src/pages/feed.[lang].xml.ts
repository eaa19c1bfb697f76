import type { APIRoute } from 'astro';
import { editionFeed } from '../content/edition-feed.ts';
import { languagePaths } from '../content/published.ts';

export const getStaticPaths = languagePaths;

/** The editions for feed readers. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await editionFeed(params['lang'] ?? ''), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
