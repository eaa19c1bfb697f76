// The parameters of a deadline's question that say when: the times of messages, and the zone in which they are written.
import { array, refine, string } from 'zod/mini';
import { isZone } from '../../rules/zone.ts';
import { type Parameter, text } from '../query/parameters.ts';
import { isTimeText } from './message-time.ts';
import { zoneChoices } from './zone-search.ts';

export const example = '2026-11-23T15:00';

/** How long a list of times may be, in characters. */
const longestList = 2000;

/** Restores the plus sign of a UTC offset, which URLSearchParams decodes as a space. */
const withPlus = (text: string): string => text.replaceAll(' ', '+');

export const timeParameters = {
  at: { ...text(isTimeText, `${example}, ${example}+03:00`), parse: withPlus },
  again: {
    parse: (text: string) => withPlus(text).split(','),
    schema: array(string().check(refine(isTimeText))).check(refine((times) => times.join().length <= longestList)),
    known: `${example},${example}+03:00`,
  },
} satisfies Record<string, Parameter>;

/** A zone: an IANA name, or an offset. `own`: the policy's, as an example. */
export function zoneParameter(own: string): Parameter<string> {
  return {
    ...text(isZone),
    known: (value) => zoneChoices(value).join(', ') || `${own}, America/Sao_Paulo, +03:00, …`,
    parse: (text) => text.replace(/^ /, '+'),
  };
}
