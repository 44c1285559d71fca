// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number, plural, row } = createFormats('fr')

export const prepareWords: Words['prepare'] = {
  title: 'Préparer',
  drafting: 'Élaboration du plan…',
  draftingAgain: 'Nouvelle élaboration du plan…',
  noPlan: 'Il n’y a pas de plan',
  summary: (steps, unchanged, reboot) => {
    const done = unchanged === 0 ? '' : `, ${number(unchanged)} déjà comme voulu`
    const restart = reboot ? ' ; prend effet avec un redémarrage' : ''
    return steps === 0
      ? 'Tout est déjà comme voulu : il n’y a rien à faire.'
      : `${plural(steps, { one: 'Une étape', other: `${number(steps)} étapes` })} à faire${done}${restart}. Rien n’est écrit avant votre accord.`
  },
  summaryRefused: 'Rien ne sera fait tant que quelque chose est refusé ci-dessous.',
  refused: (count) => plural(count, { one: 'Un point est refusé', other: `${number(count)} points sont refusés` }),
  refusals: {
    'boot-disk': 'L’hôte démarre dessus',
    'storage-in-use': 'Stockage utilisé',
    'last-input': 'Le dernier clavier ou pointeur',
    'network-in-use': 'Réseau utilisé',
    'ssh-session': 'Une session distante passe par là',
    'only-display': 'Le seul affichage',
    'management-controller': 'Contrôleur de gestion',
    'platform-device': 'Partie de la plateforme',
    'foreign-group-member': 'D’autres partagent son groupe IOMMU',
    'not-assignable': 'Ne peut pas aller à un invité',
    'device-unknown': 'Périphérique inexistant',
    'iommu-unavailable': 'Pas d’IOMMU',
    'loader-unsupported': 'Chargeur de démarrage non pris en charge',
    'configuration-unreadable': 'Configuration illisible',
    'configuration-refused': 'Configuration non comprise',
    'package-operation-pending': 'Des paquets sont en cours de modification',
    'boot-space': 'Trop peu de place pour démarrer',
    'huge-pages-too-many': 'Trop de huge pages',
    'cpu-list-invalid': 'La liste de CPU ne convient pas',
    'parameter-refused': 'Paramètre non autorisé',
    'environment-unsupported': 'Ce type de système n’est pas pris en charge',
    'could-not-tell': 'Indéterminé',
  },
  refusedHint: 'Changez le choix, ou réglez d’abord le problème :',
  toChoose: 'Choisir',
  toMode: 'Mode',
  notes: 'Bon à savoir',

  steps: 'Étapes',
  way: 'Étapes à afficher',
  ways: { trial: 'Pour un démarrage', permanent: 'Définitivement' },
  step: (position) => `Étape ${position}`,
  unchanged: 'Déjà comme voulu',
  manual: 'À faire par vous',
  reason: 'Pourquoi',
  reboot: 'Prend effet avec un redémarrage',
  noReboot: 'Prend effet tout de suite',
  undoable: 'Peut être annulé',
  notUndoable: 'Ne peut pas être annulé',
  risk: { low: 'Risque faible', medium: 'Risque moyen', high: 'Risque élevé' },
  files: 'Fichiers',
  commands: 'Commandes',
  commandsNote: 'Exécutées par l’auxiliaire, sans shell :',
  gap: 'N’a pas pu être montré',
  fileKinds: { new: 'nouveau', removed: 'supprimé', changed: 'modifié', unchanged: 'inchangé' },
  changeCount: (removed, added) => {
    const parts = [
      ...(added === 0 ? [] : [plural(added, { one: `${number(added)} ajoutée`, other: `${number(added)} ajoutées` })]),
      ...(removed === 0
        ? []
        : [plural(removed, { one: `${number(removed)} supprimée`, other: `${number(removed)} supprimées` })]),
    ]
    return parts.length === 0 ? 'aucune ligne' : row(parts)
  },
  fileLabel: (path) => `Ce qui change dans ${path}`,

  inspectTitle: 'Une partie du plan n’a pas pu être montrée',
  inspect: 'Regarder avec les droits d’administrateur',
  inspecting: 'Lecture…',
  inspectNote:
    'Certains fichiers ne sont lisibles que par root. Regarder ne change rien ; votre mot de passe est demandé une fois.',

  script: 'Copier comme script shell',
  scriptCopied: 'Le script est dans le presse-papiers',
  scriptFailed: 'La copie n’a pas été autorisée',

  recovery: 'Fiche de secours',
  recoveryNote:
    'Gardez-la sous la main avant de redémarrer : imprimez-la, ou photographiez l’écran avec votre téléphone.',
  recoveryRemove: 'Y effacer ces mots',
  recoveryCommands: 'Dans un shell de secours',
  print: 'Imprimer la fiche',
  enlarge: 'Afficher en grand',
  close: 'Fermer',

  consent: 'Accord',
  toConsent: 'Aller à l’accord',
  readFirst: 'Lisez les étapes et la fiche de secours ; l’accord se trouve en dessous.',
  willDo: {
    trial:
      'Rend possible un démarrage avec ces réglages. Ce que l’ordinateur démarre aujourd’hui reste en place et intact.',
    permanent: 'Change les réglages définitivement. L’Historique peut remettre chaque fichier octet par octet.',
  },
  backsItself: 'S’il se fige, éteignez puis rallumez : les anciens réglages sont revenus.',
  mechanism: 'Au moyen de',
  trialImpossible: 'Un démarrage d’essai n’est pas possible ici',
  try: 'Essayer pour un démarrage',
  apply: 'Appliquer définitivement',
  showTrial: 'Essayer d’abord pour un démarrage…',
  showPermanent: 'Appliquer définitivement…',
  asking: 'En attente de votre accord…',
  busy: 'Une autre modification est en cours. L’étape Appliquer la montre.',
  unfinished: 'Une modification précédente est inachevée. Achevez-la d’abord dans l’Historique, ou revenez en arrière.',
  trialPending: 'Un essai attend votre réponse. Conservez-le ou revenez d’abord en arrière.',
  nothingToDo: 'Il n’y a rien à faire.',
  refusedShort: 'Refusé : voir ci-dessus.',
  lookFirst: 'Regardez d’abord avec les droits d’administrateur : ce qui n’a pas été montré ne peut pas être accepté.',
  outdated: 'Le plan est en cours de nouvelle élaboration.',
  helper: {
    installed:
      'Votre mot de passe est demandé pour cette seule modification. L’auxiliaire de Throughway l’exécute, et seulement ce qui est montré ici.',
    direct: 'Aucun mot de passe n’est demandé : ce programme peut écrire ici lui-même.',
    none: 'Rien ne peut être modifié sur cet hôte',
    title: 'D’abord l’auxiliaire',
    absent:
      'Les modifications sont faites par un petit programme auxiliaire, exécuté par root depuis un endroit où seul root peut écrire. Il n’est pas encore installé.',
    'other-version': 'L’auxiliaire installé n’est pas de la même version que ce programme.',
    copies: 'Ce qui sera copié',
    from: 'De',
    to: 'Vers',
    size: 'Taille',
    install: 'Installer l’auxiliaire',
    installing: 'Installation…',
  },
}
