import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { editionPaths, localEdition } from '../../../../editions/site-data.ts';
import { deadlineWords } from '../../../../views/deadline-props.ts';

export const getStaticPaths = editionPaths;

/** The words of the deadline tool in one language, for its page in another. */
export const GET: APIRoute<InferGetStaticPropsType<typeof editionPaths>> = async ({ params, props }) =>
  Response.json(await deadlineWords(await localEdition(params['lang'] ?? '', props.pinned)));
