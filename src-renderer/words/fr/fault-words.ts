// SPDX-License-Identifier: MIT
import type { Words } from '../words.ts'

/** What is said where a screen or the window could not be drawn. */
export const faultWords: Words['fault'] = {
  title: { screen: 'Cet écran a une défaillance', window: 'La fenêtre a une défaillance' },
  what: 'Quelque chose a échoué dans Throughway pendant l’affichage.',
  unchanged: 'Rien n’a été modifié sur cet ordinateur. Le travail en cours continue.',
  kept: 'Vos choix et votre saisie sont conservés, même si la fenêtre est rechargée. Les mots de passe et les saisies inachevées sont alors à refaire.',
  again: 'Réessayer',
  reload: 'Recharger la fenêtre',
  toCheck: 'Aller à « Vérifier »',
  save: 'Enregistrer un rapport',
  copy: 'Copier les détails',
  copied: 'Copié',
  refused: 'La copie n’a pas été autorisée ; sélectionnez plutôt le texte',
  reportNote: 'Les numéros de série, les adresses et les noms sont retirés du rapport. Il n’est envoyé à personne.',
  details: 'Détails',
  fileName: 'throughway-defaillance.md',
}
