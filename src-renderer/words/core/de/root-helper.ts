// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rootHelper: CoreSentences = {
  'an earlier step did not succeed': 'ein früherer Schritt ist nicht gelungen',
  'The host is no longer as it was when the plan was drafted. Nothing was changed by this step; draft the plan again.':
    'Der Host ist nicht mehr so, wie er beim Entwurf des Plans war. Dieser Schritt hat nichts geändert; entwerfen Sie den Plan neu.',
  '{0} changed meanwhile.': '{0} hat sich inzwischen geändert.',
  'grub-script-check rejects the new grub.cfg': 'grub-script-check weist die neue grub.cfg zurück',
  '{0} cannot list the new image': '{0} kann das neue Abbild nicht auflisten',
  'Only the person who asks can be admitted to libvirt.': 'Nur wer fragt, kann selbst Zugang zu libvirt bekommen.',
  '{0} carries a mounted file system or swap space of this system; it is not bound for guests.':
    '{0} trägt ein eingehängtes Dateisystem oder den Auslagerungsspeicher dieses Systems; es wird nicht für Gäste gebunden.',
  'it is not a plain file': 'es ist keine einfache Datei',
  'it is too large': 'es ist zu groß',
  'the machine itself is changed by root only': 'der Rechner selbst wird nur von root geändert',
  'unknown arguments': 'unbekannte Argumente',
  '--root is not for what polkit started': '--root ist nicht für das, was polkit gestartet hat',
  'the root must be another folder than /': 'die Wurzel muss ein anderer Ordner als / sein',
  'the root must be a folder of your own': 'die Wurzel muss ein eigener Ordner von Ihnen sein',
  '{0} was not made anew: programs do not run in another root':
    '{0} wurde nicht neu erzeugt: In einer anderen Wurzel laufen keine Programme',
  '{0} was not run: programs do not run in another root':
    '{0} wurde nicht ausgeführt: In einer anderen Wurzel laufen keine Programme',
  '{0}. {1} is as it was.': '{0}. {1} ist, wie es war.',
  '{0} ended with status {1}. {2} is as it was.': '{0} endete mit Status {1}. {2} ist, wie es war.',
  '{0} ended with status {1}': '{0} endete mit Status {1}',
  '{0} is not installed where only root can write': '{0} ist nirgends installiert, wo nur root schreiben kann',
  '{0} could not be started: {1}': '{0} ließ sich nicht starten: {1}',
  '{0} was ended by {1}, or took too long': '{0} wurde durch {1} beendet oder brauchte zu lange',
  '{0} was ended by a signal, or took too long': '{0} wurde durch ein Signal beendet oder brauchte zu lange',
  'a signal': 'ein Signal',
  'This helper speaks version {0}, the program {1}. Install the helper again.':
    'Dieses Hilfsprogramm spricht Version {0}, das Programm {1}. Installieren Sie das Hilfsprogramm neu.',
  'the first message must be a greeting': 'die erste Nachricht muss eine Begrüßung sein',
  'Consent was given to {0}, not to this.': 'Zugestimmt wurde {0}, nicht diesem.',
  'the message is {0}': 'die Nachricht ist {0}',
  '{0}: not understood': '{0}: nicht verstanden',
  'not understood': 'nicht verstanden',
  'Another change is running on this machine.': 'Auf diesem Rechner läuft schon eine andere Änderung.',
  'A package manager is at work ({0}). Try again when it is done.':
    'Eine Paketverwaltung arbeitet ({0}). Versuchen Sie es erneut, wenn sie fertig ist.',
  'Line {0} of /var/lib/throughway/journal is not as it was written.':
    'Die Zeile {0} von /var/lib/throughway/journal ist nicht, wie sie geschrieben wurde.',
  'Transaction {0} is {1}; there is nothing to undo.':
    'Die Transaktion {0} ist {1}; es gibt nichts rückgängig zu machen.',
  'Transaction {0} is {1}; it is not unfinished.': 'Die Transaktion {0} ist {1}; sie ist nicht unvollendet.',
  'There is no space left for the journal in /var/lib.': 'In /var/lib ist kein Platz mehr für das Journal.',
  'The file system of /var/lib/throughway is read-only.': 'Das Dateisystem von /var/lib/throughway ist nur lesbar.',
  'Transaction {0} is unfinished: finish it or roll it back first.':
    'Die Transaktion {0} ist unvollendet: Führen Sie sie zu Ende, oder rollen Sie sie zuerst zurück.',
  'A trial ({0}) is waiting: keep it or undo it first.':
    'Eine Probe ({0}) steht aus: Behalten Sie sie, oder machen Sie sie zuerst rückgängig.',
  '{0} changed since in a way that cannot be told from this change. Nothing was touched.':
    '{0} hat sich seither so geändert, dass es sich von dieser Änderung nicht trennen lässt. Nichts wurde angerührt.',
  'The saved copy of {0} is missing or not as it was saved. Nothing was touched.':
    'Die gesicherte Kopie von {0} fehlt oder ist nicht, wie sie gesichert wurde. Nichts wurde angerührt.',
  'The files are back; not everything else is: {0}': 'Die Dateien sind zurück; alles andere nicht: {0}',
  'the journal is damaged in line {0}; nothing was settled':
    'das Journal ist in Zeile {0} beschädigt; nichts wurde geklärt',
  'trial {0} of {1} is over: taken away': 'Probe {0} von {1} ist vorbei: entfernt',
  'trial {0} of {1} is over: left as it is ({2})': 'Probe {0} von {1} ist vorbei: belassen, wie sie ist ({2})',
  'the trial is not answered, but somebody is logged in; waiting for them':
    'auf die Probe kam keine Antwort, aber jemand ist angemeldet; es wird gewartet',
  'nobody answered the trial and nobody is logged in; restarting with the old parameters':
    'auf die Probe kam keine Antwort, und niemand ist angemeldet; Neustart mit den alten Parametern',
  '{0} was changed by others since: their changes stay, ours are taken out.':
    '{0} wurde seither von anderen geändert: Deren Änderungen bleiben, unsere werden herausgenommen.',
  '{0} was made anew: it had changed since.': '{0} wurde neu erzeugt: Es hatte sich seither geändert.',
  '{0} ended with status {1}.': '{0} endete mit Status {1}.',
  'it speaks version {0} of the protocol, this program {1}':
    'es spricht Version {0} des Protokolls, dieses Programm {1}',
  'its answer is {0}': 'seine Antwort ist {0}',
  'it ended with status {0} and no answer': 'es endete mit Status {0} und ohne Antwort',
  'it ended with status none and no answer': 'es endete ohne Status und ohne Antwort',
  'this installation of Throughway lacks the helper; build or install it again':
    'dieser Installation von Throughway fehlt das Hilfsprogramm; bauen oder installieren Sie es neu',
  '{0} is not what was to be installed': '{0} ist nicht, was installiert werden sollte',
  'the folder {0} has an unusual name; set TMPDIR to another':
    'der Ordner {0} hat einen ungewöhnlichen Namen; setzen Sie TMPDIR auf einen anderen',
}
