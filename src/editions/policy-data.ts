// An edition as JSON, for programs: every id, figure, name and clause in every language. The rules take `policy` and
// `calendars` as they are.
import { z } from 'zod';
import { CalendarYear } from '../rules/calendar-year.ts';
import { Policy } from '../rules/policy.ts';
import { Terms } from '../rules/terms.ts';
import type { LocalEdition } from './local-edition.ts';
import type { Content } from '../content/read.ts';
import { HolidayNames, Site } from '../content/site-file.ts';

const inLanguages = z.record(z.string(), z.string());

const clause = z.strictObject({
  id: z.string().describe('Stable: the anchor and the address of the clause.'),
  number: z.string().describe('The printed number.'),
  section: z.string(),
  url: inLanguages.describe('The address of the clause by language.'),
  title: inLanguages,
  text: inLanguages.describe('The text on one line by language, with its figures filled in.'),
  markdown: inLanguages.describe('The text with its lists, tables and links by language.'),
});

export const PolicyData = z
  .strictObject({
    $schema: z.url().describe('The JSON Schema of this file.'),
    edition: z.string().describe('The id of the edition.'),
    vendor: Site.shape.vendor,
    languages: Site.shape.languages,
    prevailing: Site.shape.prevailing,
    policy: Policy.describe('Ids and figures: what the rules take.'),
    clauses: z.array(clause).describe('The text, in print order.'),
    terms: z.record(z.string(), Terms).describe('The names of all ids by language, readings among them.'),
    calendars: z.record(z.string(), CalendarYear).describe('Production calendars by year: what the rules take.'),
    holidayNames: HolidayNames,
  })
  .describe('One edition of a technical-support regulation.');
export type PolicyData = z.infer<typeof PolicyData>;

/** JSON Schema of PolicyData. `id` is the address at which it is published. */
export function policyDataSchema(id: string): Record<string, unknown> {
  return { $id: id, ...z.toJSONSchema(PolicyData) };
}

/**
 * An edition as data. `locals`: the edition in every language of the site; `schema`: the address of its JSON Schema;
 * `url`: the address of a clause in a language.
 */
export function policyData(
  locals: readonly [LocalEdition, ...LocalEdition[]],
  { site, calendars, holidayNames }: Pick<Content, 'site' | 'calendars' | 'holidayNames'>,
  schema: string,
  url: (lang: string, clause: string) => string,
): PolicyData {
  const [{ id: edition, policy, clauses }] = locals;
  const by = <T>(of: (local: LocalEdition) => T): Record<string, T> =>
    Object.fromEntries(locals.map((local) => [local.lang, of(local)]));
  return {
    $schema: schema,
    edition,
    vendor: site.vendor,
    languages: site.languages,
    prevailing: site.prevailing,
    policy,
    clauses: [...clauses.values()].map(({ id, number, section }) => ({
      id,
      number,
      section,
      url: by(({ lang }) => url(lang, id)),
      title: by((local) => local.clauses.get(id)?.title ?? ''),
      text: by((local) => local.clauses.get(id)?.text ?? ''),
      markdown: by((local) => local.clauses.get(id)?.markdown ?? ''),
    })),
    terms: by(({ terms }) => terms),
    calendars: Object.fromEntries(Object.entries(calendars)),
    holidayNames,
  };
}
