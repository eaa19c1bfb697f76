// npm run test:fuzz: the hostile tests many times over, each time with another seed; and the comparison of editions,
// which only a site with several editions has.
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
