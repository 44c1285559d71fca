// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number, plural } = createFormats('fr')

export const diffWords: Words['diff'] = {
  columns: { before: 'Avant', after: 'Après' },
  lineNumber: 'Numéro de ligne',
  line: 'Ligne',
  added: 'ajoutée',
  removed: 'supprimée',
  empty: 'Le fichier est vide.',
  unfold: (count) =>
    plural(count, {
      one: `Afficher ${number(count)} ligne inchangée`,
      other: `Afficher ${number(count)} lignes inchangées`,
    }),
  endAdded: 'La dernière ligne de l’ancienne version n’a pas de fin de ligne ; celle de la nouvelle en a une.',
  endRemoved: 'La dernière ligne de la nouvelle version n’a pas de fin de ligne ; celle de l’ancienne en a une.',
}
