// The texts of an edition by id: what the tables of changes compare.
import { fill } from '../i18n/fill.ts';
import { duration, figureText, hoursText, list } from '../i18n/format.ts';
import type { Comparison } from '../rules/compare.ts';
import { serviceCells } from '../wording/coverage-cell.ts';
import { levelRows } from '../wording/level-row.ts';
import { named } from '../wording/named.ts';
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
export type Value = { id: string; name: string; parts: string[] };

/** The texts of everything in an edition, by kind. */
export function editionValues(edition: WordedEdition): Record<Group, Value[]> {
  const { lang, t, policy, terms, figures, clauses } = edition;
  const words = t.editions.value;
  const versions = (ids: readonly string[]): string =>
    list(
      lang,
      ids.map((id) => named(terms, 'deployments', id).name),
    );
  const title = (clause: string): string => clauses.get(clause)?.title ?? clause;
  // Without its number, which may change where nothing else does.
  const clauseText = (clause: string): string => fill(words.clause, { title: title(clause) });
  const value = (
    kind: 'deployments' | 'entitlements' | 'matters' | 'roles' | 'services' | 'tiers',
    id: string,
    parts: string[],
  ): Value => ({ id, name: named(terms, kind, id).name, parts });
  return {
    // The other figures belong to something that has a row of its own.
    figures: [...figures]
      .filter(([id]) => id === 'languages' || id.startsWith('shares.'))
      .map(([id, figure]) => ({
        id,
        name: id === 'languages' ? words.languages : fill(words.share, { id: id.replace('shares.', '') }),
        parts: [figureText(lang, t.figure, figure)],
      })),
    targets: policy.responses.map(({ id, deployments, target }) => ({
      id,
      name: versions(deployments),
      parts: [target === 'level' ? words.byLevel : duration(lang, t.figure, target)],
    })),
    windows: policy.windows.map((window) => ({
      id: window.id,
      name: title(window.clause),
      parts: [hoursText(lang, t.figure, window)],
    })),
    services: policy.services.flatMap((services) =>
      services.items.map((item) => {
        const cells = serviceCells(edition, t.coverage, services, item);
        return value(
          'services',
          item.id,
          cells.map(({ tier, text }) => `${tier}: ${text}`),
        );
      }),
    ),
    matters: policy.matters.map(({ id, outcome, deployments }) =>
      value('matters', id, [t.coverage[outcome], versions(deployments)]),
    ),
    tiers: policy.tiers.map(({ id, deployments }) =>
      value('tiers', id, [named(terms, 'tiers', id).payment, versions(deployments)]),
    ),
    levels: levelRows(edition).map(({ id, name, reaction, incident, escalation }) => ({
      id,
      name,
      parts: [reaction, incident, escalation],
    })),
    deployments: policy.deployments.map(({ id, requires }) =>
      value(
        'deployments',
        id,
        requires.map((one) => named(terms, 'entitlements', one).name),
      ),
    ),
    entitlements: policy.entitlements.map(({ id, clause }) => value('entitlements', id, [clauseText(clause)])),
    contacts: policy.roles.map(({ id, clause }) => value('roles', id, [clauseText(clause)])),
  };
}
