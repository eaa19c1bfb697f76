// Russian strings about corrections to an edition in force.
export const errata = {
  notice: 'Исправлено {date}: {reason}',
  clauses: 'Пункты: {list}.',
};
