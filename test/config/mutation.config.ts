// Vitest for `npm run mutation`: the tests of the rules only.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Runs slow tests last: the others detect most mutants sooner. */
class QuickFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification): number => Number(/slow|properties|zones/.test(moduleId));
    return Promise.resolve(files.toSorted((a, b) => isSlow(a) - isSlow(b) || a.moduleId.localeCompare(b.moduleId)));
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    include: ['test/rules/**/*.test.ts'],
    // A clock computes the table of a year once. Isolated, each test file computes it, and counts as covering that code.
    isolate: true,
    // Stryker itself stops tests that a mutant makes endless.
    testTimeout: 60_000,
    sequence: { sequencer: QuickFirst },
  },
});
