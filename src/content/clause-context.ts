// Gives each component of a clause its edition, language and clause as attributes, taken from the file's path.
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastPluginEntry } from 'satteri';

/** A Sätteri plugin for markdown.processor. */
export const clauseContext: MdastPluginEntry = ({ fileURL }) => {
  if (!fileURL?.pathname.endsWith('.mdx')) return null;
  const path = fileURLToPath(fileURL);
  const context = {
    clause: basename(path, '.mdx'),
    lang: basename(dirname(path)),
    edition: basename(dirname(dirname(path))),
  };
  const added = Object.entries(context).map(([name, value]) => ({ type: 'mdxJsxAttribute' as const, name, value }));
  return defineMdastPlugin({
    name: 'clause-context',
    mdxJsxTextElement(node, visit) {
      visit.replaceNode(node, { ...node, attributes: [...node.attributes, ...added] });
    },
    mdxJsxFlowElement(node, visit) {
      visit.replaceNode(node, { ...node, attributes: [...node.attributes, ...added] });
    },
  });
};
