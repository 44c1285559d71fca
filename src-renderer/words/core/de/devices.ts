// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const devices: CoreSentences = {
  'Firmware demands a fixed memory mapping for it or its group, so the kernel gives it to no guest.':
    'Die Firmware verlangt für das Gerät oder seine Gruppe eine feste Speicherzuordnung; der Kernel gibt es daher an keinen Gast.',
  '{0} ({1}) would have to go too. {2}': '{0} ({1}) müsste mitgehen. {2}',
  'Giving it takes {0} from the host.': 'Es abzugeben nimmt dem Host {0}.',
  'It is part of the processor, and a guest driver already keeps it from the host.':
    'Sie ist Teil des Prozessors, und ein Gasttreiber hält sie schon vom Host fern.',
  'It is a card of its own, and a guest driver already keeps it from the host.':
    'Sie ist eine eigene Karte, und ein Gasttreiber hält sie schon vom Host fern.',
  'It is part of the processor, and the host’s only display: giving it means single-GPU mode, in which the host has no picture while the guest runs.':
    'Sie ist Teil des Prozessors und die einzige Anzeige des Hosts: Sie abzugeben heißt Modus mit einer einzigen GPU, in dem der Host kein Bild hat, solange der Gast läuft.',
  'It is a card of its own, and the host’s only display: giving it means single-GPU mode, in which the host has no picture while the guest runs.':
    'Sie ist eine eigene Karte und die einzige Anzeige des Hosts: Sie abzugeben heißt Modus mit einer einzigen GPU, in dem der Host kein Bild hat, solange der Gast läuft.',
  'It is part of the processor; the host should keep it for its own picture.':
    'Sie ist Teil des Prozessors; der Host sollte sie für sein eigenes Bild behalten.',
  'It is a card of its own; the host should keep it for its own picture.':
    'Sie ist eine eigene Karte; der Host sollte sie für sein eigenes Bild behalten.',
  'It is part of the processor; the host keeps {0}.': 'Sie ist Teil des Prozessors; der Host behält {0}.',
  'It is a card of its own; the host keeps {0}.': 'Sie ist eine eigene Karte; der Host behält {0}.',
  'The kernel put it in no IOMMU group, so VFIO refuses it.':
    'Der Kernel hat es in keine IOMMU-Gruppe gelegt; VFIO verweigert es daher.',
  'There are no IOMMU groups yet: the IOMMU must be switched on before any device can be given away.':
    'Noch gibt es keine IOMMU-Gruppen: Die IOMMU muss eingeschaltet werden, bevor ein Gerät abgegeben werden kann.',
  'Could not tell its IOMMU group: {0}.': 'Die IOMMU-Gruppe ließ sich nicht feststellen: {0}.',
  'It shares IOMMU group {0} with {1}, which would have to go to the guest too.':
    'Es teilt IOMMU-Gruppe {0} mit {1}, was auch an den Gast gehen müsste.',
  'It is alone in IOMMU group {0}.': 'Es ist in IOMMU-Gruppe {0} allein.',
  'It is alone in IOMMU group {0} with its second function.':
    'Es ist mit seiner zweiten Funktion in IOMMU-Gruppe {0} allein.',
  'It is alone in IOMMU group {0} with its {1} other functions.':
    'Es ist mit seinen {1} anderen Funktionen in IOMMU-Gruppe {0} allein.',
  'The kernel can reset it ({0}).': 'Der Kernel kann es zurücksetzen ({0}).',
  'The kernel knows no way to reset it: expect one guest start per boot of the host.':
    'Der Kernel kennt keinen Weg, es zurückzusetzen: Rechnen Sie mit einem Gaststart je Start des Hosts.',
  'Could not tell whether it can be reset: {0}.': 'Ob es sich zurücksetzen lässt, war nicht feststellbar: {0}.',
  'Cards of its family ({0}) do not come back from that without help.':
    'Karten dieser Familie ({0}) kommen davon ohne Hilfe nicht wieder.',
  'Some cards of its family ({0}) are reported not to come back from that.':
    'Manche Karten dieser Familie ({0}) kommen davon Berichten zufolge nicht wieder.',
  '{0} are the same model ({1}:{2}): only the address tells them apart, so it must be bound by address.':
    '{0} sind das gleiche Modell ({1}:{2}): Nur die Adresse unterscheidet sie; gebunden werden muss daher nach Adresse.',
  '{0} is the same model ({1}:{2}): only the address tells them apart, so it must be bound by address.':
    '{0} ist das gleiche Modell ({1}:{2}): Nur die Adresse unterscheidet sie; gebunden werden muss daher nach Adresse.',
  'Vega 10': 'Vega 10',
  'Vega 20': 'Vega 20',
  'Navi 10': 'Navi 10',
  'Navi 14': 'Navi 14',
  'Navi 12': 'Navi 12',
  'Navi 3x': 'Navi 3x',
  'Navi 4x': 'Navi 4x',
  'graphics of AMD processors': 'Grafik von AMD-Prozessoren',
  'Could not tell {0}.': 'Nicht feststellbar, {0}.',
  'Could not tell {0}: {1}.': 'Nicht feststellbar, {0}: {1}.',
  'It is the host’s only display: the host has no picture while a guest has it (single-GPU mode).':
    'Das ist die einzige Anzeige des Hosts: Der Host hat kein Bild, solange ein Gast sie hat (Modus mit einer einzigen GPU).',
  'boot_vga is 1': 'boot_vga ist 1',
  'boot_display is 1': 'boot_display ist 1',
  'the firmware’s frame buffer lies in its memory': 'der Framebuffer der Firmware liegt in ihrem Speicher',
  'The firmware starts on it ({0}): boot messages and a disk password prompt show there.':
    'Die Firmware startet darauf ({0}): Boot-Meldungen und die Abfrage eines Festplattenpassworts erscheinen dort.',
  'it drives {0}': 'das Gerät steuert {0} an',
  '{0} have it open': 'geöffnet von {0}',
  '{0} has it open': 'geöffnet von {0}',
  'The host uses it now: {0}.': 'Der Host verwendet es gerade: {0}.',
  'Could not tell whether the firmware starts on it: {0}.':
    'Ob die Firmware darauf startet, ließ sich nicht feststellen: {0}.',
  'Could not tell whether a monitor is connected to it: {0}.':
    'Ob ein Monitor daran angeschlossen ist, ließ sich nicht feststellen: {0}.',
  'Could not tell which programs have it open: {0}.':
    'Welche Programme es geöffnet haben, ließ sich nicht feststellen: {0}.',
  'every display of the host': 'welche Anzeigen der Host hat',
  'Could not tell which graphics cards drive monitors: {0}.':
    'Welche Grafikkarten Monitore ansteuern, ließ sich nicht feststellen: {0}.',
  'Could not tell which programs use the graphics cards: {0}.':
    'Welche Programme die Grafikkarten verwenden, ließ sich nicht feststellen: {0}.',
  'whether a keyboard or mouse is plugged into it': 'ob eine Tastatur oder Maus daran eingesteckt ist',
  'where the host’s keyboard and mouse are plugged in': 'wo Tastatur und Maus des Hosts eingesteckt sind',
  'The host’s only {0} is on it: {1}.': 'Das einzige Eingabegerät des Hosts dieser Art ({0}) hängt daran: {1}.',
  'A {0} goes with it: {1}.': 'Ein Eingabegerät ({0}) geht mit: {1}.',
  'It belongs to the management controller (BMC) that runs the server’s remote console.':
    'Es gehört zum Management-Controller (BMC), der die Fernkonsole des Servers betreibt.',
  'whether the host’s network runs over it': 'ob das Netzwerk des Hosts darüber läuft',
  'which network device the host is reached through': 'über welches Netzwerkgerät der Host erreicht wird',
  'Could not tell which network device the host is reached through: its routes could not be read.':
    'Über welches Netzwerkgerät der Host erreicht wird, ließ sich nicht feststellen: Seine Routen ließen sich nicht lesen.',
  'every way to the default route': 'welche Wege zur Standardroute es gibt',
  'An SSH session in progress comes in over it ({0}).': 'Eine laufende SSH-Sitzung kommt darüber herein ({0}).',
  'The host’s only way to the network goes over it ({0} carries the default route).':
    'Der einzige Weg des Hosts ins Netz führt darüber ({0} trägt die Standardroute).',
  'One of the host’s ways to the network goes over it ({0} carries a default route).':
    'Einer der Wege des Hosts ins Netz führt darüber ({0} trägt eine Standardroute).',
  'The host uses its network ({0} is up).': 'Der Host verwendet sein Netzwerk ({0} ist aktiv).',
  'Could not tell whether the default route or an SSH session goes over it ({0}).':
    'Ob die Standardroute oder eine SSH-Sitzung darüber führt, ließ sich nicht feststellen ({0}).',
  'a host bridge': 'eine Host-Bridge',
  'the bridge to the firmware’s own devices (LPC/ISA)': 'die Brücke zu den Geräten der Firmware (LPC/ISA)',
  'a part of the chipset': 'ein Teil des Chipsatzes',
  'a bridge of the chipset': 'eine Brücke des Chipsatzes',
  'the system management bus': 'der System-Management-Bus',
  'a memory controller': 'ein Speichercontroller',
  'the IOMMU itself': 'die IOMMU selbst',
  'an interrupt controller': 'ein Interrupt-Controller',
  'the management engine or a serial port of the chipset':
    'die Management Engine oder eine serielle Schnittstelle des Chipsatzes',
  'the management engine’s serial port': 'die serielle Schnittstelle der Management Engine',
  'the security processor': 'der Sicherheitsprozessor',
  'the platform’s power and thermal control': 'die Strom- und Temperaturregelung der Plattform',
  'a performance counter': 'ein Leistungszähler',
  'a part of the platform’s control': 'ein Teil der Plattformsteuerung',
  'a serial bus of the chipset': 'ein serieller Bus des Chipsatzes',
  'It is {0}, which belongs to the platform.': 'Das ist {0} und gehört zur Plattform.',
  'whether the host has file systems on it': 'ob der Host Dateisysteme darauf hat',
  'which disks the host runs from': 'von welchen Festplatten der Host läuft',
  'whether {0} is on it': 'ob {0} darauf liegt',
  'which disks {0} is on': 'auf welchen Festplatten {0} liegt',
  'the way from there down to a PCI device could not be followed':
    'der Weg von dort bis zu einem PCI-Gerät ließ sich nicht verfolgen',
  'The host runs from it: {0}.': 'Der Host läuft davon: {0}.',
  'The host swaps to it: {0}.': 'Der Host lagert darauf aus: {0}.',
  'The host has mounted from it: {0}.': 'Der Host hat davon eingehängt: {0}.',
  '{0} of its {1} virtual functions are in use; they go with it.':
    '{0} von {1} virtuellen Funktionen sind in Gebrauch; sie gehen mit.',
  'IOMMU group {0} lists {1}, which could not be read.': 'IOMMU-Gruppe {0} führt {1} auf, was sich nicht lesen ließ.',
  'Could not tell the IOMMU groups: {0}.': 'Die IOMMU-Gruppen ließen sich nicht feststellen: {0}.',
  'Could not tell which PCI devices there are: {0}.': 'Welche PCI-Geräte es gibt, ließ sich nicht feststellen: {0}.',
  'None of its devices could be read.': 'Keines der Geräte darin ließ sich lesen.',
  'It holds only bridges, which stay in the host.': 'Sie enthält nur Brücken, die beim Host bleiben.',
  'It holds only bridges of the platform, which stay in the host.':
    'Sie enthält nur Brücken der Plattform, die beim Host bleiben.',
  'Firmware demands a fixed memory mapping for a device in it, so the kernel gives it to no guest.':
    'Die Firmware verlangt für ein Gerät darin eine feste Speicherzuordnung; der Kernel gibt sie daher an keinen Gast.',
  'The group holds {0}.': 'Die Gruppe enthält {0}.',
  'Nothing that could be read forbids giving it away, but not all could be read.':
    'Nichts, was sich lesen ließ, verbietet das Abgeben, aber nicht alles ließ sich lesen.',
  'The host can spare the only device in it.': 'Der Host kann das einzige Gerät darin entbehren.',
  'It holds one device with all its functions.': 'Sie enthält ein Gerät mit allen seinen Funktionen.',
  'All of these must go to the guest together: {0}.': 'Alle diese müssen zusammen an den Gast gehen: {0}.',
  'Nothing forbids giving it, unlike the other card: with the host’s monitor on that one, this one could go instead.':
    'Anders als bei der anderen Karte verbietet nichts, sie abzugeben: Hängt der Monitor des Hosts an jener, könnte stattdessen diese gehen.',
}
