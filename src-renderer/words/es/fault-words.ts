// SPDX-License-Identifier: MIT
import type { Words } from '../words.ts'

/** What is said where a screen or the window could not be drawn. */
export const faultWords: Words['fault'] = {
  title: { screen: 'Esta pantalla tiene un fallo', window: 'La ventana tiene un fallo' },
  what: 'Algo falló en Throughway mientras se dibujaba esto.',
  unchanged: 'Nada ha cambiado en este equipo por ello. El trabajo en curso continúa.',
  kept: 'Lo que eligió y escribió se conserva, también al recargar la ventana. Las contraseñas y lo que quedó a medio escribir deben escribirse de nuevo entonces.',
  again: 'Reintentar',
  reload: 'Recargar la ventana',
  toCheck: 'Ir a «Comprobar»',
  save: 'Guardar un informe',
  copy: 'Copiar los detalles',
  copied: 'Copiado',
  refused: 'No se permitió copiar; seleccione el texto',
  reportNote: 'Los números de serie, las direcciones y los nombres se quitan del informe. No se envía a nadie.',
  details: 'Detalles',
  fileName: 'throughway-fallo.md',
}
