/** What the search box needs in a language, as paths under the site's base: src/content/search-index.ts. */
declare const SEARCH_FILES: Record<string, string[]>;
