// SPDX-License-Identifier: MIT
import type { Words } from '../words.ts'

export const settingsWords: Words['settings'] = {
  title: 'Einstellungen',
  lead: 'Was Sie für das Programm selbst wählen. Jede Wahl gilt und wird behalten, sobald Sie sie treffen.',
  unread: 'Die Einstellungen konnten noch nicht gelesen werden.',
  problems: 'Was zur Einstellungsdatei zu wissen ist',
  problem: {
    unreadable: (path, detail) =>
      `${path} ist nicht lesbar (${detail}), daher gelten die Voreinstellungen. Die Datei bleibt, wie sie ist, und wird vor einer Änderung unter anderem Namen aufgehoben.`,
    newer: (path, version) =>
      `${path} stammt von einem neueren Throughway (Version ${version} der Datei). Was hier bekannt ist, gilt; vor einer Änderung wird die Datei unter anderem Namen aufgehoben.`,
    invalid: (name, value) => `„${name}“ kann nicht ${value} sein, daher gilt die Voreinstellung.`,
    kept: (path) => `Die Einstellungsdatei, wie sie vorher war, liegt in ${path}.`,
  },
  names: {
    language: 'Sprache',
    theme: 'Farbschema',
    notifyWork: 'Arbeit, die endet oder auf eine Antwort wartet',
    notifyMachines: 'Eine Maschine, die abstürzt oder nicht tut, was sie soll',
    notifyTrouble: 'Die Ursache, wenn bei laufender Maschine etwas schiefgeht',
    watch: 'Laufende Maschinen beobachten',
    connection: 'Verbindung zu libvirt',
    port: 'Port des Fensters im Browser',
    logLevel: 'Was festgehalten wird',
  },
  appearance: 'Darstellung',
  asSystem: 'Wie der Desktop oder der Browser',
  languageNote: 'Das Tray-Symbol folgt beim nächsten Start des Programms.',
  themes: { system: 'Wie der Desktop', light: 'Hell', dark: 'Dunkel' },
  desktop: 'Desktop',
  servedNote:
    'Sie sehen dieses Fenster im Browser. Der Start bei der Anmeldung, Aktionen im Menü des Symbols und Benachrichtigungen gehören zur Desktop-App; das bereitgestellte Fenster startet bei der Anmeldung durch: systemctl --user enable throughway',
  autostart: 'Bei der Anmeldung starten',
  autostartNote: 'Im Hintergrund mit dem Symbol im Tray, ohne Fenster.',
  machineActions: 'Eine Aktion je Maschine im Menü des Symbols',
  machineActionsNote: 'Startet eine Maschine aus dem Menü oder Dock des Desktops. Höchstens zehn.',
  notifications: 'Benachrichtigungen des Desktops',
  machines: 'Maschinen',
  watchNote:
    'Liest das Protokoll des Kernels, solange eine Maschine ein Gerät dieses Computers hat, und nennt die Ursache, wenn etwas schiefgeht.',
  connectionNote:
    'Ein libvirt dieses Computers. Leer heißt: das des Systems. Gilt ab dem nächsten Start des Programms.',
  portNote: 'Für „throughway serve“. Leer heißt: irgendein freier. Gilt ab dem nächsten Start.',
  anyPort: 'irgendein freier',
  save: 'Speichern',
  saveOf: (label) => `Speichern: ${label}`,
  kept: 'Gespeichert',
  saved: (name) => `Gespeichert: ${name}`,
  wanted: {
    port: 'Ein Port ist eine Zahl von 1 bis 65535. Leer heißt: irgendein freier.',
    connection:
      'Hier passt ein libvirt dieses Computers, etwa qemu:///system oder qemu:///session. Leer heißt: das des Systems.',
  },
  log: 'Protokoll',
  logNote:
    'Kennwörter und Ihre Eingaben werden nie festgehalten. Ältere Dateien verschwinden von selbst: höchstens fünf zu 1 MB.',
  levels: {
    error: 'Nur Fehler',
    warning: 'Fehler und Warnungen',
    information: 'Was geschieht',
    debug: 'Alles, um einen Fehler zu suchen',
  },
  logFile: 'Es liegt in',
  logJournal: 'Es steht im Journal; so sehen Sie es an:',
  copyPath: 'Pfad kopieren',
  copyCommand: 'Befehl kopieren',
  openLog: 'Ordner öffnen',
  keptIn: 'Die Einstellungen liegen in',
}
