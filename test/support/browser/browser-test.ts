// The `test` function of every browser test. It looks for the browser when the first test needs one, so that a machine
// without a browser can still read the configurations and list the tests.
import { test as base } from '@playwright/test';
import { browserArguments, requireBrowser } from '../../tools/browser.mjs';
import { environmentWith, type FontSet } from './fonts.ts';

export type BrowserOptions = {
  /** The fonts that the browser sees, set in `use` of a Playwright project. */
  fonts: FontSet;
};

export const test = base.extend<object, BrowserOptions>({
  fonts: ['wide', { option: true, scope: 'worker' }],
  launchOptions: [
    async ({ launchOptions, fonts }, use) => {
      await use({
        ...launchOptions,
        executablePath: requireBrowser(),
        args: browserArguments,
        env: { ...process.env, ...environmentWith(fonts) },
      });
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
