// Spanish strings of the tools in a frame of another site.
export const embed = {
  title: '{title} Para un portal',
  description: '{description} Esta página está hecha para un marco en otro sitio.',
  full: 'Abrir en el sitio del reglamento',
  offer: 'Poner esta herramienta en su portal',
  how: 'Pegue este código en una página del portal: el marco toma por sí mismo la altura de la herramienta. En lugar de «auto» puede escribir «light» o «dark». Las respuestas pueden rellenarse de antemano: los parámetros son los de la dirección de esta página cuando muestra una respuesta.',
};
