// Bundles scripts apart from those of the pages: the search dialog, so that its file name is known before pages are
// rendered and it shares no chunks with the tools; and the service worker, which no page loads.
import { fileURLToPath } from 'node:url';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { build } from 'vite';

/** The bundled files, first the entry, then what it imports dynamically. */
export async function browserScripts(entry: URL): Promise<[name: string, code: string][]> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: browserslistToEsbuild(),
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(entry),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  if (!('output' in built)) throw new Error(`Vite watches ${entry.pathname}, and should build it once.`);
  return built.output.flatMap((file): [string, string][] =>
    file.type === 'chunk' ? [[file.fileName, file.code]] : [],
  );
}
