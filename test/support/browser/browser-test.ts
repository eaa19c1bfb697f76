// `test` of every browser test. The browser is looked for when the first test asks for one: configurations and lists of
// tests can be read on a machine without any.
import { test as base } from '@playwright/test';
import { browserArguments, requireBrowser } from '../../tools/browser.mjs';
import type { FontSet } from './fonts.ts';
import { environmentWith } from './fonts.ts';

export type BrowserOptions = {
  /** The fonts that the browser has: a project's choice, in its `use`. */
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
