// Spanish strings of the copies that a reader without a network is shown.
export const offline = {
  saved:
    'No se puede acceder al sitio. Esta es una copia guardada en su dispositivo: {date}. Puede que ya esté en vigor otra edición.',
  undated:
    'No se puede acceder al sitio. Esta es una copia guardada en su dispositivo. Puede que ya esté en vigor otra edición.',
  absent:
    'No se puede acceder al sitio y esta página no está guardada en su dispositivo. Sí lo están el texto del reglamento y las herramientas: los enlaces de abajo llevan a ellos.',
};
