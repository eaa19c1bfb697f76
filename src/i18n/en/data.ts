// English strings about the data for programs.
export const data = {
  title: 'Data in JSON',
  policy: 'every figure, the clauses with their text in every language, names and readings of the edition in force',
  schema: 'the JSON Schema of this file',
  examples: 'questions with their whole answers, for testing other programs',
  edition: 'the same for the edition {edition}',
};
