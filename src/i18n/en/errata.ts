// English strings about corrections to an edition in force.
export const errata = {
  notice: 'Corrected on {date}: {reason}',
  clauses: 'Clauses: {list}.',
};
