// Finds unused files, exports and dependencies: `npm run unused`.
import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    // Run as commands.
    'test/tools/*.mjs',
    // Named by test/config/stryker.config.mjs.
    'test/config/mutation.config.ts',
    // Bundled separately by src/postbuild/browser-scripts.ts.
    'src/{search/dialog,offline/worker}.ts',
    // Read as content.
    '{content,test/fixtures}/**/*.mdx',
  ],
  project: ['src/**/*.{astro,ts,tsx}', 'test/**/*.{js,mjs,ts}', '{content,test/fixtures}/**/*.mdx'],
  ignoreDependencies: [
    // Only their files are read, by path: src/social/draw.ts, test/content/spelling.test.ts, test/support/browser/fonts.ts.
    '@fontsource/pt-serif',
    // src/editions/zone-names.ts.
    'cldr-dates-full',
    'dejavu-fonts-ttf',
    'dictionary-*',
    // Named only in stryker.config.mjs.
    '@stryker-mutator/*',
  ],
  // Types of parameters and results of exported functions may be exported without being imported.
  ignoreExportsUsedInFile: { type: true, interface: true },
};

export default config;
