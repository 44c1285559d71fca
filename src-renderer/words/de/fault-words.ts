// SPDX-License-Identifier: MIT
import type { Words } from '../words.ts'

/** What is said where a screen or the window could not be drawn. */
export const faultWords: Words['fault'] = {
  title: { screen: 'Diese Ansicht hat einen Fehler', window: 'Das Fenster hat einen Fehler' },
  what: 'In Throughway ging etwas schief, während dies gezeichnet wurde.',
  unchanged: 'An diesem Computer wurde dadurch nichts geändert. Laufende Arbeit geht weiter.',
  kept: 'Was Sie gewählt und eingegeben haben, bleibt erhalten, auch wenn das Fenster neu geladen wird. Kennwörter und halb Eingegebenes sind dann erneut einzugeben.',
  again: 'Erneut versuchen',
  reload: 'Fenster neu laden',
  toCheck: 'Zu „Prüfen“',
  save: 'Bericht speichern',
  copy: 'Einzelheiten kopieren',
  copied: 'Kopiert',
  refused: 'Kopieren war nicht erlaubt; markieren Sie stattdessen den Text',
  reportNote: 'Seriennummern, Adressen und Namen sind aus dem Bericht entfernt. Er wird niemandem gesendet.',
  details: 'Einzelheiten',
  fileName: 'throughway-fehler.md',
}
