// Brotli and gzip beside every file that they make smaller, made once while the site is built, so that a server sends
// them as they are.
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-files.ts';

const endings = ['.html', '.js', '.css', '.json', '.svg', '.xml', '.txt', '.md', '.pagefind', '.pf_meta', '.pf_index'];
const packed = { brotli: promisify(brotliCompress), gzip: promisify(gzip) };

/** Pages of pinned editions are many and seldom opened: packing them a tenth tighter would cost ten times the time. */
const quality = (file: string): number => (/[\\/]editions[\\/]/.test(file) ? 9 : constants.BROTLI_MAX_QUALITY);

async function brotli(file: string, data: Uint8Array): Promise<Buffer> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_LGWIN } = constants;
  // A window no larger than the file: by itself it takes 4 MB, and as long to give back as to pack a page.
  const window = Math.ceil(Math.log2(data.length + 16));
  return packed.brotli(data, {
    params: {
      [BROTLI_PARAM_QUALITY]: quality(file),
      [BROTLI_PARAM_SIZE_HINT]: data.length,
      [BROTLI_PARAM_LGWIN]: Math.min(
        Math.max(window, constants.BROTLI_MIN_WINDOW_BITS),
        constants.BROTLI_DEFAULT_WINDOW,
      ),
    },
  });
}

/** Writes the copies of a file. Node packs in threads of its own. */
async function compress(file: string): Promise<void> {
  const data = await readFile(file);
  const copies = [
    [`${file}.br`, await brotli(file, data)] as const,
    [`${file}.gz`, await packed.gzip(data, { level: 9 })] as const,
  ];
  for (const [name, copy] of copies) if (copy.length < data.length) await writeFile(name, copy);
}

/** Comes last: what changes a file after it leaves its packed copies behind. */
export const compressed: AstroIntegration = {
  name: 'compressed',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const started = performance.now();
      const files = await builtFiles(dir, endings);
      const left = files.values();
      // A few at a time take from those left: all at once would stand in memory together.
      const packer = async (): Promise<void> => {
        for (const file of left) await compress(file);
      };
      await Promise.all(Array.from({ length: 2 * availableParallelism() }, packer));
      logger.info(`${files.length} files in ${Math.round(performance.now() - started)} ms`);
    },
  },
};
