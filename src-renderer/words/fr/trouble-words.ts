// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number, plural } = createFormats('fr')

const few = (count: number, one: string, other: string) => `${number(count)} ${plural(count, { one, other })}`

export const troubleWords: Words['trouble'] = {
  title: 'Dépannage',
  lead: 'Donnez ce que vous avez. La cause est nommée, avec les lignes qui la désignent et ce qu’il faut faire.',

  machines: {
    title: 'Une machine de cet ordinateur',
    hint: 'Sont lus : sa définition, ses journaux depuis son dernier démarrage, le journal du noyau et l’hôte.',
    look: (name) => `Examiner ${name}`,
    none: 'libvirt ne connaît aucune machine ici.',
    reading: 'Demande des machines à libvirt…',
    unreachable:
      'libvirt ne répond pas : aucune machine ne peut être choisie. Des journaux peuvent être lus malgré tout.',
    failedLast: 'son dernier démarrage a échoué',
  },
  logs: {
    title: 'Un journal, ou un message d’un forum',
    hint: 'Journal du noyau, libvirt, QEMU, lspci, plusieurs à la fois, coupés ou cités : tels quels.',
    paste: 'Collez-le ici',
    placeholder: 'journalctl -k -b, /var/log/libvirt/qemu/NAME.log, un message d’erreur…',
    choose: 'Choisir des fichiers…',
    dropHint: 'ou déposez-les n’importe où sur cette page. Texte ou gzip, jusqu’à 18 Mio en tout.',
    files: 'Fichiers à lire',
    remove: (name) => `Écarter ${name}`,
    withHost: (host) => `Cela vient de l’hôte affiché (${host}) : regarder aussi ses faits`,
    ask: 'Trouver la cause',
    nothing: 'Collez d’abord un journal ou choisissez un fichier.',
    tooLarge: (name) =>
      `${name} dépasse 18 Mio. La ligne de commande lit des journaux de toute taille : throughway diagnose FILE`,
    unreadable: (name) =>
      `${name} n’a pas pu être lu. Un dossier ne le peut pas ; décompressez-le et choisissez ses fichiers.`,
    pasted: 'texte collé',
  },
  host: {
    title: (host) => `L’hôte affiché : ${host}`,
    hint: 'Ses faits et le journal du noyau de ce démarrage. La machine d’une autre personne vient sous forme de capture.',
    look: 'Examiner cet hôte',
    openCapture: 'Ouvrir une capture…',
  },
  dropHere: 'Déposez un journal ou une capture',

  reading: 'Lecture…',
  readingAgain: 'Nouvelle lecture…',
  read: 'Lu',
  lines: (count) => few(count, 'ligne', 'lignes'),
  facts: 'faits de l’hôte',
  sourcesRead: (count) => few(count, 'source', 'sources'),
  gaps: (count) =>
    plural(count, {
      one: 'Un élément n’a pas pu être lu, et rien n’en découle',
      other: `${number(count)} éléments n’ont pas pu être lus, et rien n’en découle`,
    }),
  again: 'Vérifier de nouveau',
  other: 'Autre chose',
  subject: { machine: (name) => name, host: 'L’hôte affiché', logs: 'Les journaux fournis' },

  causesTitle: 'Causes',
  found: (count) =>
    plural(count, {
      one: 'Une cause a été trouvée.',
      other: `${number(count)} causes ont été trouvées. Commencez par la première.`,
    }),
  confidences: { high: 'Sûr', medium: 'Probable', low: 'Possible' },
  evidence: 'Ce qui le dit',
  showLine: 'l’afficher dans le journal',
  times: (count) => plural(count, { one: 'une fois', other: `${number(count)} fois` }),
  fix: 'Que faire',
  risk: 'Risque',
  confirm: 'Pour en être sûr',
  ruleOut: 'C’est autre chose si',
  sources: 'Pour en savoir plus',
  slug: 'Connu sous le nom',

  remedies: {
    plan: 'Montrer la modification dans Préparer',
    planNote: 'Throughway peut le faire. Rien n’est modifié avant que vous ayez tout vu.',
    choose: 'Choisir d’abord le périphérique',
    chooseNote: 'Throughway peut le faire dès qu’il connaît le périphérique.',
    mode: 'Le régler dans Mode',
    modeNote: 'Throughway peut le faire dès que vous dites combien.',
    edit: (name) => `Montrer la modification de ${name}`,
    editNote: 'Throughway peut le faire. Rien n’est modifié avant que vous l’ayez vu.',
    editing: 'Élaboration…',
    change: (name) => `La modification de ${name}`,
    columns: { before: 'Définition actuelle', after: 'Définition future' },
    runs: 'La machine tourne : la modification vaut à partir de son prochain démarrage.',
    kept: 'La définition actuelle est d’abord gardée dans un fichier, et vous pouvez y revenir.',
    apply: 'Faire cette modification',
    storing: 'Modification…',
    leave: 'Laisser tel quel',
    stored: (name) => `${name} est modifiée.`,
    keptAs: 'La définition d’avant se trouve dans',
    undo: 'Revenir en arrière',
    undoing: 'Retour…',
    undone: (name) => `${name} a retrouvé sa définition d’avant.`,
  },

  standingsTitle: 'Ce qu’elles sont devenues',
  standings: { gone: 'Disparue', 'in-order': 'En ordre maintenant', there: 'Toujours là', untold: 'Indéterminé' },
  startIt: (name) => `Démarrer ${name}`,
  starting: (name) => `Démarrage de ${name}…`,

  nothing: {
    title: 'Aucune panne connue n’y figure',
    text: 'Ce n’est pas la preuve que tout va bien : seulement que rien de ce qui a été lu n’est une panne connue.',
  },
  unknown: {
    title: 'Quelque chose a échoué, et ce n’est aucune des pannes connues',
    seen: 'Ce qui a été vu',
  },
  collect: {
    title: 'Ce qu’il faut rassembler pour pouvoir le dire',
    copy: 'Copier les commandes',
    copied: 'Copié.',
    refused: 'La copie n’a pas été autorisée ; sélectionnez plutôt les commandes.',
    commands: [
      'journalctl -k -b > kernel.log',
      'journalctl -b -u libvirtd -u virtqemud > libvirt.log',
      'sudo cat /var/log/libvirt/qemu/NAME.log > guest.log',
      'virsh dumpxml NAME > guest.xml',
      'throughway capture my-pc.tar.gz',
    ],
  },

  log: {
    title: 'Le journal',
    choose: 'Quel journal',
    marked: (count) => (count === 0 ? 'rien de marqué' : few(count, 'ligne marquée', 'lignes marquées')),
    part: (first) => `Seule une partie est affichée, à partir de la ligne ${first}.`,
    lineOf: (line, title) => `Ligne ${line} : retour à « ${title} »`,
    label: (source) => `Lignes de ${source}`,
    none: 'Ce qui a été examiné n’a pas de journal à montrer.',
  },

  report: {
    title: 'Rapport à partager',
    hint: 'Pour qui vous aide : les causes avec leurs lignes, l’hôte, la définition. Sans numéros de série, adresses, noms d’hôte ou de personnes, ni mots de passe.',
    copy: 'Copier le rapport',
    copied: 'Copié. Relisez-le avant de le publier.',
    refused: 'La copie n’a pas été autorisée ; téléchargez-le plutôt.',
    download: 'Le télécharger',
    fileName: 'throughway-report.md',
  },

  notice: {
    runs: (name) => `${name} tourne, et quelque chose s’est mal passé`,
    dismiss: 'Ranger',
  },
  whatHappened: 'Que s’est-il passé ?',
}
