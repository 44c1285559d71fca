// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { plural } = createFormats('de')

export const installWords: Words['install'] = {
  title: 'Installieren',
  lead: 'Ein System kommt auf die Festplatte des Gastes. Das geht weiter, wenn dieses Fenster geschlossen wird, und Sie können jederzeit hierher zurückkehren.',
  nothingTitle: 'Es wird nichts installiert',
  nothing: 'Jede hier erstellte Maschine hat ihr System. Eine neue entsteht in „Erstellen“.',
  none: 'Es gibt noch keine Maschine. „Erstellen“ macht eine, mit einem Installationsmedium, wenn sie ein System braucht.',
  toCreate: 'Zu „Erstellen“',
  toMachines: 'Alle Maschinen',
  which: 'Maschine',
  kinds: {
    unattended: 'Sie beantwortet die Fragen der Installation selbst: Es gibt nichts zu drücken.',
    'by-hand': 'Sie beantworten die Installation, in der Konsole oder mit den Tasten unten.',
  },
  image: 'Von',
  off: 'Sie ist aus, und ihre Installation ist nicht abgeschlossen.',
  offUnattended:
    'Manche Installationen schalten die Maschine am Ende ihres ersten Teils aus. Starten Sie sie wieder: Es geht von ihrer Festplatte weiter.',
  offByHand: 'Starten Sie sie, um fortzufahren; ist das System schon da, sagen Sie es unten.',
  since: (duration) => `Läuft seit ${duration}`,
  sinceUnknown: 'Sie lief schon vor diesem Programm; seit wann, ließ sich nicht feststellen.',
  usually: {
    windows: 'Windows braucht 15 bis 40 Minuten und startet zwei- oder dreimal neu.',
    linux: 'Die meisten Systeme brauchen 5 bis 20 Minuten.',
  },
  phasesTitle: 'Wie weit es ist',
  phases: {
    started: 'Die Maschine läuft',
    installer: 'Die Installation arbeitet',
    restarted: 'Sie hat in das neue System neu gestartet',
    agent: 'Das System meldet sich über seinen Gastagenten',
    over: 'Die Medien der Installation sind aus den Laufwerken',
  },
  restarts: (count) => plural(count, { one: 'ein Neustart gesehen', other: `${count} Neustarts gesehen` }),
  noAgent: 'Dieser Gast hat keinen Agenten; nur Sie können sehen, wann es fertig ist.',
  phaseStates: { done: 'erledigt', now: 'jetzt', later: 'später', unknown: 'nicht feststellbar' },
  console: 'Konsole',
  consoleAlt: (name, time) => `Der Bildschirm von ${name} um ${time}`,
  consoleAt: (time) => `Gesehen um ${time}; ein neues Bild kommt von selbst`,
  consoleBlank: 'Der Bildschirm zeigt gerade nichts.',
  consoleWaiting: 'Das erste Bild wird erwartet…',
  consoleOff: 'Sie ist aus, es gibt nichts zu sehen.',
  consoleNone: 'Sie hat keinen emulierten Bildschirm: Sehen Sie auf den Monitor ihrer Grafikkarte.',
  viewer: 'Um Maus und Tastatur darin zu verwenden, öffnen Sie die Konsole in einem Terminal:',
  viewerAddress: 'Oder mit einem beliebigen Betrachter unter',
  keysTitle: 'Eine Taste im Gast drücken',
  keysHint: 'Für Installationen, die auf eine warten, wie „Press any key to boot from CD“.',
  keys: {
    enter: 'Eingabe',
    space: 'Leertaste',
    escape: 'Esc',
    tab: 'Tab',
    f2: 'F2',
    f12: 'F12',
    delete: 'Entf',
    'ctrl-alt-delete': 'Strg Alt Entf',
  },
  keyFailed: 'Die Taste wurde nicht gedrückt.',
  finishTitle: 'Ist das System auf der Festplatte?',
  finish: 'Es ist installiert',
  finishNote: 'Nimmt die Medien der Installation aus den Laufwerken, damit die Maschine von ihrer Festplatte startet.',
  finishUnattended: 'Das geschieht von selbst, sobald sich das System meldet. Geschieht es nie, sagen Sie es hier.',
}
