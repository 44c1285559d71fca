// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number, plural } = createFormats('fr')

export const doneWords: Words['done'] = {
  title: 'Terminé',
  leadDone: 'Votre ordinateur est configuré et ses machines sont prêtes à démarrer.',
  leadOpen: 'Voici ce qu’il y a jusqu’ici. Les étapes disent ce qui manque encore.',
  machines: 'Vos machines',
  noMachines: 'Il n’y a pas encore de machine.',
  toCreate: 'En créer une',
  toMachines: 'Toutes les machines et leurs mesures',
  ready: 'Prête à démarrer',
  failing: (count) =>
    plural(count, {
      one: 'Une vérification s’oppose à un démarrage',
      other: `${number(count)} vérifications s’opposent à un démarrage`,
    }),
  checking: 'Vérification…',
  unchecked: 'Pas encore vérifiée',
  host: 'Cet ordinateur',
  hostStock: 'Rien n’a été modifié sur cet ordinateur.',
  holds: (count) => `Réglages en place dans ce démarrage : ${number(count)}, soit tous.`,
  broken: (count, total) => `Réglages qui ne sont plus en place : ${number(count)} sur ${number(total)}.`,
  waits: (count, total) => `Réglages qui attendent un redémarrage : ${number(count)} sur ${number(total)}.`,
  untold: (count, total) => `Réglages indéterminés : ${number(count)} sur ${number(total)}.`,
  claims: 'Ce qui était promis, et ce qui le confirme',
  verdicts: { pass: 'vrai', fail: 'faux', unknown: 'indéterminé', waits: 'après un redémarrage' },
  changes: 'Modifications en vigueur',
  toHistory: 'Les voir ou les annuler',
  next: 'Que faire ensuite',
  nextSteps: [
    {
      title: 'Les pilotes dans l’invité',
      text: 'Installez dans l’invité le pilote de la carte graphique fourni par son fabricant, comme sur tout ordinateur. Sans les outils d’invité VirtIO, Windows manque de réseau et de vitesse de disque : leur disque est dans le lecteur.',
    },
    {
      title: 'L’écran',
      text: 'Branchez un écran à la carte cédée, ou un faux écran si vous utilisez Looking Glass ou un bureau à distance.',
    },
    {
      title: 'Looking Glass',
      text: 'Il montre l’image de l’invité dans une fenêtre de l’hôte. Activez-le dans Créer, sous Affichage et son, et installez son application hôte dans l’invité.',
    },
    {
      title: 'Démarrer avec l’ordinateur',
      text: 'Machines a un interrupteur pour chaque machine, et lui prête des périphériques USB pendant qu’elle tourne.',
    },
  ],
  back: 'Retour à l’état d’origine',
  backLead: 'Tout ce qui a été fait peut être repris, dans cet ordre :',
  backSteps: {
    machines:
      'Éteignez les machines et supprimez celles dont vous ne voulez plus ; leurs disques ne partent que si vous le dites.',
    history:
      'Annulez les modifications dans l’Historique, les plus récentes d’abord. Chaque fichier est remis en place octet par octet.',
    restart: 'Redémarrez : les périphériques appartiennent de nouveau à l’hôte.',
  },
}
