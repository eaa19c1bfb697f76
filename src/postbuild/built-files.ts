import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Paths of the built files that match a pattern. */
export function builtFiles(dir: URL, pattern: string): string[] {
  const root = fileURLToPath(dir);
  return globSync(pattern, { cwd: root }).map((name) => join(root, name));
}
