import type { APIRoute } from 'astro';
import { siteUrl } from '../editions/site-data.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteUrl('sitemap-index.xml')}\n`);
