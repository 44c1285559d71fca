// SPDX-License-Identifier: MIT
import type { CaptureRefusal, LibvirtProblem } from '../../../src-main/contract/failures.ts'
import type { MachineState } from '../../../src-main/model/machine-view.ts'
import { createFormats } from '../formats.ts'
import type { Words } from '../words.ts'

const { list, plural, row } = createFormats('de')

const refusals: Record<CaptureRefusal, string> = {
  'not-an-archive':
    'Es ist kein mit gzip komprimiertes tar-Archiv. Mitschnitte enden auf .tar.gz und entstehen mit „throughway capture“.',
  'too-large': 'Die Datei ist größer als jeder Mitschnitt. Ein echter hat weniger als zwei Megabyte.',
  'too-many-entries': 'Sie enthält mehr Dateien als jeder Mitschnitt.',
  'unsafe-path':
    'Sie enthält eine Datei, deren Pfad aus dem Archiv hinausführt. Ein Mitschnitt tut das nie, daher wurde sie nicht geöffnet.',
  'unsafe-link':
    'Sie enthält einen Verweis, der aus dem Archiv hinausführt. Ein Mitschnitt tut das nie, daher wurde sie nicht geöffnet.',
  'unsafe-entry':
    'Sie enthält eine Gerätedatei oder eine andere Spezialdatei. Ein Mitschnitt tut das nie, daher wurde sie nicht geöffnet.',
  damaged: 'Sie ließ sich nicht bis zum Ende lesen; vielleicht wurde sie unterwegs abgeschnitten.',
  'not-a-capture': 'Es ist ein Archiv, aber kein Mitschnitt: Das Manifest fehlt, mit dem jeder Mitschnitt beginnt.',
  'newer-version': 'Sie stammt von einem neueren Throughway. Aktualisieren Sie dieses, um sie zu lesen.',
}

const libvirtRemedies: Record<LibvirtProblem, string> = {
  'not-installed': 'Es ist nicht installiert. Der Schritt „Vorbereiten“ installiert, was von QEMU und libvirt fehlt.',
  'not-running': 'Es ist installiert, aber sein Dienst läuft nicht. Der Schritt „Vorbereiten“ schaltet ihn ein.',
  'not-allowed':
    'Ihr Benutzer darf nicht darauf zugreifen. Der Schritt „Vorbereiten“ gibt Ihnen Zugang; melden Sie sich danach neu an.',
  lost: 'Die Verbindung ist abgerissen. Sie kehrt von selbst zurück, sobald libvirt wieder läuft.',
  'other-host': 'Angezeigt wird kein laufender Computer; es gibt daher keine virtuellen Maschinen zu zeigen.',
}

const machineStateWords: Record<MachineState, string> = {
  running: 'läuft',
  idle: 'läuft und wartet auf ihre Festplatte',
  paused: 'ist angehalten',
  'shutting-down': 'fährt herunter',
  off: 'ist aus',
  crashed: 'ist nach einem Absturz aus',
  suspended: 'schläft',
  unknown: 'ist in einem Zustand, den libvirt nicht nennt',
}

