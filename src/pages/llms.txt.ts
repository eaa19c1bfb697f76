import type { APIRoute } from 'astro';
import { editionIds, getSite, localEdition, siteUrl } from '../editions/site-data.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { fill } from '../i18n/fill.ts';
import { clausePage, type Page, pagePath } from '../i18n/paths.ts';
import { toolIds } from '../rules/tools.ts';

/** The pages after the regulation, in the order of the list. */
const pages = [...toolIds, 'readings', 'glossary', 'editions', 'both', 'accessibility'] as const;

/** What the site answers and where, for programs that read: llmstxt.org. */
export const GET: APIRoute = async () => {
  const { site } = await getSite();
  const vendor = { vendor: site.vendor };
  const words = site.languages.map((lang) => dictionary(lang).site);
  const parts = [
    `# ${words.map(({ title }) => fill(title, vendor)).join(' · ')}`,
    words.map(({ description }) => `> ${fill(description, vendor)}`).join('\n>\n'),
  ];
  for (const lang of site.languages) {
    const { t, clauses } = await localEdition(lang);
    const link = (page: Page, name: string, note: string): string =>
      `- [${name}](${siteUrl(pagePath(lang, page))}index.md): ${note}`;
    parts.push(
      `## ${t.languageName}`,
      [
        link('regulation/', t.site.regulation, fill(t.regulation.description, vendor)),
        ...pages.map((page) => link(`${page}/`, t[page].title, fill(t[page].description, vendor))),
        ...[...clauses.values()].map(({ id, number, title, text }) => link(clausePage(id), `${number} ${title}`, text)),
      ].join('\n'),
    );
  }
  const { data } = dictionary(site.languages[0] ?? '');
  const file = (path: string, note: string): string => `- [${path}](${siteUrl(path)}): ${note}`;
  parts.push(
    `## ${data.title}`,
    [
      file('policy.json', data.policy),
      file('policy.schema.json', data.schema),
      file('examples.json', data.examples),
      ...(await editionIds()).map((edition) =>
        file(`editions/${edition}/policy.json`, fill(data.edition, { edition })),
      ),
    ].join('\n'),
  );
  return new Response(`${parts.join('\n\n')}\n`);
};
