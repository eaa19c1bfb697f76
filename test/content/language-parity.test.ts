// A clause has the same structure and components in every language; the order of words may differ.
import type { MdastNode } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { ClauseFile } from '../../src/content/clause-file.ts';
import { editions, site } from '../support/content/texts.ts';

/** How many paragraphs, lists, items, bold words and links a clause has. */
function shape(node: MdastNode, counts: Record<string, number> = {}): Record<string, number> {
  if (['paragraph', 'list', 'listItem', 'strong', 'link'].includes(node.type))
    counts[node.type] = (counts[node.type] ?? 0) + 1;
  if ('children' in node) for (const child of node.children) shape(child, counts);
  return counts;
}

/** How many items each list has, in the order of the lists. */
function lists(node: MdastNode): number[] {
  const own = node.type === 'list' ? [node.children.length] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => lists(child))] : own;
}

/** The components of a clause by name and value, in alphabetical order. */
function components({ components: all }: ClauseFile): string[] {
  return all.map(({ name, value }) => `${name} ${value}`).toSorted();
}

describe.each(editions)('In the edition "$id"', ({ clauses }) => {
  const [first = '', ...others] = site.languages;
  describe.each(others)(`each clause has in "%s" what it has in "${first}":`, (language) => {
    const pairs = Object.entries(clauses[first] ?? {}).map(([id, one]) => [id, one, clauses[language]?.[id]] as const);
    test.each(pairs)('%s', (_, one, other) => {
      if (!other) throw new Error('The clause has no text in this language.');
      expect(components(other)).toEqual(components(one));
      expect(shape(other.tree)).toEqual(shape(one.tree));
      expect(lists(other.tree)).toEqual(lists(one.tree));
    });
  });
});
