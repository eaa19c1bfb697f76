/**
 * A text as mail and calendars carry it: every kind of line end is \n, control characters are left out, and half a
 * character, which no encoding can write, is the sign for an unknown one.
 */
export function plainText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(/\p{Cs}/gu, '\ufffd');
}
