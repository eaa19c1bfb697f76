// One task may stand in several lists of services, each for its versions. `counterpart` of the policy says which are one.
import { appliesTo } from './coverage.ts';
import type { Policy } from './policy.ts';

/** The services that are one task: those that name a counterpart first, each group in print order; often one alone. */
export function sameTask(policy: Policy, service: string): string[] {
  const pairs = policy.services
    .flatMap(({ items }) => items)
    .flatMap(({ id, counterpart }) => (counterpart === undefined ? [] : [[id, counterpart] as const]));
  const same = new Set([service]);
  // A pair may be joined by one that stands after it.
  for (let size = 0; size < same.size;) {
    size = same.size;
    for (const pair of pairs) if (pair.some((id) => same.has(id))) pair.forEach((id) => same.add(id));
  }
  return [...new Set([...pairs.map(([id]) => id), ...pairs.map(([, counterpart]) => counterpart), service])].filter(
    (id) => same.has(id),
  );
}

/**
 * The service that stands for a task in a version: of those that are one task, the first whose list speaks of the version.
 * Without a version, or where no list does, the first of all. A service that stands alone is returned as it is.
 */
export function serviceFor(policy: Policy, service: string, deployment: string | undefined): string {
  const same = sameTask(policy, service);
  return same.find((id) => deployment !== undefined && appliesTo(policy, id, deployment)) ?? same[0] ?? service;
}

/** The services of `serviceFor`, each once. */
export function servicesFor(policy: Policy, services: readonly string[], deployment: string | undefined): string[] {
  return [...new Set(services.map((service) => serviceFor(policy, service, deployment)))];
}
