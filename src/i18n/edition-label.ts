import type { Dictionary } from './dictionary.ts';
import { fill } from './fill.ts';
import { date } from './format.ts';
import type { Policy } from '../rules/policy.ts';

/** What an edition is called after the word “edition”: of 1 March 2027, or without a date. */
export function editionLabel(lang: string, t: Pick<Dictionary, 'cite'>, policy: Pick<Policy, 'effective'>): string {
  return policy.effective === null ? t.cite.undated : fill(t.cite.dated, { date: date(lang, policy.effective) });
}
