// The search box's own scripts, bundled apart from the pages': their names are known before the pages are made, and the
// box is one request, not one more for each module that it shares with a tool.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The scripts by their names: box.js, and what it asks for later. */
export async function searchScripts(): Promise<[name: string, code: string][]> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../components/search/box.ts', import.meta.url)),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  if (!('output' in built)) throw new Error('Vite watches the search box, and should build it once.');
  return built.output.flatMap((file): [string, string][] =>
    file.type === 'chunk' ? [[file.fileName, file.code]] : [],
  );
}
