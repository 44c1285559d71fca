// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesKernel: CoreSentences = {
  'The running kernel’s configuration can be read': 'Die Konfiguration des laufenden Kernels lässt sich lesen',
  'What the kernel does without being told, and what it has built in, stands there and nowhere else.':
    'Was der Kernel tut, ohne dass es ihm gesagt wird, und was er eingebaut hat, steht dort und nirgends sonst.',
  'It can.': 'Sie lässt sich lesen.',
  'The firmware’s frame buffer gives way to vfio-pci': 'Der Framebuffer der Firmware weicht vfio-pci',
  'The firmware’s picture lies in a card’s memory; while the kernel holds on to it, that card’s BAR cannot be handed over.':
    'Das Bild der Firmware liegt im Speicher einer Karte; solange der Kernel daran festhält, lässt sich die BAR dieser Karte nicht übergeben.',
  'initcall_blacklist=sysfb_init keeps the kernel from using it at all.':
    'initcall_blacklist=sysfb_init hält den Kernel davon ab, ihn überhaupt zu verwenden.',
  'No card holds the firmware’s frame buffer any more. The parameter video=efifb:off does nothing here: the early screen is simpledrm.':
    'Keine Karte hält mehr den Framebuffer der Firmware. Der Parameter video=efifb:off bewirkt hier nichts: Der frühe Bildschirm ist simpledrm.',
  'No card holds the firmware’s frame buffer any more.': 'Keine Karte hält mehr den Framebuffer der Firmware.',
  'the release has no version': 'die Release-Angabe enthält keine Version',
  'It lies in {0}, and vfio-pci of this kernel takes it down when it binds. The parameter video=efifb:off does nothing here: the early screen is simpledrm.':
    'Er liegt in {0}, und vfio-pci dieses Kernels baut ihn beim Binden ab. Der Parameter video=efifb:off bewirkt hier nichts: Der frühe Bildschirm ist simpledrm.',
  'It lies in {0}, and vfio-pci of this kernel takes it down when it binds.':
    'Er liegt in {0}, und vfio-pci dieses Kernels baut ihn beim Binden ab.',
  'It lies in {0}, and this kernel does not take it down when vfio-pci binds. The parameter video=efifb:off does nothing here: the early screen is simpledrm.':
    'Er liegt in {0}, und dieser Kernel baut ihn nicht ab, wenn vfio-pci bindet. Der Parameter video=efifb:off bewirkt hier nichts: Der frühe Bildschirm ist simpledrm.',
  'It lies in {0}, and this kernel does not take it down when vfio-pci binds.':
    'Er liegt in {0}, und dieser Kernel baut ihn nicht ab, wenn vfio-pci bindet.',
  'Install a kernel of 6.0 or later, or let the firmware start on the other card.':
    'Installieren Sie einen Kernel ab 6.0, oder lassen Sie die Firmware auf der anderen Karte starten.',
  'The kernel has the newer interface to the IOMMU': 'Der Kernel hat die neuere Schnittstelle zur IOMMU',
  'iommufd will replace VFIO’s own mapping interface; both do the job today, and libvirt uses the older one unless told otherwise.':
    'iommufd wird die eigene Zuordnungsschnittstelle von VFIO ablösen; heute leisten beide dasselbe, und libvirt verwendet die ältere, sofern es ihm nicht anders gesagt wird.',
  'This kernel has no iommufd; guests use the older interface and lose nothing by it.':
    'Dieser Kernel hat kein iommufd; Gäste verwenden die ältere Schnittstelle und verlieren dadurch nichts.',
  'The kernel has iommufd beside the older interface.': 'Der Kernel hat iommufd neben der älteren Schnittstelle.',
  'The KVM module for this CPU is loaded': 'Das KVM-Modul für diese CPU ist geladen',
  'The module is loaded by itself where the CPU can; when it is not, something keeps it out.':
    'Das Modul wird von selbst geladen, wo die CPU es kann; ist es das nicht, hält etwas es fern.',
  'This rule knows the modules for Intel and AMD only.': 'Diese Regel kennt nur die Module für Intel und AMD.',
  '{0} is built in.': '{0} ist eingebaut.',
  '{0} is loaded.': '{0} ist geladen.',
  'The running kernel has no {0}.': 'Der laufende Kernel hat kein {0}.',
  'Install the distribution’s standard kernel, or restart if the kernel was just updated.':
    'Installieren Sie den Standardkernel der Distribution, oder starten Sie neu, falls der Kernel gerade aktualisiert wurde.',
  '{0} is kept out by modprobe’s configuration.': 'Die Konfiguration von modprobe hält {0} fern.',
  '{0} is there, but not loaded.': '{0} ist vorhanden, aber nicht geladen.',
  'Load it; if that is refused, the kernel log says why.':
    'Laden Sie es; wird das abgelehnt, sagt das Kernel-Protokoll warum.',
  'No module is asked for that this kernel no longer has': 'Kein Modul wird verlangt, das dieser Kernel nicht mehr hat',
  'vfio_virqfd became part of vfio in Linux 6.2; a generator that cannot find it may leave an incomplete initial ramdisk.':
    'vfio_virqfd wurde in Linux 6.2 Teil von vfio; ein Generator, der es nicht findet, hinterlässt womöglich eine unvollständige Initial Ramdisk.',
  'The initial ramdisk’s configuration names none.': 'Die Konfiguration der Initial Ramdisk nennt keins.',
  'It names vfio_virqfd, which this kernel still has.': 'Sie nennt vfio_virqfd, das dieser Kernel noch hat.',
  'It names vfio_virqfd, which kernels before 6.2 have.': 'Sie nennt vfio_virqfd, das Kernel vor 6.2 haben.',
  'The initial ramdisk’s configuration names vfio_virqfd, which this kernel has no more.':
    'Die Konfiguration der Initial Ramdisk nennt vfio_virqfd, das dieser Kernel nicht mehr hat.',
  'Remove vfio_virqfd there and rebuild the initial ramdisk; vfio brings it along.':
    'Entfernen Sie dort vfio_virqfd, und bauen Sie die Initial Ramdisk neu; vfio bringt es mit.',
  'No other hypervisor’s module is loaded': 'Kein Modul eines anderen Hypervisors ist geladen',
  'Only one hypervisor can hold the CPU’s virtualization at a time; while another runs a machine, KVM may be refused.':
    'Nur ein Hypervisor kann die Virtualisierung der CPU halten; solange ein anderer eine Maschine ausführt, wird KVM womöglich abgewiesen.',
  'There is none.': 'Es gibt keins.',
  'The module of {0} is loaded.': 'Das Modul von {0} ist geladen.',
  'Stop its machines before a guest is started, or unload the module.':
    'Halten Sie seine Maschinen an, bevor ein Gast startet, oder entladen Sie das Modul.',
  'The kernel knows the passthrough parameters it was given':
    'Der Kernel kennt die Passthrough-Parameter, die er bekommen hat',
  'A parameter that only patched kernels know, such as pcie_acs_override, changes nothing here, however often guides name it.':
    'Ein Parameter, den nur gepatchte Kernel kennen, etwa pcie_acs_override, ändert hier nichts, so oft Anleitungen ihn auch nennen.',
  'It has not complained about any.': 'Er hat keinen beanstandet.',
  'The kernel does not know {0}.': 'Der Kernel kennt {0} nicht.',
  'Devices reserved for guests are held by vfio-pci': 'Für Gäste reservierte Geräte hält vfio-pci',
  'A reserved card that its usual driver got first cannot be given to a guest without taking it away from the host while it runs.':
    'Eine reservierte Karte, die ihr üblicher Treiber zuerst bekam, lässt sich nicht abgeben, ohne sie dem Host im laufenden Betrieb wegzunehmen.',
  'No device is reserved for a guest at boot.': 'Beim Start ist kein Gerät für einen Gast reserviert.',
  'No device here has the ids given to vfio-pci: {0}.':
    'Kein Gerät hier hat die IDs, die vfio-pci vorgegeben sind: {0}.',
  'Correct the ids; the card may have been replaced or mistyped.':
    'Berichtigen Sie die IDs; vielleicht wurde die Karte ersetzt, oder es war ein Tippfehler.',
  '{0} (no driver)': '{0} (kein Treiber)',
  '{0} (held by {1})': '{0} (gehalten von {1})',
  'Reserved, but not held by vfio-pci: {0}.': 'Reserviert, aber nicht von vfio-pci gehalten: {0}.',
  'Make vfio-pci load before the usual driver (see “{0}”), rebuild the initial ramdisk and restart. A driver that is built into the kernel, often xhci_hcd, still comes first; libvirt then moves that function when the guest starts (managed=yes).':
    'Sorgen Sie dafür, dass vfio-pci vor dem üblichen Treiber geladen wird (siehe „{0}“), bauen Sie die Initial Ramdisk neu, und starten Sie neu. Ein in den Kernel eingebauter Treiber, oft xhci_hcd, kommt trotzdem zuerst; libvirt nimmt diese Funktion dann beim Start des Gasts (managed=yes).',
  'vfio-pci holds {0}.': 'vfio-pci hält {0}.',
  'The kernel is recent enough': 'Der Kernel ist neu genug',
  'Before 6.0 vfio-pci could not take a card from the firmware’s frame buffer, and device hand-over had races since repaired.':
    'Vor 6.0 konnte vfio-pci dem Framebuffer der Firmware keine Karte abnehmen, und die Übergabe von Geräten hatte Fehler (Races), die inzwischen behoben sind.',
  '{0} does not begin with a version': '{0} beginnt nicht mit einer Version',
  'This is Linux {0}.{1}.': 'Das ist Linux {0}.{1}.',
  'Install a newer kernel of the distribution, 6.1 or later.':
    'Installieren Sie einen neueren Kernel der Distribution, ab 6.1.',
  'This is Linux {0}.{1} with its distributor’s changes, so its number says little; VFIO in it is kept up to date.':
    'Das ist Linux {0}.{1} mit Änderungen des Distributors; die Nummer sagt daher wenig, und VFIO darin wird aktuell gehalten.',
  'This is Linux {0}.{1} with its distributor’s changes, so its number says little; VFIO in it is an old one.':
    'Das ist Linux {0}.{1} mit Änderungen des Distributors; die Nummer sagt daher wenig, und VFIO darin ist alt.',
  'Move to the distribution’s next release (9 or later).':
    'Wechseln Sie zur nächsten Ausgabe der Distribution (9 oder neuer).',
  'This is Linux {0}.{1}: passthrough works, with more care for the frame buffer.':
    'Das ist Linux {0}.{1}: Passthrough funktioniert, mit mehr Vorsicht beim Framebuffer.',
  'This is Linux {0}.{1}, which is too old.': 'Das ist Linux {0}.{1}, und das ist zu alt.',
  'The kernel has VFIO': 'Der Kernel hat VFIO',
  'VFIO is how a program may drive a device; vfio-pci holds the card, and a second module maps the guest’s memory for it.':
    'Über VFIO darf ein Programm ein Gerät ansteuern; vfio-pci hält die Karte, und ein zweites Modul ordnet ihr den Speicher des Gasts zu.',
  'VFIO is built into the kernel.': 'VFIO ist in den Kernel eingebaut.',
  'The kernel has VFIO as modules.': 'Der Kernel hat VFIO als Module.',
  'If the kernel was updated since the last start, restart first: its modules may be gone.':
    'Wurde der Kernel seit dem letzten Start aktualisiert, starten Sie zuerst neu: Seine Module sind womöglich weg.',
  'Install the distribution’s standard kernel with all its modules; slim and cloud kernels leave VFIO out.':
    'Installieren Sie den Standardkernel der Distribution mit allen Modulen; schlanke und Cloud-Kernel lassen VFIO weg.',
  'Nothing forbids loading VFIO': 'Nichts verbietet, VFIO zu laden',
  'A blacklist or an install line left by a hardening guide keeps the module out, and binding a card fails without a clear message.':
    'Eine Sperrliste oder eine install-Zeile aus einer Anleitung zum Härten hält das Modul fern, und das Binden einer Karte schlägt ohne klare Meldung fehl.',
  'The kernel parameter {0} keeps VFIO out.': 'Der Kernel-Parameter {0} hält VFIO fern.',
  'An install line refuses to load VFIO.': 'Eine install-Zeile verweigert das Laden von VFIO.',
  'VFIO is blacklisted, so it is loaded only when something asks for it by name.':
    'VFIO steht auf der Sperrliste und wird nur geladen, wenn etwas es beim Namen verlangt.',
  'Neither modprobe’s configuration nor the command line does.':
    'Weder die Konfiguration von modprobe noch die Befehlszeile tut das.',
  'Remove the line from {0} and rebuild the initial ramdisk.':
    'Entfernen Sie die Zeile aus {0}, und bauen Sie die Initial Ramdisk neu.',
}
