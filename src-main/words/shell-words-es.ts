// SPDX-License-Identifier: MIT
import type { ShellWords } from './shell-words.ts'

/** Spanish. */
export const shellWordsEs: ShellWords = {
  language: 'es',
  tooltip: (running) =>
    running === 0
      ? 'Throughway'
      : `Throughway: ${running} ${running === 1 ? 'máquina en marcha' : 'máquinas en marcha'}`,
  open: 'Abrir Throughway',
  quit: 'Salir',
  noMachines: 'Todavía no hay ninguna máquina virtual',
  moreMachines: (count) => `${count} más…`,
  libvirtSilent: 'libvirt no responde',
  states: {
    running: 'En marcha',
    idle: 'Inactiva',
    paused: 'En pausa',
    'shutting-down': 'Apagándose',
    off: 'Apagada',
    crashed: 'Bloqueada',
    suspended: 'Suspendida',
    unknown: 'No se pudo saber',
  },
  actions: {
    starting: 'Arrancando…',
    stopping: 'Apagado solicitado…',
    killing: 'Apagado forzado…',
    removing: 'Eliminando…',
    installing: 'Instalando…',
  },
  start: (name) => `Arrancar ${name}`,
  stop: 'Apagar',
  forceOff: 'Forzar apagado…',
  details: 'Mostrar en la ventana',
  usb: 'Dispositivos USB',
  noUsb: 'No se puede prestar ningún dispositivo USB',
  lentTo: (device, name) => `${device} (prestado a ${name})`,
  notices: {
    done: (title) => `Terminado: ${title}`,
    failed: (title) => `Error: ${title}`,
    trialTitle: 'Este arranque es una prueba',
    trialText: 'Conserve sus ajustes o vuelva a los anteriores.',
    refused: {
      start: (name) => `No se arrancó ${name}`,
      stop: (name) => `No se pidió a ${name} que se apagara`,
      lend: (name) => `No se prestó nada a ${name}`,
      'take-back': (name) => `No se recuperó nada de ${name}`,
    },
    crashed: (name) => `${name} se bloqueó`,
    crashedText: 'La ventana muestra lo que se sabe.',
  },
  refusals: {
    unknown: 'Esta máquina ya no existe.',
    busy: 'Ya se está haciendo algo con ella. Inténtelo de nuevo cuando termine.',
  },
  quitQuestion: {
    title: (work) => `«${work}» sigue en curso`,
    text: 'Interrumpirlo a medias podría dejar algo sin terminar, así que Throughway sigue abierto hasta que acabe.',
    whenDone: 'Salir cuando termine',
    stay: 'Seguir abierto',
  },
  windowFault: {
    title: 'La ventana se ha cerrado varias veces seguidas',
    text: 'Su equipo no está afectado y el trabajo continúa. Abra de nuevo la ventana desde el icono de la bandeja.',
  },
  programFault: {
    title: 'Throughway tiene un fallo',
    text: (log) => `El programa sigue, igual que el trabajo en curso. Lo ocurrido está en el registro: ${log}`,
  },
  silentQuestion: {
    title: 'La ventana no responde',
    text: 'Su equipo no está afectado y el trabajo continúa. Lo que eligió y escribió se conserva.',
    wait: 'Esperar',
    reload: 'Recargarla',
  },
  faultPage: {
    title: 'La ventana terminó dos veces seguidas',
    unchanged: 'Nada ha cambiado en este equipo por ello. El trabajo en curso continúa.',
    kept: 'Lo que eligió y escribió se conserva.',
    open: 'Abrir la ventana de nuevo',
    save: 'Guardar el informe',
    log: 'El registro:',
  },
  incomplete: 'Esta instalación está incompleta: faltan archivos que la acompañan. Instale Throughway de nuevo.',
  badMachine: (value) =>
    `--start-vm es «${value}», que no es el UUID de ninguna máquina. «throughway vm list --json» muestra los UUID.`,
  menu: {
    window: 'Ventana',
    close: 'Cerrar',
    edit: 'Edición',
    view: 'Ver',
    larger: 'Aumentar',
    smaller: 'Reducir',
    usualSize: 'Tamaño normal',
  },
}
