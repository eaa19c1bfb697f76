// Reports circles of imports in src, including imports of types: two files that need types of each other should get them
// from a third. The rule ignores `import type`, so that the parser below presents it as a normal import.
import { fileURLToPath } from 'node:url';
import importX from 'eslint-plugin-import-x';
import * as parser from './type-imports-as-imports.js';

const file = fileURLToPath(new URL('type-imports-as-imports.js', import.meta.url));

export default [
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parser },
    // Files have comments for rules that this configuration does not enable.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    plugins: { 'import-x': importX },
    settings: { 'import-x/extensions': ['.ts', '.tsx'], 'import-x/parsers': { [file]: ['.ts', '.tsx'] } },
    rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }] },
  },
];
