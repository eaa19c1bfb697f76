// Spanish strings about corrections to an edition in force.
export const errata = {
  notice: 'Corregido el {date}: {reason}',
  clauses: 'Puntos: {list}.',
};
