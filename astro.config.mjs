import { tmpdir } from 'node:os';
import { join, posix, resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import browserslistToEsbuild from 'browserslist-to-esbuild';
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

/** The oldest supported browsers: `browserslist` in package.json. */
const target = browserslistToEsbuild();

/** Astro sets the target of scripts to the newest syntax, and only a plugin can change that. */
const browserTargets = {
  name: 'browser-targets',
  configEnvironment: (name) => (name === 'client' ? { build: { target } } : undefined),
};

const content = readContent(contentFolder, process.env);
const { site, samples, calendars } = content;
const base = posix.join('/', process.env.BASE_PATH ?? '', '/');
/** The address of the published site. */
const root = new URL(base, site.url).href;

/** Warns at the end of a build about settings that the owner of the site has to replace or renew. */
const reminders = {
  name: 'reminders',
  hooks: {
    'astro:build:done': ({ logger }) => {
      for (const warning of [sampleWarning(site, samples), calendarWarning(calendars, Date.now())])
        if (warning) logger.warn(warning);
    },
  },
};

/** Astro caches the paths of the texts, so that another content folder needs another cache. */
const cacheDir = process.env.CONTENT_DIR && join(tmpdir(), `astro${resolve(contentFolder).replaceAll(/\W+/g, '-')}`);

/**
 * The scripts of text pages are inline. A module that they share with the tools would be a file, and a request, of its
 * own, so that they get a copy of it.
 */
const inlineCopies = {
  name: 'inline-copies',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!/[\\/]components[\\/].*\.ts$/.test(importer ?? '') || !source.includes('/islands/')) return undefined;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    return resolved && { ...resolved, id: `${resolved.id}?inline-copy` };
  },
};

export default defineConfig({
  ...(cacheDir && { cacheDir }),
  site: site.url,
  base,
  trailingSlash: 'always',
  // Styles are inlined: one request less before the first view.
  build: { inlineStylesheets: 'always' },
  integrations: [
    mdx(),
    // Only .tsx: the plugin need not parse the texts.
    preact({ include: ['**/*.tsx'] }),
    sitemap(sitemapOf(site.languages, root)),
    searchIndex(content),
    postprocessHtml,
    markdown,
    offline(site.languages, base),
    hosting({ base, languages: site.languages }),
    precompress,
    reminders,
  ],
  markdown: {
    // Editors write the quotes and dashes of each language themselves.
    processor: satteri({ mdastPlugins: [clauseContext], features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  vite: {
    build: {
      // Newer CSS is lowered for the supported browsers.
      cssTarget: target,
      // Astro adds directives to the modules of texts, and the bundler would warn about each.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    plugins: [browserTargets, inlineCopies],
    environments: {
      // All texts in one chunk: loading a chunk for each takes longer than rendering it.
      prerender: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'texts', test: /\.mdx/ }] } } } },
      },
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Few files, since each is a request. The clock is apart: the home page needs it without the tools, and
              // some tools do not need it.
              codeSplitting: {
                groups: [
                  { name: 'preact', test: /[\\/]node_modules[\\/]preact[\\/]|preload-helper|error-boundary/ },
                  {
                    name: 'words',
                    test: /[\\/]src[\\/](?:i18n|wording[\\/]coverage-cell|rules[\\/](?:fixed-offset|lookup|outline|readings|vocabulary))/,
                    minShareCount: 2,
                  },
                  {
                    name: 'clock',
                    test: /[\\/]src[\\/](?:rules[\\/](?:zone-transitions|year-table|business-hours|deadline|response)|islands[\\/]form[\\/]use-now)|[\\/]luxon[\\/]/,
                    minShareCount: 2,
                  },
                  {
                    name: 'form',
                    test: /[\\/]islands[\\/](?:answer[\\/]|form[\\/](?!use-now)|query[\\/](?!question))/,
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
      // Pagefind is WebAssembly, which needs 'wasm-unsafe-eval'; speculation rules prefetch pages. Each page keeps only
      // the sources and hashes that it needs: src/postbuild/csp.ts.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'", "'inline-speculation-rules'"] },
      directives: [
        "default-src 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "form-action 'self'",
        // No script turns text into markup or code. The only Trusted Types policy is for the URL of the service worker:
        // src/offline/register.ts.
        "require-trusted-types-for 'script'",
        'trusted-types offline',
      ],
    },
  },
});
