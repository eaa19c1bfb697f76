// A server of the built site that a test can change and stop. Unlike the browser's offline mode, it affects the requests
// of the service worker too.
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
  /** Bodies to send in place of the files, by path. */
  overrides: Map<string, string>;
  /** The paths requested so far, in order. */
  requested: string[];
  /**
   * Runs a function at the start of every page that is sent from now on, before its scripts and its content security
   * policy. It may use nothing but globals.
   */
  runFirst: (inPage: (() => void) | undefined) => void;
  /** Stops the server: every further request fails. */
  stop: () => Promise<void>;
};

/** Serves the built site on a free port. Every answer has the same `Date` header, and those that `headersOf` adds by path. */
export async function startSiteServer(
  sent: Date,
  headersOf: (path: string) => readonly (readonly [name: string, value: string])[] = () => [],
): Promise<SiteServer> {
  const overrides = new Map<string, string>();
  const requested: string[] = [];
  let first = '';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    requested.push(pathname);
    response.setHeader('Date', sent.toUTCString());
    for (const [name, value] of headersOf(pathname)) response.setHeader(name, value);
    Promise.resolve(overrides.get(pathname) ?? readFile(new URL(path.slice(1), dist))).then(
      (body) =>
        response
          .setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream')
          .end(first && path.endsWith('.html') ? String(body).replace('<head>', `<head>${first}`) : body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    overrides,
    requested,
    runFirst: (inPage) => {
      first = inPage ? `<script>(${inPage.toString()})()</script>` : '';
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
