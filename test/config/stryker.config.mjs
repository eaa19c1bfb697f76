// Mutation testing: every small change to src/rules has to make a test fail. `npm run mutation`, or for one file
// `npm run mutation -- --mutate src/rules/deadline.ts`. test/rules/mutation.md explains the mutants that may survive.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/config/mutation.config.ts' },
  mutate: ['src/rules/**/*.ts'],
  coverageAnalysis: 'perTest',
  // Code that runs when a module is loaded is schemas and lists of words. Each such mutant would need a run of all tests;
  // test/content/json-schemas.test.ts compares the schemas with those in content/schemas.
  ignoreStatic: true,
  concurrency: 2,
  thresholds: { high: 100, low: 95, break: 95 },
  reporters: ['progress-append-only', 'clear-text', 'html'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  htmlReporter: { fileName: '.stryker/index.html' },
  incrementalFile: '.stryker/incremental.json',
  tempDirName: '.stryker/tmp',
  ignorePatterns: ['.stryker', 'dist', '.astro', 'test-results', 'public'],
};
