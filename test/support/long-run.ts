// How many cases a test tries: a few in `npm test`; all, or ten thousand, in `npm run test:long`.

export const long = process.env['LONG_TESTS'] === 'yes';

/** Settings of a property of fast-check: the number of cases, or ten thousand in `npm run test:long`. */
export function fuzzRuns(cases: number): { numRuns: number } {
  return { numRuns: long ? 10_000 : cases };
}
