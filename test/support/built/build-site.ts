// Runs `npm run build`, for tests that read its output.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Variables that Vitest sets for its own modules, and that would change a build. */
const vitestVariables = ['NODE_ENV', 'BASE_URL', 'DEV', 'PROD', 'SSR', 'MODE'];

/** Builds into a folder, with environment variables. `terminal` is all that the build printed. */
export function buildSite(out: string, settings: Record<string, string>): { status: number | null; terminal: string } {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--', '--outDir', out], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...Object.fromEntries(vitestVariables.map((name) => [name, undefined])),
      NO_COLOR: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      ...settings,
    },
  });
  return { status, terminal: stdout + stderr };
}
