// SPDX-License-Identifier: MIT
import type { Words } from '../words.ts'

export const chooseWords: Words['choose'] = {
  give: 'Dar al huésped',
  given: 'Va al huésped',
  givenHint: (name) => `${name}. Pulsar para dejarlo en el anfitrión`,
  refused: 'El anfitrión lo necesita, así que no se puede elegir',
  chosen: 'Elegidos para el huésped',
  nothing:
    'Aún no hay ningún dispositivo elegido. También se puede seguir sin ninguno, para activar la IOMMU o reservar memoria.',
  remove: (name) => `Dejar ${name} en el anfitrión`,
  gone: 'Ya no está:',
}
