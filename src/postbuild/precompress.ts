// Writes a Brotli and a gzip copy beside every file that they make smaller, for servers that send such copies as they are.
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-files.ts';

const compressible = '**/*.{html,js,css,json,svg,xml,txt,md,pagefind,pf_meta,pf_index}';
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

function brotliSettings(file: string, size: number): Record<number, number> {
  const { BROTLI_MAX_QUALITY, BROTLI_MIN_WINDOW_BITS, BROTLI_DEFAULT_WINDOW } = constants;
  return {
    // Pages of pinned editions are many and seldom opened: a copy a tenth smaller would take ten times as long to make.
    [constants.BROTLI_PARAM_QUALITY]: /[\\/]editions[\\/]/.test(file) ? 9 : BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
    // A window no larger than the file: allocating and freeing the default of 4 MB takes as long as compressing a page.
    [constants.BROTLI_PARAM_LGWIN]: Math.min(
      Math.max(Math.ceil(Math.log2(size + 16)), BROTLI_MIN_WINDOW_BITS),
      BROTLI_DEFAULT_WINDOW,
    ),
  };
}

async function writeCopies(file: string): Promise<void> {
  const data = await readFile(file);
  const copies = {
    br: await brotli(data, { params: brotliSettings(file, data.length) }),
    gz: await gzipped(data, { level: 9 }),
  };
  for (const [ending, copy] of Object.entries(copies))
    if (copy.length < data.length) await writeFile(`${file}.${ending}`, copy);
}

/** Must be the last integration: copies of a file that changes afterwards would be stale. */
export const precompress: AstroIntegration = {
  name: 'precompress',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const started = performance.now();
      const files = builtFiles(dir, compressible);
      const queue = files.values();
      // A few workers share the queue, so that not all files are in memory at once; zlib runs in threads of its own.
      const worker = async (): Promise<void> => {
        for (const file of queue) await writeCopies(file);
      };
      await Promise.all(Array.from({ length: 2 * availableParallelism() }, worker));
      logger.info(`${files.length} files in ${Math.round(performance.now() - started)} ms`);
    },
  },
};
