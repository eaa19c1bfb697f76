/** What the worker of a language caches. integration.ts writes it before the worker's code. */
declare const SAVED: {
  lang: string;
  /** The path of the language's home page. */
  home: string;
  /** Files by their paths; the revision is null where the name changes with the content. */
  files: { url: string; revision: string | null }[];
  t: { saved: string; absent: string };
};
