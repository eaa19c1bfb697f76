// The second vendor's site, built once for all the tests that read it: `node test/second-vendor.mjs` builds it where it
// is not there, or is older than what it is made from.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export const secondContent = 'test/fixtures/vendor';
/** Where the built site lies: in a folder that neither git nor any tool looks into. */
export const secondDist = join(root, 'node_modules/.cache/second-vendor');

/** When a file, or anything in a folder, last changed. */
function changed(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const within = readdirSync(path, { recursive: true, encoding: 'utf8' }).map(
    (name) => statSync(join(path, name)).mtimeMs,
  );
  return Math.max(mtimeMs, ...within);
}

/** Builds the site, unless it is there as the code and the content make it now. Throws Error with what the build says. */
export function buildSecondVendor() {
  const built = join(secondDist, 'index.html');
  const sources = ['src', 'public', 'astro.config.mjs', 'package.json', secondContent].map((path) => join(root, path));
  const since = Math.max(...sources.map(changed));
  if (existsSync(built) && statSync(built).mtimeMs >= since) return;
  rmSync(secondDist, { recursive: true, force: true });
  const begun = new Date();
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--', '--outDir', secondDist], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      NODE_ENV: undefined,
      CONTENT_DIR: secondContent,
      NO_COLOR: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  if (status !== 0) throw new Error(stdout + stderr);
  // What is edited while it builds makes it old.
  utimesSync(built, begun, begun);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildSecondVendor();
