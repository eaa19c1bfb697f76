// The elements of a built page, read from its HTML. Built pages are valid HTML in which a tag closes every element.
const voidTags = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

type Tag = { tag: string; attributes: Record<string, string> };

/** An element of a page. */
export type PageElement = Tag & {
  /** The elements around it, the outermost first. */
  ancestors: Tag[];
  /** The language that the nearest `lang` attribute names. */
  lang: string;
  /** The text directly in the element, without that of the elements inside. */
  text: string;
};

const entities: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: '\u00a0' };

/** A text of HTML or XML with its character references replaced by what they stand for. */
export function decodeEntities(text: string): string {
  return text
    .replaceAll(/&#(x?)([\da-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll(/&([a-z]+);/g, (whole, name: string) => entities[name] ?? whole);
}

/** The elements of a page in their order, scripts and styles without their content. */
export function elementsOf(html: string): PageElement[] {
  const elements: PageElement[] = [];
  const open: PageElement[] = [];
  const plain = html.replaceAll(/<!--.*?-->/gs, '').replaceAll(/(<(script|style)\b[^>]*>).*?(<\/\2>)/gs, '$1$3');
  for (const [, closing, tag = '', written = '', text = ''] of plain.matchAll(
    /<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>([^<]*)/gi,
  )) {
    if (closing) open.pop();
    else {
      const attributes = Object.fromEntries(
        [...written.matchAll(/([^\s=/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s/]+)))?/g)].map(([, name = '', a, b, c]) => [
          name,
          decodeEntities(a ?? b ?? c ?? ''),
        ]),
      );
      const lang = attributes['lang'] ?? open.at(-1)?.lang ?? '';
      const element = { tag, attributes, ancestors: [...open], lang, text: '' };
      elements.push(element);
      if (!voidTags.has(tag) && !written.endsWith('/')) open.push(element);
    }
    const parent = open.at(-1);
    if (parent) parent.text += ` ${decodeEntities(text)}`;
  }
  return elements;
}
