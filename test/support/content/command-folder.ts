// A copy of the content folder for a test to run a command on.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type CommandName, type CommandResult, run, spawn } from './run-command.ts';

export type CommandFolder = {
  dir: string;
  read: (file: string) => string;
  /** Replaces a text in a file. Throws Error where the file does not have it. */
  change: (file: string, was: string, becomes: string) => void;
  /** Adds Spanish to the site and to editions, by default to `initial`, as a copy of the English texts. */
  addSpanish: (...editions: string[]) => void;
  run: (command: CommandName, ...args: string[]) => Promise<CommandResult>;
  /** Runs a command in a process of its own. */
  spawn: (command: CommandName, ...args: string[]) => CommandResult;
};

/** A copy of `content` with only its first edition, without the seal and the words of the search. It is removed when the test ends. */
export function commandFolder(): CommandFolder {
  const dir = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true });
  });
  cpSync('content', dir, {
    recursive: true,
    filter: (path) => !/editions.(?!initial)|(seal|search)\.yaml$/.test(path),
  });
  const read = (file: string): string => readFileSync(join(dir, file), 'utf8');
  const change: CommandFolder['change'] = (file, was, becomes) => {
    if (!read(file).includes(was)) throw new Error(`${file} does not have: ${was}`);
    writeFileSync(
      join(dir, file),
      read(file).replace(was, () => becomes),
    );
  };
  return {
    dir,
    read,
    change,
    addSpanish: (...editions) => {
      change('site.yaml', 'languages: [ru, en]', 'languages: [ru, en, es]');
      const names = join(dir, 'calendars/names.yaml');
      writeFileSync(names, readFileSync(names, 'utf8').replaceAll(/, en: (.+) }/g, ', en: $1, es: $1 }'));
      for (const edition of editions.length ? editions : ['initial'])
        cpSync(join(dir, 'editions', edition, 'en'), join(dir, 'editions', edition, 'es'), { recursive: true });
    },
    run: (command, ...args) => run(command, args, { env: { CONTENT_DIR: dir } }),
    spawn: (command, ...args) => spawn(command, args, { env: { CONTENT_DIR: dir } }),
  };
}

export const policy = 'editions/initial/policy.yaml';

/** An erratum of the clause `refusal`, which replaces `effective: null` in policy.yaml. */
export const erratum = `effective: null
errata:
  - { date: "2026-12-01", clauses: [refusal], reason: { ru: Опечатка в слове., en: A misprint in a word. } }
`;
