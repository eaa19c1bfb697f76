import type { APIRoute } from 'astro';
import { exampleData } from '../editions/example-data.ts';
import { fileAddress, json, publishedData } from '../editions/published-data.ts';

/** Questions with their answers in the edition in force: test vectors. */
export const GET: APIRoute = async () => {
  const { edition, policy, calendars } = await publishedData();
  return json({ edition, policy: fileAddress('policy.json'), examples: exampleData(policy, calendars) });
};
