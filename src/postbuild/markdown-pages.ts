// Every page as Markdown, for programs that read: the same data, the same words, no layout.
import { fill } from '../i18n/fill.ts';
import type { Page } from '../i18n/paths.ts';
import { changesPage, clausePage, comparePage, editionPage, pagePath } from '../i18n/paths.ts';
import { changesBetween } from '../changes/changes.ts';
import { editionLabel } from '../i18n/edition-label.ts';
import { comparedPairs } from '../editions/edition-state.ts';
import type { LocalEdition } from '../editions/local-edition.ts';
import { changesMarkdown, compareMarkdown, editionsMarkdown, removedMarkdown } from './markdown-editions.ts';
import {
  accessibilityMarkdown,
  bothMarkdown,
  clauseBlock,
  glossaryMarkdown,
  readingsMarkdown,
  regulationMarkdown,
} from './markdown-texts.ts';
import {
  coverageMarkdown,
  deadlineMarkdown,
  homeMarkdown,
  priorityMarkdown,
  requestMarkdown,
} from './markdown-tools.ts';
import { currentEdition, editionIds, localEdition, removedClauses, getSite } from '../editions/site-data.ts';

/** Adds a file: the Markdown of a page, and what it is taken from. */
type Put = (page: Page, edition: LocalEdition, markdown: string) => void;

/** The text of an edition, whole and by clause; `pinned` on its own address. */
function putText(put: Put, edition: LocalEdition, title: string, pinned?: string): void {
  const page: Page = pinned === undefined ? 'regulation/' : `editions/${pinned}/regulation/`;
  put(page, edition, regulationMarkdown(edition, title));
  for (const id of edition.clauses.keys()) put(clausePage(id, pinned), edition, clauseBlock(edition, id, '#'));
}

/** The Markdown of every page by its path without the extension: `ru/regulation/index`. */
export async function markdownPages(): Promise<Map<string, string>> {
  const { site, calendars } = await getSite();
  const current = await currentEdition();
  const pages = new Map<string, string>();
  for (const lang of site.languages) {
    const edition = await localEdition(lang, current);
    const rest = site.languages.filter((one) => one !== lang);
    const others = await Promise.all(rest.map((one) => localEdition(one, current)));
    const { t } = edition;
    const title = fill(t.regulation.title, { vendor: site.vendor });
    const label = ({ policy }: LocalEdition): string => editionLabel(lang, t, policy);
    const put: Put = (page, of, markdown) => {
      const source = fill(t.cite.edition, { document: title, edition: label(of) });
      const address = new URL(pagePath(lang, page), import.meta.env.SITE).href;
      pages.set(`${lang}/${page}index`, `${markdown}\n\n---\n\n[${source}](${address})\n`);
    };
    put('editions/', edition, await editionsMarkdown(lang));
    if ((await editionIds()).length > 1) put(comparePage, edition, await compareMarkdown(lang));
    for (const { clause, last } of await removedClauses())
      put(clausePage(clause), edition, removedMarkdown(await localEdition(lang, last), clause));
    for (const [before, after] of await comparedPairs())
      put(
        changesPage(before, after),
        edition,
        changesMarkdown(changesBetween(await localEdition(lang, before), await localEdition(lang, after))),
      );
    put('', edition, homeMarkdown(edition, fill(t.site.title, { vendor: site.vendor })));
    put('both/', edition, bothMarkdown(edition, others));
    put('readings/', edition, readingsMarkdown(edition));
    put('glossary/', edition, glossaryMarkdown(edition, others));
    put('accessibility/', edition, accessibilityMarkdown(edition, site.contacts));
    put('coverage/', edition, coverageMarkdown(edition));
    put('priority/', edition, priorityMarkdown(edition));
    put('deadline/', edition, deadlineMarkdown(edition, calendars));
    put('request/', edition, requestMarkdown(edition, site.contacts));
    putText(put, edition, title);
    for (const id of await editionIds()) {
      const pinned = await localEdition(lang, id);
      putText(put, pinned, fill(t.regulation.pinned, { title, edition: label(pinned) }), id);
      const same = await Promise.all(rest.map((one) => localEdition(one, id)));
      put(editionPage('coverage/', id), pinned, coverageMarkdown(pinned));
      put(editionPage('priority/', id), pinned, priorityMarkdown(pinned));
      put(editionPage('deadline/', id), pinned, deadlineMarkdown(pinned, calendars));
      put(editionPage('readings/', id), pinned, readingsMarkdown(pinned));
      put(editionPage('glossary/', id), pinned, glossaryMarkdown(pinned, same));
    }
  }
  return pages;
}
