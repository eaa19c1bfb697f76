// The parameters of a deadline's question that say when: the times of messages, and the zone in which they are written.
import { isTimeText } from './message-time.ts';
import { text } from '../query/parameters.ts';
import type { Parameters } from '../query/use-query.ts';

export const example = '2026-11-23T15:00';

/** A plus sign in an address means a space. */
function mend(value: string): string {
  return value.replaceAll(' ', '+');
}

export const timeParameters = {
  at: { ...text(isTimeText, `${example}, ${example}+03:00`), mend },
  again: { ...text((value) => value.split(',').every(isTimeText), `${example},${example}+03:00`, 2000), mend },
} satisfies Parameters;

/** A zone that a test accepts; `own`: the policy's, as an example. */
export function zoneParameter(accepts: (zone: string) => boolean, own: string): Parameters[string] {
  return {
    ...text(accepts, `${own}, America/Sao_Paulo, …`),
    mend: (value) => value.replace(/^ /, '+'),
  };
}
