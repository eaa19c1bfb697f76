import type { SitemapOptions } from '@astrojs/sitemap';

/** The sitemap lists the pages of the edition in force; pinned editions name those as canonical. */
export function sitemapOf(languages: readonly string[]): SitemapOptions {
  const [first = ''] = languages;
  return {
    filter: (page) => !/\/editions\/[^/]+\/regulation\//.test(page),
    i18n: { defaultLocale: first, locales: Object.fromEntries(languages.map((one) => [one, one])) },
  };
}
