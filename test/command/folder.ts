// A content folder of its own for a command to change.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Ran } from './run.ts';
import { run } from './run.ts';

export type Folder = {
  dir: string;
  read: (file: string) => string;
  /** Replaces a text that a file has. */
  change: (file: string, was: string, becomes: string) => void;
  run: (command: string, ...args: string[]) => Ran;
};

/** A copy of `content` with its first edition, without the seal; it goes when the test ends. */
export function folder(): Folder {
  const dir = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true });
  });
  cpSync('content', dir, { recursive: true, filter: (path) => !/editions.(?!initial)|seal\.yaml$/.test(path) });
  const read = (file: string): string => readFileSync(join(dir, file), 'utf8');
  return {
    dir,
    read,
    change: (file, was, becomes) => {
      if (!read(file).includes(was)) throw new Error(`${file} does not have: ${was}`);
      writeFileSync(
        join(dir, file),
        read(file).replace(was, () => becomes),
      );
    },
    run: (command, ...args) => run(command, args, { env: { CONTENT_DIR: dir } }),
  };
}

export const policy = 'editions/initial/policy.yaml';

/** An erratum of the clause on refusal, as policy.yaml has it. */
export const erratum = `effective: null
errata:
  - { date: "2026-12-01", clauses: [refusal], reason: { ru: Опечатка в слове., en: A misprint in a word. } }
`;
