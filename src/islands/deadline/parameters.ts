// The parameters of a deadline's question that say when: the times of messages, and the zone in which they are written.
import { pipe, refine, string, transform } from 'zod/mini';
import { list, type Parameter, text } from '../query/parameters.ts';
import { isTimeText } from './message-time.ts';

export const example = '2026-11-23T15:00';

const listText = string().check(refine((value) => value.length <= 2000));
const time = string().check(refine(isTimeText));
/** A plus sign in an address means a space. */
const plus = transform((value: string) => value.replaceAll(' ', '+'));

export const timeParameters = {
  at: { schema: pipe(plus, time), known: `${example}, ${example}+03:00` },
  again: { schema: pipe(pipe(listText, plus), list(time)), known: `${example},${example}+03:00` },
} satisfies Record<string, Parameter>;

/** A zone that a test accepts; `own`: the policy's, as an example. */
export function zoneParameter(accepts: (zone: string) => boolean, own: string): Parameter<string> {
  return {
    schema: pipe(
      transform((value: string) => value.replace(/^ /, '+')),
      text(accepts).schema,
    ),
    known: `${own}, America/Sao_Paulo, …`,
  };
}
