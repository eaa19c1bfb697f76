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

const numberForm = /^(\D*)(\d[\d., -]*)[^\p{L}\d]?$/u;

/** The number that a plain text ends with: "3.2" of «п. 3.2», §3.2, "3,2." or "clause 3.2"; undefined for others. */
export function typedNumber(plain: string): string | undefined {
  return numberForm.exec(plain)?.[2]?.match(/\d+/g)?.join('.');
}

/** The words and signs that stand before that number. */
export function wordsBeforeNumber(plain: string): string[] {
  return numberForm.exec(plain)?.[1]?.match(/\p{L}+|[§#]/gu) ?? [];
}

/** The number of a clause or a section that a text names. `names`: what may stand before it, by spaces. */
export function clauseNumber(text: string, names: string): string | undefined {
  const plain = plainText(text);
  const number = typedNumber(plain);
  // A number with a dot is a clause's, whatever stands before it.
  return number?.includes('.') || wordsBeforeNumber(plain).every((word) => names.split(' ').includes(word))
    ? number
    : undefined;
}
