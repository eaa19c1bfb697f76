// Mutation testing of the rules: every small change to src/rules must make a test fail. `npm run mutation`, and for one
// file `npm run mutation -- --mutate src/rules/deadline.ts`. What may survive is explained in mutation.md.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/config/mutation.config.ts' },
  mutate: ['src/rules/**/*.ts'],
  coverageAnalysis: 'perTest',
  // What runs once while a module loads are the schemas and lists of words. Each such mutant would take a run of all
  // tests; the schemas are compared whole with those in content/schemas by test/content/yaml-schemas.test.ts.
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
