/** The folder of the search under the site's base, and the files of each language's index. Defined by integration.ts. */
declare const SEARCH: { folder: string; files: Record<string, string[]> };
