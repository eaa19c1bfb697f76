// Schemas of query parameters. zod/mini: the full library weighs more than everything else that a tool loads.
import { enum as oneOf, refine, string } from 'zod/mini';
import type { Parameters } from './use-query.ts';

/** One of some ids. */
export function choice(ids: readonly string[]): Parameters[string] {
  return { schema: oneOf(ids as [string, ...string[]]), known: ids.join(', ') };
}

/** Some of some ids, separated by commas. */
export function choices(ids: readonly string[]): Parameters[string] {
  return {
    schema: string().check(refine((text) => text.split(',').every((id) => ids.includes(id)))),
    known: ids.join(', '),
    // One that stands twice counts once.
    mend: (text) => [...new Set(text.split(','))].join(),
  };
}

/** How long a text of one line may be. */
export const longestText = 200;

/** A text of at most `longest` characters that a test accepts; `example` shows what it looks like, where that can be said. */
export function text(accepts: (value: string) => boolean, example?: string, longest = longestText): Parameters[string] {
  return { schema: string().check(refine((value) => value.length <= longest && accepts(value))), known: example };
}

/** A value of another tool of the path, which reads it itself: letters, digits and signs that some tool writes. */
export const carried: Parameters[string] = {
  schema: string().check(refine((value) => value.length <= 2000 && /^[\p{L}\p{M}\p{N} ,:+_./()'’–−-]*$/u.test(value))),
};

/** How a tool looks in a frame of another site: src/layouts/embed.ts. */
export const theme = choice(['auto', 'light', 'dark']);
