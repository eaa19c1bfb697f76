import type { APIRoute } from 'astro';
import { languagePaths } from '../../editions/site-data.ts';
import { zoneNames } from '../../editions/zone-names.ts';

export const getStaticPaths = languagePaths;

/** Names of time zones in a language, fetched when a reader comes to the field for one. */
export const GET: APIRoute = ({ params: { lang = '' } }) => Response.json(zoneNames(lang, Date.now()));
