// The readings on which an answer rests.
import type { Policy } from './policy.ts';
import type { Tool } from './tools.ts';
import type { Circumstance } from './vocabulary.ts';

/** The readings that bear on a tool's answers and are named by the policy's parts, or called for by a circumstance. */
export function readingsOf(
  policy: Policy,
  tool: Tool,
  named: readonly string[],
  circumstances: readonly Circumstance[],
): string[] {
  return policy.readings
    .filter(({ affects }) => affects.includes(tool))
    .filter(({ id, when }) => named.includes(id) || (when !== undefined && circumstances.includes(when)))
    .map(({ id }) => id);
}
