// Astro writes the style of its islands where the first island stands. HTML has styles in the head alone.
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-files.ts';

export const headStyles: AstroIntegration = {
  name: 'head-styles',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      for (const file of await builtFiles(dir, ['.html'])) {
        const page = await readFile(file, 'utf8');
        const [style = ''] = /<style>astro-island[^<]*<\/style>/.exec(page) ?? [];
        if (style) await writeFile(file, page.replace(style, '').replace('</head>', `${style}</head>`));
      }
    },
  },
};
