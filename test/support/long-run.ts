// How much a test tries: enough to notice in `npm test`, all there is or ten thousand cases in `npm run test:long`.

export const long = process.env['LONG_TESTS'] === 'yes';

/** Settings of a property: so many cases, or ten thousand in the long run. */
export function many(cases: number): { numRuns: number } {
  return { numRuns: long ? 10_000 : cases };
}
