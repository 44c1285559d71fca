// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number, plural } = createFormats('es')

export const doneWords: Words['done'] = {
  title: 'Listo',
  leadDone: 'El equipo está configurado y sus máquinas están listas para iniciarse.',
  leadOpen: 'Esto es lo que hay hasta ahora. Los pasos dicen qué falta aún.',
  machines: 'Sus máquinas',
  noMachines: 'Aún no hay ninguna máquina.',
  toCreate: 'Crear una',
  toMachines: 'Todas las máquinas y sus mediciones',
  ready: 'Lista para iniciarse',
  failing: (count) =>
    plural(count, {
      one: 'Una comprobación impide el inicio',
      other: `${number(count)} comprobaciones impiden el inicio`,
    }),
  checking: 'Comprobando…',
  unchecked: 'Aún sin comprobar',
  host: 'Este equipo',
  hostStock: 'En este equipo no se cambió nada.',
  holds: (count) => `Ajustes que se cumplen en este arranque: ${number(count)}, es decir, todos.`,
  broken: (count, total) => `Ajustes que ahora no se cumplen: ${number(count)} de ${number(total)}.`,
  waits: (count, total) => `Ajustes que esperan un reinicio: ${number(count)} de ${number(total)}.`,
  untold: (count, total) => `Ajustes que no se pudieron saber: ${number(count)} de ${number(total)}.`,
  claims: 'Lo prometido y lo que lo confirma',
  verdicts: { pass: 'se cumple', fail: 'no se cumple', unknown: 'no se pudo saber', waits: 'tras un reinicio' },
  changes: 'Cambios vigentes',
  toHistory: 'Verlos o deshacerlos',
  next: 'Qué hacer ahora',
  nextSteps: [
    {
      title: 'Controladores en el huésped',
      text: 'Instale en el huésped el controlador de la tarjeta gráfica de su fabricante, como en cualquier equipo. Sin las herramientas de huésped VirtIO, a Windows le faltan red y velocidad de disco: su disco está en la unidad.',
    },
    {
      title: 'El monitor',
      text: 'Conecte un monitor a la tarjeta cedida, o un conector ficticio si se usa Looking Glass o un escritorio remoto.',
    },
    {
      title: 'Looking Glass',
      text: 'Muestra la imagen del huésped en una ventana del anfitrión. Actívelo en Crear, en Pantalla y sonido, e instale su aplicación en el huésped.',
    },
    {
      title: 'Iniciar con el equipo',
      text: 'Máquinas tiene un interruptor para cada máquina y le presta dispositivos USB mientras funciona.',
    },
  ],
  back: 'Volver al estado original',
  backLead: 'Todo lo hecho se puede deshacer, en este orden:',
  backSteps: {
    machines: 'Apague las máquinas y elimine las que ya no quiera; sus discos solo se borran si se pide.',
    history: 'Deshaga los cambios en Historial, primero los más recientes. Cada archivo se repone byte por byte.',
    restart: 'Reinicie: los dispositivos vuelven a ser del anfitrión.',
  },
}
