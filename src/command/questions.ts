// The schemas of questions. The command's options and a line of JSON have the same names.
import { z } from 'zod';
import { askable, otherService } from '../rules/coverage.ts';
import { firstYear, lastYear } from '../rules/instant.ts';
import { messageInstant } from '../rules/message-time.ts';
import type { Policy } from '../rules/policy.ts';
import type { Tool } from '../rules/tools.ts';
import { factValues } from '../rules/vocabulary.ts';
import { zonesAbbreviated } from '../rules/zone-abbreviations.ts';
import { type Instant, isZone } from '../rules/zone.ts';
import { Refusal } from './main.ts';

function quoted(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
}

/** How an id is written that JSON gives as a number or a truth value; other values as they are. */
function asText(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? String(value) : value;
}

/** One of the ids; a number or a truth value of JSON counts as the id that it is written like. */
export function oneOf<T extends string>(ids: readonly T[]): z.ZodType<T> {
  const known = `one of ${ids.join(', ')}`;
  const id = z.enum(ids as [T, ...T[]], {
    error: ({ input }) => (input === undefined ? `missing; it is ${known}` : `${quoted(input)} is not ${known}`),
  });
  return z.preprocess((value) => (ids.some((one) => one === asText(value)) ? asText(value) : value), id);
}

/** One value or several, the way JSON or a repeated option gives them. */
function several<T>(values: z.ZodArray<z.ZodType<T>>): z.ZodType<T[]> {
  return z.preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), values);
}

const text = z.string('write it as a text');
const zone = text.refine(isZone, {
  error: ({ input }) => {
    const meant = zonesAbbreviated(String(input)).join(' or ');
    return `${quoted(input)} is not a time zone. Write ${meant || 'an IANA name, such as Europe/Moscow, or an offset, such as +03:00'}`;
  },
});

export const tools = ['deadline', 'coverage', 'priority'] as const satisfies readonly Tool[];

/** Reads a question from a line of JSON. Throws Refusal for anything else. */
export function parseQuestionLine(text: string): { tool: Tool; question: Record<string, unknown> } {
  let line: Record<string, unknown>;
  try {
    line = z.looseObject({}).parse(JSON.parse(text));
  } catch {
    if (text.trimStart().startsWith('['))
      throw new Refusal('A JSON array: write each question on a line of its own, without [ and ].');
    throw new Refusal('Not a JSON object on one line, such as {"tool":"deadline","deployment":"cloud"}.');
  }
  const { tool, ...question } = parse(z.looseObject({ tool: oneOf(tools) }), line);
  return { tool, question };
}

/** The fields that decide which edition answers; the schema of the others depends on that edition. */
const editionFields = {
  edition: z.preprocess(asText, text).optional(),
  at: several(z.array(text)).optional(),
  zone: zone.optional(),
};
export const EditionFields = z.looseObject(editionFields);

const noTime = 'missing; say when the partner wrote, 2026-11-23T15:00+03:00';

const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

/** The edition with an id. Throws Refusal naming the editions that there are. */
export function editionById<E extends { id: string }>(editions: readonly E[], id: string): E {
  const found = editions.find((edition) => edition.id === id);
  if (!found) throw new Refusal(`edition: "${id}" is not one of ${ids(editions).join(', ')}.`);
  return found;
}

/** The schemas of the questions that can be asked of a policy. */
export function questions(policy: Policy) {
  const deployment = oneOf(ids(policy.deployments));
  const fact = (values: readonly string[]) => oneOf(values).optional();
  return {
    deadline: z.strictObject({
      ...editionFields,
      deployment,
      level: oneOf(ids(policy.levels)).optional(),
      at: several(z.array(text, noTime).min(1, noTime)),
    }),
    coverage: z.strictObject({
      ...editionFields,
      deployment,
      has: several(z.array(oneOf(ids(policy.entitlements)))).default([]),
      service: oneOf([...askable(policy), otherService]),
    }),
    priority: z.strictObject({
      ...editionFields,
      deployment,
      kind: oneOf(['failure', 'question']).default('failure'),
      functions: fact(factValues.functions),
      users: fact(factValues.users),
      degree: fact(factValues.degree),
      thirdParty: fact(factValues.thirdParty),
    }),
  } satisfies Record<Tool, z.ZodType>;
}

/** Parses with a schema. Throws Refusal naming every field that is wrong. */
export function parse<T>(schema: z.ZodType<T>, question: unknown): T {
  const result = schema.safeParse(question);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    if (issue.code === 'unrecognized_keys')
      return `unknown ${issue.keys.map((key) => `"${key}"`).join(', ')}: check the spelling, or leave it out`;
    return `${String(issue.path[0] ?? 'question')}: ${issue.message}`;
  });
  throw new Refusal(`${problems.join('; ')}.`);
}

/** The instants of messages: times with an offset, or local times of the zone. Throws Refusal for any other. */
export function instants(at: readonly string[], zone: string | undefined): Instant[] {
  return at.map((text) => instantOf(text, zone));
}

function instantOf(text: string, zone: string | undefined): Instant {
  const time = messageInstant(text, zone);
  switch (time.kind) {
    case 'one':
      return time.instant;
    case 'bad-zone':
      throw new Refusal(`at: "${text}" has no offset. Write it like 2026-11-23T15:00+03:00, or name a zone.`);
    case 'gap':
      throw new Refusal(`at: "${text}" was skipped in ${zone} when the clocks went forward. Give another time.`);
    case 'twice':
      throw new Refusal(`at: "${text}" came twice in ${zone} when the clocks went back. Write its offset.`);
    case 'none':
    case 'bad-form':
      throw new Refusal(`at: "${text}" is not a date and time. Write it like 2026-11-23T15:00+03:00.`);
    case 'bad-time':
      throw new Refusal(`at: "${text}" is not a time that exists: check the day of the month and the hour.`);
    case 'out-of-span':
      throw new Refusal(`at: "${text}" is outside the years ${firstYear} to ${lastYear}, for which answers are given.`);
    default:
      return time satisfies never;
  }
}
