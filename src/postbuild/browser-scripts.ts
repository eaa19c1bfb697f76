// Scripts bundled apart from the pages': the search box, whose name is known before the pages are made, and which is one
// request, not one more for each module that it shares with a tool; and the service worker, which no page is to load.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The scripts by their names: the entry, and what it asks for later. */
export async function browserScripts(entry: URL): Promise<[name: string, code: string][]> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
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
