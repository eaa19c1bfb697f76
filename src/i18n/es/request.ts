// Spanish strings of the request.
import type { Dictionary } from '../ru/index.ts';

export const steps: Dictionary['steps'] = {
  label: 'Antes de escribir',
  next: 'Siguiente: {step}',
  skip: 'Omitir este paso. Siguiente: {step}',
};

export const request: Dictionary['request'] = {
  title: 'Solicitud al soporte',
  description:
    'Escriba una buena solicitud al soporte de {vendor}: qué indicar, a quién poner en copia y el correo ya redactado en el idioma que elija.',
  lead: 'Rellene lo que debe contener una solicitud y obtenga el correo ya redactado. Lo que se sabe por los pasos anteriores ya está puesto.',
  privacy:
    'Nada de lo que escriba sale de esta página: el correo lo envía usted desde su propio buzón. El borrador se guarda solo en este navegador y en este dispositivo, hasta que lo borre. Además, el navegador guarda copias del texto del reglamento y de páginas de este sitio, para que se abran sin conexión.',
  refused:
    'El navegador no permite guardar el borrador: si cierra o vuelve a cargar la página, se perderá lo que haya escrito.',
  broken:
    'No se ha podido leer el borrador guardado. Copie de él lo que necesite: no se sustituye hasta que usted elija.',
  taken: 'Se ha tomado el texto de otra pestaña.',
  other: 'Otra pestaña tiene otro texto en este borrador. Hasta que elija, se conservan los dos.',
  otherErased: 'Otra pestaña ha borrado el borrador. Hasta que elija, aquí se conserva.',
  otherText: 'El texto de la otra pestaña',
  brokenText: 'Lo que estaba guardado',
  takeOther: 'Sustituirlo por el texto de la otra pestaña',
  keepOwn: 'Conservar el texto de esta pestaña',
  erase: 'Borrar el borrador',
  erased: 'El borrador está borrado.',
  noLevelYet: 'Sin indicar',
  copyLater: 'A quién poner en copia depende del nivel del fallo.',
  noTask: 'Sin indicar.',
  checkTask: 'Comprobar si el soporte la incluye',
  tasks: 'Ha elegido varias tareas, y una solicitud solo puede contener una pregunta.',
  splitTasks: 'Hacer una solicitud para cada tarea',
  one: 'Solicitud',
  empty: 'Rellene el campo «{label}».',
  ofRequest: '{label} (solicitud {n})',
  question: 'Pregunta',
  questionHint: 'Una pregunta en una frase: qué resultado espera. Será el asunto del correo.',
  several: 'Parece que son varias preguntas, y una solicitud solo puede contener una.',
  split: 'Dividir en solicitudes separadas',
  single: 'Es una sola pregunta',
  splitDone: 'La solicitud está dividida. Revise cada una.',
  add: 'Añadir otra solicitud',
  remove: 'Quitar esta solicitud',
  removed: 'La solicitud se ha quitado.',
  asked: 'si el soporte ya lo ha pedido',
  former: 'De una edición anterior',
  formerHint: 'La edición actual no lo pide, y no irá en el correo. Pase lo necesario a otros campos.',
  ready: 'El acceso está dado',
  later: 'Todavía no hay acceso',
  accessHint: 'No ponga aquí la contraseña ni la clave: el acceso se entrega aparte del correo.',
  accessLater: 'Mientras no haya acceso, la solicitud no se puede resolver.',
  secret: {
    key: 'Parece que este campo contiene una clave privada. Quítela: el correo lo leerán varias personas y el borrador se guarda como texto sin cifrar.',
    password:
      'Parece que este campo contiene una contraseña. Quítela: el correo lo leerán varias personas y el borrador se guarda como texto sin cifrar.',
    token:
      'Parece que este campo contiene un token o una clave de acceso. Quítelo: el correo lo leerán varias personas y el borrador se guarda como texto sin cifrar.',
  },
  copy: 'A quién poner en copia',
  addressHint: 'Este sitio no conoce la dirección. Si la indica, irá en copia del correo.',
  tellHint:
    'El reglamento pide avisarle también. Este sitio no conoce la dirección: indíquela, e irá en copia del correo, o avísele de otro modo.',
  badAddress: '«{value}» no es una dirección de correo. Escríbala así: {example}.',
  localPart:
    'Esta dirección tiene letras no latinas antes de la «@»: algunos servidores de correo no las aceptan. Si hay otra dirección, es mejor indicar esa.',
  language: 'Idioma del correo',
  show: 'Mostrar el correo',
  pending: 'El correo aparecerá aquí cuando la solicitud tenga todo lo necesario.',
  email: 'Correo',
  done: 'El correo está listo.',
  cc: 'Copia',
  subject: 'Asunto',
  body: 'Texto del correo',
  noAddress: '{role}: indique la dirección más arriba',
  attach: 'Adjunte al correo los archivos que ha enumerado.',
  secretInEmail: 'El correo contiene algo que parece una contraseña, una clave o un token. Quítelo antes de enviarlo.',
  open: 'Abrir en el programa de correo',
  long: 'El programa de correo de este dispositivo no puede abrir entero desde un enlace un correo tan largo. El botón copia su texto y abre un correo con las direcciones y el asunto: pegue allí el texto. O descargue el correo como archivo.',
  openShort: 'Copiar el texto y abrir un correo',
  share: 'Compartir el correo',
  shareHint: 'Al compartir se pasan el asunto y el texto: indique usted las direcciones.',
  copySubject: 'Copiar el asunto',
  copyBody: 'Copiar el texto',
  file: 'Descargar el correo como archivo',
  fileHint: 'Un archivo .eml se abre en el programa de correo como borrador.',
  fileFailed: 'No se ha podido crear el archivo. Compruebe la conexión e inténtelo de nuevo, o copie el texto.',
  clock: 'El plazo cuenta desde su último mensaje: al enviar este correo, empieza de nuevo.',
  checklist: 'Qué debe contener una solicitud',
  checklistOne: 'Una solicitud, una pregunta.',
  whomCopy: 'En copia',
  whomTell: 'Avisar también',
  noScript:
    'Para redactar el correo en esta página hace falta JavaScript. Sin él, esta es la lista de lo que debe contener.',
};

export const mail: Dictionary['mail'] = {
  greeting: 'Buenos días:',
  question: 'Es una pregunta, no un fallo: no tiene nivel.',
  ready: 'dado',
  later: 'todavía no dado',
  answers: 'Respuestas según el reglamento:',
  paste: 'Pegue aquí el texto del correo que se ha copiado en la página de la solicitud.',
};
