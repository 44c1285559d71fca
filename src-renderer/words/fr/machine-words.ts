// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number, percent, plural } = createFormats('fr')

export const machineWords: Words['machine'] = {
  title: 'Machines',
  reading: 'Question à libvirt…',
  connecting: 'Connexion à libvirt…',
  connected: (uri, version) => `libvirt ${version} à ${uri}`,
  counts: (machines, running) =>
    `${plural(machines, { one: `${number(machines)} machine`, other: `${number(machines)} machines` })}, ${running === 0 ? 'aucune en marche' : `${number(running)} en marche`}`,
  list: 'Machines',
  none: 'Il n’y a pas encore de machine',
  noneHint:
    'Créer en fait une à partir de trois choix ; une machine définie par un autre programme apparaît ici d’elle-même.',
  toCreate: 'Créer une machine',
  unreachable: {
    'not-installed': {
      title: 'libvirt n’est pas installé',
      help: 'Préparer peut installer ce qui fait tourner les machines virtuelles, le démarrer et vous y donner accès.',
    },
    'not-running': {
      title: 'libvirt ne tourne pas',
      help: 'Préparer peut l’activer, maintenant et après chaque redémarrage.',
    },
    'not-allowed': {
      title: 'Vous n’avez pas encore accès à libvirt',
      help: 'Préparer peut vous ajouter à son groupe ; cela prend effet à votre prochaine connexion.',
    },
    lost: {
      title: 'La connexion à libvirt est perdue',
      help: 'Une nouvelle tentative est faite d’elle-même. Les machines en marche continuent.',
    },
    'other-host': {
      title: 'Il n’y a pas de machines à montrer',
      help: 'Ce qui est affiché n’est pas un ordinateur en marche. Les machines se montrent et se créent sur celui où tourne Throughway.',
    },
  },
  toPrepare: 'Mettre en place dans Préparer',
  prepareNote: 'Ou dans un terminal :',
  prepareCommand: 'throughway plan --stack',

  states: {
    running: 'En marche',
    idle: 'Inactive',
    paused: 'En pause',
    'shutting-down': 'Arrêt en cours',
    off: 'Éteinte',
    crashed: 'Plantée',
    suspended: 'En veille',
    unknown: 'Indéterminé',
  },
  actions: {
    starting: 'Démarrage…',
    stopping: 'Arrêt demandé…',
    killing: 'Coupure…',
    removing: 'Suppression…',
    installing: 'Installation…',
  },
  failed: {
    start: 'Elle n’a pas été démarrée',
    stop: 'L’arrêt ne lui a pas été demandé',
    kill: 'Elle tourne encore',
    remove: 'Elle n’a pas été supprimée',
    autostart: 'Le démarrage avec l’hôte n’a pas été changé',
    lend: 'Le périphérique n’a pas été prêté',
    'take-back': 'Le périphérique n’a pas été repris',
    'finish-install': 'Les disques n’ont pas été retirés',
  },
  notOurs: 'Faite par un autre programme',
  autostarts: 'Démarre avec l’hôte',
  print: (vcpus, memory) =>
    `${plural(vcpus, { one: `${number(vcpus)} processeur`, other: `${number(vcpus)} processeurs` })}, ${memory}`,
  devices: (count) =>
    plural(count, { one: `${number(count)} fonction transmise`, other: `${number(count)} fonctions transmises` }),
  systems: { 'windows-11': 'Windows 11', 'windows-10': 'Windows 10', linux: 'Linux' },
  details: 'Détails',
  detailsOf: (name) => `Détails de ${name}`,
  close: 'Fermer',
  lastFailure: 'La dernière tentative a échoué',
  dismiss: 'Masquer',

  start: 'Démarrer',
  stop: 'Éteindre',
  kill: 'Couper le courant…',
  remove: 'Supprimer…',
  autostart: 'Démarrer avec l’hôte',
  startNamed: (name) => `Démarrer ${name}`,
  stopNamed: (name) => `Éteindre ${name}`,
  ofMachine: (what, name) => `${what} : ${name}`,

  killTitle: (name) => `Couper le courant de ${name} ?`,
  killText:
    'Ce que l’invité n’a pas encore écrit sur son disque est perdu, comme lors d’une panne de courant. Essayez d’abord de l’éteindre.',
  killNow: 'Couper maintenant',
  cancel: 'Ne rien faire',

  removeTitle: (name) => `Supprimer ${name} ?`,
  removeText: 'Sa définition disparaît. Choisissez ce qui part avec elle ; ce que vous laissez reste en place.',
  removeReading: 'Recherche de ce qui lui appartient…',
  removeDisk: 'Effacer',
  keptDisk: 'Reste',
  removeFirmware: 'Variables du micrologiciel (entrées de démarrage, clés Secure Boot)',
  removeTpm:
    'État du TPM. Un disque chiffré avec lui, par BitLocker notamment, ne s’ouvre ensuite qu’avec sa clé de récupération.',
  snapshots: (count) =>
    plural(count, {
      one: 'Son instantané part avec elle.',
      other: `Ses ${number(count)} instantanés partent avec elle.`,
    }),
  removeNow: (files) =>
    files === 0
      ? 'Supprimer la machine'
      : plural(files, {
          one: `La supprimer et effacer ${number(files)} disque`,
          other: `La supprimer et effacer ${number(files)} disques`,
        }),
  irreversible: 'Les disques effacés ne peuvent pas être récupérés.',

  preflight: 'Vérifications avant un démarrage',
  preflightRun: 'Vérifier maintenant',
  preflightAgain: 'Vérifier de nouveau',
  preflightRunning: 'Vérification…',
  preflightNone: 'Vérifier ne démarre rien.',
  preflightGood: 'Rien ne s’oppose à un démarrage.',
  preflightBad: (count) =>
    plural(count, {
      one: 'Une vérification l’empêche de démarrer.',
      other: `${number(count)} vérifications l’empêchent de démarrer.`,
    }),
  checks: {
    'device-present': 'Ses périphériques sont là',
    'device-unchanged': 'Ses périphériques sont ceux qui ont été choisis',
    'group-viable': 'Rien d’autre ne tient leurs groupes IOMMU',
    'iommu-on': 'L’IOMMU est activée',
    'device-free': 'L’hôte n’utilise pas ses périphériques',
    'huge-pages': 'Ses huge pages sont là',
    memory: 'Il y a de la mémoire pour elle',
    firmware: 'Son micrologiciel est là',
    disks: 'Ses disques et supports sont là',
    network: 'Ses réseaux sont là',
    usb: 'Ses périphériques USB sont branchés',
    cpus: 'Ses processeurs sont en ligne',
    hook: 'Le hook qui isole les processeurs est en place',
  },

  usb: 'Périphériques USB',
  usbNone: 'Aucun périphérique USB pouvant être prêté n’est branché.',
  usbOff: 'Des périphériques peuvent être prêtés pendant que la machine tourne.',
  lend: 'Prêter',
  lendAnyway: 'Prêter quand même',
  takeBack: 'Reprendre',
  lendNamed: (name) => `Prêter ${name}`,
  takeBackNamed: (name) => `Reprendre ${name}`,
  lentHere: 'prêté à cette machine',
  lentTo: (name) => `prêté à ${name}`,
  port: (port) => `port ${port}`,

  figures: 'Mesures en direct',
  figuresOff: 'Il n’y a rien à mesurer tant qu’elle est éteinte.',
  figuresWait: 'En attente de la première mesure…',
  figuresNote: (seconds) =>
    plural(seconds, { one: 'La dernière seconde', other: `Les ${number(seconds)} dernières secondes` }),
  cpu: 'Processeurs',
  cpuNow: (part, vcpus) =>
    `${percent(part)} de ${plural(vcpus, { one: 'son processeur', other: `ses ${number(vcpus)} processeurs` })}`,
  vcpu: (id) => `vCPU ${id}`,
  steal: (part) => `attend ${percent(part)}`,
  memory: 'Mémoire',
  memoryNow: (used, all) => `${used} utilisés sur ${all}`,
  memoryUntold: (all) => `${all} ; l’invité ne dit pas combien en est utilisé`,
  disk: 'Disques',
  network: 'Réseau',
  read: 'lus',
  written: 'écrits',
  received: 'reçus',
  sent: 'envoyés',
  rate: (name, rate) => `${rate} ${name}`,
  now: 'maintenant',
  range: (name, least, most) => `${name} : entre ${least} et ${most}`,

  screen: 'Écran',
  screenTake: 'Prendre une image',
  screenAgain: 'En prendre une autre',
  screenTaking: 'Prise…',
  screenOff: 'Elle n’a pas d’image tant qu’elle est éteinte.',
  screenNone: 'Elle n’a pas d’écran émulé : son image est sur la carte transmise.',
  screenBlank: 'L’invité n’affiche rien en ce moment.',
  screenAlt: (name, time) => `Ce que ${name} affichait à ${time}`,
  screenAt: (time) => `Prise à ${time}`,

  xml: 'Définition',
  xmlShow: 'Afficher la définition',
  xmlReading: 'Lecture…',
  agentYes: 'L’agent invité répond.',
  agentNo: 'L’agent invité ne répond pas : l’arrêt ne dépend que du bouton d’alimentation.',
}
