// A clause as Markdown and as plain text, for quotations, descriptions, search and policy.json. The page itself is
// rendered from the same file by src/components/clause/ClauseText.astro.
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { List, ListItem, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast';
import type { MdastNode } from 'satteri';
import type { Dictionary } from '../i18n/dictionary.ts';
import { figureText } from '../i18n/format.ts';
import { figure } from '../rules/figure.ts';
import { byId } from '../rules/lookup.ts';
import { clauseOf } from '../rules/outline.ts';
import type { Policy } from '../rules/policy.ts';
import type { Terms } from '../rules/terms.ts';
import { attributeOf, type Component, isComponent } from './clause-file.ts';
import { serviceCells, tiersOfList } from '../wording/coverage-cell.ts';
import { levelRows } from '../wording/level-row.ts';
import type { Site } from './site-file.ts';
import { termEntry } from './term-entry.ts';

/** What the components of a clause are worded from. */
export type Wording = {
  lang: string;
  t: Dictionary;
  policy: Policy;
  terms: Terms;
  site: Pick<Site, 'vendor' | 'contacts'>;
  /** The address of another clause, for links in Markdown. */
  href: (clause: string) => string;
};

const text = (value: string): PhrasingContent => ({ type: 'text', value });

function list(items: readonly string[]): List {
  const children = items.map((item): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: [text(item)] }],
  }));
  return { type: 'list', ordered: true, spread: false, children };
}

function table(rows: readonly (readonly string[])[]): Table {
  const children = rows.map((cells): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
  }));
  return { type: 'table', children };
}

/** A component as plain mdast. The content was checked before, so every name is known. */
function component(node: Component, w: Wording): RootContent[] {
  const value = attributeOf(node)?.value ?? '';
  const { lang, t, policy, terms, site } = w;
  const serviceName = ({ id }: { id: string }): string => terms.services[id]?.name ?? id;
  switch (node.name) {
    case 'Figure':
      return [text(figureText(lang, t.figure, figure(policy, value)))];
    case 'Term':
      return node.children.length ? plain(node.children, w) : [text(termEntry(terms, value).name)];
    case 'Ref':
      return [{ type: 'link', url: w.href(value), children: [text(clauseOf(policy, value).number)] }];
    case 'Contact':
      return [text(site.contacts[value] ?? '')];
    case 'Vendor':
      return [text(site.vendor)];
    case 'Services':
      return [list(byId('list', policy.services, value).items.map(serviceName))];
    case 'Matrix': {
      const services = byId('list', policy.services, value);
      const tiers = tiersOfList(policy, services).map(({ id }) => terms.tiers[id]?.short ?? id);
      const rows = services.items.map((item) => [
        serviceName(item),
        ...serviceCells(w, t.regulation, services, item).map((cell) => cell.text),
      ]);
      return [table([[t.regulation.service, ...tiers], ...rows])];
    }
    case 'Levels': {
      const { level, incident, escalation } = t.regulation;
      const rows = levelRows(w).map((row) => [row.id, row.reaction, row.incident, row.escalation]);
      return [table([[level, t.priority.reaction, incident, escalation], ...rows])];
    }
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
  const extensions = [gfmTableToMarkdown({ tablePipeAlign: false })];
  const line = flatten(root).replaceAll(/[ \n]+/g, ' ');
  return { markdown: toMarkdown(root, { extensions, bullet: '-' }).trim(), text: line.trim() };
}