/** A failure in German. */
export const failureWords: Words['frame']['failure'] = (failure, fileName) => {
  switch (failure.code) {
    case 'capture-refused':
      return { title: `${fileName ?? 'Die Datei'} wurde nicht geöffnet`, text: refusals[failure.reason] }
    case 'argument-invalid':
      return { title: 'Die Anfrage wurde nicht angenommen', text: `${failure.field}: ${failure.problem}` }
    case 'call-unknown':
      return {
        title: 'Throughway kennt diese Anfrage nicht',
        text: `Diese Seite und das Programm dahinter passen nicht zusammen (${failure.name}). Laden Sie die Seite neu.`,
      }
    case 'host-unreadable':
      return { title: `${failure.path} ließ sich nicht lesen`, text: failure.detail }
    case 'file-unwritable':
      return { title: `${failure.path} ließ sich nicht schreiben`, text: failure.detail }
    case 'session-missing':
      return {
        title: 'Diese Adresse ist abgelaufen',
        text: 'Starten Sie Throughway erneut, oder verwenden Sie den neuesten Link.',
      }
    case 'plan-outdated':
      return {
        title: 'Der Plan ist nicht mehr der angezeigte',
        text: 'Der Host wurde seither neu gelesen. Sehen Sie sich zuerst den neuen Plan an. Nichts wurde geändert.',
      }
    case 'plan-refused':
      return { title: 'Nichts wurde geändert: Der Plan enthält Ablehnungen', text: failure.texts.join(' ') }
    case 'trial-impossible':
      return { title: 'Ein Probestart ist hier nicht möglich', text: failure.reason }
    case 'host-not-changeable':
      return { title: 'An diesem Host lässt sich nichts ändern', text: failure.reason }
    case 'helper-missing':
      return {
        title: 'Das Hilfsprogramm ist noch nicht installiert',
        text: 'Installieren Sie es im Schritt „Vorbereiten“; nichts wurde geändert.',
      }
    case 'helper-dismissed':
      return {
        title: 'Sie haben die Passwortabfrage geschlossen',
        text: 'Nichts wurde geändert. Versuchen Sie es erneut, wenn Sie bereit sind.',
      }
    case 'helper-not-authorised':
      return {
        title: 'Es wurden keine Administratorrechte erteilt',
        text: `Nichts wurde geändert. ${failure.detail}`.trim(),
      }
    case 'helper-failed':
      return {
        title: 'Das Hilfsprogramm endete ohne Antwort',
        text: `${failure.detail} Im Verlauf steht, wie weit es kam.`,
      }
    case 'change-running':
      return { title: 'Eine andere Änderung läuft', text: 'Warten Sie, bis sie beendet ist; „Anwenden“ zeigt sie.' }
    case 'restart-impossible':
      return { title: 'Von hier aus wird der Computer nicht neu gestartet', text: failure.reason }
    case 'machines-running':
      return {
        title: 'Der Computer wurde nicht neu gestartet',
        text: plural(failure.names.length, {
          one: `${row(failure.names)} läuft und würde verlieren, was nur im Arbeitsspeicher steht. Fahren Sie die Maschine zuerst unter „Maschinen“ herunter.`,
          other: `${list(failure.names)} laufen und würden verlieren, was nur im Arbeitsspeicher steht. Fahren Sie die Maschinen zuerst unter „Maschinen“ herunter.`,
        }),
      }
    case 'restart-inhibited':
      return {
        title: 'Der Computer wurde nicht neu gestartet',
        text: `Er wird aufgehalten von ${list(failure.holders.map(({ who, why }) => `${who} (${why})`))}. Versuchen Sie es erneut, wenn das fertig ist, oder beenden Sie es.`,
      }
    case 'restart-refused':
      return {
        title: 'Der Computer wurde nicht neu gestartet',
        text: `systemd-logind sagt: „${failure.detail}“ Starten Sie ihn am Gerät selbst neu, oder mit „sudo systemctl reboot“ in einem Terminal.`,
      }
    case 'change-refused':
      return { title: 'Das Hilfsprogramm hat abgelehnt und nichts geändert', text: failure.text }
    case 'libvirt-unreachable':
      return { title: 'libvirt antwortet nicht', text: libvirtRemedies[failure.reason] }
    case 'libvirt-refused':
      return { title: 'libvirt hat es nicht getan', text: failure.detail }
    case 'machine-unknown':
      return {
        title: `Es gibt keine Maschine ${failure.name}`,
        text: 'Vielleicht hat ein anderes Programm sie entfernt.',
      }
    case 'machine-name-taken':
      return { title: `Es gibt schon eine Maschine namens ${failure.name}`, text: 'Wählen Sie einen anderen Namen.' }
    case 'machine-state-wrong':
      return {
        title: 'Das geht gerade nicht',
        text: `${failure.name} ${machineStateWords[failure.state]}.`,
      }
    case 'machine-busy':
      return { title: `${failure.name} ist beschäftigt`, text: 'Warten Sie, bis beendet ist, was damit geschieht.' }
    case 'preflight-failed':
      return {
        title: 'Die Maschine wurde nicht gestartet',
        text: failure.checks
          .filter(({ verdict }) => verdict === 'fail')
          .map(({ text }) => text)
          .join(' '),
      }
    case 'diagnosis-outdated':
      return {
        title: 'Diese Diagnose wird nicht mehr aufbewahrt',
        text: 'Prüfen Sie erneut, dann wird sie neu gestellt.',
      }
    case 'edit-impossible':
      return { title: `${failure.name} wurde nicht geändert`, text: failure.reason }
    case 'definition-changed':
      return {
        title: `${failure.name} wurde nicht geändert`,
        text: 'Die Definition wurde inzwischen von jemand anderem geändert und bleibt, wie sie ist. Sehen Sie erneut nach.',
      }
    case 'draft-outdated':
      return {
        title: 'Dieser Entwurf ist nicht mehr aktuell',
        text: 'Sehen Sie sich zuerst den neuen an. Nichts wurde erstellt.',
      }
    case 'guest-refused':
      return {
        title: 'Diese Maschine lässt sich hier nicht erstellen',
        text: failure.problems
          .filter(({ severity }) => severity === 'error')
          .map(({ text }) => text)
          .join(' '),
      }
    case 'disk-not-confirmed':
      return {
        title: 'Eine physische Festplatte wurde nicht bestätigt',
        text: `Geben Sie den Pfad jeder Festplatte ein, auf die die Maschine schreiben darf: ${row(failure.paths)}.`,
      }
    case 'disk-refused':
      return { title: `${failure.path} kann nicht verwendet werden`, text: failure.reason }
    case 'task-running':
      return { title: 'Eins nach dem anderen', text: `${failure.title} läuft noch.` }
    case 'password-missing':
      return { title: 'Ein Passwort fehlt', text: 'Das Konto, das eingerichtet wird, braucht eines.' }
    case 'usb-refused':
      return { title: `Das Gerät an Port ${failure.port} wurde nicht ausgeliehen`, text: failure.reason }
    case 'image-refused':
      return { title: `${failure.path} kann nicht verwendet werden`, text: failure.reason }
    case 'task-cancelled':
      return { title: 'Abgebrochen', text: 'Was entstanden war, ist entfernt.' }
    case 'part-missing':
      return { title: `${failure.part} fehlt`, text: failure.remedy }
    case 'internal-error':
      return { title: 'Throughway hat einen Fehler', text: `${failure.detail}. Einzelheiten stehen im Protokoll.` }
    case 'connection-lost':
      return {
        title: 'Throughway antwortet nicht',
        text: 'Vielleicht wurde es beendet. Die Seite kommt von selbst zurück, sobald es wieder läuft.',
      }
  }
}
