// What Astro leaves to do on the pages that it has built. Each is read and written once.
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-files.ts';
import { withHeadStyles } from './head-styles.ts';
import { importsOf, withScripts } from './preload.ts';
import { withOwnPolicy } from './csp.ts';

export const finishedPages: AstroIntegration = {
  name: 'finished-pages',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const imports = await importsOf(dir);
      for (const file of await builtFiles(dir, ['.html'])) {
        const page = await readFile(file, 'utf8');
        // The policy is of what the page holds in the end.
        const finished = withOwnPolicy(withScripts(withHeadStyles(page), imports));
        if (finished !== page) await writeFile(file, finished);
      }
    },
  },
};
