// Which tools answer from which clause.
import type { Policy } from './policy.ts';

export type Tool = 'coverage' | 'priority' | 'deadline';

function clausesOf(policy: Policy, tool: Tool): string[] {
  switch (tool) {
    case 'coverage':
      return [
        ...policy.entitlements.map(({ clause }) => clause),
        ...policy.deployments.flatMap(({ clause, unlisted }) => [clause, unlisted]),
        ...policy.tiers.flatMap(({ clauses }) => clauses),
        ...policy.conditions.flatMap(({ clause }) => clause ?? []),
        ...policy.services.flatMap(({ clause, tiers }) => [clause, ...Object.values(tiers)]),
        ...policy.matters.map(({ clause }) => clause),
        policy.request.question,
      ];
    case 'priority': {
      const { clause, fix, thirdParty } = policy.priorities;
      return [clause, fix, ...(thirdParty ? [thirdParty.clause] : [])];
    }
    case 'deadline':
      return [
        policy.clock.clause,
        ...policy.windows.map(({ clause }) => clause),
        ...policy.responses.flatMap(({ clause, committed }) => [clause, committed.clause]),
      ];
    default:
      return tool satisfies never;
  }
}

/** The tools that answer from a clause. */
export function toolsOf(policy: Policy, clause: string): Tool[] {
  return (['coverage', 'priority', 'deadline'] as const).filter((tool) => clausesOf(policy, tool).includes(clause));
}
