// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number, plural } = createFormats('es')

/** What is said of a capture before it is saved. */
export const captureWords: Words['capture'] = {
  title: 'Una captura de este equipo',
  hint: 'Para quien ayude: otra persona puede mirar este equipo como usted, sin estar ante él.',
  inside: {
    title: 'Contiene',
    text: 'Lo que se leyó para la comprobación: archivos del sistema sobre procesador, memoria, dispositivos, núcleo, arranque y libvirt, y las respuestas de algunos programas. Ninguno de sus propios archivos.',
  },
  replaced: {
    title: 'Sustituido',
    text: 'Nombres del equipo y de personas, números de serie, UUID, direcciones MAC e IP y frases de contraseña.',
  },
  make: 'Crear una captura',
  makeAgain: 'Crearla de nuevo',
  making: 'Leyendo este equipo…',
  save: (name) => `Guardar ${name}`,
  made: (fileCount, kibibytes) =>
    `${plural(fileCount, { one: 'Un archivo', other: `${number(fileCount)} archivos` })}, ${kibibytes} KiB. Aún no se ha guardado nada.`,
}
