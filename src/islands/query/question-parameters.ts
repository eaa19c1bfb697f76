import { askable, otherService } from '../../rules/coverage.ts';
import type { Policy } from '../../rules/policy.ts';
import { incidentParameters } from '../priority/question.ts';
import { choice, choices, noLevel } from './parameters.ts';

/** The parameters of the tools' questions, without times, in the order of the address. */
export function questionParameters(policy: Policy) {
  const ids = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id);
  return {
    deployment: choice(ids(policy.deployments)),
    has: choices(ids(policy.entitlements)),
    service: choices([...askable(policy), otherService]),
    ...incidentParameters,
    level: choice([...ids(policy.levels), noLevel]),
  };
}
