import type { APIRoute } from 'astro';
import { policyDataSchema } from '../editions/policy-data.ts';
import { fileAddress, json } from '../editions/published-data.ts';

/** JSON Schema of policy.json. */
export const GET: APIRoute = () => json(policyDataSchema(fileAddress('policy.schema.json')));
