// The tests of the rules for `npm run mutation`: nothing that builds.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** Tests that count slowly come last: most changes are noticed sooner. */
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
    // A clock makes a year's table once. With a clock for each file, every file counts as one that reaches that code.
    isolate: true,
    // Stryker itself stops a test that a change makes endless.
    testTimeout: 60_000,
    sequence: { sequencer: QuickFirst },
  },
});
