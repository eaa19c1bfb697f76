// A copy of the content folder for a test to change, and the problems that reading it then reports.
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject, onTestFinished, vi } from 'vitest';
import type * as Yaml from 'yaml';
import { ContentError, type Problem } from '../../../src/content/problem.ts';
import { type Content, readContent } from '../../../src/content/read.ts';

// Parsing YAML takes half of the time of a reading: a text that was parsed before is not parsed again.
vi.mock('yaml', async (original) => {
  const yaml = await original<typeof Yaml>();
  const known = new Map<string, { document: Yaml.Document; lines: Yaml.LineCounter }>();
  const parsed = (text: string) => {
    const lines = new yaml.LineCounter();
    return { document: yaml.parseDocument(text, { lineCounter: lines }), lines };
  };
  const parseDocument = (text: string, { lineCounter }: { lineCounter?: Yaml.LineCounter } = {}): Yaml.Document => {
    const { document, lines } = known.get(text) ?? parsed(text);
    known.set(text, { document, lines });
    if (lineCounter) lineCounter.lineStarts = lines.lineStarts;
    return document;
  };
  return { ...yaml, parseDocument };
});

const root = fileURLToPath(new URL('../../..', import.meta.url));

export const policy = 'editions/initial/policy.yaml';
export const terms = 'editions/initial/en/terms.yaml';
export const clause = 'editions/initial/en/refusal.mdx';

type Place = { file: string; line: number };
type Environment = Record<string, string | undefined>;

export type ContentCopy = {
  dir: string;
  /** Replaces a text that the file has exactly once, and returns the first line that has changed. */
  change: (file: string, was: string, becomes: string) => Place;
  /** The line of a text that the file has exactly once. */
  place: (file: string, text: string) => Place;
  text: (file: string) => string;
  write: (file: string, text: string | Uint8Array) => void;
  /** Copies a file or a folder within the copy. */
  duplicate: (from: string, to: string) => void;
  rename: (from: string, to: string) => void;
  remove: (path: string) => void;
  read: (environment?: Environment) => Content;
  /** The problems found, with paths relative to the content folder. */
  problems: (environment?: Environment) => Problem[];
};

// One copy serves all tests of a worker, one after the other.
const dir = mkdtempSync(join(inject('copies'), 'content-'));
// Only the first edition is copied, without the words of the search, which name clauses of others: tests must not depend
// on later ones.
const isCopied = (path: string): boolean => !/editions.(?!initial)|search\.yaml$/.test(relative(root, path));
cpSync(join(root, 'content'), dir, { recursive: true, filter: isCopied });
let inUse = false;

/** The copy of `content`. When the test ends, the files that it changed are restored. */
export function contentCopy(): ContentCopy {
  if (inUse) throw new Error('This test has the copy already: use that one.');
  inUse = true;
  const touched = new Set<string>();
  const at = (path: string): string => {
    touched.add(path);
    return join(dir, path);
  };
  onTestFinished(() => {
    for (const path of touched) restore(path);
    inUse = false;
  });
  const textOf = (file: string): string => readFileSync(join(dir, file), 'utf8');

  return {
    dir,
    change: (file, was, becomes) => {
      const before = textOf(file);
      startOf(file, before, was);
      const after = before.replace(was, () => becomes);
      writeFileSync(at(file), after);
      let same = 0;
      while (same < before.length && before[same] === after[same]) same++;
      return { file, line: lineAt(before, same) };
    },
    place: (file, text) => ({ file, line: lineAt(textOf(file), startOf(file, textOf(file), text)) }),
    text: textOf,
    write: (file, text) => writeFileSync(at(file), text),
    duplicate: (from, to) => cpSync(join(dir, from), at(to), { recursive: true }),
    rename: (from, to) => renameSync(at(from), at(to)),
    remove: (path) => rmSync(at(path), { recursive: true }),
    read: (environment) => readContent(dir, environment),
    problems: (environment) => {
      try {
        readContent(dir, environment);
        return [];
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        return error.problems.map((problem) => ({ ...problem, file: within(problem.file) }));
      }
    },
  };
}

function restore(path: string): void {
  const original = join(root, 'content', path);
  rmSync(join(dir, path), { recursive: true, force: true });
  if (existsSync(original)) cpSync(original, join(dir, path), { recursive: true, filter: isCopied });
}

/** The path of a file of the copy as the commands print it: relative to the working directory. */
export function printedPath(copy: ContentCopy, file: string): string {
  return relative(process.cwd(), join(copy.dir, file)).replaceAll('\\', '/');
}

function within(file: string): string {
  const path = relative(dir, resolve(file)).replaceAll('\\', '/');
  return path.startsWith('../..') ? file : path;
}

function startOf(file: string, text: string, part: string): number {
  const at = text.indexOf(part);
  if (at === -1) throw new Error(`${file} does not have: ${part}`);
  if (text.includes(part, at + 1)) throw new Error(`${file} has more than once: ${part}`);
  return at;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
