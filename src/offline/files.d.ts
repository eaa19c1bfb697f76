/** What the worker of a language keeps, written before its code: src/offline/integration.ts. */
declare const SAVED: {
  lang: string;
  /** The path of the language's first page. */
  home: string;
  /** Files by their paths, each with its revision, or null where the name changes with the content. */
  files: { url: string; revision: string | null }[];
  t: { saved: string; undated: string; absent: string };
};
