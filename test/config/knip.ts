import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    // Run as commands.
    'test/tools/*.mjs',
    // Named by test/stryker.config.mjs.
    'test/config/mutation.config.ts',
    // Bundled by themselves while the site is built: src/postbuild/browser-scripts.ts.
    'src/{search/dialog,offline/worker}.ts',
    // Read as content.
    '{content,test/fixtures}/**/*.mdx',
  ],
  project: ['src/**/*.{astro,ts,tsx}', 'test/**/*.{mjs,ts}', '{content,test/fixtures}/**/*.mdx'],
  ignoreDependencies: [
    // Their files are read where they lie: src/social/draw.ts, test/content/spelling.test.ts, test/support/browser/fonts.ts.
    '@fontsource/pt-serif',
    'dejavu-fonts-ttf',
    'dictionary-*',
    // Named by commands alone.
    '@stryker-mutator/*',
  ],
  // A type that an exported function takes or gives is part of what it says.
  ignoreExportsUsedInFile: { type: true, interface: true },
};

export default config;
