// Checks of what a screen reader goes by in a built page: its headings, its landmarks, and the language of each part.
import type { PageElement } from './elements.ts';

/** Each element of a page as `grandparent > parent > element`, by tag and class. */
export function nestings(elements: readonly PageElement[]): string[] {
  const nameOf = ({ tag, attributes }: PageElement['ancestors'][number]): string =>
    `${tag}.${attributes['class'] ?? ''}`;
  return elements.map((element) => [...element.ancestors.slice(-2), element].map(nameOf).join(' > '));
}

/** Headings that follow a heading more than one level above them. */
export function skippedLevels(elements: readonly PageElement[]): string[] {
  let before = 0;
  return elements.flatMap(({ tag, text }) => {
    if (!/^h[1-6]$/.test(tag)) return [];
    const level = Number(tag[1]);
    const skips = level > before + 1;
    before = level;
    return skips ? [`${tag} comes where h${level - 1} is missing:${text}`] : [];
  });
}

const sectioning = /^(article|aside|main|nav|section)$/;

/**
 * What is wrong with the landmarks: each of the `expected` ones stands once for the whole page, the other two do not,
 * and every `<nav>` has a name of its own.
 */
export function landmarkProblems(elements: readonly PageElement[], expected: readonly string[]): string[] {
  const ofPage = ({ ancestors }: PageElement): boolean => !ancestors.some(({ tag }) => sectioning.test(tag));
  const counts = ['main', 'header', 'footer'].flatMap((tag) => {
    const count = elements.filter((element) => element.tag === tag && (tag === 'main' || ofPage(element))).length;
    return count === (expected.includes(tag) ? 1 : 0) ? [] : [`${count} times <${tag}> for the whole page`];
  });
  const names = elements.flatMap(({ tag, attributes }) =>
    tag === 'nav' ? [attributes['aria-label'] ?? attributes['aria-labelledby'] ?? ''] : [],
  );
  const unclear = names.filter((name, i) => !name || names.indexOf(name) !== i);
  return [...counts, ...unclear.map((name) => `a <nav> has no name of its own: “${name}”`)];
}

/** Attributes that screen readers read out. */
const spokenAttributes = ['alt', 'aria-description', 'aria-label', 'aria-roledescription', 'placeholder', 'title'];
/** What only texts of one language contain: Cyrillic letters; words that hardly any English sentence goes without. */
const marks: Record<string, RegExp> = { ru: /[а-яё]{2}/i, en: /\b(?:the|of|and|is|are|for|with|only)\b/ };

/** Texts whose `lang` attribute names another language than the one that they are in. */
export function wrongLanguage(elements: readonly PageElement[]): string[] {
  return elements.flatMap(({ tag, attributes, lang, text }) => {
    // The title of a page for every language holds all languages, and cannot mark them up.
    if (tag === 'title') return [];
    const spoken = [text, ...spokenAttributes.flatMap((name) => attributes[name] ?? [])];
    return Object.entries(marks).flatMap(([language, mark]) =>
      language === lang
        ? []
        : spoken
            .filter((words) => mark.test(words.replaceAll(/\S+@\S+/g, '')))
            .map((words) => `<${tag}> in ${lang}: ${words.trim().slice(0, 80)}`),
    );
  });
}
