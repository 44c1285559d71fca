// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number, plural } = createFormats('es')

const few = (count: number, one: string, other: string) => `${number(count)} ${plural(count, { one, other })}`

export const troubleWords: Words['trouble'] = {
  title: 'Problemas',
  lead: 'Basta dar lo que se tenga. Se nombra la causa, con las líneas que la señalan y lo que hay que hacer.',

  machines: {
    title: 'Una máquina de este equipo',
    hint: 'Se leen su definición, sus registros desde el último inicio, el registro del núcleo y el anfitrión.',
    look: (name) => `Examinar ${name}`,
    none: 'libvirt no conoce ninguna máquina aquí.',
    reading: 'Preguntando a libvirt por las máquinas…',
    unreachable: 'libvirt no responde, así que no se puede elegir una máquina. Aun así se pueden leer registros.',
    failedLast: 'su último inicio falló',
  },
  logs: {
    title: 'Un registro o un mensaje de un foro',
    hint: 'Registro del núcleo, libvirt, QEMU, lspci, varios a la vez, cortados o citados: tal como estén.',
    paste: 'Péguelo aquí',
    placeholder: 'journalctl -k -b, /var/log/libvirt/qemu/NAME.log, un mensaje de error…',
    choose: 'Elegir archivos…',
    dropHint: 'o suéltelos en cualquier lugar de esta página. Texto o gzip, hasta 18 MiB en total.',
    files: 'Archivos que se leerán',
    remove: (name) => `Dejar fuera ${name}`,
    withHost: (host) => `Es del anfitrión que se muestra (${host}): mirar también sus hechos`,
    ask: 'Buscar la causa',
    nothing: 'Pegue primero un registro o elija un archivo.',
    tooLarge: (name) =>
      `${name} supera los 18 MiB. La línea de órdenes lee registros de cualquier tamaño: throughway diagnose FILE`,
    unreadable: (name) => `${name} no se pudo leer. Una carpeta no se puede; descomprímala y elija sus archivos.`,
    pasted: 'texto pegado',
  },
  host: {
    title: (host) => `El anfitrión que se muestra: ${host}`,
    hint: 'Sus hechos y el registro del núcleo de este arranque. El equipo de otra persona llega como captura.',
    look: 'Examinar este anfitrión',
    openCapture: 'Abrir una captura…',
  },
  dropHere: 'Suelte un registro o una captura',

  reading: 'Leyendo…',
  readingAgain: 'Leyendo de nuevo…',
  read: 'Leído',
  lines: (count) => few(count, 'línea', 'líneas'),
  facts: 'hechos del anfitrión',
  sourcesRead: (count) => few(count, 'fuente', 'fuentes'),
  gaps: (count) =>
    plural(count, {
      one: 'Una cosa no se pudo leer, y de ella no se sigue nada',
      other: `${number(count)} cosas no se pudieron leer, y de ellas no se sigue nada`,
    }),
  again: 'Comprobar de nuevo',
  other: 'Otra cosa',
  subject: { machine: (name) => name, host: 'El anfitrión que se muestra', logs: 'Los registros dados' },

  causesTitle: 'Causas',
  found: (count) =>
    plural(count, {
      one: 'Se encontró una causa.',
      other: `Se encontraron ${number(count)} causas. Conviene empezar por la primera.`,
    }),
  confidences: { high: 'Seguro', medium: 'Probable', low: 'Posible' },
  evidence: 'Qué lo dice',
  showLine: 'mostrarla en el registro',
  times: (count) => plural(count, { one: 'una vez', other: `${number(count)} veces` }),
  fix: 'Qué hacer',
  risk: 'Riesgo',
  confirm: 'Para estar seguro',
  ruleOut: 'Es otra cosa si',
  sources: 'Más información',
  slug: 'Conocida como',

  remedies: {
    plan: 'Mostrar el cambio en Preparar',
    planNote: 'Throughway puede hacerlo. No se cambia nada antes de haberlo visto todo.',
    choose: 'Elegir primero el dispositivo',
    chooseNote: 'Throughway puede hacerlo en cuanto conozca el dispositivo.',
    mode: 'Ajustarlo en Modo',
    modeNote: 'Throughway puede hacerlo en cuanto se diga cuánto.',
    edit: (name) => `Mostrar el cambio de ${name}`,
    editNote: 'Throughway puede hacerlo. No se cambia nada antes de haberlo visto.',
    editing: 'Elaborándolo…',
    change: (name) => `El cambio de ${name}`,
    columns: { before: 'Definición actual', after: 'Definición futura' },
    runs: 'La máquina está en funcionamiento: el cambio vale desde su próximo inicio.',
    kept: 'La definición actual se guarda antes en un archivo, y se puede volver a ella.',
    apply: 'Hacer este cambio',
    storing: 'Cambiando…',
    leave: 'Dejarlo',
    stored: (name) => `${name} está cambiada.`,
    keptAs: 'La definición anterior está en',
    undo: 'Volver atrás',
    undoing: 'Volviendo…',
    undone: (name) => `${name} tiene de nuevo su definición anterior.`,
  },

  standingsTitle: 'Qué fue de ellas',
  standings: { gone: 'Desaparecida', 'in-order': 'Ahora en orden', there: 'Sigue ahí', untold: 'No se pudo saber' },
  startIt: (name) => `Iniciar ${name}`,
  starting: (name) => `Iniciando ${name}…`,

  nothing: {
    title: 'No contiene ningún fallo conocido',
    text: 'No es prueba de que todo esté bien: solo de que nada de lo leído es un fallo conocido.',
  },
  unknown: {
    title: 'Algo falló, y no es ninguno de los fallos conocidos',
    seen: 'Lo que se vio',
  },
  collect: {
    title: 'Qué reunir para que se pueda saber',
    copy: 'Copiar las órdenes',
    copied: 'Copiado.',
    refused: 'No se permitió copiar; seleccione las órdenes.',
    commands: [
      'journalctl -k -b > kernel.log',
      'journalctl -b -u libvirtd -u virtqemud > libvirt.log',
      'sudo cat /var/log/libvirt/qemu/NAME.log > guest.log',
      'virsh dumpxml NAME > guest.xml',
      'throughway capture my-pc.tar.gz',
    ],
  },

  log: {
    title: 'El registro',
    choose: 'Qué registro',
    marked: (count) => (count === 0 ? 'nada marcado' : few(count, 'línea marcada', 'líneas marcadas')),
    part: (first) => `Solo se muestra una parte, desde la línea ${first}.`,
    lineOf: (line, title) => `Línea ${line}: volver a «${title}»`,
    label: (source) => `Líneas de ${source}`,
    none: 'Lo que se examinó no tiene ningún registro que mostrar.',
  },

  report: {
    title: 'Informe para compartir',
    hint: 'Para quien le ayude: las causas con sus líneas, el anfitrión, la definición. Sin números de serie, direcciones, nombres de equipo o de personas ni contraseñas.',
    copy: 'Copiar el informe',
    copied: 'Copiado. Léalo antes de publicarlo.',
    refused: 'No se permitió copiar; descárguelo.',
    download: 'Descargarlo',
    fileName: 'throughway-report.md',
  },

  notice: {
    runs: (name) => `${name} está en funcionamiento, y algo salió mal`,
    dismiss: 'Retirar',
  },
  whatHappened: '¿Qué ocurrió?',
}
