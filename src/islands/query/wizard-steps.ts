// The wizard "Before you write": the tools in the order in which one uses them, and the parameters that they hand on.

/** The tools, in order. */
export const wizardSteps = ['coverage', 'priority', 'deadline', 'request'] as const;
export type ToolId = (typeof wizardSteps)[number];

/** The parameters of an address that make the question of a tool. */
export const questionNames = {
  coverage: ['deployment', 'has', 'service'],
  priority: ['deployment', 'kind', 'functions', 'users', 'degree', 'thirdParty', 'has'],
  deadline: ['deployment', 'level', 'at', 'again', 'zone'],
  request: ['mail'],
} as const satisfies Record<ToolId, readonly string[]>;

export type WizardName = (typeof questionNames)[ToolId][number] | 'theme';

/** Every parameter that some step reads. A step hands on those that are not its own, so that no answer is lost. */
export const wizardNames: readonly WizardName[] = [
  ...new Set(wizardSteps.flatMap((step): readonly WizardName[] => questionNames[step])),
  'theme',
];
