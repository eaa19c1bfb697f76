/** The pages that exist in every language, by the rest of their path. */
export type Page =
  | ''
  | `regulation/${string}`
  | `editions/${string}/regulation/${string}`
  | 'both/'
  | 'readings/'
  | 'glossary/'
  | 'coverage/'
  | 'priority/'
  | 'deadline/';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The path of a page in a language, under the site's base path: /ru/regulation/. */
export function pagePath(lang: string, page: Page): string {
  return `${base}/${lang}/${page}`;
}

/** The page of a clause, in the edition in force or in a pinned one. */
export function clausePage(clause: string, pinned?: string): Page {
  return pinned === undefined ? `regulation/${clause}/` : `editions/${pinned}/regulation/${clause}/`;
}

/** The path of a clause in the text: /ru/regulation/#saas-reply. */
export function clausePath(lang: string, clause: string): string {
  return `${pagePath(lang, 'regulation/')}#${clause}`;
}

/** The path of the page that offers every language. */
export function rootPath(): string {
  return `${base}/`;
}
