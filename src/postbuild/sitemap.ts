import type { SitemapOptions } from '@astrojs/sitemap';

/**
 * The sitemap lists the pages of the edition in force with their translations. Left out are pages of pinned editions,
 * whose canonical pages these are, tools for frames, and pages that servers choose by the reader's language.
 * `root` is the address of the page that offers the languages.
 */
export function sitemapOf(languages: readonly string[], root: string): SitemapOptions {
  const unlisted = /^[^/]+\/(editions\/[^/]+\/(?!changes\/)|embed\/|404\/|languages\/)/;
  return {
    filter: (address) => !unlisted.test(address.slice(root.length)),
    serialize(item) {
      const [lang = '', ...rest] = item.url.slice(root.length).split('/');
      const page = rest.join('/');
      if (item.url !== root && !languages.includes(lang)) return item;
      const links = languages.map((one) => ({ lang: one, url: `${root}${one}/${page}` }));
      return { ...item, links: page ? links : [...links, { lang: 'x-default', url: root }] };
    },
  };
}
