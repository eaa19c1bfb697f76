// Runs the command as a person does.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type Ran = { status: number | null; out: string; error: string };

/** Runs a file of src/command with arguments; `input` is its standard input. */
export function run(
  file: string,
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Ran {
  const { status, stdout, stderr } = spawnSync('node', [`src/command/${file}.ts`, ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
    // Node keeps what it compiled: a command starts many times here.
    env: { ...process.env, NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'), ...env },
  });
  return { status, out: stdout, error: stderr };
}
