// Finds nginx with its Brotli module, and Caddy. Run as a command, it downloads missing ones as packages of Debian and
// unpacks them into node_modules/.cache: nothing is installed on the machine and no service starts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const unpacked = fileURLToPath(new URL('../../node_modules/.cache/servers', import.meta.url));
const packages = ['nginx', 'nginx-common', 'libnginx-mod-http-brotli-static', 'caddy'];

/**
 * The paths of the servers, installed or unpacked; undefined where one is missing.
 *
 * @returns {{ nginx: string, brotli: string, types: string, caddy: string, env: NodeJS.ProcessEnv } | undefined}
 */
export function findServers() {
  return ['/', unpacked].map(within).find((found) => found !== undefined);
}

function within(root) {
  const at = {
    nginx: join(root, 'usr/sbin/nginx'),
    brotli: join(root, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so'),
    types: join(root, 'etc/nginx/mime.types'),
    caddy: join(root, 'usr/bin/caddy'),
  };
  if (!Object.values(at).every((path) => existsSync(path))) return undefined;
  const env = root === '/' ? process.env : { ...process.env, LD_LIBRARY_PATH: libraries(root).join(':') };
  const starts = (file, argument) => spawnSync(file, [argument], { env, timeout: 20_000 }).status === 0;
  return starts(at.nginx, '-v') && starts(at.caddy, 'version') ? { ...at, env } : undefined;
}

function libraries(root) {
  return ['lib', 'usr/lib'].flatMap((dir) => {
    const names = existsSync(join(root, dir)) ? readdirSync(join(root, dir)) : [];
    return names.filter((name) => name.includes('-linux-gnu')).map((name) => join(root, dir, name));
  });
}

/** Runs a command. Throws Error with its output where it fails. */
function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: 180_000,
    ...options,
  });
  if (status !== 0) throw new Error(`${command} ${args[0]}: ${error?.message ?? stderr.trim().split('\n').at(-1)}`);
  return stdout;
}

/** The packages with libraries that nginx needs and a small system may lack. */
function needed(dir) {
  const [nginx = ''] = readdirSync(dir).filter((name) => name.startsWith('nginx_'));
  return run('dpkg-deb', ['-f', join(dir, nginx), 'Depends'])
    .split(',')
    .map((one) => one.trim().split(' ')[0])
    .filter((name) => /^(lib|zlib)/.test(name) && !name.startsWith('libc6'));
}

function unpack() {
  const dir = mkdtempSync(join(tmpdir(), 'servers-'));
  const download = (names) => run('apt-get', ['download', ...names], { cwd: dir });
  try {
    console.log(`Asking apt-get for ${packages.join(', ')} …`);
    try {
      download(packages);
    } catch {
      console.log('Asking apt-get for the package lists first …');
      const [command, ...asRoot] = process.getuid() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
      run(command, [...asRoot, 'update']);
      download(packages);
    }
    download(needed(dir));
    rmSync(unpacked, { recursive: true, force: true });
    mkdirSync(unpacked, { recursive: true });
    for (const file of readdirSync(dir)) run('dpkg-deb', ['-x', join(dir, file), unpacked]);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function makeSure() {
  let reason = '';
  try {
    if (!findServers()) unpack();
  } catch (error) {
    reason = error.message;
  }
  const found = findServers();
  if (found) return console.log(`Servers: ${found.nginx}, ${found.caddy}`);
  console.error(`nginx with brotli_static and Caddy are needed, and one of them is missing. ${reason}`);
  console.error(`On Debian: apt-get install ${packages.join(' ')}`);
  process.exitCode = 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) makeSure();
