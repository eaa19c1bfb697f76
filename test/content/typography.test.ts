// Quotes, dashes and spaces in the texts follow the rules of the language. They are typed by hand: no plug-in sets them.
import { describe, expect, test } from 'vitest';
import { site, texts } from '../support/content/texts.ts';

/** Patterns that a text must not match, by rule. */
type Rules = Record<string, RegExp>;

const everywhere: Rules = {
  'one space between words, and none at the end of a line': /\S {2,}\S|[ \u00a0]$|\u00a0 | \u00a0/m,
  'no straight quotes': /"|(?<=\p{L})'(?=\p{L})/u,
  'no hyphen for a dash': /\S[ \u00a0]--?[ \u00a0]/,
  'an ellipsis is one sign': /\.\.\./,
  'no space before a stop or a comma': /[ \u00a0][,.;:!?](?=\s|$)/m,
};

const own: Record<string, Rules> = {
  ru: {
    'quotes are «ёлочки»': /[“”„]/,
    'a dash is long, and a space that does not break stands before it': / —|\s–\s/,
    'no break after a short preposition or particle':
      /(?<![\p{L}-])(?:в|к|о|с|у|на|за|из|от|до|по|об|со|ко|во|не|ни) (?=\S)/iu,
    'no break before a unit': /(?<=\}|\d) (?=(?:ч|мин|дн|МСК)(?!\p{L}))/u,
  },
  en: {
    'quotes are “curly”': /[«»„]/,
    'no break before a unit': /(?<=\}|\d) (?=(?:h|min|MSK)(?!\p{L}))/u,
  },
};

describe.each(site.languages)('The texts in "%s"', (language) => {
  const all = texts(language);
  test.each(Object.entries({ ...everywhere, ...own[language] }))('follow the rule: %s', (_, wrong) => {
    const found = all.flatMap(({ where, text }) => {
      const at = wrong.exec(text)?.index;
      return at === undefined ? [] : [`${where}: …${text.slice(Math.max(0, at - 15), at + 25)}…`];
    });
    expect(found).toEqual([]);
  });
});
