// How much a test of a property tries: enough to notice in `npm test`, ten thousand cases in `npm run test:long`.

export const long = process.env['LONG_TESTS'] === 'yes';

/** Settings of a property: so many cases, or ten thousand in the long run. */
export function many(cases: number): { numRuns: number } {
  return { numRuns: long ? 10_000 : cases };
}
