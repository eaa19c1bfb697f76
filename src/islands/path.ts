// "Before you write": the tools in the order in which one uses them, and what they hand on to one another.

/** The tools of the path, in order. */
export const path = ['coverage', 'priority', 'deadline', 'request'] as const;

/**
 * Names in an address that some tool of the path understands. Each tool keeps those that are not its own as they are,
 * so that an answer given at one step is still there at the others.
 */
export const pathNames: readonly string[] = [
  'deployment',
  'has',
  'service',
  'kind',
  'functions',
  'users',
  'degree',
  'thirdParty',
  'level',
  'at',
  'again',
  'zone',
  'mail',
  // How a tool looks in a frame of another site: src/components/scripts/embed.ts.
  'theme',
];
