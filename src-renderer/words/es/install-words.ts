// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number, plural } = createFormats('es')

export const installWords: Words['install'] = {
  title: 'Instalar',
  lead: 'Se pone un sistema en el disco del huésped. Continúa al cerrar esta ventana, y se puede volver aquí en cualquier momento.',
  nothingTitle: 'No se está instalando nada',
  nothing: 'Cada máquina creada aquí tiene su sistema. Una nueva se hace en Crear.',
  none: 'Aún no hay ninguna máquina. Crear hace una, con un disco de instalación si necesita un sistema.',
  toCreate: 'Ir a Crear',
  toMachines: 'Todas las máquinas',
  which: 'Máquina',
  kinds: {
    unattended: 'Responde al instalador por sí sola: no hay nada que pulsar.',
    'by-hand': 'Las respuestas al instalador se dan en la consola o con las teclas de abajo.',
  },
  image: 'Desde',
  off: 'Está apagada y su instalación no ha terminado.',
  offUnattended:
    'Algunos instaladores apagan la máquina al final de su primera parte. Iníciela de nuevo: continúa desde su disco.',
  offByHand: 'Iníciela para continuar; si el sistema ya está, indíquelo abajo.',
  since: (duration) => `En funcionamiento desde hace ${duration}`,
  sinceUnknown: 'Ya funcionaba antes que este programa; no se pudo saber desde cuándo.',
  usually: {
    windows: 'Windows tarda de 15 a 40 minutos y se reinicia dos o tres veces.',
    linux: 'La mayoría de los sistemas tarda de 5 a 20 minutos.',
  },
  phasesTitle: 'Hasta dónde ha llegado',
  phases: {
    started: 'La máquina funciona',
    installer: 'El instalador trabaja',
    restarted: 'Se reinició en el sistema nuevo',
    agent: 'El sistema se anuncia mediante su agente',
    over: 'Los discos de instalación están fuera de las unidades',
  },
  restarts: (count) => plural(count, { one: 'se vio un reinicio', other: `se vieron ${number(count)} reinicios` }),
  noAgent: 'Este huésped no tiene agente, así que solo usted puede ver cuándo termina.',
  phaseStates: { done: 'hecho', now: 'ahora', later: 'después', unknown: 'no se pudo saber' },
  console: 'Consola',
  consoleAlt: (name, time) => `La pantalla de ${name} a las ${time}`,
  consoleAt: (time) => `Vista a las ${time}; la siguiente imagen llega por sí sola`,
  consoleBlank: 'La pantalla no muestra nada en este momento.',
  consoleWaiting: 'Esperando la primera imagen…',
  consoleOff: 'Está apagada, así que no hay nada que ver.',
  consoleNone: 'No tiene pantalla emulada: mire el monitor de su tarjeta gráfica.',
  viewer: 'Para usar en ella ratón y teclado, abra la consola en una terminal:',
  viewerAddress: 'O con cualquier visor, en',
  keysTitle: 'Pulsar una tecla en el huésped',
  keysHint: 'Para instaladores que esperan una, como «Press any key to boot from CD».',
  keys: {
    enter: 'Intro',
    space: 'Espacio',
    escape: 'Esc',
    tab: 'Tab',
    f2: 'F2',
    f12: 'F12',
    delete: 'Supr',
    'ctrl-alt-delete': 'Ctrl Alt Supr',
  },
  keyFailed: 'No se pulsó la tecla.',
  finishTitle: '¿Está el sistema en su disco?',
  finish: 'Está instalado',
  finishNote: 'Saca los discos de instalación de las unidades, para que arranque desde su disco.',
  finishUnattended: 'Ocurre por sí solo cuando el sistema se anuncia. Si nunca ocurre, indíquelo aquí.',
}
