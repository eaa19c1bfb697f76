// Builds a site as its owner would, for tests that read what came out.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What Vitest puts into the environment for its own modules: a build would believe it. */
const vitests = ['NODE_ENV', 'BASE_URL', 'DEV', 'PROD', 'SSR', 'MODE'];

/** Runs `npm run build` into a folder. `terminal` is all that it printed. */
export function buildSite(out: string, settings: Record<string, string>): { status: number | null; terminal: string } {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--', '--outDir', out], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...Object.fromEntries(vitests.map((name) => [name, undefined])),
      NO_COLOR: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      ...settings,
    },
  });
  return { status, terminal: stdout + stderr };
}
