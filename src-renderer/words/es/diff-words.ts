// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number, plural } = createFormats('es')

export const diffWords: Words['diff'] = {
  columns: { before: 'Antes', after: 'Después' },
  lineNumber: 'Número de línea',
  line: 'Línea',
  added: 'añadida',
  removed: 'eliminada',
  empty: 'El archivo está vacío.',
  unfold: (count) =>
    plural(count, { one: 'Mostrar 1 línea sin cambios', other: `Mostrar ${number(count)} líneas sin cambios` }),
  endAdded: 'La última línea de la versión anterior no tiene fin de línea; la de la nueva sí.',
  endRemoved: 'La última línea de la versión nueva no tiene fin de línea; la de la anterior sí.',
}
