// Paths and links in the documents lead to something, and docs/architecture.md states the imports that lint allows.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { layers } from '../config/eslint.config.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const inFolder = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);

const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...inFolder('docs'), ...inFolder('content')];

/** Every file and folder below the folders whose paths the documents name. */
const paths = ['src', 'test', 'content', 'docs', '.github'].flatMap((folder) => [
  folder,
  ...readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    (path) => `${folder}/${path.replaceAll('\\', '/')}`,
  ),
]);

/** The paths in a text, but for links. Code blocks without a language are drawings and messages. */
function pathsIn(text: string): string[] {
  const code = /^ *```(\w*)\n(.*?)^ *```$/gms;
  const named = text
    .replaceAll(code, (_, language: string, block: string) => (language ? block : ''))
    .matchAll(/(?<![\w./[(-])(?:src|test|content|docs|\.github)\/[^\s`'"()|,;]*/g);
  return [...new Set([...named].map(([path]) => path.replace(/[/.:]+$/, '')))];
}

/** Whether a path leads to something. `<id>` and a date stand for any name. */
function exists(path: string): boolean {
  const pattern = path
    .split(/<[^>]+>|\d{4}-\d\d-\d\d/)
    .map((part) => RegExp.escape(part))
    .join('[^/]+');
  return paths.some((one) => new RegExp(`^${pattern}$`).test(one));
}

/** The anchors of a document's headings, as GitHub makes them. */
function anchors(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function links(path: string): { file: string; anchor: string | undefined }[] {
  return [...read(path).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)].map(([, target, anchor]) => ({
    file: target ? join(dirname(path), target) : path,
    anchor,
  }));
}

test.each(documents)('%s names files and folders that are there', (path) => {
  expect(pathsIn(read(path)).filter((one) => !exists(one))).toEqual([]);
});

test.each(documents)('%s links to files and headings that are there', (path) => {
  const dead = links(path).filter(
    ({ file, anchor }) =>
      !existsSync(join(root, file)) || (anchor !== undefined && !anchors(read(file)).includes(anchor)),
  );
  expect(dead).toEqual([]);
});

test('README links to every page of docs, and each of them back', () => {
  expect(links('README.md').map(({ file }) => file)).toEqual(expect.arrayContaining(inFolder('docs')));
  for (const page of inFolder('docs'))
    expect(links(page), page).toContainEqual({ file: 'README.md', anchor: undefined });
});

test('docs/architecture.md answers twelve times where something is', () => {
  const [, answers = ''] = read('docs/architecture.md').split('## Where is …');
  expect(answers.match(/^\| .*\? +\| .*`.*`.*\|$/gm)).toHaveLength(12);
});

test('docs/architecture.md lists for each folder what lint lets it import', () => {
  const rows = read('docs/architecture.md').matchAll(/^\| `src\/(\w+)\/` +\|[^|]*\| (.*?) +\|$/gm);
  const allowed = Object.entries(layers).map(([name, { from }]) => [name, from.join(', ') || 'nothing']);
  expect(Object.fromEntries([...rows].map(([, name, from]) => [name, from]))).toEqual(Object.fromEntries(allowed));
});
