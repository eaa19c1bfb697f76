// What the pages of the tools hand to their islands: only what is used there, in one language.
import type { LocalEdition } from '../editions/local-edition.ts';
import type { Page } from '../i18n/paths.ts';
import { editionPage, pagePath } from '../i18n/paths.ts';
import type { ToolProps } from '../islands/tool-context.ts';
import type { Terms } from '../rules/terms.ts';

/** Where a tool stands: in which language, on which edition, on what kind of page. */
export type ToolPlace = {
  lang: string;
  edition: string;
  /** Set on the page of an edition that is named in the address. */
  pinned?: boolean;
  /** Set on the page that other sites show in a frame: the tool alone. */
  embedded?: boolean;
};

/** `pinned`: the edition named in the address of the page, where there is one. */
export function toolProps(edition: LocalEdition, kinds: readonly (keyof Terms)[], pinned?: string): ToolProps {
  const { lang, t, policy, terms, clauses } = edition;
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
    stepNames: {
      coverage: t.site.coverage,
      priority: t.site.priority,
      deadline: t.site.deadline,
      request: t.site.request,
    },
  };
}
