import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { calendarWarning } from './src/content/calendar-end.ts';
import { clauseContext } from './src/content/clause-context.ts';
import { markdown } from './src/postbuild/markdown.ts';
import { postprocessHtml } from './src/postbuild/postprocess-html.ts';
import { precompress } from './src/postbuild/precompress.ts';
import { contentFolder } from './src/content/folder.ts';
import { offline } from './src/offline/integration.ts';
import { readContent } from './src/content/read.ts';
import { searchIndex } from './src/search/integration.ts';
import { sitemapOf } from './src/postbuild/sitemap.ts';
import { sampleWarning } from './src/content/site-file.ts';
import { hosting } from './src/hosting/hosting.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

const content = readContent(contentFolder, process.env);
const { site, samples, calendars } = content;
const base = process.env.BASE_PATH ?? '/';
/** The address of the published site. */
const root = new URL(base.replace(/\/?$/, '/'), site.url).href;

/** Says at the end of a build what the owner of the site has still to set. */
const reminders = {
  name: 'reminders',
  hooks: {
    'astro:build:done': ({ logger }) => {
      for (const warning of [sampleWarning(site, samples), calendarWarning(calendars, Date.now())])
        if (warning) logger.warn(warning);
    },
  },
};

/** Astro remembers where each text lies, so that another content folder needs a memory of its own. */
const memory = process.env.CONTENT_DIR && join(tmpdir(), `astro${resolve(contentFolder).replaceAll(/\W+/g, '-')}`);

export default defineConfig({
  ...(memory && { cacheDir: memory }),
  site: site.url,
  base,
  trailingSlash: 'always',
  // Every page carries its own small style sheet: one request less before the first view.
  build: { inlineStylesheets: 'always' },
  integrations: [
    mdx(),
    // Texts are not looked through for what only the tools are written in.
    preact({ include: ['**/*.tsx'] }),
    sitemap(sitemapOf(site.languages, root)),
    searchIndex(content),
    postprocessHtml,
    markdown,
    offline(site.languages),
    hosting(site.languages),
    precompress,
    reminders,
  ],
  markdown: {
    // The texts are typeset by their editors, in each language's own way.
    processor: satteri({ mdastPlugins: [clauseContext], features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  vite: {
    // Astro marks the texts' modules with directives of its own, which the bundler warns about one by one.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: {
      // All texts are one module while pages are made: a module for each of them takes longer to load than to show.
      prerender: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'texts', test: /\.mdx/ }] } } } },
      },
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Each file is a request: what tools share comes in few. The clock is apart, since the home page needs it
              // without a tool, and some tools do not need it.
              codeSplitting: {
                groups: [
                  { name: 'preact', test: /[\\/]node_modules[\\/]preact[\\/]|preload-helper/ },
                  { name: 'words', test: /[\\/]src[\\/](?:i18n|rules[\\/](?:lookup|vocabulary))/, minShareCount: 2 },
                  {
                    name: 'clock',
                    test: /[\\/]src[\\/](?:rules[\\/](?:clock|deadline|response-due|response)|islands[\\/]form[\\/]use-now)|[\\/]luxon[\\/]/,
                    minShareCount: 2,
                  },
                  { name: 'tools', test: /[\\/](?:src|node_modules)[\\/]/, minShareCount: 4 },
                ],
              },
            },
          },
        },
      },
    },
  },
  security: {
    csp: {
      // Pagefind is WebAssembly, which no narrower word than the second allows; the third is for pages fetched ahead. A
      // page keeps of these words and of the hashes what it needs: src/postbuild/csp.ts.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'", "'inline-speculation-rules'"] },
      directives: [
        "default-src 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "form-action 'self'",
        // Nothing here makes markup or code out of text. The one address given to a browser as code's is the service
        // worker's: src/offline/register.ts.
        "require-trusted-types-for 'script'",
        'trusted-types offline',
      ],
    },
  },
});
