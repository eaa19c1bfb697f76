// Spanish strings of the tools in a frame of another site.
export const embed = {
  title: '{title} Para un portal',
  description: '{description} Esta página está hecha para un marco en otro sitio.',
  full: 'Abrir en el sitio del reglamento',
};
