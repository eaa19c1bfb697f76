/** One form for each plural category that the language has; `other` always. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules = new Map<string, Intl.PluralRules>();

/** The form that goes with a number in a language. */
export function plural(language: string, forms: Plural, n: number): string {
  // Making the rules takes a hundred times as long as using them.
  const found = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, found);
  return forms[found.select(n)] ?? forms.other;
}
