// Runs a command of src/command, in the process of the test or in one of its own.
import { spawnSync } from 'node:child_process';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type Command, run as runs } from '../../../src/command/main.ts';
import { newEdition } from '../../../src/command/new-edition.ts';
import { rules } from '../../../src/command/rules.ts';
import { seal } from '../../../src/command/seal.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const commands = { 'new-edition': newEdition, rules, seal } satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
export type CommandResult = { status: number | null; out: string; error: string };
/** The standard input, as text, as bytes or in pieces, and environment variables. */
type Options = { input?: string | Uint8Array | Uint8Array[]; env?: Record<string, string> };

/** Runs a command in the process of the test. */
export async function run(
  name: CommandName,
  args: readonly string[],
  { input = '', env = {} }: Options = {},
): Promise<CommandResult> {
  const ran = { out: '', error: '' };
  const status = await runs(commands[name], {
    args,
    env: { ...process.env, ...env },
    input: Readable.from([input].flat()),
    print: (text) => (ran.out += `${text}\n`),
    complain: (text) => (ran.error += `${text}\n`),
  });
  return { status, ...ran };
}

/** Runs a command in a process of its own. */
export function spawn(
  name: CommandName,
  args: readonly string[],
  { input = '', env = {} }: Options & { input?: string } = {},
): CommandResult {
  const { status, stdout, stderr } = spawnSync('node', [`src/command/${name}.ts`, ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
    env: { ...process.env, ...env },
  });
  return { status, out: stdout, error: stderr };
}
