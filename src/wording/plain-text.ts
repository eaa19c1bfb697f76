/** Text for mail and calendars: line ends are \n, control characters are left out, lone surrogates become U+FFFD. */
export function plainText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(/\p{Cs}/gu, '\ufffd');
}
