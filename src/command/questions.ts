// The schemas of questions. The command's options and a line of JSON have the same names.
import { z } from 'zod';
import { askable, otherService } from '../rules/coverage.ts';
import { localTime, parseInstant } from '../rules/instant.ts';
import type { Policy } from '../rules/policy.ts';
import type { Tool } from '../rules/tools.ts';
import { factValues } from '../rules/vocabulary.ts';
import { type Instant, isZone } from '../rules/zone.ts';
import { Refusal } from './main.ts';

function quoted(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
}

export function oneOf<T extends string>(ids: readonly T[]): z.ZodType<T> {
  const known = `one of ${ids.join(', ')}`;
  return z.enum(ids as [T, ...T[]], {
    error: ({ input }) => (input === undefined ? `missing; it is ${known}` : `${quoted(input)} is not ${known}`),
  });
}

/** One value or several, the way JSON or a repeated option gives them. */
function several<T>(one: z.ZodType<T>): z.ZodType<T[]> {
  return z.preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), z.array(one));
}

const text = z.string('write it as a text');
const times = several(text);
const zone = text.refine(isZone, {
  error: ({ input }) => `${quoted(input)} is not a time zone. Write an IANA name, such as Europe/Moscow`,
});

export const tools = ['deadline', 'coverage', 'priority'] as const satisfies readonly Tool[];

/** Reads a question from a line of JSON. Throws Refusal for anything else. */
export function lineOf(text: string): { tool: Tool; question: Record<string, unknown> } {
  const json = z.string().transform((line, context) => {
    try {
      return JSON.parse(line) as unknown;
    } catch {
      context.addIssue('no JSON');
      return z.NEVER;
    }
  });
  const line = json.pipe(z.looseObject({})).safeParse(text);
  if (!line.success)
    throw new Refusal('Not a JSON object on one line, such as {"tool":"deadline","deployment":"cloud"}.');
  const { tool, ...question } = line.data;
  return { tool: parse(z.object({ tool: oneOf(tools) }), { tool }).tool, question };
}

/** The fields that decide which edition answers; the schema of the others depends on that edition. */
const frame = { edition: text.optional(), at: times.optional(), zone: zone.optional() };
export const Frame = z.looseObject(frame);
export type Frame = z.infer<typeof Frame>;

const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

/** The schemas of the questions that can be asked of a policy. */
export function questions(policy: Policy) {
  const deployment = oneOf(ids(policy.deployments));
  const fact = (values: readonly string[]) => oneOf(values).optional();
  return {
    deadline: z.strictObject({
      ...frame,
      deployment,
      level: oneOf(ids(policy.levels)).optional(),
      at: times,
    }),
    coverage: z.strictObject({
      ...frame,
      deployment,
      has: several(oneOf(ids(policy.entitlements))).default([]),
      service: oneOf([...askable(policy), otherService]),
    }),
    priority: z.strictObject({
      ...frame,
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
    const field = String(issue.path[0] ?? 'question');
    return field === 'at' && issue.code === 'invalid_type' && issue.path.length === 1
      ? 'at: missing; say when the partner wrote, 2026-11-23T15:00+03:00'
      : `${field}: ${issue.message}`;
  });
  throw new Refusal(`${problems.join('; ')}.`);
}

/**
 * The instants of messages: times with an offset, or local times of the zone. Throws Refusal
 * for a local time in a DST gap or overlap.
 */
export function instants(at: readonly string[], zone: string | undefined): Instant[] {
  return at.map((time) => {
    if (/(Z|[+-]\d\d:\d\d)$/.test(time)) return orRefusal(() => parseInstant(time));
    if (zone === undefined)
      throw new Refusal(`at: "${time}" has no offset. Write it like 2026-11-23T15:00+03:00, or name a zone.`);
    const local = orRefusal(() => localTime(time, zone));
    switch (local.kind) {
      case 'one':
        return local.instant;
      case 'gap':
        throw new Refusal(`at: "${time}" was skipped in ${zone} when the clocks went forward. Give another time.`);
      case 'twice':
        throw new Refusal(`at: "${time}" came twice in ${zone} when the clocks went back. Write its offset.`);
      default:
        return local satisfies never;
    }
  });
}

/** A RangeError of the rules as a Refusal: the question is wrong, not the program. */
function orRefusal<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(error.message);
    throw error;
  }
}
