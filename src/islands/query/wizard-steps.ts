// "Before you write": the tools in the order in which one uses them, and what they hand on to one another.

/** The tools of the path, in order. */
export const path = ['coverage', 'priority', 'deadline', 'request'] as const;
export type Step = (typeof path)[number];

/** The names in an address that make the question of a tool. */
export const questionNames = {
  coverage: ['deployment', 'has', 'service'],
  priority: ['deployment', 'kind', 'functions', 'users', 'degree', 'thirdParty', 'has'],
  deadline: ['deployment', 'level', 'at', 'again', 'zone'],
  request: ['mail'],
} as const satisfies Record<Step, readonly string[]>;

/**
 * Names in an address that some tool of the path understands. Each tool keeps those that are not its own as they are,
 * so that an answer given at one step is still there at the others.
 */
export const pathNames: readonly string[] = [...new Set(path.flatMap((step) => [...questionNames[step]])), 'theme'];
