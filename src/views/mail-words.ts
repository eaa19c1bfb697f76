// What the page of the request hands to its island for an email in one language.
import type { LocalEdition } from '../editions/local-edition.ts';
import { clausePage, type Page } from '../i18n/paths.ts';
import type { MailWords } from '../islands/request/mail-words.ts';
import { reactionText } from '../wording/priority.ts';

/** The words of an edition in a language. `href` gives the full address of a page in that language. */
export function mailWords(edition: LocalEdition, href: (page: Page) => string): MailWords {
  const { t, terms, policy, lang, clauses } = edition;
  const p = t.priority;
  const names = (entries: Record<string, { name: string }>): Record<string, string> =>
    Object.fromEntries(Object.entries(entries).map(([id, { name }]) => [id, name]));
  return {
    t: t.mail,
    form: { clause: t.form.clause, deployment: t.form.deployment, task: t.form.task },
    clausesHeading: t.cite.clauses,
    levelShort: p.levelShort,
    level: p.level,
    reaction: Object.fromEntries(
      policy.levels.map(({ id, target }) => [id, reactionText({ lang, t, priority: p }, target)]),
    ),
    facts: { functions: p.functions, users: p.users, degree: p.degree, thirdParty: p.thirdParty },
    coverage: { verdict: t.coverage.verdict },
    terms: { tiers: terms.tiers },
    deployments: names(terms.deployments),
    tasks: { ...names(terms.services), ...names(terms.matters) },
    items: names(terms.request),
    clauses: Object.fromEntries(
      [...clauses.values()].map(({ id, number, title }) => [id, { number, title, href: href(clausePage(id)) }]),
    ),
    tools: {
      coverage: { title: t.coverage.title, href: href('coverage/') },
      priority: { title: t.priority.title, href: href('priority/') },
      deadline: { title: t.deadline.title, href: href('deadline/') },
    },
  };
}
