import type { WordedEdition } from '../../changes/worded-edition.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import type { Page } from '../../i18n/paths.ts';
import type { Tool } from '../../rules/tools.ts';
import type { Fact } from '../../rules/vocabulary.ts';
import { reactionText } from '../../wording/priority.ts';

export type MailWords = ReturnType<typeof mailWords>;

/** What an email in one language is worded with. `href` gives the full address of a page in that language. */
export function mailWords(
  { lang, t, terms, policy, clauses }: Omit<WordedEdition, 't'> & { t: Dictionary },
  href: (page: Page) => string,
) {
  const { functions, users, degree, thirdParty, level, levelShort } = t.priority;
  const facts: Record<Fact, Record<string, string>> = { functions, users, degree, thirdParty };
  const names = (entries: Record<string, { name: string }>): Record<string, string> =>
    Object.fromEntries(Object.entries(entries).map(([id, { name }]) => [id, name]));
  const tool = (id: Tool): string => href(`${id}/`);
  return {
    t: t.mail,
    form: { clause: t.form.clause, deployment: t.form.deployment, task: t.form.task },
    clausesHeading: t.cite.clauses,
    levelShort,
    level,
    /** The reaction time of each level, in a sentence. */
    reaction: Object.fromEntries(
      policy.levels.map(({ id, target }) => [id, reactionText({ lang, t, priority: t.priority }, target)]),
    ),
    /** Of each fact its `short` name, and its values by id. */
    facts,
    coverage: { verdict: t.coverage.verdict },
    terms: { tiers: terms.tiers },
    deployments: names(terms.deployments),
    tasks: { ...names(terms.services), ...names(terms.matters) },
    /** What a request must contain. */
    items: names(terms.request),
    clauses: Object.fromEntries([...clauses.values()].map(({ id, number, title }) => [id, { number, title }])),
    /** The full addresses of the text and of the tools. */
    regulation: href('regulation/'),
    tools: { coverage: tool('coverage'), priority: tool('priority'), deadline: tool('deadline') },
  };
}
