// The answers of nginx and Caddy, which are started with the configurations that the build writes.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { dist } from '../support/built/built-site.ts';
import { type Answer, builtFile, languages, type Running, serve, type Server } from './start-server.ts';

const servers: readonly Server[] = ['nginx', 'caddy'];
const sites = servers.flatMap((server) => ['/', '/support/'].map((base) => ({ server, base })));

/** A file of each folder in which names have a hash of the content. */
const fingerprinted = ['_astro', 'og', 'pagefind'].map((folder) => {
  const files = readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' });
  const file = files.find((name) => /\.(js|png|pf_meta)$/.test(name)) ?? '';
  return `${folder}/${file}`;
});
const other = { ru: 'en', en: 'ru' } as const;
const heading = (answer: Answer): string => /<h1>([^<]*)/.exec(answer.body.toString())?.[1] ?? '';

describe.each(sites)('$server at $base', ({ server, base }) => {
  let running: Running;
  const ask: Running['ask'] = (path, headers, method) => running.ask(base + path, headers, method);
  beforeAll(async () => {
    running = await serve(server, base);
  });
  afterAll(async () => running.stop());

  test('sends pages with security headers, and does not send its own version', async () => {
    for (const path of ['', 'en/', 'ru/regulation/', 'ru/regulation/saas-reply/', 'en/deadline/', 'en/nowhere/']) {
      const { headers } = await ask(path);
      expect(headers, path).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'content-security-policy': "frame-ancestors 'none'",
        'x-frame-options': 'DENY',
      });
      expect(headers['permissions-policy'], path).toContain('geolocation=()');
      expect(headers.server ?? '', path).not.toMatch(/\d/);
    }
  });

  test('sends Strict-Transport-Security only over TLS', async () => {
    const { headers } = await ask('en/', { 'X-Forwarded-Proto': 'https' });
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
    expect((await ask('en/')).headers).not.toHaveProperty('strict-transport-security');
  });

  test('lets other sites frame only the tools under embed/', async () => {
    for (const lang of languages)
      for (const tool of ['coverage', 'priority', 'deadline']) {
        const { status, headers } = await ask(`${lang}/embed/${tool}/?theme=dark`);
        expect(status).toBe(200);
        expect(headers['content-security-policy']).toBe('frame-ancestors *');
        expect(headers).not.toHaveProperty('x-frame-options');
      }
    for (const path of ['en/embed/nowhere/', 'en/deadline/?/en/embed/', 'embed/deadline/', 'en/x/embed/deadline/'])
      expect((await ask(path)).headers, path).toMatchObject({
        'content-security-policy': "frame-ancestors 'none'",
        'x-frame-options': 'DENY',
      });
  });

  test.each([
    ['br, gzip', 'br', '.br'],
    ['gzip, deflate, br, zstd', 'br', '.br'],
    ['gzip', 'gzip', '.gz'],
    ['identity', undefined, ''],
    [undefined, undefined, ''],
  ])('sends what accepts %s the copy made at build', async (accepted, encoding, ending) => {
    const [asset = ''] = fingerprinted;
    for (const [path, file] of [
      ['ru/regulation/', 'ru/regulation/index.html'],
      [asset, asset],
      ['policy.json', 'policy.json'],
      ['en/regulation/index.md', 'en/regulation/index.md'],
      ['feed.en.xml', 'feed.en.xml'],
    ] as const) {
      const { status, headers, body } = await ask(path, accepted ? { 'Accept-Encoding': accepted } : {});
      expect(status).toBe(200);
      expect(headers['content-encoding'], path).toBe(encoding);
      expect(headers.vary, path).toContain('Accept-Encoding');
      expect(body.equals(builtFile(file + ending)), path).toBe(true);
    }
  });

  test('sends files with a hash in their name as immutable, and all others with no-cache', async () => {
    for (const path of fingerprinted)
      expect((await ask(path)).headers['cache-control'], path).toBe('public, max-age=31536000, immutable');
    for (const path of [
      '',
      'en/',
      'ru/regulation/',
      'en/embed/deadline/',
      'policy.json',
      'ru/zones.json',
      'robots.txt',
    ])
      expect((await ask(path)).headers['cache-control'], path).toBe('no-cache');
  });

  test.each(['identity', 'gzip', 'br'])(
    'answers 304 to the ETag of the file encoded as %s, and to no other',
    async (encoding) => {
      const accepted = { 'Accept-Encoding': encoding };
      const tags = new Map<string, string>();
      for (const path of ['', 'ru/regulation/', 'en/regulation/', 'policy.json']) {
        const { headers } = await ask(path, accepted);
        const etag = headers.etag ?? '';
        expect(etag, path).toMatch(/"\S+"/);
        tags.set(path, etag);
        const again = await ask(path, { ...accepted, 'If-None-Match': etag });
        expect(again.status, path).toBe(304);
        expect(again.body).toHaveLength(0);
        expect(again.headers).toMatchObject({ etag, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' });
        expect((await ask(path, { ...accepted, 'If-None-Match': '"another"' })).status, path).toBe(200);
      }
      expect(new Set(tags.values()).size).toBe(tags.size);
    },
  );

  test('answers 404 in the language of the address', async () => {
    for (const lang of languages)
      for (const path of [`${lang}/nowhere/`, `${lang}/regulation/nowhere/`, `${lang}/nowhere.md`]) {
        const answer = await ask(path, { 'Accept-Language': other[lang] });
        expect(answer.status, path).toBe(404);
        expect(heading(answer), path).toBe(dictionary(lang).notFound.title);
        expect(answer.headers['content-type'], path).toBe('text/html; charset=utf-8');
        expect(answer.headers['cache-control'], path).toBe('no-store');
      }
  });

  test('answers 404 in the language of the reader where the address has none', async () => {
    for (const lang of languages)
      for (const path of ['nowhere/', '_astro/gone.js', 'editions/none/policy.json']) {
        const answer = await ask(path, { 'Accept-Language': lang });
        expect(answer.status, path).toBe(404);
        expect(heading(answer), path).toBe(dictionary(lang).notFound.title);
        expect(answer.headers['cache-control'], path).toBe('no-store');
      }
    for (const lang of languages)
      expect((await ask('nowhere/')).body.toString()).toContain(dictionary(lang).notFound.title);
    const packed = await ask('nowhere/', { 'Accept-Encoding': 'br' });
    expect(brotliDecompressSync(packed.body).equals(builtFile('404.html'))).toBe(true);
  });

  test.each([
    ['ru-RU,ru;q=0.9,en-US;q=0.8,en;q=0.7', 'ru'],
    ['en-GB,en;q=0.9', 'en'],
    ['de-DE, de;q=0.9, en;q=0.8, ru;q=0.7', 'en'],
    ['de', 'ru'],
    ['enx, x-ru', 'ru'],
    [undefined, 'ru'],
  ])('offers every language at the root, for %s "%s" first, and does not redirect', async (accepted, first) => {
    const { status, headers, body } = await ask('', accepted ? { 'Accept-Language': accepted } : {});
    const page = body.toString();
    expect(status).toBe(200);
    expect(headers.vary).toContain('Accept-Language');
    expect(page).toContain(`<html lang="${first}">`);
    // The file was built for the root: its links do not have the path.
    const offered = [...page.matchAll(/<a href="\/(\w+)\/"/g)].map(([, lang]) => lang);
    expect(offered[0]).toBe(first);
    expect(offered.sort()).toEqual([...languages].sort());
  });

  test('adds a missing slash, and keeps the query', async () => {
    for (const [path, wanted] of [
      ['en/coverage', 'en/coverage/'],
      ['en', 'en/'],
      ['ru/regulation/saas-reply', 'ru/regulation/saas-reply/'],
      ['en/deadline?deployment=cloud&level=2', 'en/deadline/?deployment=cloud&level=2'],
    ] as const) {
      const { status, headers } = await ask(path);
      expect([301, 308], path).toContain(status);
      expect(headers.location).toBe(base + wanted);
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
    if (base !== '/') {
      const { status, headers } = await running.ask(base.slice(0, -1));
      expect([301, 308]).toContain(status);
      expect(headers.location).toBe(base);
    }
  });

  test('redirects nobody to another site', async () => {
    for (const path of [
      '//en',
      '//en?x',
      '//other.example/en',
      `${base}/other.example/..%2f../en`,
      `${base}%2fother.example/en`,
    ]) {
      const { headers } = await running.ask(path);
      expect(headers.location ?? '/', path).toMatch(/^\/(?!\/)/);
    }
  });

  test('lists no folder, and serves neither its configuration nor the compressed copies', async () => {
    for (const path of ['_astro/', 'og/', 'og/ru/', 'pagefind/', 'editions/', 'en/embed/', '_hosting/'])
      expect((await ask(path)).status, path).toBe(404);
    for (const path of ['_headers', '_hosting/nginx.conf', '_hosting/Caddyfile', '.nojekyll', 'en/index.html.br']) {
      expect(existsSync(join(dist, path)), path).toBe(true);
      expect((await ask(path)).status, path).toBe(404);
    }
    for (const path of ['../package.json', '%2e%2e/package.json', 'en/..%2f..%2fpackage.json'])
      expect((await ask(path)).body.toString(), path).not.toContain('devDependencies');
  });

  test('sends each file with its content type', async () => {
    const style = readdirSync(join(dist, '_astro')).find((name) => name.endsWith('.css')) ?? '';
    const [script = '', picture = ''] = fingerprinted;
    for (const [path, type] of [
      ['en/', 'text/html; charset=utf-8'],
      [script, /^(text|application)\/javascript/],
      [`_astro/${style}`, /^text\/css/],
      [picture, 'image/png'],
      ['policy.json', /^application\/json/],
      ['llms.txt', 'text/plain; charset=utf-8'],
      ['en/regulation/index.md', 'text/markdown; charset=utf-8'],
      ['feed.ru.xml', 'application/atom+xml; charset=utf-8'],
      ['sitemap-index.xml', /^(text|application)\/xml/],
    ] as const)
      expect((await ask(path)).headers['content-type'], path).toMatch(type);
  });

  test('lets other origins read only the data files, and what a tool in a sandboxed frame loads', async () => {
    const data = ['policy.json', 'policy.schema.json', 'examples.json', 'editions/initial/policy.json'];
    for (const path of [...data, ...fingerprinted, 'ru/zones.json', 'en/deadline/words.json'])
      expect((await ask(path)).headers['access-control-allow-origin'], path).toBe('*');
    for (const path of ['en/', 'en/embed/deadline/', 'editions/none/policy.json', 'en/policy.json', '_astro/gone.js'])
      expect((await ask(path)).headers, path).not.toHaveProperty('access-control-allow-origin');
  });

  test('allows only GET and HEAD', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await ask('en/', {}, method)).status).toBe(405);
    const { status, body } = await ask('en/', {}, 'HEAD');
    expect(status).toBe(200);
    expect(body).toHaveLength(0);
  });
});

test.each(servers)('%s changes nothing outside the path of the site', async (server) => {
  const running = await serve(server, '/support/');
  try {
    for (const path of ['/elsewhere.md', '/elsewhere/', '/']) {
      const answer = await running.ask(path);
      for (const name of ['content-security-policy', 'x-frame-options', 'cache-control', 'referrer-policy'])
        expect(answer.headers, path).not.toHaveProperty(name);
      expect(heading(answer), path).not.toBe(dictionary('ru').notFound.title);
    }
  } finally {
    await running.stop();
  }
});
