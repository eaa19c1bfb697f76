// npm run test:fuzz: the hostile tests many times over, each time with another seed; and the comparison of editions,
// which only a site with several editions has.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import site from './playwright.config.ts';
import { fixture } from './rules/fixture.ts';

/** Where the second vendor's site is served. */
const port = Number(process.env['TEST_PORT'] ?? 4399) + 1;
const out = join(tmpdir(), 'support-regulation-fuzz');
const serve = `npx astro build --outDir ${out} && npx astro preview --outDir ${out} --host 127.0.0.1 --port ${port} --ignore-lock`;

export default defineConfig({
  ...site,
  testDir: '.',
  testMatch: ['site/hostile-*.spec.ts', 'fuzz/*.spec.ts'],
  repeatEach: 25,
  metadata: { editions: `http://127.0.0.1:${port}` },
  webServer: [
    ...[site.webServer ?? []].flat(),
    {
      command: serve,
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      env: { ASTRO_TELEMETRY_DISABLED: '1', CONTENT_DIR: fixture },
      url: `http://127.0.0.1:${port}/en/`,
      timeout: 300_000,
    },
  ],
});
