// Reads one clause: a title and a text whose figures, terms and references are components. The text is checked as
// mdast, with the parser that renders it.
import { readFileSync } from 'node:fs';
import type { MdastNode } from 'satteri';
import { mdxToMdast } from 'satteri';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { Problem } from './problem.ts';
import { displayPath } from './yaml-file.ts';

/** The components that a clause may use, and the attribute that each takes. */
const clauseWords: Record<string, string | null> = {
  Figure: 'of',
  Term: 'of',
  Ref: 'to',
  Services: 'list',
  Matrix: 'list',
  Levels: null,
  Contact: 'role',
  Vendor: null,
};

export const ClauseFrontmatter = z.strictObject({
  /** A short name for headings, contents and page titles. It states no norm. */
  title: z.string().trim().min(1),
});

/** A component used in a clause: its name, the value of its attribute, and the line it stands on. */
export type Word = { name: string; value: string; line: number };

/** What a clause's file holds, once read. The tree is mdast, as the parser made it. */
export const ClauseData = ClauseFrontmatter.extend({
  words: z.array(z.object({ name: z.string(), value: z.string(), line: z.number() })),
  tree: z.unknown(),
});

export type ClauseFile = { title: string; words: Word[]; tree: MdastNode };

/** Digits that are words: everything else is a figure and belongs into policy.yaml. */
const spelledDigits = [
  // The clause on availability is quoted by this name everywhere; it is no figure that the rules count with.
  /(?<!\d)24\/7(?!\d)/g,
];

/** The first digits of a text that ought to be a figure, and the line of the text on which they stand, from 0. */
export function bareDigits(text: string): { digits: string; line: number } | undefined {
  const rest = spelledDigits.reduce((kept, word) => kept.replaceAll(word, (found) => '·'.repeat(found.length)), text);
  const found = /\d+(?:[.,:/]\d+)*/.exec(rest);
  return found ? { digits: found[0], line: rest.slice(0, found.index).split('\n').length - 1 } : undefined;
}

const fence = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** Reads a clause; pushes problems and returns undefined when it cannot be used. */
export function readClause(path: string, problems: Problem[]): ClauseFile | undefined {
  const file = displayPath(path);
  const source = readFileSync(path, 'utf8');
  const found = fence.exec(source);
  const head = parseDocument(found?.[1] ?? '');
  if (head.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) {
    problems.push({ file, line: 2, message: 'The title is not YAML: put it in double quotes, title: "…".' });
    return undefined;
  }
  const frontmatter = ClauseFrontmatter.safeParse(found && !head.errors.length ? head.toJS() : undefined);
  if (!frontmatter.success) {
    problems.push({
      file,
      line: 1,
      message: 'A clause begins with its title and nothing else: "---", "title: …", "---".',
    });
    return undefined;
  }
  const { title } = frontmatter.data;
  const bare = bareDigits(title);
  if (bare) {
    const line = 1 + (found?.[0].split('\n').findIndex((text) => text.startsWith('title:')) ?? 0);
    problems.push({ file, line, message: `Bare digits "${bare.digits}" in the title. A title names no figure.` });
  }
  const skipped = found?.[0].split('\n').length ?? 1;
  let tree: MdastNode;
  try {
    tree = mdxToMdast(source.slice(found?.[0].length));
  } catch (error) {
    const [, line, text] = /^(\d+):\d+: (.*)/s.exec((error as Error).message) ?? [];
    problems.push({
      file,
      line: Number(line ?? 1) + skipped - 1,
      message: `Not MDX: ${withoutHints(text ?? String(error))}.`,
    });
    return undefined;
  }
  const words: Word[] = [];
  const printed: string[] = [];
  walk(tree, (node) => {
    const line = (node.position?.start.line ?? 1) + skipped - 1;
    const wrong = (message: string, below = 0): void => void problems.push({ file, line: line + below, message });
    switch (node.type) {
      case 'text':
      case 'inlineCode': {
        printed.push(node.value.trim());
        const bare = bareDigits(node.value);
        if (bare)
          wrong(
            `Bare digits "${bare.digits}". Write figures once, in policy.yaml, and print them with <Figure of="…" />.`,
            bare.line,
          );
        break;
      }
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement': {
        const name = node.name ?? '';
        const attribute = clauseWords[name];
        if (attribute === undefined) {
          wrong(`Unknown component <${name}>. Known: ${Object.keys(clauseWords).join(', ')}.`);
          break;
        }
        const given = node.attributes.map((one) => (one.type === 'mdxJsxAttribute' ? one : undefined));
        const value = given.find((one) => one?.name === attribute)?.value;
        if (given.length !== (attribute ? 1 : 0) || (attribute && typeof value !== 'string'))
          wrong(`<${name}> takes ${attribute ? `one attribute: ${attribute}="…"` : 'no attribute'}.`);
        else words.push({ name, value: typeof value === 'string' ? value : '', line });
        printed.push(name);
        break;
      }
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
      case 'mdxjsEsm':
        wrong('A clause holds no code: braces, import and export are not for text.');
        break;
      case 'html':
      case 'code':
      case 'heading':
      case 'image':
        wrong(`A clause holds no ${node.type}: paragraphs, lists, bold text, links and components only.`);
        break;
      case 'link':
      case 'definition':
        if (node.title) wrong('A link has no title: say it in the text.');
        break;
      default:
        break;
    }
  });
  if (!printed.join('')) problems.push({ file, message: 'The clause has no text.' });
  return { title, words, tree };
}

/** The parser's message without its own places and hints, which are about another text than the editor's. */
function withoutHints(message: string): string {
  return message.replace(/\s*\(.*$/s, '').replace(/\.$/, '');
}

function walk(node: MdastNode, visit: (node: MdastNode) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}
