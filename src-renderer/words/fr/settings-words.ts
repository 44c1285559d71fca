// SPDX-License-Identifier: MIT
import type { Words } from '../words.ts'

export const settingsWords: Words['settings'] = {
  title: 'Réglages',
  lead: 'Ce que vous choisissez pour le programme lui-même. Chaque choix compte et est conservé dès que vous le faites.',
  unread: 'Les réglages n’ont pas encore pu être lus.',
  problems: 'À savoir sur le fichier de réglages',
  problem: {
    unreadable: (path, detail) =>
      `${path} est illisible (${detail}) : les valeurs par défaut comptent. Le fichier reste tel quel et sera conservé sous un autre nom avant tout changement.`,
    newer: (path, version) =>
      `${path} vient d’un Throughway plus récent (version ${version} du fichier). Ce qui est connu ici compte, et le fichier sera conservé sous un autre nom avant tout changement.`,
    invalid: (name, value) => `« ${name} » ne peut pas être ${value} : la valeur par défaut compte.`,
    kept: (path) => `L’ancien fichier de réglages est conservé dans ${path}.`,
  },
  names: {
    language: 'Langue',
    theme: 'Thème',
    notifyWork: 'Un travail terminé, ou qui attend une réponse',
    notifyMachines: 'Une machine qui a planté, ou n’a pas fait ce qui était demandé',
    notifyTrouble: 'La cause de ce qui va mal pendant qu’une machine tourne',
    watch: 'Surveiller les machines qui tournent',
    connection: 'Connexion à libvirt',
    port: 'Port de la fenêtre dans un navigateur',
    logLevel: 'Ce qui est noté',
  },
  appearance: 'Apparence',
  asSystem: 'Comme le bureau ou le navigateur',
  languageNote: 'L’icône de la zone de notification suit au prochain démarrage du programme.',
  themes: { system: 'Comme le bureau', light: 'Clair', dark: 'Sombre' },
  desktop: 'Bureau',
  servedNote:
    'Vous voyez cette fenêtre dans un navigateur. Le démarrage à la connexion, les actions du menu de l’icône et les notifications relèvent de l’application de bureau ; la fenêtre servie démarre à la connexion avec : systemctl --user enable throughway',
  autostart: 'Démarrer à la connexion',
  autostartNote: 'En arrière-plan avec son icône, sans fenêtre.',
  machineActions: 'Une action par machine dans le menu de l’icône',
  machineActionsNote: 'Démarre une machine depuis le menu ou le dock du bureau. Dix au plus.',
  notifications: 'Notifications du bureau',
  machines: 'Machines',
  watchNote:
    'Lit le journal du noyau tant qu’une machine a un périphérique de cet ordinateur, et nomme la cause de ce qui va mal.',
  connectionNote: 'Un libvirt de cet ordinateur. Vide : celui du système. Compte au prochain démarrage du programme.',
  portNote: 'Pour « throughway serve ». Vide : n’importe lequel de libre. Compte au prochain démarrage.',
  anyPort: 'n’importe lequel',
  save: 'Enregistrer',
  saveOf: (label) => `Enregistrer : ${label}`,
  kept: 'Enregistré',
  saved: (name) => `Enregistré : ${name}`,
  wanted: {
    port: 'Un port est un nombre de 1 à 65535. Laissez vide pour n’importe lequel de libre.',
    connection:
      'Il faut un libvirt de cet ordinateur, comme qemu:///system ou qemu:///session. Laissez vide pour celui du système.',
  },
  log: 'Journal',
  logNote:
    'Ni mots de passe ni rien de ce que vous tapez n’y est jamais noté. Les anciens fichiers partent d’eux-mêmes : cinq de 1 Mo au plus.',
  levels: {
    error: 'Seulement les défauts',
    warning: 'Défauts et avertissements',
    information: 'Ce qui se passe',
    debug: 'Tout, pour chercher un défaut',
  },
  logFile: 'Il se trouve dans',
  logJournal: 'Le journal du système le garde ; pour le lire :',
  copyPath: 'Copier le chemin',
  copyCommand: 'Copier la commande',
  openLog: 'Ouvrir le dossier',
  keptIn: 'Les réglages se trouvent dans',
}
