// The parameters of a deadline's question that say when: the times of messages, and the zone in which they are written.
import { array, refine, string } from 'zod/mini';
import { readTime } from '../../rules/instant.ts';
import { isZone } from '../../rules/zone.ts';
import { type Parameter, text } from '../query/parameters.ts';

export const example = '2026-11-23T15:00';

/** How long a list of times may be, in characters. */
const longestList = 2000;

/** A time in the one spelling that addresses have; a text that is no time stays as it is. */
function timeOfAddress(text: string): string {
  // URLSearchParams decodes the plus sign of an offset as a space.
  const { local, offset } = readTime(text.replace(/(:\S*) (\d\d(?::?\d\d)?)$/, '$1+$2')) ?? {};
  return local === undefined ? text : `${local}${offset}`;
}

const isTime = (text: string): boolean => readTime(text) !== undefined;

export const timeParameters = {
  at: { ...text(isTime, `${example}, ${example}+03:00`), parse: timeOfAddress },
  again: {
    parse: (text: string) => text.split(',').map(timeOfAddress),
    schema: array(string().check(refine(isTime))).check(refine((times) => times.join().length <= longestList)),
    known: `${example},${example}+03:00`,
    // The first of the further messages.
    field: 'at-2',
  },
} satisfies Record<string, Parameter>;

/** A zone: an IANA name, or an offset. `own`: the policy's, as an example. */
export function zoneParameter(own: string): Parameter<string> {
  return {
    ...text(isZone, `${own}, +03:00`),
    refusal: 'badZone',
    parse: (text) => text.replace(/^ /, '+'),
  };
}
