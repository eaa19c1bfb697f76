// A machine without a browser can list the browser tests, and running them reports what is missing.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs code in a process with CHROME_PATH set to a file that does not exist. */
function run(code: string): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
    env: { CHROME_PATH: '/nowhere/chrome', PATH: '' },
  });
}

test.each(['playwright', 'long', 'fuzz'])('The configuration "%s" can be read without a browser', (name) => {
  expect(run(`await import('./test/config/${name}.config.ts');`)).toMatchObject({ status: 0, stderr: '' });
});

test('A test without its browser fails with the path that was set and the remedy', () => {
  const { status, stderr } = run(
    `import { requireBrowser } from './test/tools/browser.mjs';
     try { requireBrowser(); } catch (error) { console.error(error.message); process.exit(3); }`,
  );
  expect(status).toBe(3);
  expect(stderr.trim()).toBe(
    'CHROME_PATH is /nowhere/chrome, which is no file. Set it to the path of a Chromium or Chrome, or unset it.',
  );
});
