// Starts nginx or Caddy with the configuration that the build writes for it, on a free port, as the user who runs the
// tests. What the server writes goes into a temporary folder.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caddy } from '../../src/hosting/caddy.ts';
import { nginx } from '../../src/hosting/nginx.ts';
import { dist } from '../support/built/built-site.ts';
import { findServers } from '../tools/servers.mjs';

export const languages = ['ru', 'en'] as const;
export type Server = 'nginx' | 'caddy';

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };
export type Running = {
  ask: (path: string, headers?: OutgoingHttpHeaders, method?: string) => Promise<Answer>;
  stop: () => Promise<void>;
};

/** Serves the built site under a base path, with the configuration that a build for that path would write. */
export async function serve(server: Server, base: string): Promise<Running> {
  const found = findServers();
  if (!found) throw new Error('A server is missing: node test/tools/servers.mjs');
  const scratch = mkdtempSync(join(tmpdir(), `${server}-`));
  const port = await freePort();
  const { root, own } = prepareRoot(scratch, server, base);
  const write = (text: string): string => {
    const file = join(scratch, 'server.conf');
    writeFileSync(file, text);
    return file;
  };
  const [command, args] =
    server === 'nginx'
      ? [found.nginx, ['-p', scratch, '-e', 'stderr', '-c', write(nginxAround(found, scratch, port, root, own))]]
      : [found.caddy, ['run', '--adapter', 'caddyfile', '--config', write(caddyAround(scratch, port, root, own))]];
  const child = spawn(command, args, { env: { ...found.env, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch } });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  const ended = new Promise<void>((settle) => child.on('close', () => settle()));
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
    rmSync(scratch, { recursive: true, force: true });
  };
  const running: Running = { stop, ask: (path, headers = {}, method = 'GET') => ask(port, path, headers, method) };
  for (let left = 100; ; left--) {
    const there = await running.ask(base).catch(() => undefined);
    if (there) return running;
    if (left === 0 || child.exitCode !== null) {
      await stop();
      throw new Error(`${server} does not answer:\n${output.join('')}`);
    }
    await new Promise((settle) => setTimeout(settle, 50));
  }
}

/** The root folder to serve, and the server's configuration for the site in it. */
function prepareRoot(scratch: string, server: Server, base: string): { root: string; own: string } {
  const name = server === 'nginx' ? 'nginx.conf' : 'Caddyfile';
  if (base === '/') return { root: dist, own: join(dist, '_hosting', name) };
  const root = join(scratch, 'root');
  mkdirSync(root);
  symlinkSync(dist, join(root, base.slice(1, -1)));
  const own = join(scratch, name);
  writeFileSync(own, { nginx, caddy }[server]({ base, languages }));
  return { root, own };
}

type Found = NonNullable<ReturnType<typeof findServers>>;

function nginxAround({ brotli, types }: Found, scratch: string, port: number, root: string, own: string): string {
  cpSync(types, join(scratch, 'mime.types'));
  const bodies = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `load_module ${brotli};
daemon off;
master_process off;
pid ${scratch}/pid;
events {}
http {
  include mime.types;
  default_type application/octet-stream;
  access_log off;
  ${bodies.map((name) => `${name}_temp_path ${scratch}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    brotli_static on;
    include ${own};
  }
}
`;
}

function caddyAround(scratch: string, port: number, root: string, own: string): string {
  return `{
  admin off
  auto_https off
  storage file_system ${scratch}
}
http://127.0.0.1:${port} {
  bind 127.0.0.1
  root * ${root}
  import ${own}
}
`;
}

async function freePort(): Promise<number> {
  return new Promise((settle, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => settle(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Requests a path exactly as written. The answer is not decompressed, and no redirect is followed. */
async function ask(port: number, path: string, headers: OutgoingHttpHeaders, method: string): Promise<Answer> {
  return new Promise((settle, fail) => {
    request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        settle({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', fail)
      .end();
  });
}

/** A file of the built site. */
export function builtFile(file: string): Buffer {
  return readFileSync(join(dist, file));
}
