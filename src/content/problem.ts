/** Something wrong in the content folder: where it is, what it is, and how to mend it. */
export type Problem = { file: string; line?: number | undefined; message: string };

/** Everything wrong with the content at once, so that an editor mends it in one go. */
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
