// What an edition says of everything that it has an id for, in words: what the tables of changes compare.
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

/** A name and what is said of it, part by part, so that only the parts that changed need be shown. */
export type Value = { name: string; parts: string[] };

/** What the edition says of everything of a kind, by id. */
export function values(edition: WordedEdition, group: Group): Map<string, Value> {
  const { lang, t, policy, terms, figures } = edition;
  const words = t.editions.value;
  const versions = (ids: readonly string[]): string =>
    list(
      lang,
      ids.map((id) => terms.deployments[id]?.name ?? id),
    );
  const clause = (id: string): string => {
    // Its number may change where nothing else does.
    return fill(words.clause, { title: edition.clauses.get(id)?.title ?? id });
  };
  switch (group) {
    case 'figures':
      // The others are figures of something that has a row of its own.
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
      return new Map(
        policy.responses.map(({ id, deployments, target }) => [
          id,
          {
            name: versions(deployments),
            parts: [target === 'level' ? words.byLevel : duration(lang, t.figure, target)],
          },
        ]),
      );
    case 'windows':
      return new Map(
        policy.windows.map((window) => [
          window.id,
          { name: edition.clauses.get(window.clause)?.title ?? '', parts: [hoursText(lang, t.figure, window)] },
        ]),
      );
    case 'services':
      return new Map(
        policy.services.flatMap((services) =>
          services.items.map((item): [string, Value] => [
            item.id,
            {
              name: terms.services[item.id]?.name ?? item.id,
              parts: serviceCells(edition, t.coverage, services, item).map(({ tier, text }) => `${tier}: ${text}`),
            },
          ]),
        ),
      );
    case 'matters':
      return new Map(
        policy.matters.map(({ id, outcome, deployments }) => [
          id,
          { name: terms.matters[id]?.name ?? id, parts: [t.coverage[outcome], versions(deployments)] },
        ]),
      );
    case 'tiers':
      return new Map(
        policy.tiers.map(({ id, deployments }) => [
          id,
          { name: terms.tiers[id]?.name ?? id, parts: [terms.tiers[id]?.payment ?? '', versions(deployments)] },
        ]),
      );
    case 'levels':
      return new Map(
        levelRows(edition).map(({ id, name, reaction, incident, escalation }) => [
          id,
          { name, parts: [reaction, incident, escalation] },
        ]),
      );
    case 'deployments':
      return new Map(
        policy.deployments.map(({ id, requires }) => [
          id,
          {
            name: terms.deployments[id]?.name ?? id,
            parts: requires.map((one) => terms.entitlements[one]?.name ?? one),
          },
        ]),
      );
    case 'entitlements':
      return new Map(
        policy.entitlements.map((one) => [
          one.id,
          { name: terms.entitlements[one.id]?.name ?? one.id, parts: [clause(one.clause)] },
        ]),
      );
    case 'contacts':
      return new Map(
        policy.roles.map((role) => [
          role.id,
          { name: terms.roles[role.id]?.name ?? role.id, parts: [clause(role.clause)] },
        ]),
      );
    default:
      return group satisfies never;
  }
}
