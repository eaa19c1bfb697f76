// Text from an address or a field, for quoting in a message.

/** How many characters a message shows. */
const maxLength = 80;

/** Letters that are written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Shortens the text, and writes invisible characters and those that change the direction as their code points: [U+202E].
 * Text from right to left is isolated from the sentence.
 */
export function escapeForDisplay(text: string): string {
  let shown = '';
  for (const letter of text) {
    const visible = /[\p{C}\p{Zl}\p{Zp}]/u.test(letter) ? codePoint(letter) : letter;
    if (shown.length + visible.length > maxLength) {
      shown += '…';
      break;
    }
    shown += visible;
  }
  return rightToLeft.test(shown) ? `\u2068${shown}\u2069` : shown;
}

function codePoint(letter: string): string {
  return `[U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
