// Builds the site of the second vendor once for all tests that read it. Run as a command, it builds and exits.
import { existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from './build-site.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The folder of the second vendor's content. */
export const secondContent = join(root, 'test/fixtures/vendor');
/** Where the site is built: in a folder that git, lint and the other tools ignore. */
export const secondDist = join(root, 'node_modules/.cache/second-vendor');

/** When a file, or anything in a folder, was last modified, in milliseconds since 1970. */
function lastModified(path: string): number {
  const own = statSync(path);
  const within = own.isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
  return Math.max(own.mtimeMs, ...within.map((name) => statSync(join(path, name)).mtimeMs));
}

/** Builds the site unless it is newer than the code and the content. Throws Error with the output of a failed build. */
export function buildSecondVendor(): void {
  const built = join(secondDist, 'index.html');
  const sources = ['src', 'public', 'astro.config.mjs', 'package.json'].map((path) => join(root, path));
  const modified = Math.max(...[...sources, secondContent].map(lastModified));
  if (existsSync(built) && statSync(built).mtimeMs >= modified) return;
  rmSync(secondDist, { recursive: true, force: true });
  const started = new Date();
  const { status, terminal } = buildSite(secondDist, { CONTENT_DIR: secondContent });
  if (status !== 0) throw new Error(terminal);
  // So that a file edited during the build causes another one.
  utimesSync(built, started, started);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildSecondVendor();
