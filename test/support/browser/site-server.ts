// A host of the built site that a test can change and switch off. The service worker's own requests meet it too, which
// no setting of the browser promises.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const dist = new URL('../../../dist/', import.meta.url);
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export type SiteServer = {
  origin: string;
  /** Another build: what is to be sent for a path in place of the file. */
  rebuilt: Map<string, string>;
  /** What was asked for, in order. */
  asked: string[];
  /** Takes the network away. */
  stop: () => Promise<void>;
};

/** Serves the built site. Every answer says that it was sent at the same time. */
export async function startSiteServer(sent: Date): Promise<SiteServer> {
  const rebuilt = new Map<string, string>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    asked.push(pathname);
    response.setHeader('Date', sent.toUTCString());
    Promise.resolve(rebuilt.get(pathname) ?? readFile(new URL(path.slice(1), dist))).then(
      (body) => response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream').end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    rebuilt,
    asked,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
