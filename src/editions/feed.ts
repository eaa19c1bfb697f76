// The editions as an Atom feed (RFC 4287): an entry each, with its changes in words.
import { generateAtomFeed } from 'feedsmith';
import { dictionary } from '../i18n/dictionary.ts';
import { fill } from '../i18n/fill.ts';
import { changesPage, editionPage, feedPath, pagePath } from '../i18n/paths.ts';
import { firstYear, startOfDate } from '../rules/instant.ts';
import type { ListedEdition } from './listed-editions.ts';
import { listedEditions } from './listed-editions.ts';
import { currentEdition, localEdition, getSite } from './site-data.ts';

/** The feed of a language. Its ids are addresses that do not change: those of the pinned editions. */
export async function editionFeed(lang: string): Promise<string> {
  const { site } = await getSite();
  const { policy } = await localEdition(lang, await currentEdition());
  const t = dictionary(lang).editions;
  const url = (path: string): string => new URL(path, import.meta.env.SITE).href;
  const editions = await listedEditions(lang);
  /** An edition without a date is told as of the first year for which answers are given: Atom wants a time. */
  const since = ({ effective }: ListedEdition): Date =>
    new Date(startOfDate(effective ?? `${firstYear}-01-01`, policy.zone));
  const [latest] = editions;
  return generateAtomFeed({
    id: url(feedPath(lang)),
    title: { value: fill(t.feed.title, { vendor: site.vendor }) },
    updated: latest ? since(latest) : new Date(0),
    authors: [{ name: site.vendor }],
    links: [
      { href: url(feedPath(lang)), rel: 'self', type: 'application/atom+xml' },
      { href: url(pagePath(lang, 'editions/')), rel: 'alternate', type: 'text/html', hreflang: lang },
    ],
    xml: { lang },
    entries: editions.map((edition) => ({
      id: url(pagePath(lang, editionPage('regulation/', edition.id))),
      title: { value: edition.name },
      updated: since(edition),
      links: [
        {
          href: url(pagePath(lang, editionPage('regulation/', edition.id))),
          rel: 'alternate',
          type: 'text/html',
          hreflang: lang,
        },
        ...edition.pairs.map(({ id, label }) => ({
          href: url(pagePath(lang, changesPage(id, edition.id))),
          rel: 'related',
          title: fill(t.since, { edition: label }),
        })),
      ],
      content: { type: 'html', value: html(edition, t) },
    })),
  });
}

function html({ said, since, changes }: ListedEdition, t: ReturnType<typeof dictionary>['editions']): string {
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;
  if (since === undefined) return paragraph(said) + paragraph(t.earliest);
  if (!changes.length) return paragraph(said) + paragraph(t.unchanged);
  const items = changes.map((one) => `<li>${escaped(one)}</li>`).join('');
  return `${paragraph(said)}${paragraph(`${fill(t.since, { edition: since })}:`)}<ul>${items}</ul>`;
}
