// What the pages of the tools hand to their islands: only what is used there, in one language.
import type { LocalEdition } from '../editions/local-edition.ts';
import { editionPaths, languagePaths } from '../editions/site-data.ts';
import { editionPage, type Page, pagePath } from '../i18n/paths.ts';
import type { ToolProps } from '../islands/tool-context.ts';
import type { Terms } from '../rules/terms.ts';

/** Paths of a tool's page: of each edition, and the one that other sites show in a frame, under embed/. */
export async function toolPaths() {
  const framed = { pinned: undefined, embedded: true };
  return [
    ...(await editionPaths()).map((path) => ({ ...path, props: { ...path.props, embedded: false } })),
    ...(await languagePaths()).map(({ params }) => ({ params: { ...params, prefix: 'embed' }, props: framed })),
  ];
}

/** `pinned`: the edition named in the address of the page, where there is one. */
export function toolProps(edition: LocalEdition, kinds: readonly (keyof Terms)[], pinned?: string): ToolProps {
  const { lang, t, policy, terms, clauses } = edition;
  const { coverage, priority, deadline, request } = t.site;
  const path = (page: Page): string => pagePath(lang, editionPage(page, pinned));
  return {
    lang,
    policy,
    terms: Object.fromEntries(kinds.map((kind) => [kind, terms[kind]])),
    t: { form: t.form, figure: t.figure, cite: t.cite, steps: t.steps },
    numbers: Object.fromEntries([...clauses.values()].map(({ id, number }) => [id, number])),
    paths: {
      regulation: path('regulation/'),
      coverage: path('coverage/'),
      readings: path('readings/'),
      priority: path('priority/'),
      deadline: path('deadline/'),
      request: pagePath(lang, 'request/'),
    },
    stepNames: { coverage, priority, deadline, request },
  };
}
