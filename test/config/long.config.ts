// The browser's part of npm run test:long: every page of the built site is opened, and all that it draws is judged.
import { defineConfig } from '@playwright/test';
import site from './playwright.config.ts';

process.env['LONG_TESTS'] = 'yes';

const [first] = site.projects ?? [];

export default defineConfig({
  ...site,
  projects: [{ ...first, testMatch: ['axe.spec.ts', 'pages.spec.ts'] }],
});
