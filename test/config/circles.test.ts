// circles.config.js reports circles of imports, also where the imports are of types only.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { ESLint } from 'eslint';
import { expect, onTestFinished, test } from 'vitest';

/** Lints files, given by path and text, with circles.config.js. Returns the messages by path. */
async function lint(files: Record<string, string>): Promise<Record<string, string[]>> {
  const cwd = mkdtempSync(join(tmpdir(), 'circles-'));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    writeFileSync(join(cwd, file), text);
  }
  const eslint = new ESLint({ cwd, overrideConfigFile: join(import.meta.dirname, 'circles.config.js') });
  const results = await eslint.lintFiles('src');
  return Object.fromEntries(
    results.map(({ filePath, messages }) => [
      relative(cwd, filePath).replaceAll('\\', '/'),
      messages.map(({ message }) => message),
    ]),
  );
}

const one = "import type { Two } from '../b/two.ts';\nexport type One = { two?: Two };\n";

test('A circle of type imports is an error in each of its files', async () => {
  const two = "import type { One } from '../a/one.ts';\nexport type Two = { one?: One };\n";
  const found = await lint({ 'src/a/one.ts': one, 'src/b/two.ts': two });
  expect(found).toEqual({
    'src/a/one.ts': [expect.stringContaining('Dependency cycle')],
    'src/b/two.ts': [expect.stringContaining('Dependency cycle')],
  });
});

test('A circle of three files with imports of types, of values and of both is an error in each', async () => {
  const two =
    "import { three, type Three } from '../c/three.tsx';\nexport type Two = Three;\nexport const two = three;\n";
  const three = "import { type One } from '../a/one.ts';\nexport type Three = One;\nexport const three = <b />;\n";
  const found = await lint({ 'src/a/one.ts': one, 'src/b/two.ts': two, 'src/c/three.tsx': three });
  expect(Object.values(found).flat()).toHaveLength(3);
});

test('Imports in one direction are no error', async () => {
  const found = await lint({ 'src/a/one.ts': one, 'src/b/two.ts': 'export type Two = 2;\n' });
  expect(found).toEqual({ 'src/a/one.ts': [], 'src/b/two.ts': [] });
});
