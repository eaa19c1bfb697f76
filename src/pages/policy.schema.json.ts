import type { APIRoute } from 'astro';
import { policyDataSchema } from '../editions/policy-data.ts';
import { json } from '../editions/published-data.ts';
import { siteUrl } from '../editions/site-data.ts';

/** JSON Schema of policy.json. */
export const GET: APIRoute = () => json(policyDataSchema(siteUrl('policy.schema.json')));
