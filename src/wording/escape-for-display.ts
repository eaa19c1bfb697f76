// A text that somebody typed, or that an address gives, as a message quotes it: one can see what is in it.

/** How many characters of it a message shows. */
const longest = 80;

/** Letters that are written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * The text, shortened. A character that cannot be seen, or that turns the words around it, stands there by its number,
 * [U+202E]; a text from right to left is kept apart from the sentence.
 */
export function escapeForDisplay(text: string): string {
  let said = '';
  for (const letter of text) {
    const seen = /[\p{C}\p{Zl}\p{Zp}]/u.test(letter) ? number(letter) : letter;
    if (said.length + seen.length > longest) {
      said += '…';
      break;
    }
    said += seen;
  }
  return rightToLeft.test(said) ? `\u2068${said}\u2069` : said;
}

function number(letter: string): string {
  return `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
