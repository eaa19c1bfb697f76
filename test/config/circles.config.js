// Reports circles of imports in src, including imports of types: two files that need types of each other should get them
// from a third. The rule ignores `import type`, so that the parser below presents it as a normal import.
import { fileURLToPath } from 'node:url';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { platform } from './supported-apis.js';
import * as parser from './type-imports-as-imports.js';

const file = fileURLToPath(new URL('type-imports-as-imports.js', import.meta.url));

export default [
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parser },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
    // The other rules are named, so that files may switch them off.
    plugins: { 'import-x': importX, '@typescript-eslint': tseslint.plugin, platform },
    settings: { 'import-x/extensions': ['.ts', '.tsx'], 'import-x/parsers': { [file]: ['.ts', '.tsx'] } },
    rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }] },
  },
];
