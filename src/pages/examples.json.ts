import type { APIRoute } from 'astro';
import { testVectors } from '../editions/examples.ts';
import { json, publishedData } from '../editions/published-data.ts';
import { siteUrl } from '../editions/site-data.ts';

/** Questions with their answers in the edition in force: test vectors. */
export const GET: APIRoute = async () => {
  const { edition, policy, calendars } = await publishedData();
  return json({ edition, policy: siteUrl('policy.json'), examples: testVectors(policy, calendars) });
};
