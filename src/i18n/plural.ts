/** One form for each plural category that the language has; `other` always. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The form that goes with a number in a language. */
export function plural(language: string, forms: Plural, n: number): string {
  return forms[new Intl.PluralRules(language).select(n)] ?? forms.other;
}
