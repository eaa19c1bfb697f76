// Repairs what chats, mail programs and web pages do to a link on its way.
import { distance } from 'fastest-levenshtein';

/** Characters that are not seen: zero-width spaces, direction marks, soft hyphens. */
const unseen = /\p{Cf}/gu;
/** The start of an address's fragment, where a page has written `&` as a character reference by number. */
const numberedAmpersand = /^#0*38;/;

/** The query of an address; its fragment goes on with it where the page that had the link wrote `&#38;` for `&`. */
export function queryOfAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): string {
  return numberedAmpersand.test(hash) ? `${search}&${hash.replace(numberedAmpersand, '')}` : search;
}

/** The fragment that names a part of the page. */
export function fragmentOfAddress({ hash }: Pick<Location, 'hash'>): string {
  return numberedAmpersand.test(hash) ? '' : hash;
}

/** A text decoded once more; as it is where it cannot be. */
export function decodeAgain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The values that a text of an address may stand for, the likeliest first: as it is; without the markup and punctuation
 * that stood after the link; the same decoded once more.
 */
export function spellingsOf(text: string): string[] {
  const trim = (one: string): string =>
    one
      .replaceAll(unseen, '')
      .replace(/[<"].*$/s, '')
      .replace(/[\s\p{P}\p{S}]+$/u, '');
  return [...new Set([text, ...[trim(text), trim(decodeAgain(text))].filter(Boolean)])];
}

/** The known name that a name of an address is: in other case or with other signs, or with `amp;` before it. */
export function knownName(name: string, known: readonly string[]): string {
  const letters = (one: string): string => one.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const bare = letters(name.replace(/^(?:\s|amp;)+/i, ''));
  return (bare && known.find((one) => letters(one) === bare)) || name;
}

/** The known name for which another may be a slip: one letter too many, missing or wrong, or two that changed places. */
export function similarName(name: string, known: readonly string[]): string | undefined {
  const sorted = (one: string): string => [...one].sort().join('');
  return known.find((one) => one.length > 3 && (distance(name, one) === 1 || sorted(name) === sorted(one)));
}
