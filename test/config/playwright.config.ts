// The browser tests of `npm test`, on the built site in dist and on the second vendor's site.
import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { secondContent, secondDist } from '../support/built/second-vendor.ts';
import type { BrowserOptions } from '../support/browser/browser-test.ts';

const port = Number(process.env['TEST_PORT'] ?? 4399);
const addressOf = (at: number): string => `http://127.0.0.1:${at}`;
/** The address of the second vendor's site. */
export const secondURL = addressOf(port + 1);

/** Serves a built site. `--ignore-lock` keeps it in the foreground and allows another preview at the same time. */
const preview = (at: number): string =>
  `node node_modules/astro/bin/astro.mjs preview --host 127.0.0.1 --port ${at} --ignore-lock`;
const server = { cwd: fileURLToPath(new URL('../..', import.meta.url)), reuseExistingServer: false };
const env = { ASTRO_TELEMETRY_DISABLED: '1' };

export default defineConfig<object, BrowserOptions>({
  testDir: '../site',
  outputDir: '../../test-results',
  fullyParallel: true,
  // One for each core of a small machine: a third one would slow down all of them.
  workers: 2,
  retries: 0,
  timeout: 30_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['line'], ['../support/summary-reporter.ts']],
  use: {
    locale: 'en-GB',
    // Far from the zone of the policy, so that an answer that wrongly uses the reader's zone is noticed.
    timezoneId: 'America/Sao_Paulo',
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'chromium',
      testIgnore: '**/second-vendor.spec.ts',
      use: { ...devices['Desktop Chrome'], baseURL: addressOf(port) },
    },
    ...(['narrow', 'last resort'] as const).map((fonts) => ({
      name: `${fonts} fonts`,
      testMatch: '**/layout.spec.ts',
      use: { ...devices['Desktop Chrome'], baseURL: addressOf(port), fonts },
    })),
    {
      name: 'second vendor',
      testMatch: '**/second-vendor.spec.ts',
      use: { ...devices['Desktop Chrome'], baseURL: secondURL },
    },
  ],
  // Both start before the test files are loaded, so that the second one can build the site that those files read.
  webServer: [
    { ...server, command: preview(port), env, url: addressOf(port), timeout: 60_000 },
    {
      ...server,
      command: `node test/support/built/second-vendor.ts && ${preview(port + 1)} --outDir ${secondDist}`,
      env: { ...env, CONTENT_DIR: secondContent },
      url: secondURL,
      timeout: 5 * 60_000,
    },
  ],
});
