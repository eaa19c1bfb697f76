// Run from the root of the repository (`npm run lint`): with `-c`, the patterns below are relative to the working directory.
import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { platform } from './supported-apis.js';

const anyPackage = '(?!node:|src/)[^./~].*';

// What each folder of src may import besides its own files: all of the folders in `from`, and the packages
// that match one of `packages`. Imports go in one direction.
const texts = ['rules', 'i18n', 'wording'];
const build = [...texts, 'changes', 'content'];
export const layers = {
  rules: { from: [], packages: ['luxon', 'zod', 'zod/mini'] },
  i18n: { from: ['rules'], packages: [] },
  // No DOM: the command and the build use it as well.
  wording: { from: ['rules', 'i18n'], packages: [] },
  // Runs in a browser and in the build.
  changes: { from: texts, packages: ['diff'] },
  // Runs in a browser, so that it must not import what reads files.
  islands: {
    from: [...texts, 'changes'],
    packages: ['preact', 'preact/.+', 'zod/mini', 'minisearch', 'ts-ics', 'mimetext/browser', 'fastest-levenshtein'],
  },
  // From here on: runs only in the build.
  content: { from: texts, packages: [anyPackage, 'node:.+'] },
  editions: { from: build, packages: [anyPackage, 'node:.+'] },
  command: { from: [...build, 'editions'], packages: ['zod', 'yaml', 'node:.+'] },
  hosting: { from: [], packages: ['astro', 'node:.+'] },
  postbuild: { from: [...build, 'editions'], packages: [anyPackage, 'node:.+'] },
  search: { from: [...build, 'editions', 'islands', 'postbuild'], packages: [anyPackage, 'node:.+'] },
  social: { from: [...build, 'editions', 'styles'], packages: [anyPackage, 'node:.+'] },
  offline: { from: ['i18n', 'postbuild'], packages: [anyPackage, 'node:.+'] },
  components: { from: [...build, 'editions', 'islands', 'search', 'styles'], packages: [anyPackage] },
  layouts: {
    from: [...build, 'editions', 'islands', 'search', 'social', 'offline', 'components', 'styles'],
    packages: [anyPackage],
  },
  views: { from: [...build, 'editions', 'islands', 'components', 'layouts', 'styles'], packages: [anyPackage] },
  pages: {
    from: [...build, 'editions', 'islands', 'search', 'social', 'components', 'layouts', 'views', 'styles'],
    packages: [anyPackage],
  },
};

const top = [...Object.keys(layers), 'styles', 'test', 'public', 'node_modules'].join('|');
const inFolders = (names) => names.map((name) => `(\\.\\./)+${name}/.+`);
/** `./x.ts`; and `../x.ts` from a subfolder, unless it leads to another folder of `src`. */
const ownFile = [String.raw`\./(?!.*\.\./).+`, String.raw`(\.\./)+(?!\.\.|(${top})/|content\.config).+`];
/** The rules are one flat folder that Node runs without a build, so that imports have a file extension. */
const ownRule = [String.raw`\./[^/]+\.ts`];

const timeIsAnArgument = [
  'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
  'CallExpression[callee.object.name="performance"][callee.property.name="now"]',
  'CallExpression[callee.object.name="DateTime"][callee.property.name="now"]',
  'CallExpression[callee.object.name="DateTime"][callee.property.name=/^(local|utc)$/][arguments.length=0]',
].map((selector) => ({ selector, message: 'The rules take the time as an argument.' }));

