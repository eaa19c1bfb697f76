/** Where the site is published: its path, `/` or `/support/`, and its languages. */
export type Place = { base: string; languages: readonly string[] };

/** Regular expressions for the configurations of servers. */
export function patterns({ base, languages }: Place) {
  const lang = `(${languages.join('|')})`;
  return {
    /** The beginning of a path. */
    at: `^${base.replaceAll('.', String.raw`\.`)}`,
    lang,
    /** Finds the first of the reader's languages that the site has: browsers list them in order of preference. */
    acceptLanguage: String.raw`(?:^|,)\s*${lang}\b`,
  };
}
