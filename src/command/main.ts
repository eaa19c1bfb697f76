// What every command does: it prints, and it refuses what it cannot do with a message and an exit code.
import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import { ContentError } from '../content/problem.ts';

/** Something wrong with what the command was asked; the message says what, and how to mend it. */
export class Refusal extends Error {
  override name = 'Refusal';
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/**
 * The options and words of the command line. Throws Refusal for an option that there is not, and for one that stands
 * twice where one is wanted; `help` says where to look.
 */
export function commandLine<T extends ParseArgsConfig>(config: T, help: string): ReturnType<typeof parseArgs<T>> {
  const { tokens = [] } = understood(() => parseArgs({ ...config, tokens: true as const }), help);
  const given = tokens.flatMap((token) => (token.kind === 'option' ? token.name : []));
  const twice = given.find((name, i) => given.indexOf(name) !== i && !config.options?.[name]?.multiple);
  if (twice !== undefined) throw new Refusal(`Option '--${twice}' stands twice: give it one value. ${help}`);
  return understood(() => parseArgs(config), help);
}

function understood<T>(read: () => T, help: string): T {
  try {
    return read();
  } catch (error) {
    const [what = ''] = (error as Error).message.split('. To specify');
    throw new Refusal(`${what.replace(/\.$/, '')}. ${help}`);
  }
}

/** Runs a command. Exit code 1: the content is broken; 2: the command was asked something wrong. */
export async function main(run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Refusal) && !(error instanceof ContentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error instanceof Refusal ? 2 : 1;
  }
}
