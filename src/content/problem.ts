import { relative } from 'node:path';

/** Something wrong in the content folder: where it is, what it is, and how to mend it. */
export type Problem = { file: string; line?: number | undefined; message: string };

/** Collects problems of files, so that an editor sees all of them at once. */
export class Problems {
  readonly all: Problem[] = [];

  /** `line` counts from 1. */
  add(path: string, message: string, line?: number): void {
    this.all.push({ file: displayPath(path), line, message });
  }
}

/** Everything wrong with the content, in one message. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.map(({ file, line, message }) => `  ${file}${line ? `:${line}` : ''}\n    ${message}`);
    super(`The content has ${problems.length === 1 ? 'a problem' : 'problems'} to mend first:\n${lines.join('\n')}`);
    this.problems = problems;
  }

  // Astro reads errors for words such as "window" and adds a hint about browsers, which has no place here.
  override toString(): string {
    return this.name;
  }
}

/** A path as messages print it: relative to the working directory, with slashes. */
export function displayPath(path: string): string {
  return relative(process.cwd(), path).replaceAll('\\', '/');
}
