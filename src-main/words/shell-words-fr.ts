// SPDX-License-Identifier: MIT
import type { ShellWords } from './shell-words.ts'

/** French. */
export const shellWordsFr: ShellWords = {
  language: 'fr',
  tooltip: (running) =>
    running === 0
      ? 'Throughway'
      : `Throughway : ${running} ${running === 1 ? 'machine en marche' : 'machines en marche'}`,
  open: 'Ouvrir Throughway',
  quit: 'Quitter',
  noMachines: 'Il n’y a pas encore de machine virtuelle',
  moreMachines: (count) => `${count} de plus…`,
  libvirtSilent: 'libvirt ne répond pas',
  states: {
    running: 'En marche',
    idle: 'Inactive',
    paused: 'En pause',
    'shutting-down': 'En cours d’arrêt',
    off: 'Éteinte',
    crashed: 'Plantée',
    suspended: 'En veille',
    unknown: 'Indéterminé',
  },
  actions: {
    starting: 'Démarrage…',
    stopping: 'Arrêt demandé…',
    killing: 'Arrêt forcé…',
    removing: 'Suppression…',
    installing: 'Installation…',
  },
  start: (name) => `Démarrer ${name}`,
  stop: 'Arrêter',
  forceOff: 'Forcer l’arrêt…',
  details: 'Afficher dans la fenêtre',
  usb: 'Périphériques USB',
  noUsb: 'Aucun périphérique USB ne peut être prêté',
  lentTo: (device, name) => `${device} (prêté à ${name})`,
  notices: {
    done: (title) => `Terminé : ${title}`,
    failed: (title) => `Échec : ${title}`,
    trialTitle: 'Ce démarrage est un essai',
    trialText: 'Gardez ses réglages ou revenez aux anciens.',
    refused: {
      start: (name) => `${name} n’a pas été démarrée`,
      stop: (name) => `L’arrêt de ${name} n’a pas été demandé`,
      lend: (name) => `Rien n’a été prêté à ${name}`,
      'take-back': (name) => `Rien n’a été repris à ${name}`,
    },
    crashed: (name) => `${name} a planté`,
    crashedText: 'La fenêtre montre ce qu’on en sait.',
  },
  refusals: {
    unknown: 'Cette machine n’existe plus.',
    busy: 'Une opération est déjà en cours sur elle. Réessayez ensuite.',
  },
  quitQuestion: {
    title: (work) => `« ${work} » est encore en cours`,
    text: 'L’interrompre en chemin pourrait laisser un travail inachevé ; Throughway reste donc ouvert jusqu’à la fin.',
    whenDone: 'Quitter une fois terminé',
    stay: 'Rester ouvert',
  },
  windowFault: {
    title: 'La fenêtre s’est arrêtée plusieurs fois de suite',
    text: 'Votre ordinateur n’est pas touché et le travail en cours continue. Rouvrez la fenêtre depuis l’icône de la barre.',
  },
  programFault: {
    title: 'Throughway a une défaillance',
    text: (log) => `Le programme continue, tout comme le travail en cours. Le journal dit ce qui s’est passé : ${log}`,
  },
  silentQuestion: {
    title: 'La fenêtre ne répond pas',
    text: 'Votre ordinateur n’est pas touché et le travail continue. Vos choix et votre saisie sont conservés.',
    wait: 'Attendre',
    reload: 'La recharger',
  },
  faultPage: {
    title: 'La fenêtre s’est arrêtée deux fois de suite',
    unchanged: 'Rien n’a été modifié sur cet ordinateur. Le travail en cours continue.',
    kept: 'Vos choix et votre saisie sont conservés.',
    open: 'Rouvrir la fenêtre',
    save: 'Enregistrer le rapport',
    log: 'Le journal :',
  },
  incomplete: 'Cette installation est incomplète : des fichiers fournis manquent. Réinstallez Throughway.',
  badMachine: (value) =>
    `--start-vm vaut « ${value} », qui n’est l’UUID d’aucune machine. « throughway vm list --json » donne les UUID.`,
  menu: {
    window: 'Fenêtre',
    close: 'Fermer',
    edit: 'Édition',
    view: 'Affichage',
    larger: 'Agrandir',
    smaller: 'Réduire',
    usualSize: 'Taille normale',
  },
}
