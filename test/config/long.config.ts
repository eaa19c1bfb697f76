// The browser tests of `npm run test:long`: those of `npm test`, for every page, language and state.
import { defineConfig } from '@playwright/test';
import type { BrowserOptions } from '../support/browser/browser-test.ts';
import site from './playwright.config.ts';

process.env['LONG_TESTS'] = 'yes';

export default defineConfig<object, BrowserOptions>(site);
