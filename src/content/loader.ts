// Loads the checked content folder into Astro's collections. In `npm run dev` it is read again after each edit.
import type { Loader } from 'astro/loaders';
import { resolve } from 'node:path';
import { contentFolder } from './folder.ts';
import { type Content, readContent } from './read.ts';

/** A loader of the entries that `pick` takes from the content. Throws ContentError, which stops the build. */
export function contentLoader(
  name: string,
  pick: (content: Content) => Record<string, Record<string, unknown>>,
): Loader {
  return {
    name,
    load: async (context) => {
      const { store, watcher, logger } = context;
      const fill = async (): Promise<void> => {
        const entries = Object.entries(pick(readContent(contentFolder, process.env)));
        store.clear();
        for (const [id, data] of entries) store.set({ id, data: await context.parseData({ id, data }) });
      };
      await fill();
      if (!watcher) return;
      const folder = resolve(contentFolder);
      watcher.add(folder);
      watcher.on('all', (_event, path) => {
        if (!resolve(path).startsWith(folder)) return;
        fill().catch((error: unknown) => {
          logger.error((error as Error).message);
        });
      });
    },
  };
}