/** The lint rules that restrict the imports of a folder. */
function direction(files, name, { from, packages }, syntax = []) {
  const known = packages.map((name) => (name === anyPackage ? 'packages' : name.replace('.+', '*')));
  const may = [...from, ...known];
  const message = `${name} may import, besides its own files: ${may.join(', ')}. See test/config/eslint.config.js.`;
  const exceptFor = (allowed) => `^(?!(${allowed.join('|')})$)`;
  const allowed = [...(name === 'src/rules' ? ownRule : ownFile), ...packages, ...inFolders(from)];
  const refused = { regex: exceptFor(allowed), caseSensitive: true, message };
  // no-restricted-imports ignores `import()`. The regular expression of a selector cannot contain a slash.
  const dynamic = `ImportExpression[source.value=/${exceptFor(allowed).replaceAll('/', String.raw`\x2F`)}/]`;
  return {
    files,
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [refused] }],
      'no-restricted-syntax': ['error', { selector: dynamic, message }, ...syntax],
    },
  };
}

export default defineConfig(
  globalIgnores(['.stryker', 'dist', '.astro', 'test-results', 'playwright-report']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('../..', import.meta.url)) },
    },
    rules: {
      // Numbers in templates need no conversion.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Handlers such as `onInput={() => set(value)}` are usual in Preact.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  // `astro check` checks the types of .astro files, which typescript-eslint cannot read.
  { files: ['**/*.{js,mjs}', '**/*.astro'], extends: [tseslint.configs.strict] },
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  { files: ['**/*.astro'], languageOptions: { parserOptions: { parser: tseslint.parser, projectService: false } } },
  // The plugin extracts the scripts of .astro files into files that tsconfig.json does not include.
  { files: ['**/*.astro/*.{js,ts}'], extends: [tseslint.configs.disableTypeChecked] },
  {
    // The plugin itself is registered by the configuration for .astro, and must not be registered twice.
    files: ['**/*.tsx'],
    rules: jsxA11y.flatConfigs.strict.rules,
    // Preact also accepts the HTML attribute `for`.
    settings: { 'jsx-a11y': { attributes: { for: ['for', 'htmlFor'] } } },
  },
  {
    files: ['**/*.{js,mjs,ts,tsx,astro}'],
    rules: {
      eqeqeq: 'error',
      'no-constant-binary-expression': 'error',
      'no-template-curly-in-string': 'error',
      'no-useless-escape': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // With verbatimModuleSyntax, `import { type X }` remains in the output as an import for side effects.
      '@typescript-eslint/no-import-type-side-effects': 'error',
    },
  },
  { files: ['src/**'], rules: { 'no-console': 'error' } },
  // What runs in a browser, in the build as well or not.
  {
    files: [
      'src/{rules,i18n,wording,changes,islands}/**/*.{ts,tsx}',
      'src/{components,layouts}/**/*.ts',
      'src/search/!(integration|pagefind|records).ts',
      'src/offline/!(integration).ts',
    ],
    ignores: ['**/*.astro/**'],
    plugins: { platform },
    rules: { 'platform/supported': 'error' },
  },
  {
    files: ['test/**/*.ts'],
    ignores: ['test/support/browser/browser-test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@playwright/test',
              importNames: ['test', 'expect'],
              message:
                'Import them from test/support/browser/browser-test.ts, which finds the browser and sets its fonts.',
            },
          ],
        },
      ],
    },
  },

  Object.entries(layers).map(([name, layer]) =>
    direction([`src/${name}/**/*.{ts,tsx,astro}`], `src/${name}`, layer, name === 'rules' ? timeIsAnArgument : []),
  ),
  // Scripts inside .astro files run in a browser.
  direction(
    ['src/**/*.astro/*.{js,ts}'],
    'A browser script',
    { from: ['rules', 'i18n', 'islands', 'search', 'offline', 'components', 'layouts'], packages: [anyPackage] },
    [
      {
        selector: 'Program > :not(ImportDeclaration)',
        message:
          'Import the script from a .ts file: here no types are known, so that its use of the platform is unchecked.',
      },
    ],
  ),
  {
    files: [
      'src/**/{utils,util,helpers,common}/**',
      'src/**/{utils,util,helpers}.*',
      'src/!(pages|i18n)/**/index.{ts,tsx}',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program', message: 'No barrels, no utils: name a file after the one thing it does.' },
      ],
    },
  },
);
