// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { plural } = createFormats('de')

export const doneWords: Words['done'] = {
  title: 'Fertig',
  leadDone: 'Ihr Computer ist eingerichtet, und seine Maschinen sind startbereit.',
  leadOpen: 'Das gibt es bisher. Die Schritte sagen, was noch fehlt.',
  machines: 'Ihre Maschinen',
  noMachines: 'Es gibt noch keine Maschine.',
  toCreate: 'Eine erstellen',
  toMachines: 'Alle Maschinen und ihre Messwerte',
  ready: 'Startbereit',
  failing: (count) =>
    plural(count, {
      one: 'Eine Prüfung spricht gegen einen Start',
      other: `${count} Prüfungen sprechen gegen einen Start`,
    }),
  checking: 'Wird geprüft…',
  unchecked: 'Noch nicht geprüft',
  host: 'Dieser Computer',
  hostStock: 'An diesem Computer wurde nichts geändert.',
  holds: (count) =>
    plural(count, {
      one: 'Was eingerichtet wurde, gilt in diesem Start.',
      other: `Alle ${count} Einrichtungen gelten in diesem Start.`,
    }),
  broken: (count, total) => `${count} von ${total} Einrichtungen gelten jetzt nicht.`,
  waits: (count, total) => `${count} von ${total} Einrichtungen warten auf einen Neustart.`,
  untold: (count, total) => `${count} von ${total} Einrichtungen ließen sich nicht feststellen.`,
  claims: 'Was zugesagt war, und ob es gilt',
  verdicts: { pass: 'gilt', fail: 'gilt nicht', unknown: 'nicht feststellbar', waits: 'nach einem Neustart' },
  changes: 'Wirksame Änderungen',
  toHistory: 'Ansehen oder zurücknehmen',
  next: 'Was jetzt zu tun ist',
  nextSteps: [
    {
      title: 'Treiber im Gast',
      text: 'Installieren Sie im Gast den Treiber der Grafikkarte von ihrem Hersteller, wie auf jedem Computer. Windows ohne die VirtIO-Gastwerkzeuge fehlen Netz und Tempo der Festplatte: Ihr Medium liegt im Laufwerk.',
    },
    {
      title: 'Der Monitor',
      text: 'Schließen Sie einen Monitor an die abgegebene Karte an, oder einen Blindstecker, wenn Sie Looking Glass oder einen entfernten Schreibtisch verwenden.',
    },
    {
      title: 'Looking Glass',
      text: 'Es zeigt das Bild des Gastes in einem Fenster des Hosts. Schalten Sie es in „Erstellen“ bei der Anzeige ein, und installieren Sie seine Host-Anwendung im Gast.',
    },
    {
      title: 'Mit dem Computer starten',
      text: '„Maschinen“ hat einen Schalter für jede Maschine und leiht ihr USB-Geräte, während sie läuft.',
    },
  ],
  back: 'Zurück zum Auslieferungszustand',
  backLead: 'Alles, was getan wurde, lässt sich zurücknehmen, in dieser Reihenfolge:',
  backSteps: {
    machines:
      'Fahren Sie die Maschinen herunter, und entfernen Sie, was Sie nicht mehr brauchen; ihre Festplatten gehen nur, wenn Sie es sagen.',
    history:
      'Nehmen Sie die Änderungen im Verlauf zurück, die neuesten zuerst. Jede Datei wird Byte für Byte zurückgesetzt.',
    restart: 'Starten Sie neu: Die Geräte gehören wieder dem Host.',
  },
}
