// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number, percent, plural } = createFormats('es')

export const machineWords: Words['machine'] = {
  title: 'Máquinas',
  reading: 'Preguntando a libvirt…',
  connecting: 'Conectando con libvirt…',
  connected: (uri, version) => `libvirt ${version} en ${uri}`,
  counts: (machines, running) =>
    `${plural(machines, { one: 'Una máquina', other: `${number(machines)} máquinas` })}, ${running === 0 ? 'ninguna en funcionamiento' : `${number(running)} en funcionamiento`}`,
  list: 'Máquinas',
  none: 'Aún no hay ninguna máquina',
  noneHint: 'Crear hace una con tres decisiones; la que define otro programa aparece aquí por sí sola.',
  toCreate: 'Crear una máquina',
  unreachable: {
    'not-installed': {
      title: 'libvirt no está instalado',
      help: 'Preparar puede instalar lo que hace funcionar máquinas virtuales, iniciarlo y darle acceso.',
    },
    'not-running': {
      title: 'libvirt no está en marcha',
      help: 'Preparar puede activarlo, ahora y después de cada reinicio.',
    },
    'not-allowed': {
      title: 'Aún no tiene acceso a libvirt',
      help: 'Preparar puede añadirle a su grupo; tiene efecto en el próximo inicio de sesión.',
    },
    lost: {
      title: 'Se perdió la conexión con libvirt',
      help: 'Se reintenta por sí sola. Las máquinas en funcionamiento siguen.',
    },
    'other-host': {
      title: 'No hay máquinas que mostrar',
      help: 'Lo que se muestra no es un equipo en funcionamiento. Las máquinas se muestran y se crean en el equipo donde funciona Throughway.',
    },
  },
  toPrepare: 'Configurarlo en Preparar',
  prepareNote: 'O en una terminal:',
  prepareCommand: 'throughway plan --stack',

  states: {
    running: 'En funcionamiento',
    idle: 'Inactiva',
    paused: 'En pausa',
    'shutting-down': 'Apagándose',
    off: 'Apagada',
    crashed: 'Falló',
    suspended: 'Suspendida',
    unknown: 'No se pudo saber',
  },
  actions: {
    starting: 'Iniciando…',
    stopping: 'Se le pidió apagarse…',
    killing: 'Cortando…',
    removing: 'Eliminando…',
    installing: 'Instalando…',
  },
  failed: {
    start: 'No se inició',
    stop: 'No se le pidió apagarse',
    kill: 'Sigue en funcionamiento',
    remove: 'No se eliminó',
    autostart: 'El inicio con el anfitrión no se cambió',
    lend: 'El dispositivo no se prestó',
    'take-back': 'El dispositivo no se recuperó',
    'finish-install': 'Los discos no se retiraron',
  },
  notOurs: 'Hecha por otro programa',
  autostarts: 'Se inicia con el anfitrión',
  print: (vcpus, memory) =>
    `${plural(vcpus, { one: '1 procesador', other: `${number(vcpus)} procesadores` })}, ${memory}`,
  devices: (count) => plural(count, { one: '1 función cedida', other: `${number(count)} funciones cedidas` }),
  systems: { 'windows-11': 'Windows 11', 'windows-10': 'Windows 10', linux: 'Linux' },
  details: 'Detalles',
  detailsOf: (name) => `Detalles de ${name}`,
  close: 'Cerrar',
  lastFailure: 'El último intento falló',
  dismiss: 'Descartar',

  start: 'Iniciar',
  stop: 'Apagar',
  kill: 'Cortar la corriente…',
  remove: 'Eliminar…',
  autostart: 'Iniciar con el anfitrión',
  startNamed: (name) => `Iniciar ${name}`,
  stopNamed: (name) => `Apagar ${name}`,
  ofMachine: (what, name) => `${what}: ${name}`,

  killTitle: (name) => `¿Cortar la corriente de ${name}?`,
  killText: 'Lo que el huésped aún no haya escrito en su disco se pierde, como en un apagón. Intente apagarlo primero.',
  killNow: 'Cortar ahora',
  cancel: 'Cancelar',

  removeTitle: (name) => `¿Eliminar ${name}?`,
  removeText: 'Su definición desaparece. Elija qué va con ella; lo que se deje se queda donde está.',
  removeReading: 'Buscando qué le pertenece…',
  removeDisk: 'Borrar',
  keptDisk: 'Se queda',
  removeFirmware: 'Variables del firmware (entradas de arranque, claves de Secure Boot)',
  removeTpm:
    'Estado del TPM. Un disco cifrado con él, por ejemplo con BitLocker, después solo se abre con su clave de recuperación.',
  snapshots: (count) =>
    plural(count, { one: 'Su instantánea va con ella.', other: `Sus ${number(count)} instantáneas van con ella.` }),
  removeNow: (files) =>
    files === 0
      ? 'Eliminar la máquina'
      : plural(files, { one: 'Eliminarla y borrar 1 disco', other: `Eliminarla y borrar ${number(files)} discos` }),
  irreversible: 'Los discos borrados no se pueden recuperar.',

  preflight: 'Comprobaciones antes de iniciar',
  preflightRun: 'Comprobar ahora',
  preflightAgain: 'Comprobar de nuevo',
  preflightRunning: 'Comprobando…',
  preflightNone: 'Comprobar no inicia nada.',
  preflightGood: 'Nada impide iniciarla.',
  preflightBad: (count) =>
    plural(count, {
      one: 'Una comprobación impide iniciarla.',
      other: `${number(count)} comprobaciones impiden iniciarla.`,
    }),
  checks: {
    'device-present': 'Sus dispositivos están',
    'device-unchanged': 'Sus dispositivos son los que se eligieron',
    'group-viable': 'Nada más ocupa sus grupos IOMMU',
    'iommu-on': 'La IOMMU está activada',
    'device-free': 'El anfitrión no usa sus dispositivos',
    'huge-pages': 'Sus páginas enormes están',
    memory: 'Hay memoria para ella',
    firmware: 'Su firmware está',
    disks: 'Sus discos e imágenes están',
    network: 'Sus redes están',
    usb: 'Sus dispositivos USB están conectados',
    cpus: 'Sus procesadores están en línea',
    hook: 'El hook que aísla procesadores está instalado',
  },

  usb: 'Dispositivos USB',
  usbNone: 'No hay conectado ningún dispositivo USB que se pueda prestar.',
  usbOff: 'Se pueden prestar dispositivos mientras la máquina funciona.',
  lend: 'Prestar',
  lendAnyway: 'Prestar de todos modos',
  takeBack: 'Recuperar',
  lendNamed: (name) => `Prestar ${name}`,
  takeBackNamed: (name) => `Recuperar ${name}`,
  lentHere: 'prestado a esta máquina',
  lentTo: (name) => `prestado a ${name}`,
  port: (port) => `puerto ${port}`,

  figures: 'Mediciones en vivo',
  figuresOff: 'Mientras está apagada no hay nada que medir.',
  figuresWait: 'Esperando la primera medición…',
  figuresNote: (seconds) =>
    plural(seconds, { one: 'El último segundo', other: `Los últimos ${number(seconds)} segundos` }),
  cpu: 'Procesadores',
  cpuNow: (part, vcpus) =>
    `${percent(part)} de ${plural(vcpus, { one: 'su procesador', other: `sus ${number(vcpus)} procesadores` })}`,
  vcpu: (id) => `vCPU ${id}`,
  steal: (part) => `espera ${percent(part)}`,
  memory: 'Memoria',
  memoryNow: (used, all) => `${used} de ${all} en uso`,
  memoryUntold: (all) => `${all}; el huésped no dice cuánta se usa`,
  disk: 'Discos',
  network: 'Red',
  read: 'leídos',
  written: 'escritos',
  received: 'recibidos',
  sent: 'enviados',
  rate: (name, rate) => `${rate} ${name}`,
  now: 'ahora',
  range: (name, least, most) => `${name}: entre ${least} y ${most}`,

  screen: 'Pantalla',
  screenTake: 'Tomar una imagen',
  screenAgain: 'Tomar otra',
  screenTaking: 'Tomando…',
  screenOff: 'Mientras está apagada no tiene imagen.',
  screenNone: 'No tiene pantalla emulada: su imagen está en la tarjeta cedida.',
  screenBlank: 'El huésped no muestra nada en este momento.',
  screenAlt: (name, time) => `Lo que mostraba ${name} a las ${time}`,
  screenAt: (time) => `Tomada a las ${time}`,

  xml: 'Definición',
  xmlShow: 'Mostrar la definición',
  xmlReading: 'Leyendo…',
  agentYes: 'El agente del huésped responde.',
  agentNo: 'El agente del huésped no responde: apagarla depende solo del botón de encendido.',
}
