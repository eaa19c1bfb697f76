// Weighs the built pages: what the first view asks for, and all the JavaScript that a page starts.
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

/** The values of an attribute in the tags that a pattern finds. */
function values(html: string, tags: RegExp, attribute: string): string[] {
  return [...html.matchAll(tags)].flatMap(([tag]) => {
    const [, value] = new RegExp(`\\s${attribute}="([^"]*)"`).exec(tag) ?? [];
    return value ? [value] : [];
  });
}

/** Scripts, and all that they import at once. */
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

/** Weighs a page of a built site, such as `/ru/regulation/`. */
export function weigh(dist: string, page: string): Weight {
  const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
  const size = (path: string): number => brotli(readFileSync(join(dist, path)));
  const sum = (paths: Iterable<string>): number => [...paths].reduce((all, path) => all + size(path), 0);
  const sources = values(html, /<script\b[^>]*>/g, 'src');
  // A style sheet for print, and the scripts that the head of a tool's page names, are not waited for by what is shown.
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
    // A script of another address stops the parser, unless it is a module or deferred.
    blocking: values(html, /<script\b(?![^>]*(?:type="module"|\sdefer|\sasync))[^>]*>/g, 'src'),
    fonts: [...html.matchAll(/@font-face|\.woff2?/g)].map(([found]) => found),
  };
}
