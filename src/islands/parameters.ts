// Schemas of query parameters. zod/mini: the full library weighs more than everything else that a tool loads.
import { enum as oneOf, refine, string } from 'zod/mini';
import type { Parameters } from './query.ts';

/** One of some ids. */
export function choice(ids: readonly string[]): Parameters[string] {
  return { schema: oneOf(ids as [string, ...string[]]), known: ids.join(', ') };
}

/** Some of some ids, separated by commas. */
export function choices(ids: readonly string[]): Parameters[string] {
  return {
    schema: string().check(refine((text) => text.split(',').every((id) => ids.includes(id)))),
    known: ids.join(', '),
  };
}

/** A text of at most `longest` characters that a test accepts; `example` shows what it looks like. */
export function text(accepts: (value: string) => boolean, example: string, longest = 200): Parameters[string] {
  return { schema: string().check(refine((value) => value.length <= longest && accepts(value))), known: example };
}
