// Measures the size of built pages: what the first view needs, and all JavaScript that a page starts. In bytes.
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export type Weight = { view: number; requests: number; scripts: number; blocking: string[]; fonts: string[] };

function brotli(data: Uint8Array | string): number {
  const bytes = Buffer.from(data);
  const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_SIZE_HINT: size } = constants;
  return brotliCompressSync(bytes, { params: { [quality]: constants.BROTLI_MAX_QUALITY, [size]: bytes.length } })
    .length;
}

/** The values of an attribute in the tags that a pattern matches. */
function values(html: string, tags: RegExp, attribute: string): string[] {
  return [...html.matchAll(tags)].flatMap(([tag]) => {
    const [, value] = new RegExp(`\\s${attribute}="([^"]*)"`).exec(tag) ?? [];
    return value ? [value] : [];
  });
}

/** Scripts and everything that they import statically. */
function closure(dist: string, scripts: readonly string[]): Set<string> {
  const all = new Set<string>();
  const add = (script: string): void => {
    if (all.has(script)) return;
    all.add(script);
    const code = readFileSync(join(dist, script), 'utf8');
    for (const [, from = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g))
      add(posix.join(posix.dirname(script), from));
  };
  for (const script of scripts) add(script);
  return all;
}

/** Measures a page of a built site, such as `/ru/regulation/`. */
export function weigh(dist: string, page: string): Weight {
  const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
  const size = (path: string): number => brotli(readFileSync(join(dist, path)));
  const sum = (paths: Iterable<string>): number => [...paths].reduce((all, path) => all + size(path), 0);
  const sources = values(html, /<script\b[^>]*>/g, 'src');
  // Rendering does not wait for print styles, or for scripts that the head of a tool's page preloads.
  const linked = values(html, /<link\b(?![^>]*media="print")[^>]*rel="(?:stylesheet|preload|icon)"[^>]*>/g, 'href');
  const view = new Set([...closure(dist, sources), ...linked, ...values(html, /<img\b[^>]*>/g, 'src')]);
  const islands = [/<astro-island\b[^>]*>/g].flatMap((tags) => [
    ...values(html, tags, 'component-url'),
    ...values(html, tags, 'renderer-url'),
  ]);
  const inline = [...html.matchAll(/<script\b(?![^>]*json)([^>]*)>([\s\S]*?)<\/script>/g)];
  return {
    view: brotli(html) + sum(view),
    requests: 1 + view.size,
    scripts: sum(closure(dist, [...sources, ...islands])) + brotli(inline.map(([, , code]) => code).join('\n')),
    // An external script blocks the parser, unless it is a module, deferred or async.
    blocking: values(html, /<script\b(?![^>]*(?:type="module"|\sdefer|\sasync))[^>]*>/g, 'src'),
    fonts: [...html.matchAll(/@font-face|\.woff2?/g)].map(([found]) => found),
  };
}
