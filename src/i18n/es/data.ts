// Spanish strings about the data for programs.
export const data = {
  title: 'Datos en JSON',
  policy:
    'todas las cifras, los puntos con su texto en cada idioma, los nombres y las interpretaciones de la edición vigente',
  schema: 'el JSON Schema de ese archivo',
  examples: 'preguntas con sus respuestas completas, para comprobar otros programas',
  edition: 'lo mismo para la edición {edition}',
};
