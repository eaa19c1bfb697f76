// Schemas of query parameters. zod/mini: the full library weighs more than everything else that a tool loads.
import { array, enum as oneOf, type output, refine, string, type ZodMiniType } from 'zod/mini';
import { wizardNames } from './wizard-steps.ts';

/** A parameter's value: a text, or several that the address separates by commas. */
export type Value = string | readonly string[];

/** A parameter of an address. */
export type Parameter<T extends Value = Value> = {
  /** Converts the text from the address before validation; omitted for plain text. */
  parse?: (text: string) => T;
  schema: ZodMiniType<T>;
  /** The values to name when the schema refuses one, where they can be named. */
  known?: string | undefined;
  /** What says that a value is refused, where that is not the message for all. */
  refusal?: 'badZone';
  /** The id of the control that sets it, where that is not the parameter's name. */
  field?: string;
};
export type Parameters = Record<string, Parameter>;

/** What the parameters of a tool read: each its own type. */
export type ValuesOf<P extends Parameters> = { [N in keyof P]?: output<P[N]['schema']> | undefined };

/** A parameter whose value is one of the given ids. */
export function choice<const T extends string>(ids: readonly T[]): Parameter<T> {
  return { schema: oneOf(ids), known: ids.join(', ') };
}

/** A parameter whose value is a comma-separated list of the given ids; duplicates are dropped. */
export function choices(ids: readonly string[]): Parameter<string[]> {
  return {
    parse: (text) => [...new Set(text.split(','))],
    schema: array(oneOf(ids as [string, ...string[]])),
    known: ids.join(', '),
  };
}

/** The value of `level` for a question, which has none. */
export const noLevel = 'none';

/** How long a text of one line may be, in characters. */
export const longestText = 200;

/** A text of at most `longest` characters that a test accepts; `example` shows what it looks like, where that can be said. */
export function text(accepts: (value: string) => boolean, example?: string, longest = longestText): Parameter<string> {
  return { schema: string().check(refine((value) => value.length <= longest && accepts(value))), known: example };
}

/** Pass-through parameter, validated by its own step: letters, digits and signs that some tool writes. */
const passThrough = text((value) => /^[\p{L}\p{M}\p{N} ,:+_./()'’–−-]*$/u.test(value), undefined, 2000);

/** How a tool looks in a frame of another site: src/layouts/embed.ts. */
const theme = choice(['auto', 'light', 'dark']);

/** The parameter with a name: the tool's own, or a pass-through one of another step. */
export function parameterOf(name: string, own: Parameters): Parameter | undefined {
  if (Object.hasOwn(own, name)) return own[name];
  if (name === 'theme') return theme;
  return wizardNames.includes(name) ? passThrough : undefined;
}
