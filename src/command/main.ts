// What all commands share: options, output, and refusals with a message and an exit code.
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { ContentError } from '../content/problem.ts';

/** Invalid input to a command; the message says what is wrong and how to fix it. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/** The input and output of a command. */
export type Io = {
  args: readonly string[];
  env: NodeJS.ProcessEnv;
  /** The standard input, in pieces of any length: bytes, or text. */
  input: AsyncIterable<Uint8Array | string>;
  print: (text: string) => void;
  complain: (text: string) => void;
};

/** Returns the exit code. */
export type Command = (io: Io) => number | Promise<number>;

/**
 * The options and words of the command line. Throws Refusal for an unknown option, and for one given twice
 * that takes one value; `help` is appended to the message.
 */
export function commandLine<O extends ParseArgsOptionsConfig>({ args }: Io, options: O, help: string) {
  try {
    const { tokens, values, positionals } = parseArgs({ args, options, allowPositionals: true, tokens: true });
    const given = tokens.flatMap((token) => (token.kind === 'option' ? token.name : []));
    const twice = given.find((name, i) => given.indexOf(name) !== i && !options[name]?.multiple);
    if (twice !== undefined) throw new Error(`Option '--${twice}' stands twice: give it one value`);
    return { values, positionals };
  } catch (error) {
    const [what = ''] = (error as Error).message.split('. To specify');
    throw new Refusal(`${what.replace(/\.$/, '')}. ${help}`);
  }
}

/** Runs a command. Exit code 1: the content is broken; 2: the command was given something wrong. */
export async function run(command: Command, io: Io): Promise<number> {
  try {
    return await command(io);
  } catch (error) {
    if (!(error instanceof Refusal) && !(error instanceof ContentError)) throw error;
    io.complain(error.message);
    return error instanceof Refusal ? 2 : 1;
  }
}

/** Runs a command as this process. */
export async function main(command: Command): Promise<void> {
  process.exitCode = await run(command, {
    args: process.argv.slice(2),
    env: process.env,
    // Opened by the command that reads it.
    get input() {
      return process.stdin as AsyncIterable<Uint8Array>;
    },
    print: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
  });
}
