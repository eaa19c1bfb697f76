import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { closeUnit } from '../support/summary-reporter.ts';

/** Tests that build a site: Astro keeps notes in the project's folder, so that two builds at once would mix them up. */
const builds = ['test/content/{build,fixture-build}.test.ts', 'test/command/publishing.test.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    // Commands are run as people run them, on machines of any speed.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
    reporters: ['default', closeUnit],
    projects: [
      {
        extends: true,
        test: {
          name: 'builds',
          include: builds,
          globalSetup: 'test/support/copies.ts',
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'test/{rules,i18n,wording,islands,content,editions,postbuild,social,command,tools}/**/*.test.{ts,tsx}',
          ],
          exclude: builds,
          globalSetup: 'test/support/copies.ts',
          // A worker loads what is tested once. No test leaves anything behind for the next.
          isolate: false,
          // By itself Vitest leaves a core free: one of two.
          maxWorkers: '100%',
          sequence: { groupOrder: 2 },
        },
      },
      // The properties of the rules at ten thousand cases each, and every time zone: npm run test:long.
      {
        extends: true,
        test: {
          name: 'long',
          include: [
            'test/rules/{clock,clock-slow-count,deadline-properties,deadline-slow,segments,zones-round-trip}.test.ts',
          ],
          env: { LONG_TESTS: 'yes' },
          maxWorkers: '100%',
          testTimeout: 1_800_000,
        },
      },
      // The pages in dist, read as files; and served by real servers: after a build, by commands of their own.
      { extends: true, test: { name: 'built', include: ['test/built/**/*.test.ts'], maxWorkers: '100%' } },
      { extends: true, test: { name: 'servers', include: ['test/servers/**/*.test.ts'] } },
    ],
  },
});
