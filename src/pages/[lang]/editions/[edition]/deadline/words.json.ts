import type { APIRoute } from 'astro';
import { deadlineWords } from '../../../../../views/deadline-props.ts';
import { editionPaths } from '../../../../../editions/site-data.ts';

export const getStaticPaths = editionPaths;

/** The words of an edition's deadline tool in one language, for its page in another. */
export const GET: APIRoute = async ({ params: { lang = '', edition = '' } }) =>
  Response.json(await deadlineWords(lang, edition));
