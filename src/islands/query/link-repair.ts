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

/** A time or an offset that was cut: what is left would mean another time. */
const cutTime = /(?::\d\d[\s+%-]+|[+-]\d\d:\d?)$/;

/**
 * The values that a text of an address may stand for, the likeliest first: as it is; without the markup and punctuation
 * that stood after the link; the same decoded once more; in lower case.
 */
export function spellingsOf(text: string): string[] {
  const trim = (one: string): string => {
    const seen = one.replaceAll(unseen, '');
    return cutTime.test(seen) ? seen : seen.replace(/[<"|\]][^+\d]*$/, '').replace(/[^\p{L}\p{N}+%-]+$/u, '');
  };
  const [trimmed, decoded] = [trim(text), trim(decodeAgain(text))];
  return [...new Set([text, ...[trimmed, decoded, decoded.toLowerCase()].filter(Boolean)])];
}

/**
 * Whether a name is one that mail programs, advertising and social networks add to links. Most have an underscore or end
 * in "id", which no name of this site does; the lists that are kept of them have these besides.
 */
export function isForeignTag(name: string): boolean {
  return /_|id$|^(?:cmp|elq\w*|epik|etext|feature|from|gclsrc|gPromoCode|gQT|gdf\w*|hsCtaTracking|igsh|mkevt|openstat|ref|s|sfnsn|share|si|source|spm|src|t|tg\w+|trk\w*|wprov|scrlybrkr|ad|amp|campaign|data|em[cd]\w|form|frommarket|guccounter|hl|lang|lipi|mindbox.*|referrer|reserved|roistat|rs|sa|scm|sdata|slof|us[gt]|utm.*|ved|via|xmt|xtor|ybaip)$/i.test(
    name,
  );
}

/**
 * The known name that a name of an address stands for: in other case or with other signs, with a character reference
 * before it, or with a slip: one letter too many, missing or wrong, or two that changed places. The name itself where it
 * is none of these. `own`: the names for which a slip is taken, those of the tool.
 */
export function knownName(name: string, known: readonly string[], own: readonly string[]): string {
  const letters = (one: string): string => one.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const sorted = (one: string): string => Array.from(one).sort().join('');
  const bare = letters(name.replace(/^(?:\s|amp;|#0*38;)+/i, ''));
  if (!bare) return name;
  const isSlip = (one: string): boolean =>
    one.length > 3 && (distance(bare, letters(one)) === 1 || sorted(bare) === sorted(letters(one)));
  return known.find((one) => letters(one) === bare) ?? own.find(isSlip) ?? name;
}
