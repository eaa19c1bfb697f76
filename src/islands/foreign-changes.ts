// Keeps the texts of a tool right on a page that a browser translates. It replaces text nodes by nodes of its own, while
// Preact goes on changing those that it made, which are no longer in the page: the old text would stay. So before each
// render what others changed within a tool is undone, and after it done again wherever nothing was drawn anew.
import { options } from 'preact';

/** What others did within a tool, oldest first. `undone`: the data that a text had, while its change is undone. */
type Change = MutationRecord & { undone?: string };
let changes: Change[] = [];

/** Keeps what happened; not in the live region of a tool, where each text that is announced is set by `announce`. */
function keep(records: readonly MutationRecord[]): void {
  const inRegion = ({ target }: MutationRecord): boolean =>
    Boolean((target instanceof Element ? target : target.parentElement)?.closest('.visually-hidden[role=status]'));
  changes.push(...records.filter((record) => !inRegion(record)));
}

const observer = typeof MutationObserver === 'undefined' ? undefined : new MutationObserver(keep);

/** Takes nodes out of an element and puts others in, before `next`. */
function replaceNodes(parent: Node, leaving: NodeList, entering: NodeList, next: Node | null): void {
  for (const node of leaving) if (node.parentNode === parent) parent.removeChild(node);
  for (const node of entering) parent.insertBefore(node, next?.parentNode === parent ? next : null);
}

/** Puts back the nodes and texts as they were before a change. Changes are undone in reverse order. */
function undo(change: Change): void {
  const { target, addedNodes, removedNodes, nextSibling } = change;
  if (target instanceof CharacterData) {
    change.undone = target.data;
    target.data = change.oldValue ?? '';
  } else {
    replaceNodes(target, addedNodes, removedNodes, nextSibling);
  }
}

/** Makes a change again that was undone, in the order in which it was made. */
function redo({ target, addedNodes, removedNodes, nextSibling, undone = '' }: Change): void {
  if (target instanceof CharacterData) target.data = undone;
  else replaceNodes(target, removedNodes, addedNodes, nextSibling);
}

/** The element whose children a change concerns. */
function parentOf({ target }: Change): Node {
  return target instanceof CharacterData ? (target.parentNode ?? target) : target;
}

/** What a render may change of an element: whether it is in the page, its children, and their texts. */
function contentOf(parent: Node): unknown[] {
  return [parent.isConnected, ...[...parent.childNodes].flatMap((node) => [node, node.nodeValue])];
}

/** Whether a change moved nodes from one element to another, so that it cannot be made again for one of them alone. */
function movesNodes(all: readonly Change[]): boolean {
  const from = new Map(all.flatMap(({ target, removedNodes }) => [...removedNodes].map((node) => [node, target])));
  return all.some(({ target, addedNodes }) => [...addedNodes].some((node) => (from.get(node) ?? target) !== target));
}

/** Renders with the nodes as Preact left them. */
function renderWithout(render: () => void): void {
  if (!changes.length) {
    render();
    return;
  }
  const undone = changes;
  changes = [];
  for (const change of [...undone].reverse()) undo(change);
  const before = new Map(undone.map((change) => [parentOf(change), contentOf(parentOf(change))]));
  render();
  if (movesNodes(undone)) return;
  const same = new Set(
    [...before].flatMap(([parent, content]) => {
      const now = contentOf(parent);
      return now.length === content.length && now.every((one, i) => one === content[i]) ? [parent] : [];
    }),
  );
  for (const change of undone) {
    if (!same.has(parentOf(change))) continue;
    redo(change);
    changes.push(change);
  }
}

if (observer) {
  options.debounceRendering = (render) => {
    queueMicrotask(() => {
      keep(observer.takeRecords());
      try {
        renderWithout(render);
      } finally {
        // What was done here is no change by others.
        observer.takeRecords();
      }
    });
  };
}

/** From now on, undoes what others change in an island before each render. */
export function undoForeignChanges(island: Element): void {
  observer?.observe(island, { subtree: true, childList: true, characterData: true, characterDataOldValue: true });
}
