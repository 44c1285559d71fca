// SPDX-License-Identifier: MIT
import type { Words } from '../words.ts'

export const chooseWords: Words['choose'] = {
  give: 'An den Gast geben',
  given: 'Geht an den Gast',
  givenHint: (name) => `${name}. Drücken Sie, um das Gerät beim Host zu lassen`,
  refused: 'Der Host braucht es, daher kann es nicht gewählt werden',
  chosen: 'Für den Gast gewählt',
  nothing:
    'Noch kein Gerät gewählt. Sie können auch ohne weitermachen, um die IOMMU einzuschalten oder Speicher zu reservieren.',
  remove: (name) => `${name} beim Host lassen`,
  gone: 'Nicht mehr da:',
}
