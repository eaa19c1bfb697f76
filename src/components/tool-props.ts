// What the pages of the tools hand to their islands: only what is used there, in one language.
import type { LocalEdition } from '../content/local-edition.ts';
import { pagePath } from '../i18n/paths.ts';
import type { ToolProps } from '../islands/tool.ts';
import type { Terms } from '../rules/terms.ts';

export function toolProps(edition: LocalEdition, kinds: readonly (keyof Terms)[]): ToolProps {
  const { lang, t, policy, terms, clauses } = edition;
  return {
    lang,
    policy,
    terms: Object.fromEntries(kinds.map((kind) => [kind, terms[kind]])),
    t: { form: t.form, figure: t.figure, cite: t.cite },
    numbers: Object.fromEntries([...clauses.values()].map(({ id, number }) => [id, number])),
    paths: {
      regulation: pagePath(lang, 'regulation/'),
      coverage: pagePath(lang, 'coverage/'),
      readings: pagePath(lang, 'readings/'),
      priority: pagePath(lang, 'priority/'),
      deadline: pagePath(lang, 'deadline/'),
    },
  };
}
