// How much is tried: enough to notice in `npm test`, all of it in `npm run test:long`.

/** Whether this is the long run. */
export const long = process.env['LONG_TESTS'] === 'yes';

/** Settings of a property: so many cases, or ten thousand in the long run. */
export function many(cases: number): { numRuns: number } {
  return { numRuns: long ? 10_000 : cases };
}
