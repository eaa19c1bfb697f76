// The browser's part of npm run test:long: every test of npm test, on every page, in every language and state.
import { defineConfig } from '@playwright/test';
import type { BrowserOptions } from '../support/browser/browser-test.ts';
import site from './playwright.config.ts';

process.env['LONG_TESTS'] = 'yes';

export default defineConfig<object, BrowserOptions>(site);
