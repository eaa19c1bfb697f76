// The tests that need no browser, as projects. `npm run unit`, `builds`, `built`, `test:servers` and `test:long` run one each.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { vitestSummary } from '../support/summary-reporter.ts';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    // Commands run in processes of their own, on machines of any speed.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
    reporters: ['default', vitestSummary],
    projects: [
      // Tests that build a site, one at a time: every build writes into .astro.
      {
        extends: true,
        test: {
          name: 'builds',
          include: ['test/builds/**/*.test.ts'],
          globalSetup: 'test/support/content/copies-folder.ts',
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/{builds,built,servers}/**'],
          globalSetup: 'test/support/content/copies-folder.ts',
          // Test files share the modules that a worker has loaded, since no test changes their state.
          isolate: false,
          // By default Vitest leaves one core free: half of a machine with two.
          maxWorkers: '100%',
          sequence: { groupOrder: 2 },
        },
      },
      // The properties of the rules with ten thousand cases each, and every time zone.
      {
        extends: true,
        test: {
          name: 'long',
          include: [
            'test/rules/{business-hours,business-hours-slow-count,deadline-properties,deadline-slow,segments,zones-round-trip}.test.ts',
          ],
          env: { LONG_TESTS: 'yes' },
          maxWorkers: '100%',
          testTimeout: 1_800_000,
        },
      },
      { extends: true, test: { name: 'built', include: ['test/built/**/*.test.ts'], maxWorkers: '100%' } },
      { extends: true, test: { name: 'servers', include: ['test/servers/**/*.test.ts'] } },
    ],
  },
});
