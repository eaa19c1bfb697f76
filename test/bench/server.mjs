// Serves a built site over HTTP/1.1 as a static host would: the packed copies that the build made, an ETag, and the bare
// version of any page under /bare/. `/bytes/<n>` is so many bytes that cannot be packed.
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { bare } from './bare.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The file of an address, as it is and packed. Undefined where there is none. */
function find(dist, path) {
  if (path.startsWith('/bytes/')) return { data: randomBytes(Number(path.slice('/bytes/'.length))), type: '' };
  const yardstick = path.startsWith('/bare/');
  const name = normalize(join(dist, yardstick ? path.slice('/bare'.length) : path));
  const file = existsSync(name) && statSync(name).isDirectory() ? join(name, 'index.html') : name;
  if (!file.startsWith(normalize(dist)) || !existsSync(file)) return undefined;
  const type = types[extname(file)] ?? 'application/octet-stream';
  if (yardstick) {
    const data = bare(readFileSync(file, 'utf8'));
    return { data, packed: brotliCompressSync(data), type };
  }
  return { data: readFileSync(file), packed: existsSync(`${file}.br`) && readFileSync(`${file}.br`), type };
}

/**
 * Starts the server on a free port. `close` ends it. With a latency in milliseconds and a throughput in kilobits per
 * second, answers take as long as on such a link: what a browser fetches ahead is not slowed by the browser itself.
 */
export async function serve(dist, { latency = 0, kilobits = Infinity } = {}) {
  const files = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (!files.has(pathname)) files.set(pathname, find(dist, decodeURIComponent(pathname)));
    const file = files.get(pathname);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const etag = `"${createHash('sha256').update(file.data).digest('base64url').slice(0, 16)}"`;
    const forGood = /^\/(?:_astro|pagefind)\//.test(pathname);
    response.setHeader('Cache-Control', forGood ? 'max-age=31536000, immutable' : 'max-age=0, must-revalidate');
    response.setHeader('ETag', etag);
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
    if (file.type) response.setHeader('Content-Type', file.type);
    if (file.packed) response.setHeader('Content-Encoding', 'br');
    const body = file.packed || file.data;
    response.setHeader('Content-Length', Buffer.byteLength(body));
    setTimeout(() => response.end(body), latency + (8 * Buffer.byteLength(body)) / kilobits);
  });
  await new Promise((settle) => server.listen(0, '127.0.0.1', settle));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
