// Writes each page as Markdown beside its HTML, for programs that read: the text of the built page without its controls
// and navigation.
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { Element, ElementContent, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { builtFiles } from './built-files.ts';

const processor = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' });

/** Elements that hold no text of the page. rehype-remark itself skips those with data-mdast="ignore". */
const skippedTags = ['button', 'details', 'form', 'nav', 'script', 'style'];
/** Controls, labels and hints for some readers only, notes beside a clause, and a clause's text in other languages. */
const skippedClasses = ['scripted', 'no-script', 'visually-hidden', 'narrow', 'hint', 'note', 'other'];

const text = (value: string): ElementContent => ({ type: 'text', value });

function hasClass({ properties: { className } }: Element, names: readonly string[]): boolean {
  return Array.isArray(className) && names.some((name) => className.includes(name));
}

function isText(node: Root['children'][number]): node is ElementContent {
  if (node.type !== 'element') return node.type === 'text';
  const { tagName, properties } = node;
  return !(
    skippedTags.includes(tagName) ||
    hasClass(node, skippedClasses) ||
    'hidden' in properties ||
    'popover' in properties
  );
}

/**
 * The nodes that are text, in the shape that rehype-remark expects. `base` is the address that links are relative to;
 * `parent` is what stands around them: a heading has no links, a cell no paragraphs and no bold text.
 */
function prepare(nodes: Root['children'], base: string, parent?: 'heading' | 'cell'): ElementContent[] {
  return nodes.filter(isText).flatMap((node, i, all) => {
    if (node.type !== 'element') return node;
    const { tagName } = node;
    if (tagName === 'table') repeatRowHeads(node);
    const inside = /^h\d$/.test(tagName) ? 'heading' : /^t[dh]$/.test(tagName) ? 'cell' : parent;
    node.children = prepare(node.children, base, inside);
    // Elements without text between them are set apart by the style sheet.
    const space = all[i + 1]?.type === 'element' || hasClass(node, ['number']) ? ' ' : '';
    switch (tagName) {
      case 'a': {
        const href = String(node.properties['href']);
        if (parent === 'heading' || hasClass(node, ['term']) || href.startsWith('?')) node.tagName = 'span';
        else node.properties['href'] = new URL(href, base).href;
        break;
      }
      case 'ins':
      case 'del':
        return changedWords(node, space);
      case 'p':
        if (parent !== 'cell') break;
        return [...node.children, text(space && ' · ')];
      case 'strong':
        if (parent === 'cell') node.tagName = 'span';
        break;
      case 'table':
        return [...caption(node), node];
      default:
        break;
    }
    return [node, text(space)];
  });
}

/** Marked words with the spaces at their ends outside of the mark, as Markdown wants them. */
function changedWords(node: Element, space: string): ElementContent[] {
  const [words] = node.children;
  if (words?.type !== 'text') return [node];
  const [, before = '', marked = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words.value) ?? [];
  const tagName = node.tagName === 'ins' ? 'strong' : 'del';
  return [text(before), { ...node, tagName, children: [text(marked)] }, text(after || space)];
}

/** The caption of a table as a paragraph before it: Markdown has none. */
function caption({ children: [first] }: Element): ElementContent[] {
  if (first?.type !== 'element' || first.tagName !== 'caption') return [];
  const strong: Element = { type: 'element', tagName: 'strong', properties: {}, children: first.children };
  return [{ type: 'element', tagName: 'p', properties: {}, children: [strong] }];
}

/** Repeats a row head that spans rows in each of them. */
function repeatRowHeads(table: Element): void {
  const elements = ({ children }: Element): Element[] => children.filter((child) => child.type === 'element');
  for (const rows of elements(table).map(elements))
    for (const [i, row] of rows.entries()) {
      const [head] = elements(row);
      const span = Number(head?.properties['rowSpan'] ?? 1);
      if (!head || span < 2) continue;
      delete head.properties['rowSpan'];
      for (const other of rows.slice(i + 1, i + span)) other.children.unshift(structuredClone(head));
    }
}

/**
 * A built page as Markdown, from its title to its edition and address; undefined for a page that offers none. `file` is
 * its name in errors. Throws Error for a page without a title, an edition or an address.
 */
export function pageMarkdown(page: string, file: string): string | undefined {
  if (!page.includes('<link rel="alternate" type="text/markdown"')) return undefined;
  const find = (pattern: RegExp): string => {
    const [, found] = pattern.exec(page) ?? [];
    if (found === undefined) throw new Error(`${file} has nothing like ${pattern.source}: see src/layouts/Page.astro.`);
    return found;
  };
  const main = find(/(<main\b.*<\/main>)/s);
  const title = find(/(<h1\b.*?<\/h1>)/s);
  const address = find(/<meta property="og:url" content="([^"]*)">/);
  const edition = find(/<html[^>]* data-edition="([^"]*)"/);
  const source = `<hr><p><a href="${address}">${edition}</a></p>`;
  const tree = processor.parse(title + main.replace(title, '') + source);
  const children = prepare(tree.children, address);
  return processor.stringify(processor.runSync({ type: 'root', children }));
}

export const markdown: AstroIntegration = {
  name: 'markdown',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const started = performance.now();
      for (const file of builtFiles(dir, '**/index.html')) {
        const text = pageMarkdown(await readFile(file, 'utf8'), file);
        if (text !== undefined) await writeFile(file.replace(/html$/, 'md'), text);
      }
      logger.info(`${Math.round(performance.now() - started)} ms`);
    },
  },
};
