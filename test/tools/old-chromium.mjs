// Chromium 109, the oldest that the site supports and the last one for Windows 7 and 8. It comes in a package of npm, which
// is fetched when a test needs it: 57 MB are too many for every installation.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const name = '@sparticuz/chromium@109.0.6';
const sha512 = '9hTE03DXnrWTiGNpfjLfmGhIfmiVAerSPinDb+x5bBdM4KF4PMM1NZ0A+V7WKazoA+CasSX/osHK8K0MuO6uqg==';
const folder = fileURLToPath(new URL('../../node_modules/.cache/chromium-109', import.meta.url));
const path = join(folder, 'chromium');

/**
 * The path of Chromium 109; undefined where it is not unpacked yet.
 *
 * @returns {string | undefined}
 */
export function oldChromium() {
  return existsSync(path) ? path : undefined;
}

/**
 * Fetches Chromium 109 and unpacks it, and returns a description of the result.
 *
 * @returns {Promise<string>}
 */
export async function unpackOldChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return `${name} runs on Linux on x64 alone`;
  const dir = mkdtempSync(join(tmpdir(), 'chromium-'));
  const run = (command, ...args) => spawnSync(command, args, { cwd: dir, encoding: 'utf8', timeout: 300_000 });
  try {
    console.log(`Asking npm for ${name} …`);
    const packed = run('npm', 'pack', '--silent', name);
    const file = join(dir, packed.stdout?.trim() ?? '');
    if (packed.status !== 0) return `npm pack ${name}: ${packed.error?.message ?? packed.stderr}`;
    const found = createHash('sha512').update(readFileSync(file)).digest('base64');
    if (found !== sha512) return `npm pack ${name}: its SHA-512 is ${found}`;
    const untarred = run('tar', '-xzf', file, 'package/bin/chromium.br');
    if (untarred.status !== 0) return `tar: ${untarred.error?.message ?? untarred.stderr}`;
    const whole = join(dir, 'chromium');
    await pipeline(
      createReadStream(join(dir, 'package/bin/chromium.br')),
      createBrotliDecompress(),
      createWriteStream(whole, { mode: 0o755 }),
    );
    mkdirSync(folder, { recursive: true });
    renameSync(whole, path);
    return `npm pack ${name}: done`;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
