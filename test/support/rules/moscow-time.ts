// Moscow time without the code of the rules for zones: UTC+3 all year round since 26 October 2014.
const ahead = 3 * 3_600_000;

/** The instant of a Moscow time, `2026-11-23T15:00`; a time with its own offset is taken as written. */
export function moscow(text: string): number {
  const at = Date.parse(/Z$|[+-]\d\d:\d\d$/.test(text) ? text : `${text}+03:00`);
  if (Number.isNaN(at)) throw new RangeError(`"${text}" is not a time.`);
  return at;
}

/** The Moscow time of an instant, for messages of failed tests. */
export function inMoscow(at: number): string {
  return new Date(at + ahead).toISOString().replace('.000Z', '').replace('Z', '');
}
