// SPDX-License-Identifier: MIT
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { number, percent, plural } = createFormats('de')

export const machineWords: Words['machine'] = {
  title: 'Maschinen',
  reading: 'libvirt wird gefragt…',
  connecting: 'Verbindung zu libvirt wird aufgebaut…',
  connected: (uri, version) => `libvirt ${version} unter ${uri}`,
  counts: (machines, running) =>
    `${plural(machines, { one: 'Eine Maschine', other: `${number(machines)} Maschinen` })}, ${running === 0 ? 'keine läuft' : plural(running, { one: 'eine läuft', other: `${number(running)} laufen` })}`,
  list: 'Maschinen',
  none: 'Noch gibt es keine Maschine',
  noneHint:
    '„Erstellen“ macht eine aus drei Entscheidungen; eine, die ein anderes Programm definiert, erscheint hier von selbst.',
  toCreate: 'Maschine erstellen',
  unreachable: {
    'not-installed': {
      title: 'libvirt ist nicht installiert',
      help: '„Vorbereiten“ kann installieren, was virtuelle Maschinen betreibt, es starten und Ihnen Zugang geben.',
    },
    'not-running': {
      title: 'libvirt läuft nicht',
      help: '„Vorbereiten“ kann es einschalten, jetzt und nach jedem Neustart.',
    },
    'not-allowed': {
      title: 'Sie dürfen libvirt noch nicht verwenden',
      help: '„Vorbereiten“ kann Sie in seine Gruppe aufnehmen; das gilt ab Ihrer nächsten Anmeldung.',
    },
    lost: {
      title: 'Die Verbindung zu libvirt ist abgerissen',
      help: 'Es wird von selbst erneut versucht. Laufende Maschinen laufen weiter.',
    },
    'other-host': {
      title: 'Es gibt keine Maschinen zu zeigen',
      help: 'Angezeigt wird kein laufender Computer. Maschinen werden auf dem gezeigt und erstellt, auf dem Throughway läuft.',
    },
  },
  toPrepare: 'In „Vorbereiten“ einrichten',
  prepareNote: 'Oder in einem Terminal:',
  prepareCommand: 'throughway plan --stack',

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
    starting: 'Startet…',
    stopping: 'Um Herunterfahren gebeten…',
    killing: 'Stecker wird gezogen…',
    removing: 'Wird entfernt…',
    installing: 'Wird installiert…',
  },
  failed: {
    start: 'Die Maschine wurde nicht gestartet',
    stop: 'Die Maschine wurde nicht um das Herunterfahren gebeten',
    kill: 'Die Maschine läuft noch',
    remove: 'Die Maschine wurde nicht entfernt',
    autostart: 'Das Starten mit dem Host wurde nicht geändert',
    lend: 'Das Gerät wurde nicht ausgeliehen',
    'take-back': 'Das Gerät wurde nicht zurückgeholt',
    'finish-install': 'Die Medien wurden nicht herausgenommen',
  },
  notOurs: 'Von einem anderen Programm erstellt',
  autostarts: 'Startet mit dem Host',
  print: (vcpus, memory) =>
    `${plural(vcpus, { one: '1 Prozessor', other: `${number(vcpus)} Prozessoren` })}, ${memory}`,
  devices: (count) =>
    plural(count, { one: '1 durchgereichte Funktion', other: `${number(count)} durchgereichte Funktionen` }),
  systems: { 'windows-11': 'Windows 11', 'windows-10': 'Windows 10', linux: 'Linux' },
  details: 'Einzelheiten',
  detailsOf: (name) => `Einzelheiten zu ${name}`,
  close: 'Schließen',
  lastFailure: 'Der letzte Versuch schlug fehl',
  dismiss: 'Ausblenden',

  start: 'Starten',
  stop: 'Herunterfahren',
  kill: 'Stecker ziehen…',
  remove: 'Entfernen…',
  autostart: 'Mit dem Host starten',
  startNamed: (name) => `${name} starten`,
  stopNamed: (name) => `${name} herunterfahren`,
  ofMachine: (what, name) => `${what}: ${name}`,

  killTitle: (name) => `Den Stecker von ${name} ziehen?`,
  killText:
    'Was der Gast noch nicht auf seine Festplatte geschrieben hat, geht verloren, wie bei einem Stromausfall. Versuchen Sie zuerst, ihn herunterzufahren.',
  killNow: 'Jetzt den Stecker ziehen',
  cancel: 'Abbrechen',

  removeTitle: (name) => `${name} entfernen?`,
  removeText: 'Die Definition verschwindet. Wählen Sie, was mit ihr geht; was Sie lassen, bleibt an seinem Platz.',
  removeReading: 'Was dazugehört, wird gesucht…',
  removeDisk: 'Löschen',
  keptDisk: 'Bleibt',
  removeFirmware: 'Firmware-Variablen (Starteinträge, Secure-Boot-Schlüssel)',
  removeTpm:
    'TPM-Zustand. Eine damit verschlüsselte Festplatte, etwa mit BitLocker, lässt sich danach nur mit ihrem Wiederherstellungsschlüssel öffnen.',
  snapshots: (count) =>
    plural(count, { one: 'Ihr Snapshot geht mit.', other: `Ihre ${number(count)} Snapshots gehen mit.` }),
  removeNow: (files) =>
    files === 0
      ? 'Maschine entfernen'
      : plural(files, {
          one: 'Entfernen und 1 Festplatte löschen',
          other: `Entfernen und ${number(files)} Festplatten löschen`,
        }),
  irreversible: 'Gelöschte Festplatten lassen sich nicht zurückholen.',

  preflight: 'Prüfungen vor einem Start',
  preflightRun: 'Jetzt prüfen',
  preflightAgain: 'Erneut prüfen',
  preflightRunning: 'Wird geprüft…',
  preflightNone: 'Durch Prüfen wird nichts gestartet.',
  preflightGood: 'Nichts spricht gegen einen Start.',
  preflightBad: (count) =>
    plural(count, {
      one: 'Eine Prüfung verhindert den Start.',
      other: `${number(count)} Prüfungen verhindern den Start.`,
    }),
  checks: {
    'device-present': 'Ihre Geräte sind da',
    'device-unchanged': 'Ihre Geräte sind die gewählten',
    'group-viable': 'Nichts anderes hält ihre IOMMU-Gruppen',
    'iommu-on': 'Die IOMMU ist an',
    'device-free': 'Der Host verwendet ihre Geräte nicht',
    'huge-pages': 'Ihre Huge Pages sind da',
    memory: 'Es gibt Speicher für sie',
    firmware: 'Ihre Firmware ist da',
    disks: 'Ihre Festplatten und Medien sind da',
    network: 'Ihre Netze sind da',
    usb: 'Ihre USB-Geräte sind eingesteckt',
    cpus: 'Ihre Prozessoren sind online',
    hook: 'Der Hook, der Prozessoren freihält, ist eingerichtet',
  },

  usb: 'USB-Geräte',
  usbNone: 'Es ist kein USB-Gerät eingesteckt, das ausgeliehen werden könnte.',
  usbOff: 'Geräte lassen sich ausleihen, während die Maschine läuft.',
  lend: 'Ausleihen',
  lendAnyway: 'Trotzdem ausleihen',
  takeBack: 'Zurückholen',
  lendNamed: (name) => `${name} ausleihen`,
  takeBackNamed: (name) => `${name} zurückholen`,
  lentHere: 'an diese Maschine ausgeliehen',
  lentTo: (name) => `an ${name} ausgeliehen`,
  port: (port) => `Port ${port}`,

  figures: 'Messwerte',
  figuresOff: 'Solange sie aus ist, gibt es nichts zu messen.',
  figuresWait: 'Wartet auf die erste Messung…',
  figuresNote: (seconds) =>
    plural(seconds, { one: 'Die letzte Sekunde', other: `Die letzten ${number(seconds)} Sekunden` }),
  cpu: 'Prozessoren',
  cpuNow: (part, vcpus) =>
    `${percent(part)} von ${plural(vcpus, { one: 'ihrem Prozessor', other: `ihren ${number(vcpus)} Prozessoren` })}`,
  vcpu: (id) => `vCPU ${id}`,
  steal: (part) => `wartet ${percent(part)}`,
  memory: 'Speicher',
  memoryNow: (used, all) => `${used} von ${all} belegt`,
  memoryUntold: (all) => `${all}; wie viel davon belegt ist, sagt der Gast nicht`,
  disk: 'Festplatten',
  network: 'Netzwerk',
  read: 'gelesen',
  written: 'geschrieben',
  received: 'empfangen',
  sent: 'gesendet',
  rate: (name, rate) => `${rate} ${name}`,
  now: 'jetzt',
  range: (name, least, most) => `${name}: zwischen ${least} und ${most}`,

  screen: 'Bildschirm',
  screenTake: 'Bild aufnehmen',
  screenAgain: 'Neues Bild aufnehmen',
  screenTaking: 'Wird aufgenommen…',
  screenOff: 'Solange sie aus ist, hat sie kein Bild.',
  screenNone: 'Sie hat keinen emulierten Bildschirm: Ihr Bild ist auf der durchgereichten Karte.',
  screenBlank: 'Der Gast zeigt gerade nichts.',
  screenAlt: (name, time) => `Was ${name} um ${time} zeigte`,
  screenAt: (time) => `Aufgenommen um ${time}`,

  xml: 'Definition',
  xmlShow: 'Definition anzeigen',
  xmlReading: 'Wird gelesen…',
  agentYes: 'Der Gastagent antwortet.',
  agentNo: 'Der Gastagent antwortet nicht: Das Herunterfahren hängt allein vom Netzschalter ab.',
}
