// The examples of docs/library.md run as they are printed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(new URL('../../docs/library.md', import.meta.url), 'utf8');
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(([, code = '']) => code);

const commands = blocks('sh')
  .flatMap((block) => block.trim().split('\n'))
  .filter((line) => / rules -- /.test(line));

test('docs/library.md shows the command with each tool, and with JSON lines', () => {
  for (const word of ['deadline', 'coverage', 'priority', 'lines'])
    expect(commands.filter((line) => line.includes(`rules -- ${word}`))).toHaveLength(1);
});

test.each(commands)('%s', (line) => {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: root, encoding: 'utf8' });
  expect(stderr.replaceAll(/^npm warn .*\n/gm, '')).toBe('');
  expect(status).toBe(0);
  expect(stdout.length).toBeGreaterThan(100);
});

const programs = blocks('js');

test('docs/library.md shows the library', () => {
  expect(programs.join('')).toContain('src/rules/deadline.ts');
});

test.each(programs)('a program prints the output in its comments: %#', (program) => {
  const { status, stdout, stderr } = spawnSync('node', ['--input-type=module', '-'], {
    cwd: root,
    encoding: 'utf8',
    input: program,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const wanted = [...program.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => line);
  expect(stdout.trim().split('\n')).toEqual(wanted);
});
