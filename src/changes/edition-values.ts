// The texts of an edition by id: what the tables of changes compare.
import { fill } from '../i18n/fill.ts';
import { duration, figureText, hoursText, list } from '../i18n/format.ts';
import type { Comparison } from '../rules/compare.ts';
import { serviceCells } from '../wording/coverage-cell.ts';
import { levelRows } from '../wording/level-row.ts';
import type { WordedEdition } from './worded-edition.ts';

/** The kinds of things that change, in the order of the tables. */
export const groups = [
  'figures',
  'targets',
  'windows',
  'services',
  'matters',
  'tiers',
  'levels',
  'deployments',
  'entitlements',
  'contacts',
] as const satisfies (keyof Comparison)[];
export type Group = (typeof groups)[number];

/** A name and its texts, in parts, so that only the parts that changed need be shown. */
export type Value = { name: string; parts: string[] };

/** The texts of everything of a kind, by id. */
export function values(edition: WordedEdition, group: Group): Map<string, Value> {
  const { lang, t, policy, terms, figures } = edition;
  const words = t.editions.value;
  const versions = (ids: readonly string[]): string =>
    list(
      lang,
      ids.map((id) => terms.deployments[id]?.name ?? id),
    );
  // Without its number, which may change where nothing else does.
  const clause = (id: string): string => fill(words.clause, { title: edition.clauses.get(id)?.title ?? id });
  switch (group) {
    case 'figures':
      // The other figures belong to something that has a row of its own.
      return new Map(
        [...figures]
          .filter(([name]) => name === 'languages' || name.startsWith('shares.'))
          .map(([name, figure]) => [
            name,
            {
              name: name === 'languages' ? words.languages : fill(words.share, { id: name.replace('shares.', '') }),
              parts: [figureText(lang, t.figure, figure)],
            },
          ]),
      );
    case 'targets':
      return byId(policy.responses, ({ deployments, target }) => ({
        name: versions(deployments),
        parts: [target === 'level' ? words.byLevel : duration(lang, t.figure, target)],
      }));
    case 'windows':
      return byId(policy.windows, (window) => ({
        name: edition.clauses.get(window.clause)?.title ?? '',
        parts: [hoursText(lang, t.figure, window)],
      }));
    case 'services': {
      const services = policy.services.flatMap((list) => list.items.map((item) => ({ id: item.id, list, item })));
      return byId(services, ({ id, list, item }) => ({
        name: terms.services[id]?.name ?? id,
        parts: serviceCells(edition, t.coverage, list, item).map(({ tier, text }) => `${tier}: ${text}`),
      }));
    }
    case 'matters':
      return byId(policy.matters, ({ id, outcome, deployments }) => ({
        name: terms.matters[id]?.name ?? id,
        parts: [t.coverage[outcome], versions(deployments)],
      }));
    case 'tiers':
      return byId(policy.tiers, ({ id, deployments }) => ({
        name: terms.tiers[id]?.name ?? id,
        parts: [terms.tiers[id]?.payment ?? '', versions(deployments)],
      }));
    case 'levels':
      return byId(levelRows(edition), ({ name, reaction, incident, escalation }) => ({
        name,
        parts: [reaction, incident, escalation],
      }));
    case 'deployments':
      return byId(policy.deployments, ({ id, requires }) => ({
        name: terms.deployments[id]?.name ?? id,
        parts: requires.map((one) => terms.entitlements[one]?.name ?? one),
      }));
    case 'entitlements':
      return byId(policy.entitlements, (one) => ({
        name: terms.entitlements[one.id]?.name ?? one.id,
        parts: [clause(one.clause)],
      }));
    case 'contacts':
      return byId(policy.roles, (role) => ({
        name: terms.roles[role.id]?.name ?? role.id,
        parts: [clause(role.clause)],
      }));
    default:
      return group satisfies never;
  }
}

function byId<T extends { id: string }>(all: readonly T[], value: (one: T) => Value): Map<string, Value> {
  return new Map(all.map((one) => [one.id, value(one)]));
}
