// What people type, as it is compared.

/** Text in lower case: full-width characters and spaces as plain ones, «е» for «ё», nothing invisible, dashes alike. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[‐-―−]/g, '-')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .trim();
}

/** A number, and the words or signs before it: "3.2" of «п. 3.2», §3.2, "3,2." or "Clause 3.2"; undefined for other texts. */
export function typedNumber(text: string): { number: string; words: string[] } | undefined {
  const [, before, number] = /^(\D*)(\d[\d., -]*)[^\p{L}\d]?$/u.exec(plainText(text)) ?? [];
  return number === undefined
    ? undefined
    : { number: number.match(/\d+/g)?.join('.') ?? '', words: before?.match(/\p{L}+|[§#]/gu) ?? [] };
}

/** The number of a clause or a section that a text names. `names`: what may stand before it, by spaces. */
export function clauseNumber(text: string, names: string): string | undefined {
  const { number, words } = typedNumber(text) ?? {};
  // A number with a dot is a clause's, whatever stands before it.
  return number?.includes('.') || words?.every((word) => names.split(' ').includes(word)) ? number : undefined;
}
