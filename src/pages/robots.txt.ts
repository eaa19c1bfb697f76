import type { APIRoute } from 'astro';
import { rootPath } from '../i18n/paths.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(`${rootPath()}sitemap-index.xml`, site).href}\n`);
