// SPDX-License-Identifier: MIT
import type { Words } from '../words.ts'

export const chooseWords: Words['choose'] = {
  give: 'Donner à l’invité',
  given: 'Va à l’invité',
  givenHint: (name) => `${name}. Appuyez pour le garder sur l’hôte`,
  refused: 'L’hôte en a besoin : il ne peut pas être choisi',
  chosen: 'Choisis pour l’invité',
  nothing:
    'Aucun périphérique choisi pour l’instant. Vous pouvez aussi continuer sans, pour activer l’IOMMU ou réserver de la mémoire.',
  remove: (name) => `Garder ${name} sur l’hôte`,
  gone: 'N’est plus là :',
}
