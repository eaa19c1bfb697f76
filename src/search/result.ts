// A result in the list: its kind, its title, and an excerpt around the words that fit.
import type { SearchFile, SearchRecord } from './records.ts';
import { fill } from '../i18n/fill.ts';
import { words } from './tokenize.ts';
import type { Hit } from './find.ts';

type Words = SearchFile['t'];
/** Words of the text that a result shows, and how many of them stand before the first that fits. */
const [length, before] = [26, 6];

export function result({ record, marks }: Hit, href: string, t: Words): HTMLLIElement {
  const link = element('a', 'result');
  link.href = href;
  link.append(
    element('span', 'result-kind', ...label(record, t)),
    element('strong', '', ...marked(words(record.title), marks, 0)),
  );
  const about = excerpt(record, marks);
  if (about.length) link.append(element('span', 'result-text', ...about));
  const alias = synonym(record, marks);
  if (alias) link.append(element('span', 'result-text', `${t.also} `, element('mark', '', alias)));
  const item = element('li');
  item.append(link);
  return item;
}

function label({ kind, number = '', section }: SearchRecord, t: Words): (Node | string)[] {
  const name = fill(t.kind[kind], { number });
  return section ? [name, ' · ', element('span', 'result-section', section)] : [name];
}

function excerpt({ title, text }: SearchRecord, marks: ReadonlySet<number>): Node[] {
  if (!text) return [];
  const all = words(text);
  const offset = words(title).length;
  const first = all.findIndex((_, i) => marks.has(i + offset));
  const start = all.length <= length ? 0 : Math.max(0, Math.min(first - before, all.length - length));
  const shown = marked(all.slice(start, start + length), marks, offset + start);
  if (start > 0) shown.unshift(new Text('… '));
  if (start + length < all.length) shown.push(new Text(' …'));
  return shown;
}

/** The synonym by which the record was found, unless words fit that are shown anyway. */
function synonym({ title, text, synonyms = [] }: SearchRecord, marks: ReadonlySet<number>): string | undefined {
  let place = words(title).length + (text ? words(text).length : 0);
  if ([...marks].some((mark) => mark < place)) return undefined;
  return synonyms.find((name) => {
    const from = place;
    place += words(name).length;
    return [...marks].some((mark) => mark >= from && mark < place);
  });
}

/** Words, those that fit in `<mark>` without the punctuation around them; `offset` is the place of the first. */
function marked(all: readonly string[], marks: ReadonlySet<number>, offset: number): Node[] {
  return all.flatMap((word, i) => {
    const space = i > 0 ? [new Text(' ')] : [];
    const [, head = '', core = '', tail = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
    if (!marks.has(i + offset) || !core) return [...space, new Text(word)];
    return [...space, new Text(head), element('mark', '', core), new Text(tail)];
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
