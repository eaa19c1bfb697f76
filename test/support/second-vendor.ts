// The second vendor's site, built once for all the tests that read it: by them, or by `node test/support/second-vendor.ts`.
import { existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from './build.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of its content. */
export const secondContent = join(root, 'test/fixtures/vendor');
/** Where its site lies when it is built: in a folder that neither git nor any tool looks into. */
export const secondDist = join(root, 'node_modules/.cache/second-vendor');

/** When a file, or anything in a folder, last changed. */
function changed(path: string): number {
  const own = statSync(path);
  const within = own.isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
  return Math.max(own.mtimeMs, ...within.map((name) => statSync(join(path, name)).mtimeMs));
}

/** Builds the site, unless it is there as the code and the content make it now. Throws Error with what the build says. */
export function buildSecondVendor(): void {
  const built = join(secondDist, 'index.html');
  const sources = ['src', 'public', 'astro.config.mjs', 'package.json'].map((path) => join(root, path));
  const since = Math.max(...[...sources, secondContent].map(changed));
  if (existsSync(built) && statSync(built).mtimeMs >= since) return;
  rmSync(secondDist, { recursive: true, force: true });
  const begun = new Date();
  const { status, terminal } = buildSite(secondDist, { CONTENT_DIR: secondContent });
  if (status !== 0) throw new Error(terminal);
  // What is edited while it builds makes it old.
  utimesSync(built, begun, begun);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildSecondVendor();
