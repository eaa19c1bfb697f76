// Russian strings about the data for programs.
export const data = {
  title: 'Данные в JSON',
  policy: 'все величины, пункты с текстом на всех языках, названия и толкования действующей редакции',
  schema: 'JSON Schema этого файла',
  examples: 'вопросы с полными ответами для проверки других программ',
  edition: 'то же для редакции {edition}',
};
