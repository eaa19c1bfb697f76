import type { APIRoute } from 'astro';
import { editionIds, localEdition, getSite } from '../editions/site-data.ts';
import { fileAddress } from '../editions/published-data.ts';
import { dictionary } from '../i18n/dictionary.ts';
import { fill } from '../i18n/fill.ts';
import type { Page } from '../i18n/paths.ts';
import { clausePage, pagePath } from '../i18n/paths.ts';

/** What the site answers and where, for programs that read: llmstxt.org. */
export const GET: APIRoute = async ({ site: base }) => {
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
      `- [${name}](${new URL(`${pagePath(lang, page)}index.md`, base).href}): ${note}`;
    parts.push(
      `## ${t.languageName}`,
      [
        link('regulation/', t.site.regulation, fill(t.regulation.description, vendor)),
        link('coverage/', t.coverage.title, fill(t.coverage.description, vendor)),
        link('priority/', t.priority.title, fill(t.priority.description, vendor)),
        link('deadline/', t.deadline.title, fill(t.deadline.description, vendor)),
        link('request/', t.request.title, fill(t.request.description, vendor)),
        link('readings/', t.readings.title, fill(t.readings.description, vendor)),
        link('glossary/', t.glossary.title, fill(t.glossary.description, vendor)),
        link('editions/', t.editions.title, fill(t.editions.description, vendor)),
        link('both/', t.both.title, fill(t.both.description, vendor)),
        link('accessibility/', t.accessibility.title, fill(t.accessibility.description, vendor)),
        ...[...clauses.values()].map(({ id, number, title, text }) => link(clausePage(id), `${number} ${title}`, text)),
      ].join('\n'),
    );
  }
  const { data } = dictionary(site.languages[0] ?? '');
  const file = (path: string, note: string): string => `- [${path}](${fileAddress(path)}): ${note}`;
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
