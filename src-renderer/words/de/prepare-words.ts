// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number, plural, row } = createFormats('de')

export const prepareWords: Words['prepare'] = {
  title: 'Vorbereiten',
  drafting: 'Der Plan wird entworfen…',
  draftingAgain: 'Der Plan wird neu entworfen…',
  noPlan: 'Es gibt keinen Plan',
  summary: (steps, unchanged, reboot) => {
    const done = unchanged === 0 ? '' : `, ${number(unchanged)} schon wie gewünscht`
    const restart = reboot ? '; gilt ab einem Neustart' : ''
    return steps === 0
      ? 'Alles ist schon wie gewünscht: Es gibt nichts zu tun.'
      : `${plural(steps, { one: 'Ein Schritt', other: `${number(steps)} Schritte` })} zu tun${done}${restart}. Nichts wird geschrieben, bevor Sie es sagen.`
  },
  summaryRefused: 'Es geschieht nichts, solange unten etwas abgelehnt ist.',
  refused: (count) => plural(count, { one: 'Eines ist abgelehnt', other: `${number(count)} Dinge sind abgelehnt` }),
  refusals: {
    'boot-disk': 'Der Host startet davon',
    'storage-in-use': 'Speichergerät in Gebrauch',
    'last-input': 'Die letzte Tastatur oder Maus',
    'network-in-use': 'Netzwerk in Gebrauch',
    'ssh-session': 'Eine Fernsitzung läuft darüber',
    'only-display': 'Die einzige Anzeige',
    'management-controller': 'Verwaltungscontroller',
    'platform-device': 'Teil der Plattform',
    'foreign-group-member': 'Andere teilen seine IOMMU-Gruppe',
    'not-assignable': 'Kann nicht an einen Gast gehen',
    'device-unknown': 'Kein solches Gerät',
    'iommu-unavailable': 'Keine IOMMU',
    'loader-unsupported': 'Bootloader nicht unterstützt',
    'configuration-unreadable': 'Konfiguration nicht lesbar',
    'configuration-refused': 'Konfiguration nicht verstanden',
    'package-operation-pending': 'Pakete werden gerade geändert',
    'boot-space': 'Zu wenig Platz zum Starten',
    'huge-pages-too-many': 'Zu viele Huge Pages',
    'cpu-list-invalid': 'Die CPU-Liste passt nicht',
    'parameter-refused': 'Parameter nicht erlaubt',
    'environment-unsupported': 'Diese Art von System wird nicht unterstützt',
    'could-not-tell': 'Nicht feststellbar',
  },
  refusedHint: 'Ändern Sie die Auswahl, oder lösen Sie es zuerst:',
  toChoose: 'Auswählen',
  toMode: 'Modus',
  notes: 'Gut zu wissen',

  steps: 'Schritte',
  way: 'Angezeigte Schritte',
  ways: { trial: 'Für einen Start', permanent: 'Dauerhaft' },
  step: (position) => `Schritt ${position}`,
  unchanged: 'Schon wie gewünscht',
  manual: 'Von Ihnen zu tun',
  reason: 'Warum',
  reboot: 'Gilt ab einem Neustart',
  noReboot: 'Gilt sofort',
  undoable: 'Lässt sich rückgängig machen',
  notUndoable: 'Lässt sich nicht rückgängig machen',
  risk: { low: 'Geringes Risiko', medium: 'Mittleres Risiko', high: 'Hohes Risiko' },
  files: 'Dateien',
  commands: 'Befehle',
  commandsNote: 'Vom Hilfsprogramm ausgeführt, ohne Shell:',
  gap: 'Ließ sich nicht zeigen',
  fileKinds: { new: 'neu', removed: 'entfernt', changed: 'geändert', unchanged: 'unverändert' },
  changeCount: (removed, added) => {
    const parts = [
      ...(added === 0 ? [] : [`${number(added)} hinzugefügt`]),
      ...(removed === 0 ? [] : [`${number(removed)} entfernt`]),
    ]
    return parts.length === 0 ? 'keine Zeilen' : row(parts)
  },
  fileLabel: (path) => `Was sich in ${path} ändert`,

  inspectTitle: 'Ein Teil des Plans ließ sich nicht zeigen',
  inspect: 'Mit Administratorrechten nachsehen',
  inspecting: 'Wird nachgesehen…',
  inspectNote: 'Manche Dateien kann nur root lesen. Nachsehen ändert nichts; Ihr Passwort wird einmal verlangt.',

  script: 'Als Shell-Skript kopieren',
  scriptCopied: 'Das Skript ist in der Zwischenablage',
  scriptFailed: 'Das Kopieren wurde nicht erlaubt',

  recovery: 'Rettungskarte',
  recoveryNote:
    'Halten Sie sie bereit, bevor Sie neu starten: Drucken Sie sie, oder fotografieren Sie den Bildschirm mit dem Telefon.',
  recoveryRemove: 'Diese Wörter dort löschen',
  recoveryCommands: 'In einer Rettungs-Shell',
  print: 'Karte drucken',
  enlarge: 'Groß anzeigen',
  close: 'Schließen',

  consent: 'Zustimmung',
  toConsent: 'Zur Zustimmung',
  readFirst: 'Lesen Sie die Schritte und die Rettungskarte; die Zustimmung steht darunter.',
  willDo: {
    trial:
      'Macht einen Start mit diesen Einstellungen möglich. Was der Computer heute startet, bleibt an seinem Platz und unberührt.',
    permanent: 'Ändert die Einstellungen dauerhaft. Über den Verlauf kommt jede Datei Byte für Byte zurück.',
  },
  backsItself: 'Bleibt er hängen, schalten Sie aus und wieder ein: Die alten Einstellungen sind zurück.',
  mechanism: 'Mittels',
  trialImpossible: 'Ein Probestart ist hier nicht möglich',
  try: 'Einen Start lang erproben',
  apply: 'Dauerhaft anwenden',
  showTrial: 'Erst einen Start lang erproben…',
  showPermanent: 'Dauerhaft anwenden…',
  asking: 'Wartet auf Ihre Zustimmung…',
  busy: 'Eine andere Änderung läuft. „Anwenden“ zeigt sie.',
  unfinished:
    'Eine frühere Änderung ist unvollendet. Führen Sie sie zuerst im Verlauf zu Ende, oder rollen Sie sie zurück.',
  trialPending: 'Eine Probe wartet auf Ihre Antwort. Behalten Sie sie, oder kehren Sie zuerst zurück.',
  nothingToDo: 'Es gibt nichts zu tun.',
  refusedShort: 'Abgelehnt: siehe oben.',
  lookFirst:
    'Sehen Sie zuerst mit Administratorrechten nach: Was nicht gezeigt wurde, dem kann nicht zugestimmt werden.',
  outdated: 'Der Plan wird neu entworfen.',
  helper: {
    installed:
      'Ihr Passwort wird für diese eine Änderung verlangt. Das Hilfsprogramm von Throughway führt sie aus, und nur, was hier steht.',
    direct: 'Es wird kein Passwort verlangt: Dieses Programm darf hier selbst schreiben.',
    none: 'An diesem Host lässt sich nichts ändern',
    title: 'Zuerst kommt das Hilfsprogramm',
    absent:
      'Änderungen macht ein kleines Hilfsprogramm, das als root von einem Ort läuft, an dem nur root schreiben kann. Es ist noch nicht installiert.',
    'other-version': 'Das installierte Hilfsprogramm hat eine andere Version als dieses Programm.',
    copies: 'Was kopiert wird',
    from: 'Von',
    to: 'Nach',
    size: 'Größe',
    install: 'Hilfsprogramm installieren',
    installing: 'Wird installiert…',
  },
}
