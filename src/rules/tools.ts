// Which tools answer from which clause.
import type { Policy } from './policy.ts';

/** What answers a question. */
export type Tool = 'coverage' | 'priority' | 'deadline';
/** The tools as pages; the request asks nothing of the rules that the others do not. */
export type ToolPage = Tool | 'request';

function clausesOf(policy: Policy, tool: ToolPage): (string | undefined)[] {
  switch (tool) {
    case 'coverage':
      return [
        ...policy.entitlements.map(({ clause }) => clause),
        ...policy.deployments.flatMap(({ clause, unlisted }) => [clause, unlisted]),
        ...policy.tiers.flatMap(({ clauses }) => clauses),
        ...policy.conditions.map(({ clause }) => clause),
        ...policy.services.flatMap(({ clause, tiers }) => [clause, ...Object.values(tiers)]),
        ...policy.matters.map(({ clause }) => clause),
        policy.request.question,
      ];
    case 'priority': {
      const { clause, fix, thirdParty } = policy.priorities;
      return [clause, fix, thirdParty?.clause];
    }
    case 'deadline':
      return [
        policy.clock.clause,
        ...policy.windows.map(({ clause }) => clause),
        ...policy.responses.flatMap(({ clause, committed }) => [clause, committed.clause]),
      ];
    case 'request': {
      const { clause, question, access } = policy.request;
      return [clause, question, policy.conditions.find(({ id }) => id === access)?.clause];
    }
    default:
      return tool satisfies never;
  }
}

/** The tools that answer from a clause. */
export function toolsOf(policy: Policy, clause: string): ToolPage[] {
  return (['coverage', 'priority', 'deadline', 'request'] as const).filter((tool) =>
    clausesOf(policy, tool).includes(clause),
  );
}
