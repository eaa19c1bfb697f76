// The editions as an Atom feed (RFC 4287): an entry each, with its changes in words.
import { generateAtomFeed } from 'feedsmith';
import { dictionary, type Dictionary } from '../i18n/dictionary.ts';
import { fill } from '../i18n/fill.ts';
import { changesPage, editionPage, feedPath, pagePath } from '../i18n/paths.ts';
import { firstYear, startOfDate } from '../rules/instant.ts';
import { type ListedEdition, listedEditions } from './listed-editions.ts';
import { getSite, siteUrl } from './site-data.ts';

/** The feed of a language. Its ids are addresses that do not change: those of the pinned editions. */
export async function editionFeed(lang: string): Promise<string> {
  const { site } = await getSite();
  const t = dictionary(lang).editions;
  const editions = await listedEditions(lang);
  /** Atom needs a time: that of an edition without a date is the first for which the rules give answers. */
  const updated = ({ policy }: ListedEdition): Date =>
    new Date(startOfDate(policy.effective ?? `${firstYear}-01-01`, policy.zone));
  const [latest] = editions;
  return generateAtomFeed({
    id: siteUrl(feedPath(lang)),
    title: { value: fill(t.feedTitle, { vendor: site.vendor }) },
    updated: latest ? updated(latest) : new Date(0),
    authors: [{ name: site.vendor }],
    links: [
      { href: siteUrl(feedPath(lang)), rel: 'self', type: 'application/atom+xml' },
      { href: siteUrl(pagePath(lang, 'editions/')), rel: 'alternate', type: 'text/html', hreflang: lang },
    ],
    xml: { lang },
    entries: editions.map((edition) => {
      const url = siteUrl(pagePath(lang, editionPage('regulation/', edition.id)));
      return {
        id: url,
        title: { value: edition.name },
        updated: updated(edition),
        links: [
          { href: url, rel: 'alternate', type: 'text/html', hreflang: lang },
          ...edition.pairs.map(({ id, label }) => ({
            href: siteUrl(pagePath(lang, changesPage(id, edition.id))),
            rel: 'related',
            title: fill(t.since, { edition: label }),
          })),
        ],
        content: { type: 'html', value: html(edition, t) },
      };
    }),
  });
}

function html({ when, since, changes }: ListedEdition, t: Dictionary['editions']): string {
  const tag = (name: string, text: string): string =>
    `<${name}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${name}>`;
  if (since === undefined) return tag('p', when) + tag('p', t.earliest);
  if (!changes.length) return tag('p', when) + tag('p', t.unchanged);
  const items = changes.map((change) => tag('li', change));
  return `${tag('p', when)}${tag('p', `${fill(t.since, { edition: since })}:`)}<ul>${items.join('')}</ul>`;
}
