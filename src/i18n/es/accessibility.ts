// Spanish strings of the page on accessibility and personal data.
import type { Dictionary } from '../ru/index.ts';

export const accessibility: Dictionary['accessibility'] = {
  menu: 'Accesibilidad',
  title: 'Accesibilidad y datos personales',
  description:
    'Cómo el sitio del reglamento de {vendor} es accesible para todos, qué guarda en su dispositivo y dónde avisar de una barrera.',
  lead: 'Cualquiera puede usar el reglamento: con el teclado, con un lector de pantalla, con cualquier aumento y con cualquier color.',
  claim: {
    title: 'Qué cumple el sitio',
    text: 'Todas las páginas siguen {standard}, nivel {level}. Las limitaciones conocidas se indican más abajo.',
  },
  checked: {
    title: 'Cómo se ha comprobado',
    items: [
      'Cada página y cada estado de las calculadoras se han comprobado con axe: en colores claros, oscuros y en los que impone el sistema.',
      'Todo lo que se hace con el ratón se ha comprobado con el teclado. Los nombres, funciones y valores de los campos se han comprobado tal como los recibe un lector de pantalla.',
      'Ninguna página se desplaza hacia los lados con un ancho de {width} píxeles ni con un aumento del {zoom} %, y un espaciado mayor de líneas, palabras y letras no corta nada.',
      'Todo lo que se pulsa mide al menos {target} píxeles o está separado de lo que tiene al lado.',
      'Nada se mueve en las páginas cuando el sistema pide que no haya movimiento.',
      'El texto, las tablas y los ejemplos resueltos están en las páginas también sin JavaScript.',
    ],
  },
  limits: {
    title: 'Limitaciones conocidas',
    items: [
      'Las personas que usan a diario lectores de pantalla aún no han probado el sitio.',
      'Los archivos PDF están etiquetados para lectores de pantalla, pero no se ha comprobado que cumplan PDF/UA. La página del reglamento tiene el mismo texto.',
    ],
  },
  keys: {
    title: 'Teclas',
    search: 'abrir la búsqueda',
    results: 'ir a lo encontrado y abrirlo',
    close: 'cerrar lo que está abierto sobre la página',
    switch: 'La tecla / abre la búsqueda',
    kept: 'Su elección se guarda solo en este dispositivo.',
    refused: 'El navegador no permite guardar su elección: vale mientras esta página esté abierta.',
  },
  privacy: {
    title: 'Datos personales',
    items: [
      'Todo lo que elige y escribe se queda en su navegador: el sitio no lo envía a ninguna parte. La solicitud sale de su propio programa de correo.',
      'El sitio no tiene cookies ni contadores de visitas y no pide nada a otros sitios.',
      'Las respuestas de las calculadoras están escritas en la dirección de la página: las verá quien reciba el enlace.',
      'Su dispositivo guarda el borrador de una solicitud hasta que lo borre, la elección de la tecla en esta página y una copia del reglamento y de las calculadoras para leer sin red.',
      'Lo guardado se puede eliminar en los ajustes del navegador, entre los datos de los sitios.',
    ],
  },
  barrier: {
    title: 'Si algo se lo impide',
    text: 'Escriba en qué página, qué se lo impide exactamente y qué programas usa:',
  },
};
