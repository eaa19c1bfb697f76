import type { APIRoute } from 'astro';
import { deadlineWords } from '../../../../../components/deadline-props.ts';
import { editionPaths } from '../../../../../content/published.ts';

export const getStaticPaths = editionPaths;

/** The words of an edition's deadline tool in one language, for its page in another. */
export const GET: APIRoute = async ({ params: { lang = '', edition = '' } }) =>
  Response.json(await deadlineWords(lang, edition));
