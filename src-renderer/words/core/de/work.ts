// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const work: CoreSentences = {
  'capture.json is not JSON': 'capture.json ist kein JSON',
  'capture.json has version {0}': 'capture.json hat die Version {0}',
  'capture.json: {0}: {1}': 'capture.json: {0}: {1}',
  'long header': 'langer Kopf',
  'pax header': 'pax-Kopf',
  'cut short': 'abgeschnitten',
  'not a header': 'kein Kopf',
  'more than {0} bytes when unpacked': 'ausgepackt mehr als {0} Byte',
  'does not fit': 'passt nicht',
  '{0} is there and nothing tells its version': '{0} ist da, und nichts nennt die Version',
  'There is no trial to keep under {0}.': 'Es gibt keine Probe {0}, die sich behalten ließe.',
  'This boot is not the trial’s: restart into the trial first, then keep what was seen to work.':
    'Dieser Start ist nicht der der Probe: Starten Sie zuerst in die Probe, und behalten Sie dann, was sich bewährt hat.',
  'There is no transaction {0}.': 'Es gibt keine Transaktion {0}.',
  'This is a capture: it can be looked at, not changed.':
    'Das ist eine Aufnahme: Sie lässt sich ansehen, nicht ändern.',
  'This is the sample workstation: it can be looked at, not changed.':
    'Das ist die Beispiel-Workstation: Sie lässt sich ansehen, nicht ändern.',
  'Install {0} again, in this program’s version, or use the program that came with it.':
    'Installieren Sie {0} neu, in der Version dieses Programms, oder verwenden Sie das Programm, das damit kam.',
  'The helper of the package {0} is of another version than this program. Install {1} again, in this program’s version, or use the program that came with it.':
    'Das Hilfsprogramm des Pakets {0} hat eine andere Version als dieses Programm. Installieren Sie {1} neu, in der Version dieses Programms, oder verwenden Sie das Programm, das damit kam.',
  'The helper of the package {0} is damaged. Install {1} again, in this program’s version, or use the program that came with it.':
    'Das Hilfsprogramm des Pakets {0} ist beschädigt. Installieren Sie {1} neu, in der Version dieses Programms, oder verwenden Sie das Programm, das damit kam.',
  'The kernel’s log cannot be read ({0}). Root may, and members of `adm` or `systemd-journal`.':
    'Das Kernel-Protokoll lässt sich nicht lesen ({0}). root darf es, und Mitglieder von `adm` oder `systemd-journal`.',
  'Root may, and members of `adm` or `systemd-journal`.':
    'root darf es, und Mitglieder von `adm` oder `systemd-journal`.',
  'no such name': 'kein solcher Name',
  '{0} can only be read by root.': '{0} kann nur root lesen.',
  '{0} is not there.': '{0} ist nicht da.',
  '{0} is not in what was given.': '{0} ist nicht in dem, was angegeben wurde.',
  '{0} could not be read ({1}).': '{0} ließ sich nicht lesen ({1}).',
  'libvirt’s journal is not in what was given.': 'Das Journal von libvirt ist nicht in dem, was angegeben wurde.',
  'libvirt’s journal cannot be read ({0}).': 'Das Journal von libvirt lässt sich nicht lesen ({0}).',
  'libvirt’s journal shows this user nothing. Root may, and members of `adm` or `systemd-journal`.':
    'Das Journal von libvirt zeigt diesem Benutzer nichts. root darf es lesen, und Mitglieder von `adm` oder `systemd-journal`.',
  'The definition of {0} was not read: libvirt knows no machine of this name.':
    'Die Definition von {0} wurde nicht gelesen: libvirt kennt keine Maschine dieses Namens.',
  'The definition of {0} was not read: libvirt does not answer ({1}).':
    'Die Definition von {0} wurde nicht gelesen: libvirt antwortet nicht ({1}).',
  'standard input': 'Standardeingabe',
  'It is not there any more.': 'Es ist nicht mehr da.',
  'Making the storage pool': 'Der Speicherpool wird angelegt',
  'Defining the machine': 'Die Maschine wird definiert',
  '{0} is made.': '{0} ist erstellt.',
  'Making the disk {0}': 'Die Festplatte {0} wird erstellt',
  'a firmware with Secure Boot': 'eine Firmware mit Secure Boot',
  'a firmware without Secure Boot': 'eine Firmware ohne Secure Boot',
  'libvirt chose {0} instead. `throughway plan --stack` installs what is missing.':
    'libvirt wählte stattdessen {0}. `throughway plan --stack` installiert, was fehlt.',
  'Starting the machine': 'Die Maschine wird gestartet',
  '{0} is made, and was not started: {1}': '{0} ist erstellt und wurde nicht gestartet: {1}',
  '{0} is made, and installs itself now.': '{0} ist erstellt und installiert sich jetzt.',
  '{0} is made and runs.': '{0} ist erstellt und läuft.',
  'The package {0} brings it.': 'Das Paket {0} bringt es mit.',
  'A guest writes to it. Stop that one first.': 'Ein Gast schreibt darauf. Halten Sie zuerst diesen an.',
  'Something of that name is there already. Choose another name.':
    'Etwas mit diesem Namen ist schon da. Wählen Sie einen anderen Namen.',
  '{0} are needed and {1} are free. Make room, or choose another pool.':
    'Nötig sind {0}, und frei sind {1}. Schaffen Sie Platz, oder wählen Sie einen anderen Pool.',
  'Its checksum is not the publisher’s, so it was not kept.':
    'Die Prüfsumme ist nicht die des Herausgebers; es wurde daher nicht behalten.',
  'There is a machine called {0} already. Choose another name.':
    'Es gibt schon eine Maschine namens {0}. Wählen Sie einen anderen Namen.',
  'is no disc image: {0}': 'ist kein Datenträgerabbild: {0}',
  'holds drivers, and no system to install.': 'enthält Treiber und kein System zum Installieren.',
  '{0} holds Windows, and the machine is made for {1}.': '{0} enthält Windows, und die Maschine ist für {1} gedacht.',
  '{0} holds Linux, and the machine is made for {1}.': '{0} enthält Linux, und die Maschine ist für {1} gedacht.',
  'It is no disk of this host by a path that stays (/dev/disk/by-id/…).':
    'Es ist keine Festplatte dieses Hosts unter einem Pfad, der bleibt (/dev/disk/by-id/…).',
  '{0} cannot be given: It is no disk of this host by a path that stays (/dev/disk/by-id/…).':
    '{0} kann nicht abgegeben werden: Es ist keine Festplatte dieses Hosts unter einem Pfad, der bleibt (/dev/disk/by-id/…).',
  '{0} cannot be given: {1}': '{0} kann nicht abgegeben werden: {1}',
  'an active storage pool': 'ein aktiver Speicherpool',
  'Start one; drivers go into it.': 'Starten Sie einen; die Treiber kommen hinein.',
  'virtio-win.iso is in pool {0} already.': 'virtio-win.iso ist schon im Pool {0}.',
  'Fetching the drivers': 'Die Treiber werden geholt',
  'Handing the drivers to libvirt': 'Die Treiber werden an libvirt übergeben',
  'virtio-win.iso is in pool {0}.': 'virtio-win.iso ist im Pool {0}.',
  'Creating {0}': '{0} wird erstellt',
  'Importing {0}': '{0} wird importiert',
  'Fetching the VirtIO drivers': 'Die VirtIO-Treiber werden geholt',
  'It is no active pool with a folder. Start it, or choose another.':
    'Es ist kein aktiver Pool mit einem Ordner. Starten Sie ihn, oder wählen Sie einen anderen.',
  'Pool {0} has a volume of that name. Choose another name.':
    'Der Pool {0} hat ein Volume dieses Namens. Wählen Sie einen anderen Namen.',
  'Converting the disk': 'Die Festplatte wird umgewandelt',
  '{0} is in pool {1}.': '{0} ist im Pool {1}.',
  'Handing the disk to libvirt': 'Die Festplatte wird an libvirt übergeben',
  'Writing the answers for the installer': 'Die Antworten für das Installationsprogramm werden geschrieben',
  'Taking the installer’s kernel out of the image': 'Der Kernel des Installationsprogramms wird aus dem Abbild geholt',
  'It has no way to be installed without hands. Install it by hand.':
    'Es lässt sich nicht unbeaufsichtigt installieren. Installieren Sie es von Hand.',
  'Answering the disc’s question': 'Die Frage des Datenträgers wird beantwortet',
  'QEMU for x86_64': 'QEMU für x86_64',
  '`throughway plan --stack` shows how to install it.': '`throughway plan --stack` zeigt, wie es installiert wird.',
  'This host does not run here, so its libvirt was not asked. Firmware with Secure Boot, the TPM, the storage pool and the network “default” and what its libvirt understands are assumed; processors, memory and devices are its own.':
    'Dieser Host läuft nicht hier; sein libvirt wurde daher nicht gefragt. Firmware mit Secure Boot, das TPM, der Speicherpool und das Netz „default“ und was sein libvirt versteht, sind angenommen; Prozessoren, Speicher und Geräte sind seine eigenen.',
  'the task ended by a fault': 'die Aufgabe endete durch einen Fehler',
  'Cancelled; what was made is gone.': 'Abgebrochen; was entstanden war, ist weg.',
  'The helper on this machine belongs to the package {0}: it came with it, is updated with it and goes with it.':
    'Das Hilfsprogramm auf diesem Rechner gehört zum Paket {0}: Es kam damit, wird damit aktualisiert und geht damit.',
  'Transaction {0} ({1}) still needs the helper. Keep it or undo it first.':
    'Die Transaktion {0} ({1}) braucht das Hilfsprogramm noch. Behalten Sie sie, oder machen Sie sie zuerst rückgängig.',
  'Transaction {0} ({1}) still needs the helper. Finish it or roll it back first.':
    'Die Transaktion {0} ({1}) braucht das Hilfsprogramm noch. Führen Sie sie zu Ende, oder rollen Sie sie zuerst zurück.',
  '{0} done, {1} ms': '{0} erledigt, {1} ms',
  'failed: {0}': 'fehlgeschlagen: {0}',
  'failed: {0} ({1})': 'fehlgeschlagen: {0} ({1})',
  'failed: {0} ()': 'fehlgeschlagen: {0} ()',
  'too many at once': 'zu viele auf einmal',
  '{0} lines before this one were lost: {1}': '{0} Zeilen vor dieser gingen verloren: {1}',
  'Throughway {0}, Node {1}': 'Throughway {0}, Node {1}',
  'Throughway {0} ({1}), Node {2}': 'Throughway {0} ({1}), Node {2}',
  'Throughway 0.0.0-source, Node {0}': 'Throughway 0.0.0-source, Node {0}',
  'Throughway 0.0.0-source ({0}), Node {1}': 'Throughway 0.0.0-source ({0}), Node {1}',
  'unreachable: {0} ({1})': 'nicht erreichbar: {0} ({1})',
  'the file cannot be read, the defaults count: {0}': 'Die Datei lässt sich nicht lesen, es gelten die Vorgaben: {0}',
  'the file is of the newer version {0}': 'Die Datei hat die neuere Version {0}',
  '{0} cannot be {1}, the default counts; it is {2}': '{0} kann nicht {1} sein, es gilt die Vorgabe; erlaubt ist {2}',
  'the file as it was is kept in {0}': 'Die Datei, wie sie war, ist aufgehoben in {0}',
  'the daemon asks for {0}': 'der Dienst verlangt {0}',
  'A machine has it already; take it back first.': 'Eine Maschine hat es schon; nehmen Sie es zuerst zurück.',
  '{0} does not have it.': '{0} hat es nicht.',
  'No USB device is plugged in there.': 'Dort ist kein USB-Gerät eingesteckt.',
  'The kernel does not tell its numbers.': 'Der Kernel nennt seine Nummern nicht.',
  'The connection ended.': 'Die Verbindung endete.',
  'Throughway is ending': 'Throughway endet',
  'The machine on screen does not run here.': 'Der angezeigte Rechner läuft nicht hier.',
  'It ended by a fault of Throughway.': 'Es endete durch einen Fehler von Throughway.',
  'It is the host’s last {0}: while it is lent, the host cannot be used by it.':
    'Es ist das letzte Eingabegerät dieser Art ({0}) am Host: Solange es verliehen ist, lässt sich der Host damit nicht bedienen.',
  'libvirt did not say: {0}': 'libvirt hat es nicht gesagt: {0}',
  'It is no disk of {0}.': 'Es ist keine Festplatte von {0}.',
  'It is a physical disk; what is on it is never erased from here.':
    'Es ist eine physische Festplatte; was darauf ist, wird von hier aus nie gelöscht.',
  '{0} uses it too.': '{0} verwendet es auch.',
  'It lies in no storage pool of libvirt’s, so it is yours to delete.':
    'Es liegt in keinem Speicherpool von libvirt; das Löschen ist also Ihre Sache.',
  'neither capture.json nor proc nor sys': 'weder capture.json noch proc noch sys',
  'missing from this installation': 'fehlt in dieser Installation',
  'not a file': 'keine Datei',
  '/var/lib/throughway/journal could not be read: {0}': '/var/lib/throughway/journal ließ sich nicht lesen: {0}',
  'it is compressed with {0}; unpack it first': 'es ist mit {0} komprimiert; packen Sie es zuerst aus',
  'it is a journal’s own file, which `throughway diagnose` reads on the command line':
    'es ist die Datei eines Journals selbst, die `throughway diagnose` in der Befehlszeile liest',
  'its compression is damaged': 'seine Kompression ist beschädigt',
  'another program is writing it': 'ein anderes Programm schreibt sie gerade',
  '{0} bytes, which is no settings file': '{0} Byte, was keine Einstellungsdatei ist',
  'not a JSON object': 'kein JSON-Objekt',
  'give {0} to guests': '{0} an Gäste geben',
  'reserve huge pages': 'Huge Pages reservieren',
  'isolate CPUs {0}': 'CPUs {0} isolieren',
  'set up virtualization': 'Virtualisierung einrichten',
  'tune the host while guests run': 'den Host abstimmen, während Gäste laufen',
  'change kernel parameters': 'Kernel-Parameter ändern',
  'Done. What needs a restart counts after the next one.': 'Fertig. Was einen Neustart braucht, gilt ab dem nächsten.',
  'Ready: the next boot, and only that one, tries the new settings.':
    'Bereit: Der nächste Start, und nur dieser, erprobt die neuen Einstellungen.',
  'The settings that were tried are now permanent.': 'Die erprobten Einstellungen gelten jetzt dauerhaft.',
  'It did not succeed. Everything it had changed was put back.':
    'Es ist nicht gelungen. Alles, was es geändert hatte, wurde zurückgesetzt.',
  'Undone: everything is as it was before.': 'Rückgängig gemacht: Alles ist wie zuvor.',
  'The trial is over; everything is as it was before.': 'Die Probe ist vorbei; alles ist wie zuvor.',
  'It ended half-way. Finish it or roll it back.':
    'Es endete auf halbem Weg. Führen Sie es zu Ende, oder rollen Sie es zurück.',
  'The way back ended half-way. Finish it or roll it back.':
    'Der Rückweg endete auf halber Strecke. Führen Sie ihn zu Ende, oder rollen Sie zurück.',
  'Nothing was changed.': 'Nichts wurde geändert.',
  'What mends it is no edit of the definition.': 'Was es behebt, ist keine Änderung der Definition.',
  'There is nothing in its definition that this would change; see what else there is to do.':
    'In der Definition steht nichts, was dies ändern würde; sehen Sie nach, was sonst zu tun ist.',
  'No edit of the definition does it; see what else there is to do.':
    'Keine Änderung der Definition bewirkt es; sehen Sie nach, was sonst zu tun ist.',
  'Its definition could not be taken apart.': 'Die Definition ließ sich nicht zerlegen.',
  'libvirt’s answer to the last start': 'Antwort von libvirt auf den letzten Start',
  'The {0} definition of {1} cannot be read ({2}).': 'Die {0}-Definition von {1} lässt sich nicht lesen ({2}).',
  'definition of {0} ({1})': 'Definition von {0} ({1})',
  'No machine was looked at whose definition to edit.':
    'Es wurde keine Maschine angesehen, deren Definition zu bearbeiten wäre.',
  'The kernel was started with {0}': 'Der Kernel wurde mit {0} gestartet',
  'The kernel was started without {0}': 'Der Kernel wurde ohne {0} gestartet',
  '{0} is with vfio-pci': '{0} ist bei vfio-pci',
  'There are IOMMU groups': 'Es gibt IOMMU-Gruppen',
  'CPUs are isolated': 'CPUs sind isoliert',
  '{0} huge pages of 2 MiB are reserved': '{0} Huge Pages zu 2 MiB sind reserviert',
  '{0} huge pages of 1 GiB are reserved': '{0} Huge Pages zu 1 GiB sind reserviert',
  'The pieces that bind devices at boot are in place': 'Die Teile, die Geräte beim Start binden, sind an ihrem Platz',
  'libvirt is started at boot': 'libvirt wird beim Start des Rechners gestartet',
  'The user may use libvirt': 'Der Benutzer darf libvirt verwenden',
  'The default network is started with libvirt': 'Das Standardnetz startet mit libvirt',
  'libvirt has a place for disks': 'libvirt hat einen Ort für Festplatten',
  'The hook that tunes the host while guests run is in place':
    'Der Hook, der den Host abstimmt, während Gäste laufen, ist an seinem Platz',
  '{0} has {1} lanes now ({2}); it had {3}': '{0} hat jetzt {1} Lanes ({2}); es waren {3}',
  '{0} has {1} lanes ({2}); it and the port above it have {3}':
    '{0} hat {1} Lanes ({2}); das Gerät und der Port darüber haben {3}',
  'Cannot watch: the kernel’s log can be read by root, and by members of `adm` or `systemd-journal`. What goes wrong while a machine runs is therefore not told by itself.':
    'Keine Beobachtung: Das Kernel-Protokoll können root und Mitglieder von `adm` oder `systemd-journal` lesen. Was schiefgeht, während eine Maschine läuft, wird daher nicht von selbst gemeldet.',
  'Cannot watch: {0}.': 'Keine Beobachtung: {0}.',
  'I/O error (enospc) at {0}': 'I/O error (enospc) at {0}',
  'What is on screen is not this computer, so it is not restarted from here.':
    'Was Sie sehen, ist nicht dieser Computer; er wird von hier aus nicht neu gestartet.',
  'systemd-logind cannot restart this computer.': 'systemd-logind kann diesen Computer nicht neu starten.',
  'systemd-logind does not let your user restart this computer.':
    'systemd-logind lässt Ihren Benutzer diesen Computer nicht neu starten.',
  'systemd-logind says “{0}” of a restart, which is not understood.':
    'systemd-logind sagt „{0}“ zu einem Neustart, was nicht verstanden wird.',
  'Whether your user may restart this computer cannot be told: busctl is not installed.':
    'Ob Ihr Benutzer diesen Computer neu starten darf, lässt sich nicht feststellen: busctl ist nicht installiert.',
  'Whether your user may restart this computer cannot be told. busctl says: {0}':
    'Ob Ihr Benutzer diesen Computer neu starten darf, lässt sich nicht feststellen. busctl sagt: {0}',
  'busctl is not installed': 'busctl ist nicht installiert',
}
