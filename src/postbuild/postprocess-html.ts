// Changes to the built pages that Astro has no setting for. Each page is read and written once.
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-files.ts';
import { narrowCsp } from './csp.ts';
import { addModulePreloads, readScriptImports } from './preload.ts';

/** Moves the style of Astro's islands from the first island into the head, where HTML allows it. */
function moveIslandStyle(page: string): string {
  const [style = ''] = /<style>astro-island[^<]*<\/style>/.exec(page) ?? [];
  return style ? page.replace(style, '').replace('</head>', `${style}</head>`) : page;
}

/** Shortens the names of properties by which light-dark() is lowered for older browsers: they stand in every page. */
function shortenColorNames(text: string): string {
  return text.replaceAll('--lightningcss-', '--');
}

export const postprocessHtml: AstroIntegration = {
  name: 'postprocess-html',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const imports = await readScriptImports(dir);
      for (const file of builtFiles(dir, '**/*.html')) {
        const page = await readFile(file, 'utf8');
        // The content security policy comes last: it holds hashes of what the page has in the end.
        const finished = narrowCsp(addModulePreloads(shortenColorNames(moveIslandStyle(page)), imports));
        if (finished !== page) await writeFile(file, finished);
      }
      for (const file of builtFiles(dir, '**/*.css'))
        await writeFile(file, shortenColorNames(await readFile(file, 'utf8')));
    },
  },
};
