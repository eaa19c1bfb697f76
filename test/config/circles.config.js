// No circle of imports in src, those of types included: two files that need each other's types lack a third that holds
// them. import-x/no-cycle passes over `import type`, so that a parser reads it to this rule as any other import.
import { fileURLToPath } from 'node:url';
import importX from 'eslint-plugin-import-x';
import * as parser from './type-imports-as-imports.js';

const file = fileURLToPath(new URL('type-imports-as-imports.js', import.meta.url));

export default [
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parser },
    // What a file says of other rules is not for this one.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    plugins: { 'import-x': importX },
    settings: { 'import-x/extensions': ['.ts', '.tsx'], 'import-x/parsers': { [file]: ['.ts', '.tsx'] } },
    rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }] },
  },
];
