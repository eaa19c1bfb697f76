// `npm run test:fuzz`: the tests with hostile input, repeated with other seeds, and those of the comparison of editions,
// which only the second vendor's site has.
import { defineConfig } from '@playwright/test';
import site, { secondURL } from './playwright.config.ts';

const [first] = site.projects ?? [];

export default defineConfig({
  ...site,
  testDir: '..',
  projects: [{ ...first, testIgnore: [], testMatch: ['site/hostile-*.spec.ts', 'fuzz/*.spec.ts'] }],
  repeatEach: 25,
  metadata: { editions: secondURL },
});
