// A clause as Markdown and as plain text, for quotations, descriptions, search and policy.json. The page itself is
// rendered from the same file by src/components/clause/ClauseText.astro.
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { BlockContent, ListItem, PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import type { MdastNode } from 'satteri';
import type { Dictionary } from '../i18n/dictionary.ts';
import { figureText } from '../i18n/format.ts';
import type { Figure } from '../rules/figure.ts';
import { byId } from '../rules/lookup.ts';
import { clauseOf } from '../rules/outline.ts';
import type { Policy } from '../rules/policy.ts';
import type { Terms } from '../rules/terms.ts';
import { attributeOf, type Component, isComponent } from './clause-file.ts';
import { serviceCells, tiersOfList } from '../wording/coverage-cell.ts';
import { levelRows } from '../wording/level-row.ts';
import { termEntry } from './term-entry.ts';

/** What the components of a clause are worded from. */
export type Wording = {
  lang: string;
  t: Dictionary;
  policy: Policy;
  terms: Terms;
  figures: ReadonlyMap<string, Figure>;
  vendor: string;
  contacts: Readonly<Record<string, string>>;
  /** The address of another clause, for links in Markdown. */
  href: (clause: string) => string;
};

const text = (value: string): PhrasingContent => ({ type: 'text', value });

function table(rows: readonly (readonly string[])[]): BlockContent {
  const children = rows.map((cells): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
  }));
  return { type: 'table', children };
}

function services({ policy, terms }: Wording, list: string): BlockContent {
  const children = byId('list', policy.services, list).items.map(({ id }): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [text(terms.services[id]?.name ?? id)] }],
  }));
  return { type: 'list', ordered: true, spread: false, children };
}

function matrix({ policy, terms, t }: Wording, list: string): BlockContent {
  const services = byId('list', policy.services, list);
  return table([
    [t.regulation.service, ...tiersOfList(policy, services).map(({ id }) => terms.tiers[id]?.short ?? id)],
    ...services.items.map((item) => [
      terms.services[item.id]?.name ?? item.id,
      ...serviceCells({ policy, terms }, t.regulation, services, item).map((cell) => cell.text),
    ]),
  ]);
}

function levels(w: Wording): BlockContent {
  const { level, incident, escalation } = w.t.regulation;
  return table([
    [level, w.t.priority.reaction, incident, escalation],
    ...levelRows(w).map((row) => [row.id, row.reaction, row.incident, row.escalation]),
  ]);
}

/** A component as plain mdast. The content was checked before, so every name is known. */
function component(node: Component, w: Wording): RootContent[] {
  const value = attributeOf(node)?.value ?? '';
  switch (node.name) {
    case 'Figure': {
      const figure = w.figures.get(value);
      return figure ? [text(figureText(w.lang, w.t.figure, figure))] : [];
    }
    case 'Term':
      return node.children.length ? plain(node.children, w) : [text(termEntry(w.terms, value).name)];
    case 'Ref':
      return [{ type: 'link', url: w.href(value), children: [text(clauseOf(w.policy, value).number)] }];
    case 'Contact':
      return [text(w.contacts[value] ?? '')];
    case 'Vendor':
      return [text(w.vendor)];
    case 'Services':
      return [services(w, value)];
    case 'Matrix':
      return [matrix(w, value)];
    case 'Levels':
      return [levels(w)];
    default:
      throw new RangeError(`No Markdown for <${String(node.name)}>: word it in src/content/clause-markdown.ts.`);
  }
}

function plain(nodes: readonly MdastNode[], w: Wording): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (isComponent(node)) return component(node, w);
    if ('children' in node) return [{ ...node, children: plain(node.children as MdastNode[], w) } as RootContent];
    return [node];
  });
}

function flatten(node: Root | RootContent): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  // A table's head makes no sense in a line of text.
  const children = node.type === 'table' ? node.children.slice(1) : node.children;
  const parts = children.map((child) => flatten(child)).filter(Boolean);
  if (node.type === 'tableRow') return parts.join(' — ');
  if (node.type === 'root' || node.type === 'listItem') return parts.join(' ');
  if (node.type !== 'list' && node.type !== 'table') return parts.join('');
  // Rows and items are joined as parts of a sentence; many end in punctuation already.
  return parts.map((part, i) => (i === parts.length - 1 || /[;,.:!?…]$/.test(part) ? part : `${part};`)).join(' ');
}

/** A clause in words: `markdown` keeps lists, tables and links; `text` is one line. */
export function clauseMarkdown(tree: MdastNode, wording: Wording): { markdown: string; text: string } {
  const root: Root = { type: 'root', children: 'children' in tree ? plain(tree.children as MdastNode[], wording) : [] };
  const markdown = toMarkdown(root, {
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
  }).trim();
  const line = flatten(root).replaceAll(/[ \n]+/g, ' ');
  return { markdown, text: line.trim() };
}
