// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number, plural } = createFormats('de')

export const diffWords: Words['diff'] = {
  columns: { before: 'Vorher', after: 'Nachher' },
  lineNumber: 'Zeilennummer',
  line: 'Zeile',
  added: 'hinzugefügt',
  removed: 'entfernt',
  empty: 'Die Datei ist leer.',
  unfold: (count) =>
    plural(count, { one: '1 unveränderte Zeile anzeigen', other: `${number(count)} unveränderte Zeilen anzeigen` }),
  endAdded: 'Die letzte Zeile der alten Fassung hat kein Zeilenende, die der neuen hat eines.',
  endRemoved: 'Die letzte Zeile der neuen Fassung hat kein Zeilenende, die der alten hat eines.',
}
