// The tests of the rules for `npm run mutation`: nothing that builds, and one worker that loads the rules once.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Stryker itself stops a test that a change makes endless.
  test: { environment: 'node', include: ['test/rules/**/*.test.ts'], isolate: false, testTimeout: 60_000 },
});
