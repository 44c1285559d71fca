// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number, plural } = createFormats('fr')

/** What is said of a capture before it is saved. */
export const captureWords: Words['capture'] = {
  title: 'Une capture de cette machine',
  hint: 'Pour qui vous aide : une autre personne peut regarder cette machine comme vous, sans être devant.',
  inside: {
    title: 'Contenu',
    text: 'Ce qui a été lu pour le contrôle : des fichiers du système sur le processeur, la mémoire, les périphériques, le noyau, le démarrage et libvirt, et les réponses de quelques programmes. Aucun de vos propres fichiers.',
  },
  replaced: {
    title: 'Remplacé',
    text: 'Les noms de la machine et des personnes, les numéros de série, les UUID, les adresses MAC et IP et les phrases secrètes.',
  },
  make: 'Créer une capture',
  makeAgain: 'La créer de nouveau',
  making: 'Lecture de cette machine…',
  save: (name) => `Enregistrer ${name}`,
  made: (fileCount, kibibytes) =>
    `${plural(fileCount, { one: `${number(fileCount)} fichier`, other: `${number(fileCount)} fichiers` })}, ${kibibytes} Kio. Rien n’est encore enregistré.`,
}
