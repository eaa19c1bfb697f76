import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The files of the built site whose names end so, as paths. */
export async function builtFiles(dir: URL, endings: readonly string[]): Promise<string[]> {
  const root = fileURLToPath(dir);
  const names = await readdir(root, { recursive: true });
  return names.filter((name) => endings.some((ending) => name.endsWith(ending))).map((name) => join(root, name));
}
