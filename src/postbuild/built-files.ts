import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Paths of the built files with one of these name endings. */
export async function builtFiles(dir: URL, endings: readonly string[]): Promise<string[]> {
  const root = fileURLToPath(dir);
  const names = await readdir(root, { recursive: true });
  return names.filter((name) => endings.some((ending) => name.endsWith(ending))).map((name) => join(root, name));
}
