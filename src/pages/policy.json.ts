import type { APIRoute } from 'astro';
import { json, publishedData } from '../editions/published-data.ts';

/** The edition in force as data. */
export const GET: APIRoute = async () => json(await publishedData());
