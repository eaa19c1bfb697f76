import { fileURLToPath } from 'node:url';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './browser.mjs';

const executablePath = findBrowser();
if (!executablePath) throw new Error('No browser found. Run `node test/browser.mjs`, or set CHROME_PATH.');

const ci = Boolean(process.env['CI']);
const address = { host: '127.0.0.1', port: Number(process.env['TEST_PORT'] ?? 4399) };
const baseURL = `http://${address.host}:${address.port}`;

export default defineConfig({
  testDir: './site',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 3,
  retries: 0,
  timeout: 30_000,
  forbidOnly: ci,
  reporter: [['line'], ['./closing-line.ts']],
  use: {
    baseURL,
    locale: 'en-GB',
    // Far from the policy's zone, so that an answer that leans on the reader's clock shows itself.
    timezoneId: 'America/Sao_Paulo',
    serviceWorkers: 'block',
    launchOptions: {
      executablePath,
      args: [
        // Chromium's sandbox refuses to start as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
  webServer: {
    // Serves dist as it was built. `--ignore-lock`: in the foreground, and beside a preview that someone has open.
    command: `npx astro preview --host ${address.host} --port ${address.port} --ignore-lock`,
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
    url: baseURL,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
