// SPDX-License-Identifier: MIT
import type { ShellWords } from './shell-words.ts'

/** German. */
export const shellWordsDe: ShellWords = {
  language: 'de',
  tooltip: (running) =>
    running === 0 ? 'Throughway' : `Throughway: ${running} ${running === 1 ? 'Maschine läuft' : 'Maschinen laufen'}`,
  open: 'Throughway öffnen',
  quit: 'Beenden',
  noMachines: 'Es gibt noch keine virtuelle Maschine',
  moreMachines: (count) => `${count} weitere …`,
  libvirtSilent: 'libvirt antwortet nicht',
  states: {
    running: 'Läuft',
    idle: 'Untätig',
    paused: 'Angehalten',
    'shutting-down': 'Fährt herunter',
    off: 'Aus',
    crashed: 'Abgestürzt',
    suspended: 'Schläft',
    unknown: 'Nicht feststellbar',
  },
  actions: {
    starting: 'Startet …',
    stopping: 'Zum Herunterfahren aufgefordert …',
    killing: 'Wird ausgeschaltet …',
    removing: 'Wird entfernt …',
    installing: 'Wird installiert …',
  },
  start: (name) => `${name} starten`,
  stop: 'Herunterfahren',
  forceOff: 'Hart ausschalten …',
  details: 'Im Fenster zeigen',
  usb: 'USB-Geräte',
  noUsb: 'Kein USB-Gerät kann verliehen werden',
  lentTo: (device, name) => `${device} (verliehen an ${name})`,
  notices: {
    done: (title) => `Fertig: ${title}`,
    failed: (title) => `Fehlgeschlagen: ${title}`,
    trialTitle: 'Dieser Systemstart ist ein Probelauf',
    trialText: 'Behalten Sie die Einstellungen, oder kehren Sie zu den alten zurück.',
    refused: {
      start: (name) => `${name} wurde nicht gestartet`,
      stop: (name) => `${name} wurde nicht zum Herunterfahren aufgefordert`,
      lend: (name) => `An ${name} wurde nichts verliehen`,
      'take-back': (name) => `Von ${name} wurde nichts zurückgenommen`,
    },
    crashed: (name) => `${name} ist abgestürzt`,
    crashedText: 'Das Fenster zeigt, was darüber bekannt ist.',
  },
  refusals: {
    unknown: 'Diese Maschine gibt es nicht mehr.',
    busy: 'Mit ihr geschieht gerade schon etwas. Versuchen Sie es danach erneut.',
  },
  quitQuestion: {
    title: (work) => `„${work}“ läuft noch`,
    text: 'Ein Abbruch mittendrin könnte Unfertiges zurücklassen. Throughway bleibt deshalb, bis es fertig ist.',
    whenDone: 'Beenden, wenn es fertig ist',
    stay: 'Offen lassen',
  },
  windowFault: {
    title: 'Das Fenster ist mehrmals nacheinander abgestürzt',
    text: 'Ihr Rechner ist nicht betroffen, und laufende Arbeit geht weiter. Öffnen Sie das Fenster erneut über das Symbol in der Leiste.',
  },
  programFault: {
    title: 'Throughway hat einen Fehler',
    text: (log) => `Es läuft weiter, ebenso laufende Arbeit. Was geschah, steht im Protokoll: ${log}`,
  },
  silentQuestion: {
    title: 'Das Fenster antwortet nicht',
    text: 'Ihr Computer ist nicht betroffen, und die Arbeit geht weiter. Was Sie gewählt und eingegeben haben, bleibt erhalten.',
    wait: 'Warten',
    reload: 'Neu laden',
  },
  faultPage: {
    title: 'Das Fenster wurde zweimal hintereinander beendet',
    unchanged: 'An diesem Computer wurde dadurch nichts geändert. Laufende Arbeit geht weiter.',
    kept: 'Was Sie gewählt und eingegeben haben, bleibt erhalten.',
    open: 'Fenster wieder öffnen',
    save: 'Bericht speichern',
    log: 'Das Protokoll:',
  },
  incomplete: 'Diese Installation ist unvollständig: Mitgelieferte Dateien fehlen. Installieren Sie Throughway erneut.',
  badMachine: (value) =>
    `--start-vm ist „${value}“; das ist keine UUID einer Maschine. „throughway vm list --json“ nennt die UUIDs.`,
  menu: {
    window: 'Fenster',
    close: 'Schließen',
    edit: 'Bearbeiten',
    view: 'Ansicht',
    larger: 'Größer',
    smaller: 'Kleiner',
    usualSize: 'Normale Größe',
  },
}
