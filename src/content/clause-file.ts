// Reads one clause: a title and a text whose figures, terms and references are components. The text is checked as
// mdast, with the parser that renders it.
import { type MdastNode, mdxToMdast } from 'satteri';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { Problems } from './problem.ts';
import { EncodingError, readText } from './read-text.ts';

/** The components that a clause may use, and the attribute that each takes. */
const attributes: Record<string, string | null> = {
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

/** A component used in a clause: its name, the value of its attribute, and its line in the file, from 1. */
export type ComponentUse = { name: string; value: string; line: number };

/** A clause that was read. The tree is mdast, as the parser made it. */
export type ClauseFile = { title: string; components: ComponentUse[]; tree: MdastNode };

/** Digits that are no figure of policy.yaml: the name by which the clause on availability is quoted everywhere. */
const spelledDigits = /(?<!\d)24\/7(?!\d)/g;

/** The first digits of a text that ought to be a figure, and the line of the text on which they stand, from 0. */
export function bareDigits(text: string): { digits: string; line: number } | undefined {
  const rest = text.replaceAll(spelledDigits, '····');
  const found = /\d+(?:[.,:/]\d+)*/.exec(rest);
  return found ? { digits: found[0], line: rest.slice(0, found.index).split('\n').length - 1 } : undefined;
}

/** Reads a clause; adds problems and returns undefined when it cannot be used. */
export function readClause(path: string, problems: Problems): ClauseFile | undefined {
  let source: string;
  try {
    source = readText(path);
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error;
    problems.add(path, error.message, error.line);
    return undefined;
  }
  const [head = '', yaml] = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(source) ?? [];
  const document = parseDocument(yaml ?? '');
  if (document.errors.some(({ code }) => code !== 'DUPLICATE_KEY')) {
    problems.add(path, 'The title is not YAML: put it in double quotes, title: "…".', 2);
    return undefined;
  }
  const frontmatter = ClauseFrontmatter.safeParse(document.errors.length ? undefined : document.toJS());
  if (!frontmatter.success) {
    problems.add(path, 'A clause begins with its title and nothing else: "---", "title: …", "---".', 1);
    return undefined;
  }
  const { title } = frontmatter.data;
  const bare = bareDigits(title);
  if (bare) {
    const line = 1 + head.split('\n').findIndex((text) => text.startsWith('title:'));
    problems.add(path, `Bare digits "${bare.digits}" in the title. A title names no figure.`, line);
  }
  /** Lines of the file before the text. */
  const offset = head.split('\n').length - 1;
  let tree: MdastNode;
  try {
    tree = mdxToMdast(source.slice(head.length));
  } catch (error) {
    const [, line, text = String(error)] = /^(\d+):\d+: (.*)/s.exec((error as Error).message) ?? [];
    // The parser's own places and hints are about another text than the editor's.
    const message = text.replace(/\s*\(.*$/s, '').replace(/\.$/, '');
    problems.add(path, `Not MDX: ${message}.`, Number(line ?? 1) + offset);
    return undefined;
  }
  const components: ComponentUse[] = [];
  let printed = '';
  walk(tree, (node) => {
    const line = (node.position?.start.line ?? 1) + offset;
    const message = remark(node);
    if (message) problems.add(path, message, line);
    if (node.type === 'text' || node.type === 'inlineCode') {
      printed += node.value.trim();
      const bare = bareDigits(node.value);
      const advice = 'Write figures once, in policy.yaml, and print them with <Figure of="…" />.';
      if (bare) problems.add(path, `Bare digits "${bare.digits}". ${advice}`, line + bare.line);
    } else if (isComponent(node)) {
      printed += node.name ?? '';
      if (!message) components.push({ name: node.name ?? '', value: attributeOf(node)?.value ?? '', line });
    }
  });
  if (!printed) problems.add(path, 'The clause has no text.');
  return { title, components, tree };
}

/** Why a clause may not hold a node, or undefined when it may. */
function remark(node: MdastNode): string | undefined {
  switch (node.type) {
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement': {
      const name = node.name ?? '';
      const attribute = attributes[name];
      if (attribute === undefined) return `Unknown component <${name}>. Known: ${Object.keys(attributes).join(', ')}.`;
      const valid = attribute ? attributeOf(node)?.name === attribute : !node.attributes.length;
      return valid ? undefined : `<${name}> takes ${attribute ? `one attribute: ${attribute}="…"` : 'no attribute'}.`;
    }
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
    case 'mdxjsEsm':
      return 'A clause holds no code: braces, import and export are not for text.';
    case 'html':
    case 'code':
    case 'heading':
    case 'image':
      return `A clause holds no ${node.type}: paragraphs, lists, bold text, links and components only.`;
    case 'link':
    case 'definition':
      return node.title ? 'A link has no title: say it in the text.' : undefined;
    default:
      return undefined;
  }
}

export type Component = Extract<MdastNode, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

export function isComponent(node: MdastNode): node is Component {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
}

/** The only attribute of a component, when it has one that is a text. */
export function attributeOf({ attributes }: Component): { name: string; value: string } | undefined {
  const [first, second] = attributes;
  if (first?.type !== 'mdxJsxAttribute' || typeof first.value !== 'string' || second) return undefined;
  return { name: first.name, value: first.value };
}

function walk(node: MdastNode, visit: (node: MdastNode) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}
