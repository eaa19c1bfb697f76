// What a screen reader's user goes by in a built page: its headings, its landmarks, and the language of each part.
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

type Open = { tag: string; attributes: Record<string, string> };
type Part = Open & {
  /** The elements around it, from the outermost. */
  around: Open[];
  /** The language that the nearest `lang` gives it. */
  lang: string;
  /** The text right within it, without that of the elements inside. */
  text: string;
};

/** The elements of a page in order. The pages are valid HTML, and every element is closed by its tag. */
export function partsOf(html: string): Part[] {
  const found: Part[] = [];
  const open: Part[] = [];
  const plain = html.replaceAll(/<!--.*?-->/gs, '').replaceAll(/(<(script|style)\b[^>]*>).*?(<\/\2>)/gs, '$1$3');
  for (const [, closing, tag = '', written = '', text = ''] of plain.matchAll(
    /<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>([^<]*)/gi,
  )) {
    if (closing) open.pop();
    else {
      const attributes = Object.fromEntries(
        [...written.matchAll(/([^\s=/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s/]+)))?/g)].map(([, name = '', a, b, c]) => [
          name,
          a ?? b ?? c ?? '',
        ]),
      );
      const lang = attributes['lang'] ?? open.at(-1)?.lang ?? '';
      const part = { tag, attributes, around: [...open], lang, text: '' };
      found.push(part);
      if (!voids.has(tag) && !written.endsWith('/')) open.push(part);
    }
    const within = open.at(-1);
    if (within) within.text += ` ${text}`;
  }
  return found;
}

/** Each element of a page as `grandparent > parent > element`, by tag and class. */
export function nestings(parts: readonly Part[]): string[] {
  const named = ({ tag, attributes }: Open): string => `${tag}.${attributes['class'] ?? ''}`;
  return parts.map((part) => [...part.around.slice(-2), part].map(named).join(' > '));
}

/** Headings that leave out a level on the way down. */
export function skippedLevels(parts: readonly Part[]): string[] {
  let before = 0;
  return parts.flatMap(({ tag, text }) => {
    if (!/^h[1-6]$/.test(tag)) return [];
    const level = Number(tag[1]);
    const skips = level > before + 1;
    before = level;
    return skips ? [`${tag} comes where h${level - 1} is missing:${text}`] : [];
  });
}

const sectioning = /^(article|aside|main|nav|section)$/;

/** What is wrong with the landmarks: there is one of each that a page has once, and the others can be told apart. */
export function landmarkFaults(parts: readonly Part[], expected: readonly string[]): string[] {
  const outside = ({ around }: Part): boolean => !around.some(({ tag }) => sectioning.test(tag));
  const once = ['main', 'header', 'footer'].flatMap((tag) => {
    const count = parts.filter((part) => part.tag === tag && (tag === 'main' || outside(part))).length;
    return count === (expected.includes(tag) ? 1 : 0) ? [] : [`${count} times <${tag}> for the whole page`];
  });
  const names = parts.flatMap(({ tag, attributes }) =>
    tag === 'nav' ? [attributes['aria-label'] ?? attributes['aria-labelledby'] ?? ''] : [],
  );
  const unclear = names.filter((name, i) => !name || names.indexOf(name) !== i);
  return [...once, ...unclear.map((name) => `a <nav> has no name of its own: “${name}”`)];
}

/** Attributes that are read out. */
const spoken = ['alt', 'aria-description', 'aria-label', 'aria-roledescription', 'placeholder', 'title'];
/** What only one of two languages is written with: the letters of Russian; words without which no English sentence is. */
const marks: Record<string, RegExp> = { ru: /[а-яё]{2}/i, en: /\b(?:the|of|and|is|are|for|with|only)\b/ };

/** Text in another of the page's languages than the one that it is said to be in. */
export function saidInAnother(parts: readonly Part[]): string[] {
  return parts.flatMap(({ tag, attributes, lang, text }) => {
    // The title of a page for every language has them all, and nothing to tell them apart by.
    if (tag === 'title') return [];
    const read = [text, ...spoken.flatMap((name) => attributes[name] ?? [])];
    return Object.entries(marks).flatMap(([language, mark]) =>
      language === lang
        ? []
        : read
            .filter((words) => mark.test(words.replaceAll(/\S+@\S+/g, '')))
            .map((words) => `<${tag}> in ${lang}: ${words.trim().slice(0, 80)}`),
    );
  });
}
