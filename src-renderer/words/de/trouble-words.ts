// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number, plural } = createFormats('de')

const few = (count: number, one: string, other: string) => `${number(count)} ${plural(count, { one, other })}`

export const troubleWords: Words['trouble'] = {
  title: 'Störungen',
  lead: 'Geben Sie, was Sie haben. Sie erfahren die Ursache, die Zeilen, die es sagen, und was zu tun ist.',

  machines: {
    title: 'Eine Maschine dieses Computers',
    hint: 'Gelesen werden ihre Definition, ihre Protokolle seit dem letzten Start, das Protokoll des Kernels und der Host.',
    look: (name) => `${name} ansehen`,
    none: 'libvirt kennt hier keine Maschine.',
    reading: 'libvirt wird nach den Maschinen gefragt…',
    unreachable:
      'libvirt antwortet nicht, daher lässt sich keine Maschine wählen. Protokolle können trotzdem gelesen werden.',
    failedLast: 'der letzte Start misslang',
  },
  logs: {
    title: 'Ein Protokoll oder ein Beitrag aus einem Forum',
    hint: 'Vom Kernel, von libvirt, QEMU, lspci, mehrere zugleich, umgebrochen oder zitiert: so, wie Sie es haben.',
    paste: 'Hier einfügen',
    placeholder: 'journalctl -k -b, /var/log/libvirt/qemu/NAME.log, eine Fehlermeldung …',
    choose: 'Dateien wählen…',
    dropHint: 'oder auf dieser Seite ablegen. Text oder gzip, zusammen bis 18 MiB.',
    files: 'Zu lesende Dateien',
    remove: (name) => `${name} weglassen`,
    withHost: (host) => `Es stammt vom angezeigten Host (${host}): auch dessen Fakten ansehen`,
    ask: 'Ursache suchen',
    nothing: 'Fügen Sie zuerst ein Protokoll ein oder wählen Sie eine Datei.',
    tooLarge: (name) =>
      `${name} ist größer als 18 MiB. Die Kommandozeile liest Protokolle jeder Größe: throughway diagnose DATEI`,
    unreadable: (name) =>
      `${name} konnte nicht gelesen werden. Ein Ordner lässt sich nicht lesen; wählen Sie die Dateien darin.`,
    pasted: 'eingefügter Text',
  },
  host: {
    title: (host) => `Der angezeigte Host: ${host}`,
    hint: 'Seine Fakten und das Protokoll seines Kernels seit dem Start. Der Computer eines anderen kommt als Mitschnitt.',
    look: 'Diesen Host ansehen',
    openCapture: 'Mitschnitt öffnen…',
  },
  dropHere: 'Protokoll oder Mitschnitt hier ablegen',

  reading: 'Wird gelesen…',
  readingAgain: 'Wird erneut gelesen…',
  read: 'Gelesen',
  lines: (count) => few(count, 'Zeile', 'Zeilen'),
  facts: 'Fakten des Hosts',
  sourcesRead: (count) => few(count, 'Quelle', 'Quellen'),
  gaps: (count) =>
    plural(count, {
      one: 'Eines konnte nicht gelesen werden; daraus folgt nichts',
      other: `${number(count)} Dinge konnten nicht gelesen werden; daraus folgt nichts`,
    }),
  again: 'Erneut prüfen',
  other: 'Etwas anderes',
  subject: { machine: (name) => name, host: 'Der angezeigte Host', logs: 'Ihre Protokolle' },

  causesTitle: 'Ursachen',
  found: (count) =>
    plural(count, {
      one: 'Eine Ursache wurde gefunden.',
      other: `${number(count)} Ursachen wurden gefunden. Beginnen Sie mit der ersten.`,
    }),
  confidences: { high: 'Sicher', medium: 'Wahrscheinlich', low: 'Möglich' },
  evidence: 'Was es sagt',
  showLine: 'im Protokoll zeigen',
  times: (count) => plural(count, { one: 'einmal', other: `${number(count)}-mal` }),
  fix: 'Was zu tun ist',
  risk: 'Risiko',
  confirm: 'Um sicherzugehen',
  ruleOut: 'Es ist etwas anderes, wenn',
  sources: 'Zum Weiterlesen',
  slug: 'Bekannt als',

  remedies: {
    plan: 'Die Änderung in „Vorbereiten“ zeigen',
    planNote: 'Throughway kann das tun. Nichts wird geändert, bevor Sie alles gesehen haben.',
    choose: 'Zuerst das Gerät auswählen',
    chooseNote: 'Throughway kann das tun, sobald es das Gerät kennt.',
    mode: 'In „Modus“ einstellen',
    modeNote: 'Throughway kann das tun, sobald Sie sagen, wie viel.',
    edit: (name) => `Die Änderung an ${name} zeigen`,
    editNote: 'Throughway kann das tun. Nichts wird geändert, bevor Sie es gesehen haben.',
    editing: 'Wird ermittelt…',
    change: (name) => `Die Änderung an ${name}`,
    columns: { before: 'Definition jetzt', after: 'Definition danach' },
    runs: 'Die Maschine läuft: Für sie gilt die Änderung ab dem nächsten Start.',
    kept: 'Die jetzige Definition wird zuvor in einer Datei aufbewahrt, und Sie können zurück.',
    apply: 'So ändern',
    storing: 'Wird geändert…',
    leave: 'Nicht ändern',
    stored: (name) => `${name} ist geändert.`,
    keptAs: 'Die vorige Definition liegt in',
    undo: 'Zurück',
    undoing: 'Geht zurück…',
    undone: (name) => `${name} hat wieder die vorige Definition.`,
  },

  standingsTitle: 'Was daraus wurde',
  standings: { gone: 'Behoben', 'in-order': 'Jetzt in Ordnung', there: 'Noch da', untold: 'Nicht zu sagen' },
  startIt: (name) => `${name} starten`,
  starting: (name) => `${name} wird gestartet…`,

  nothing: {
    title: 'Kein bekannter Fehler ist darin',
    text: 'Das beweist nicht, dass alles in Ordnung ist, nur, dass im Gelesenen kein bekannter Fehler steht.',
  },
  unknown: {
    title: 'Etwas misslang, und es ist keiner der bekannten Fehler',
    seen: 'Was zu sehen war',
  },
  collect: {
    title: 'Was zu sammeln ist, damit es sich sagen lässt',
    copy: 'Befehle kopieren',
    copied: 'Kopiert.',
    refused: 'Kopieren war nicht erlaubt; markieren Sie die Befehle.',
    commands: [
      'journalctl -k -b > kernel.log',
      'journalctl -b -u libvirtd -u virtqemud > libvirt.log',
      'sudo cat /var/log/libvirt/qemu/NAME.log > guest.log',
      'virsh dumpxml NAME > guest.xml',
      'throughway capture my-pc.tar.gz',
    ],
  },

  log: {
    title: 'Das Protokoll',
    choose: 'Welches Protokoll',
    marked: (count) => (count === 0 ? 'nichts markiert' : few(count, 'markierte Zeile', 'markierte Zeilen')),
    part: (first) => `Nur ein Teil wird gezeigt, ab Zeile ${first}.`,
    lineOf: (line, title) => `Zeile ${line}: zurück zu „${title}“`,
    label: (source) => `Zeilen von ${source}`,
    none: 'Was angesehen wurde, hat kein Protokoll.',
  },

  report: {
    title: 'Bericht zum Weitergeben',
    hint: 'Für alle, die Ihnen helfen: Ursachen mit ihren Zeilen, Host und Definition. Ohne Seriennummern, Adressen, Namen von Host und Personen und ohne Passwörter.',
    copy: 'Bericht kopieren',
    copied: 'Kopiert. Lesen Sie ihn, bevor Sie ihn veröffentlichen.',
    refused: 'Kopieren war nicht erlaubt; laden Sie ihn herunter.',
    download: 'Herunterladen',
    fileName: 'throughway-bericht.md',
  },

  notice: {
    runs: (name) => `${name} läuft, und etwas ging schief`,
    dismiss: 'Weglegen',
  },
  whatHappened: 'Was ist geschehen?',
}
