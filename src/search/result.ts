// A result in the list: its kind, its title, and an excerpt around the words that fit.
import { fill } from '../i18n/fill.ts';
import type { Hit } from './find.ts';
import type { SearchFile } from './records.ts';
import { words } from './tokenize.ts';

type Word = { text: string; marked: boolean };
/** Words of the text that a result shows, and how many of them stand before the first that fits. */
const [length, before] = [26, 6];

export function result({ record, marks }: Hit, href: string, t: SearchFile['t']): HTMLLIElement {
  let place = 0;
  const [title = [], text = [], ...synonyms] = [record.title, record.text, ...(record.synonyms ?? [])].map((field) =>
    words(field).map((word): Word => ({ text: word, marked: marks?.has(place++) ?? false })),
  );
  const section = record.section ? [' · ', element('span', 'result-section', record.section)] : [];
  const link = element(
    'a',
    'result',
    element('span', 'result-kind', fill(t.kind[record.kind], { number: record.number ?? '' }), ...section),
    element('strong', '', ...highlight(title)),
  );
  link.href = href;
  if (text.length) link.append(element('span', 'result-text', ...excerpt(text)));
  // The synonym by which the record was found, unless words fit that are shown anyway.
  const synonym = hasMark([...title, ...text]) ? undefined : synonyms.find(hasMark);
  if (synonym) {
    const name = synonym.map((word) => word.text).join(' ');
    link.append(element('span', 'result-text', `${t.also} `, element('mark', '', name)));
  }
  return element('li', '', link);
}

function hasMark(all: readonly Word[]): boolean {
  return all.some(({ marked }) => marked);
}

function excerpt(all: readonly Word[]): (Node | string)[] {
  const first = all.findIndex(({ marked }) => marked);
  const start = Math.max(0, Math.min(first - before, all.length - length));
  const end = start + length;
  return [start > 0 ? '… ' : '', ...highlight(all.slice(start, end)), end < all.length ? ' …' : ''];
}

/** The words with spaces between them, the marked ones in `<mark>` without the punctuation around them. */
function highlight(all: readonly Word[]): (Node | string)[] {
  return all.flatMap(({ text, marked }, i) => {
    const space = i > 0 ? ' ' : '';
    const [, head = '', core = '', tail = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(text) ?? [];
    return marked && core ? [space + head, element('mark', '', core), tail] : [space + text];
  });
}

/** An element made of text and nodes: nothing that was typed or indexed is parsed as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}
