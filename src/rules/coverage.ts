// Is the task covered, and by which tier? The lists of services, what the partner holds, and the version decide.
import { byId } from './lookup.ts';
import type { Policy } from './policy.ts';

export type CoverageQuestion = {
  /** An id of the policy's deployments. */
  deployment: string;
  /** Ids of the policy's entitlements that the partner holds, such as partner, subscription, extended. */
  has: readonly string[];
  /** An id of a service or a matter, or `other`: none of them. */
  service: string;
};

/** The service of a question that no list names. */
export const otherService = 'other';

export type Condition = { id: string; clause: string };

export type CoveragePart = {
  tier: string;
  /** `described`: terms.yaml says what of the service this tier gives; `provided`: all of it. */
  cell: 'described' | 'provided';
  clause: string;
  /** Whether what the partner holds already includes it. */
  included: boolean;
  conditions: Condition[];
};

export type CoverageStep =
  | { step: 'entitled' | 'missing'; clause: string; entitlement: string }
  | { step: 'covered' | 'not-provided'; clause: string; tier: string }
  | { step: 'paid-apart'; clause: string; tier: string; entitlement: string }
  | { step: 'partner' | 'release' | 'not-listed'; clause: string };

/** The answer for a partner who has what the version requires. */
export type EntitledCoverage =
  | {
      outcome: 'covered';
      /** The lowest tier that covers the service, or a part of it. */
      tier: string;
      /** What each tier gives, lowest first. */
      parts: [CoveragePart, ...CoveragePart[]];
      steps: CoverageStep[];
    }
  /** The partner's own work, a later release, or outside every list. */
  | {
      outcome: 'partner' | 'release' | 'not-listed';
      clause: string;
      /** The service of a list for this version that means the same task. */
      counterpart?: string;
      steps: CoverageStep[];
    };

export type Coverage =
  | EntitledCoverage
  | {
      outcome: 'not-entitled';
      /** What would entitle, and the clause that requires it. */
      missing: { entitlement: string; clause: string }[];
      /** The answer once it is there. */
      then: EntitledCoverage;
      steps: CoverageStep[];
    };

/** Every service and matter that can be asked about, in print order; without `other`. */
export function askable(policy: Policy): string[] {
  return [...policy.services.flatMap(({ items }) => items), ...policy.matters].map(({ id }) => id);
}

/** Whether a list or a matter speaks of the service for this version. */
export function appliesTo(policy: Policy, service: string, deployment: string): boolean {
  const matter = policy.matters.find(({ id }) => id === service);
  if (matter) return matter.deployments.includes(deployment);
  return policy.services.some(
    (list) => list.items.some(({ id }) => id === service) && tiersOf(policy, list, deployment).length > 0,
  );
}

function tiersOf(policy: Policy, list: Policy['services'][number], deployment: string): Policy['tiers'] {
  return policy.tiers.filter((tier) => tier.id in list.tiers && tier.deployments.includes(deployment));
}

/**
 * Answers whether a task is covered (clauses of the version, its tiers and the list that names the service).
 * What would entitle comes first; `then` says what holds once it is there. Throws RangeError for an unknown
 * deployment, entitlement or service.
 */
export function coverage(policy: Policy, question: CoverageQuestion): Coverage {
  const deployment = byId('deployment', policy.deployments, question.deployment);
  const has = question.has.map((id) => byId('entitlement', policy.entitlements, id).id);
  const services = askable(policy).map((id) => ({ id }));
  if (question.service !== otherService) byId('service', services, question.service);

  const required = deployment.requires.map((id) => byId('entitlement', policy.entitlements, id));
  const steps = required.map(({ id, clause }): CoverageStep => ({
    step: has.includes(id) ? 'entitled' : 'missing',
    clause,
    entitlement: id,
  }));
  const settled = settle(policy, deployment, has, question.service);
  const missing = required.filter(({ id }) => !has.includes(id)).map(({ id, clause }) => ({ entitlement: id, clause }));
  if (missing.length) return { outcome: 'not-entitled', missing, then: settled, steps };
  return { ...settled, steps: [...steps, ...settled.steps] };
}

function settle(
  policy: Policy,
  deployment: Policy['deployments'][number],
  has: string[],
  service: string,
): EntitledCoverage {
  const matter = policy.matters.find(({ id }) => id === service);
  if (matter?.deployments.includes(deployment.id)) {
    const { outcome, clause } = matter;
    return { outcome, clause, steps: [{ step: outcome, clause }] };
  }
  for (const list of policy.services) {
    const item = list.items.find(({ id }) => id === service);
    const tiers = tiersOf(policy, list, deployment.id);
    if (!item || !tiers.length) continue;
    const steps: CoverageStep[] = [];
    const parts: CoveragePart[] = [];
    for (const tier of tiers) {
      const clause = list.tiers[tier.id] ?? list.clause;
      const cell = item.cells?.[tier.id] ?? 'provided';
      steps.push({ step: cell === 'not-provided' ? 'not-provided' : 'covered', clause, tier: tier.id });
      if (cell === 'not-provided') continue;
      const unpaid = tier.paid && !has.includes(tier.paid.entitlement) ? tier.paid : undefined;
      if (tier.paid) {
        const entitlement = byId('entitlement', policy.entitlements, tier.paid.entitlement);
        steps.push({ step: 'paid-apart', clause: entitlement.clause, tier: tier.id, entitlement: entitlement.id });
      }
      const ids = [
        ...(unpaid?.conditions ?? []),
        ...item.conditions.filter((condition) => (condition.tier ?? tier.id) === tier.id).map(({ id }) => id),
        ...deployment.conditions,
      ];
      const conditions = ids.map((id) => ({
        id,
        clause: byId('condition', policy.conditions, id).clause ?? list.clause,
      }));
      parts.push({ tier: tier.id, cell, clause, included: !unpaid, conditions });
    }
    const [lowest, ...higher] = parts;
    if (lowest) return { outcome: 'covered', tier: lowest.tier, parts: [lowest, ...higher], steps };
  }
  const clause = deployment.unlisted;
  const counterpart = policy.services.flatMap(({ items }) => items).find(({ id }) => id === service)?.counterpart;
  return {
    outcome: 'not-listed',
    clause,
    ...(counterpart && appliesTo(policy, counterpart, deployment.id) && { counterpart }),
    steps: [{ step: 'not-listed', clause }],
  };
}
