import type { ToolId } from '../rules/tools.ts';

/** The pages that exist in every language, by the rest of their path. */
export type Page =
  | ''
  | `${ToolId | 'editions' | 'both' | 'readings' | 'glossary' | 'accessibility'}/`
  | `regulation/${string}`
  | `editions/${string}/${string}`
  | `embed/${string}/`;

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The path of a page in a language, under the site's base path: /ru/regulation/. */
export function pagePath(lang: string, page: Page): string {
  return `${base}/${lang}/${page}`;
}

/** A page of the edition in force, or the same of a pinned one. */
export function editionPage(page: Page, pinned: string | undefined): Page {
  return pinned === undefined ? page : `editions/${pinned}/${page}`;
}

/** The page of a tool, in the edition in force or in a pinned one; a request is written by the one in force. */
export function toolPage(tool: ToolId, pinned: string | undefined): Page {
  return tool === 'request' ? 'request/' : editionPage(`${tool}/`, pinned);
}

/** The page of a clause, in the edition in force or in a pinned one. */
export function clausePage(clause: string, pinned?: string): Page {
  return editionPage(`regulation/${clause}/`, pinned);
}

/** The path of a clause in the text: /ru/regulation/#saas-reply. */
export function clausePath(lang: string, clause: string, pinned?: string): string {
  return `${pagePath(lang, editionPage('regulation/', pinned))}#${clause}`;
}

/** The page that tells what changed from one edition to another. */
export function changesPage(before: string, after: string): Page {
  return `editions/${before}/changes/${after}/`;
}

/** The page that compares any two editions, which its query names. */
export const comparePage: Page = 'editions/compare/';

/** The path of an edition as data. */
export function dataPath(edition: string): string {
  return `${base}/editions/${edition}/policy.json`;
}

/** The path of the page that offers every language. */
export function rootPath(): string {
  return `${base}/`;
}

/** The path of a language's feed of editions. */
export function feedPath(lang: string): string {
  return `${base}/feed.${lang}.xml`;
}
