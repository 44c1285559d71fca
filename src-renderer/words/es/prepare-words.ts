// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number, plural, row } = createFormats('es')

export const prepareWords: Words['prepare'] = {
  title: 'Preparar',
  drafting: 'Elaborando el plan…',
  draftingAgain: 'Elaborando el plan de nuevo…',
  noPlan: 'No hay plan',
  summary: (steps, unchanged, reboot) => {
    const done = unchanged === 0 ? '' : `, ${number(unchanged)} ya como se quiere`
    const restart = reboot ? '; tiene efecto con un reinicio' : ''
    return steps === 0
      ? 'Todo está ya como se quiere: no hay nada que hacer.'
      : `${plural(steps, { one: 'Un paso', other: `${number(steps)} pasos` })} por hacer${done}${restart}. No se escribe nada antes de que se apruebe.`
  },
  summaryRefused: 'No se hará nada mientras haya algo rechazado más abajo.',
  refused: (count) => plural(count, { one: 'Hay una cosa rechazada', other: `Hay ${number(count)} cosas rechazadas` }),
  refusals: {
    'boot-disk': 'El anfitrión arranca de él',
    'storage-in-use': 'Almacenamiento en uso',
    'last-input': 'El último teclado o puntero',
    'network-in-use': 'Red en uso',
    'ssh-session': 'Una sesión remota pasa por él',
    'only-display': 'La única pantalla',
    'management-controller': 'Controlador de gestión',
    'platform-device': 'Parte de la plataforma',
    'foreign-group-member': 'Otros comparten su grupo IOMMU',
    'not-assignable': 'No se puede dar a un huésped',
    'device-unknown': 'No existe tal dispositivo',
    'iommu-unavailable': 'Sin IOMMU',
    'loader-unsupported': 'Cargador de arranque no admitido',
    'configuration-unreadable': 'No se pudo leer la configuración',
    'configuration-refused': 'Configuración no entendida',
    'package-operation-pending': 'Se están cambiando paquetes',
    'boot-space': 'Poco espacio para arrancar',
    'huge-pages-too-many': 'Demasiadas páginas enormes',
    'cpu-list-invalid': 'La lista de CPU no encaja',
    'parameter-refused': 'Parámetro no permitido',
    'environment-unsupported': 'Este tipo de sistema no está admitido',
    'could-not-tell': 'No se pudo saber',
  },
  refusedHint: 'Cambie la elección o resuélvalo primero:',
  toChoose: 'Elegir',
  toMode: 'Modo',
  notes: 'Conviene saber',

  steps: 'Pasos',
  way: 'Pasos que se muestran',
  ways: { trial: 'Para un arranque', permanent: 'Definitivo' },
  step: (position) => `Paso ${position}`,
  unchanged: 'Ya está como se quiere',
  manual: 'Le corresponde a usted',
  reason: 'Por qué',
  reboot: 'Tiene efecto con un reinicio',
  noReboot: 'Tiene efecto enseguida',
  undoable: 'Se puede deshacer',
  notUndoable: 'No se puede deshacer',
  risk: { low: 'Riesgo bajo', medium: 'Riesgo medio', high: 'Riesgo alto' },
  files: 'Archivos',
  commands: 'Órdenes',
  commandsNote: 'Las ejecuta el asistente, sin shell:',
  gap: 'No se pudo mostrar',
  fileKinds: { new: 'nuevo', removed: 'eliminado', changed: 'cambiado', unchanged: 'sin cambios' },
  changeCount: (removed, added) => {
    const parts = [
      ...(added === 0 ? [] : [plural(added, { one: '1 añadida', other: `${number(added)} añadidas` })]),
      ...(removed === 0 ? [] : [plural(removed, { one: '1 eliminada', other: `${number(removed)} eliminadas` })]),
    ]
    return parts.length === 0 ? 'ninguna línea' : row(parts)
  },
  fileLabel: (path) => `Qué cambia en ${path}`,

  inspectTitle: 'Una parte del plan no se pudo mostrar',
  inspect: 'Mirar con derechos de administrador',
  inspecting: 'Mirando…',
  inspectNote: 'Algunos archivos solo los puede leer root. Mirar no cambia nada; la contraseña se pide una vez.',

  script: 'Copiar como script de shell',
  scriptCopied: 'El script está en el portapapeles',
  scriptFailed: 'No se permitió copiar',

  recovery: 'Tarjeta de rescate',
  recoveryNote: 'Téngala a mano antes de reiniciar: imprímala o fotografíe la pantalla con el teléfono.',
  recoveryRemove: 'Borrar ahí estas palabras',
  recoveryCommands: 'En un shell de rescate',
  print: 'Imprimir la tarjeta',
  enlarge: 'Mostrar en grande',
  close: 'Cerrar',

  consent: 'Consentimiento',
  toConsent: 'Ir al consentimiento',
  readFirst: 'Lea los pasos y la tarjeta de rescate; el consentimiento está debajo.',
  willDo: {
    trial: 'Hace posible un arranque con estos ajustes. Lo que el equipo arranca hoy se queda en su sitio e intacto.',
    permanent: 'Cambia los ajustes de forma definitiva. Historial puede reponer cada archivo byte por byte.',
  },
  backsItself: 'Si se cuelga, apague y encienda: los ajustes anteriores vuelven.',
  mechanism: 'Mediante',
  trialImpossible: 'Aquí no es posible un arranque de prueba',
  try: 'Probar durante un arranque',
  apply: 'Aplicar de forma definitiva',
  showTrial: 'Probar primero durante un arranque…',
  showPermanent: 'Aplicar de forma definitiva…',
  asking: 'Esperando el consentimiento…',
  busy: 'Hay otro cambio en curso. El paso Aplicar lo muestra.',
  unfinished: 'Hay un cambio anterior sin terminar. Termínelo o reviértalo primero en Historial.',
  trialPending: 'Una prueba espera respuesta. Consérvela o vuelva atrás primero.',
  nothingToDo: 'No hay nada que hacer.',
  refusedShort: 'Rechazado: véase arriba.',
  lookFirst: 'Mire primero con derechos de administrador: no se puede aceptar lo que no se ha mostrado.',
  outdated: 'El plan se está elaborando de nuevo.',
  helper: {
    installed:
      'La contraseña se pide para este único cambio. Lo hace el asistente de Throughway, y solo lo que se muestra aquí.',
    direct: 'No se pide contraseña: este programa puede escribir aquí por sí mismo.',
    none: 'En este anfitrión no se puede cambiar nada',
    title: 'Primero, el asistente',
    absent:
      'Los cambios los hace un pequeño programa asistente que se ejecuta como root desde un lugar donde solo root puede escribir. Aún no está instalado.',
    'other-version': 'El asistente instalado es de otra versión que este programa.',
    copies: 'Qué se copiará',
    from: 'De',
    to: 'A',
    size: 'Tamaño',
    install: 'Instalar el asistente',
    installing: 'Instalando…',
  },
}
