import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { closeUnit } from './closing-line.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/{rules,content,i18n,islands,command}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Commands are run as people run them, on machines of any speed.
    testTimeout: 60_000,
    passWithNoTests: false,
    reporters: ['default', closeUnit],
  },
});
