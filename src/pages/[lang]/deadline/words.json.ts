import type { APIRoute } from 'astro';
import { deadlineWords } from '../../../views/deadline-props.ts';
import { currentEdition, languagePaths } from '../../../editions/site-data.ts';

export const getStaticPaths = languagePaths;

/** The words of the deadline tool in one language, for its page in another. */
export const GET: APIRoute = async ({ params: { lang = '' } }) =>
  Response.json(await deadlineWords(lang, await currentEdition()));
