// An email as plain data, and as the address that opens it in the reader's mail program (RFC 6068).
import { plainText } from '../../wording/plain-text.ts';

export type Email = { to: string; cc: readonly string[]; subject: string; body: string };

/** What mail programs and systems open safely: longer addresses are cut or refused on Windows. */
export const longestMailto = 2000;

/** A text on one line, fit for a header: no line breaks or other control characters, at most `longest` characters. */
export function oneLine(text: string, longest = 150): string {
  const line = plainText(text).replaceAll(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  if (letters.length <= longest) return line;
  const cut = letters.slice(0, longest - 1).join('');
  return `${cut.replace(/\s+\S*$/, '') || cut}…`;
}

/** Whether a text is one email address, as forms of HTML understand it, with a domain of two parts or more. */
export function isAddress(text: string): boolean {
  return (
    text.length <= 254 &&
    /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i.test(text)
  );
}

/** The address that opens an email; the body's lines end as in mail. Without a body it is short enough for any. */
export function mailto({ to, cc, subject, body }: Email): string {
  const query = [
    ...(cc.length ? [`cc=${cc.map(addressPart).join(',')}`] : []),
    `subject=${encodeURIComponent(oneLine(subject))}`,
    ...(body ? [`body=${encodeURIComponent(plainText(body).replaceAll('\n', '\r\n'))}`] : []),
  ];
  return `mailto:${addressPart(to)}?${query.join('&')}`;
}

function addressPart(address: string): string {
  return encodeURIComponent(address).replaceAll('%40', '@');
}
