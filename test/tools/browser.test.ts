// A machine without a browser can read and list what there is to test, and is told what it lacks.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a module in a process whose environment names a browser that is not there. */
function run(code: string): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
    env: { CHROME_PATH: '/nowhere/chrome', PATH: '' },
  });
}

test.each(['playwright', 'long', 'fuzz'])('The configuration "%s" is read without a browser', (name) => {
  expect(run(`await import('./test/config/${name}.config.ts');`)).toMatchObject({ status: 0, stderr: '' });
});

test('A test that needs a browser says which one it was told to use, and what to do', () => {
  const { status, stderr } = run(
    `import { requireBrowser } from './test/tools/browser.mjs';
     try { requireBrowser(); } catch (error) { console.error(error.message); process.exit(3); }`,
  );
  expect(status).toBe(3);
  expect(stderr.trim()).toBe(
    'CHROME_PATH is /nowhere/chrome, which is no file. Set it to the path of a Chromium or Chrome, or unset it.',
  );
});
