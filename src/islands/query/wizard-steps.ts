// The wizard "Before you write": the parameters that its steps, the tools, hand on to one another.
import type { ToolId } from '../../rules/tools.ts';

/** The parameters of an address that make the question of a tool. */
export const questionNames = {
  coverage: ['deployment', 'has', 'service'],
  priority: ['deployment', 'kind', 'functions', 'users', 'degree', 'thirdParty', 'has'],
  deadline: ['deployment', 'level', 'at', 'again', 'zone'],
  request: ['mail'],
} as const satisfies Record<ToolId, readonly string[]>;

export type WizardName = (typeof questionNames)[ToolId][number] | 'theme';

/** Every parameter that some step reads. A step hands on those that are not its own, so that no answer is lost. */
export const wizardNames: readonly string[] = [...new Set(Object.values(questionNames).flat()), 'theme'];
