// Vitest global setup: a temporary folder for copies of the content folder, removed at the end of a run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

export default function setup({ provide }: TestProject): () => void {
  const dir = mkdtempSync(join(tmpdir(), 'content-copies-'));
  provide('copies', dir);
  return () => rmSync(dir, { recursive: true });
}

declare module 'vitest' {
  interface ProvidedContext {
    copies: string;
  }
}
