// Which tools answer from which clause.
import type { Policy } from './policy.ts';

/** The tools, in the order in which a reader uses them. */
export const toolIds = ['coverage', 'priority', 'deadline', 'request'] as const;
export type ToolId = (typeof toolIds)[number];
/** The tools that answer a question by the rules; the request only uses their answers. */
export type Tool = Exclude<ToolId, 'request'>;

const clausesOf: Record<ToolId, (policy: Policy) => (string | undefined)[]> = {
  coverage: ({ entitlements, deployments, tiers, conditions, services, matters, request }) => [
    ...[...entitlements, ...conditions, ...matters].map(({ clause }) => clause),
    ...deployments.flatMap(({ clause, unlisted }) => [clause, unlisted]),
    ...tiers.flatMap(({ clauses }) => clauses),
    ...services.flatMap((list) => [list.clause, ...Object.values(list.tiers)]),
    request.question,
  ],
  priority: ({ priorities: { clause, fix, thirdParty } }) => [clause, fix, thirdParty?.clause],
  deadline: ({ clock, windows, responses }) => [
    clock.clause,
    ...windows.map(({ clause }) => clause),
    ...responses.flatMap(({ clause, committed }) => [clause, committed.clause]),
  ],
  request: ({ request: { clause, question, access }, conditions }) => [
    clause,
    question,
    conditions.find(({ id }) => id === access)?.clause,
  ],
};

export function toolsOf(policy: Policy, clause: string): ToolId[] {
  return toolIds.filter((tool) => clausesOf[tool](policy).includes(clause));
}
