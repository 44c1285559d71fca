// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number, plural } = createFormats('de')

/** What is said of a capture before it is saved. */
export const captureWords: Words['capture'] = {
  title: 'Ein Mitschnitt dieses Rechners',
  hint: 'Für alle, die helfen: Damit kann eine andere Person diesen Rechner betrachten wie Sie, ohne daran zu sitzen.',
  inside: {
    title: 'Enthalten',
    text: 'Was für die Prüfung gelesen wurde: Dateien des Systems zu Prozessor, Speicher, Geräten, Kernel, Start und libvirt sowie die Antworten einiger Programme. Keine Ihrer eigenen Dateien.',
  },
  replaced: {
    title: 'Ersetzt',
    text: 'Namen von Rechner und Personen, Seriennummern, UUIDs, MAC- und IP-Adressen sowie Passphrasen.',
  },
  make: 'Mitschnitt erstellen',
  makeAgain: 'Neu erstellen',
  making: 'Dieser Rechner wird gelesen…',
  save: (name) => `${name} speichern`,
  made: (fileCount, kibibytes) =>
    `${plural(fileCount, { one: 'Eine Datei', other: `${number(fileCount)} Dateien` })}, ${kibibytes} KiB. Noch ist nichts gespeichert.`,
}
