// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number, plural } = createFormats('fr')

export const installWords: Words['install'] = {
  title: 'Installer',
  lead: 'Un système est mis sur le disque de l’invité. Cela continue quand cette fenêtre est fermée, et vous pouvez revenir ici à tout moment.',
  nothingTitle: 'Aucune installation en cours',
  nothing: 'Chaque machine créée ici a son système. Une nouvelle se crée dans Créer.',
  none: 'Il n’y a pas encore de machine. Créer en fait une, avec un disque d’installation s’il lui faut un système.',
  toCreate: 'Aller à Créer',
  toMachines: 'Toutes les machines',
  which: 'Machine',
  kinds: {
    unattended: 'Elle répond elle-même à l’installateur : il n’y a rien à presser.',
    'by-hand': 'Vous répondez à l’installateur, dans la console ou avec les touches ci-dessous.',
  },
  image: 'Depuis',
  off: 'Elle est éteinte, et son installation n’est pas finie.',
  offUnattended:
    'Certains installateurs éteignent la machine à la fin de leur première partie. Redémarrez-la : elle continue depuis son disque.',
  offByHand: 'Démarrez-la pour continuer ; si le système est déjà là, dites-le ci-dessous.',
  since: (duration) => `En marche depuis ${duration}`,
  sinceUnknown: 'Elle tournait avant ce programme ; depuis quand est indéterminé.',
  usually: {
    windows: 'Windows prend 15 à 40 minutes et redémarre deux ou trois fois.',
    linux: 'La plupart des systèmes prennent 5 à 20 minutes.',
  },
  phasesTitle: 'Où elle en est',
  phases: {
    started: 'La machine tourne',
    installer: 'L’installateur travaille',
    restarted: 'Elle a redémarré dans le nouveau système',
    agent: 'Le système se signale par son agent invité',
    over: 'Les disques d’installation sont hors des lecteurs',
  },
  restarts: (count) => plural(count, { one: 'un redémarrage vu', other: `${number(count)} redémarrages vus` }),
  noAgent: 'Cet invité n’a pas d’agent : vous seul pouvez voir quand c’est fini.',
  phaseStates: { done: 'fait', now: 'maintenant', later: 'plus tard', unknown: 'indéterminé' },
  console: 'Console',
  consoleAlt: (name, time) => `L’écran de ${name} à ${time}`,
  consoleAt: (time) => `Vu à ${time} ; une nouvelle image vient d’elle-même`,
  consoleBlank: 'L’écran n’affiche rien en ce moment.',
  consoleWaiting: 'En attente de la première image…',
  consoleOff: 'Elle est éteinte : il n’y a rien à voir.',
  consoleNone: 'Elle n’a pas d’écran émulé : regardez l’écran de sa carte graphique.',
  viewer: 'Pour y utiliser la souris et le clavier, ouvrez la console dans un terminal :',
  viewerAddress: 'Ou avec n’importe quel visualiseur, à',
  keysTitle: 'Presser une touche dans l’invité',
  keysHint: 'Pour les installateurs qui en attendent une, comme « Press any key to boot from CD ».',
  keys: {
    enter: 'Entrée',
    space: 'Espace',
    escape: 'Échap',
    tab: 'Tab',
    f2: 'F2',
    f12: 'F12',
    delete: 'Suppr',
    'ctrl-alt-delete': 'Ctrl Alt Suppr',
  },
  keyFailed: 'La touche n’a pas été pressée.',
  finishTitle: 'Le système est-il sur son disque ?',
  finish: 'Il est installé',
  finishNote: 'Sort les disques d’installation des lecteurs, pour qu’elle démarre depuis son disque.',
  finishUnattended: 'Cela se fait tout seul dès que le système se signale. S’il ne le fait jamais, dites-le ici.',
}
