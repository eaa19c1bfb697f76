// An email as plain data, and as the address that opens it in the reader's mail program (RFC 6068).
import { plainText } from '../../wording/plain-text.ts';
import { mailAddress } from './address.ts';

/** Addresses are as people write them; what they need in a header or a link is made there. */
export type Email = { to: string; cc: readonly string[]; subject: string; body: string };

/** A text on one line, fit for a header: no line breaks or other control characters, at most `longest` characters. */
export function oneLine(text: string, longest = 150): string {
  const line = plainText(text).replaceAll(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  if (letters.length <= longest) return line;
  const cut = letters.slice(0, longest - 1).join('');
  return `${cut.replace(/\s+\S*$/, '') || cut}…`;
}

/** The address that opens an email, in ASCII; the body's lines end as in mail. Throws RangeError for a wrong address. */
export function mailto({ to, cc, subject, body }: Email): string {
  const query = [
    ...(cc.length ? [`cc=${cc.map(addressPart).join(',')}`] : []),
    `subject=${encodeURIComponent(oneLine(subject))}`,
    ...(body ? [`body=${encodeURIComponent(plainText(body).replaceAll('\n', '\r\n'))}`] : []),
  ];
  return `mailto:${addressPart(to)}?${query.join('&')}`;
}

/** The address as mail has it, letters of other scripts in the local part percent-encoded as UTF-8. */
function addressPart(address: string): string {
  return encodeURIComponent(mailAddress(address)).replaceAll('%40', '@');
}

/**
 * How many characters of an address the system hands to a mail program, by `navigator.userAgentData.platform` or
 * `navigator.userAgent`. A letter in Cyrillic takes six.
 */
export function longestMailto(system: string): number {
  // ShellExecute takes 2,083, and browsers refuse more than 2,046.
  if (/windows/i.test(system)) return 2000;
  // The mail programs of phones and of macOS take more than anybody writes.
  if (/android|iphone|ipad|mac ?os|macintosh|\bios\b/i.test(system)) return 16_000;
  // The program may be a web mail, which encodes the address again; servers take 16 KB.
  return 8000;
}

/** The link that opens an email, and whether the link holds the whole of it; else its body is `short`. */
export function mailLink(email: Email, longest: number, short: string): { href: string; whole: boolean } {
  const href = mailto(email);
  if (href.length <= longest) return { href, whole: true };
  const cut = (subject: number): string => mailto({ ...email, subject: oneLine(email.subject, subject), body: short });
  // The longest subject that fits; one of ten characters always does.
  let subject = 150;
  while (subject > 10 && cut(subject).length > longest) subject -= 10;
  return { href: cut(subject), whole: false };
}
