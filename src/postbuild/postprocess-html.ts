// Changes to the built pages that Astro has no setting for. Each page is read and written once.
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-files.ts';
import { narrowCsp, sha256 } from './csp.ts';
import { addModulePreloads, readScriptImports } from './preload.ts';

/** Moves the style of Astro's islands from the first island into the head, where HTML allows it. */
function moveIslandStyle(page: string): string {
  const [style = ''] = /<style>astro-island[^<]*<\/style>/.exec(page) ?? [];
  return style ? page.replace(style, '').replace('</head>', `${style}</head>`) : page;
}

/** The names of properties by which light-dark() is lowered for older browsers, shorter: they stand in every page. */
function shortenColorNames(css: string): string {
  return css.replaceAll('--lightningcss-', '--');
}

/** The page with shorter names in its styles, and the hashes of these in its policy. */
function shortenStyles(page: string): string {
  let finished = page;
  for (const [, style = ''] of page.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)) {
    const short = shortenColorNames(style);
    if (short !== style) finished = finished.replace(style, () => short).replaceAll(sha256(style), () => sha256(short));
  }
  return finished;
}

export const postprocessHtml: AstroIntegration = {
  name: 'postprocess-html',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const imports = await readScriptImports(dir);
      for (const file of builtFiles(dir, '**/*.html')) {
        const page = await readFile(file, 'utf8');
        // The content security policy comes last: it holds hashes of what the page has in the end.
        const finished = narrowCsp(addModulePreloads(shortenStyles(moveIslandStyle(page)), imports));
        if (finished !== page) await writeFile(file, finished);
      }
      for (const file of builtFiles(dir, '**/*.css'))
        await writeFile(file, shortenColorNames(await readFile(file, 'utf8')));
    },
  },
};
