// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisBoot: CoreSentences = {
  'The settings of a boot loader were changed that does not start this machine':
    'Geändert wurden die Einstellungen eines Bootloaders, der diesen Rechner nicht startet',
  'Guides take GRUB for granted; this system starts by systemd-boot, a unified image, Limine, kernelstub or ostree.':
    'Anleitungen setzen GRUB voraus; dieses System startet über systemd-boot, ein Unified Kernel Image, Limine, kernelstub oder ostree.',
  '`bootctl status`, `efibootmgr -v`, /run/ostree-booted, /boot/limine.conf.':
    '`bootctl status`, `efibootmgr -v`, /run/ostree-booted, /boot/limine.conf.',
  '`bootctl status` or `efibootmgr -v` names GRUB for this boot.':
    '`bootctl status` oder `efibootmgr -v` nennt für diesen Start GRUB.',
  'Use the loader’s own way: `rpm-ostree kargs`, `kernelstub -a`, /etc/kernel/cmdline with `reinstall-kernels`, `boot.kernelParams`.':
    'Nehmen Sie den Weg des Bootloaders selbst: `rpm-ostree kargs`, `kernelstub -a`, /etc/kernel/cmdline mit `reinstall-kernels`, `boot.kernelParams`.',
  'None; the file that was changed is simply not read.': 'Keines; die geänderte Datei wird einfach nicht gelesen.',
  'The start stops after the card was bound early': 'Der Start bleibt stehen, nachdem die Karte früh gebunden wurde',
  'Mostly the machine runs and only its picture stands still, as the card that showed it was taken; or a module’s name in the generator’s configuration does not exist.':
    'Meist läuft der Rechner, und nur sein Bild steht still, weil die Karte genommen wurde, die es zeigte; oder ein Modulname in der Konfiguration des Generators existiert nicht.',
  'Does it answer to SSH? Does the fallback entry start?':
    'Antwortet er über SSH? Startet der Ersatzeintrag (fallback)?',
  'The next lines of the start follow.': 'Die nächsten Zeilen des Starts folgen.',
  'Start the fallback entry and take wrong names out.':
    'Starten Sie den Ersatzeintrag (fallback), und nehmen Sie falsche Namen heraus.',
  'Connect the monitor to the other card; a password prompt may wait there.':
    'Schließen Sie den Monitor an die andere Karte an; dort wartet womöglich eine Passwortabfrage.',
  'Switching off a machine that runs and only lacks a picture can lose data.':
    'Einen Rechner auszuschalten, der läuft und nur kein Bild hat, kann Daten kosten.',
  'The initramfs has the graphics driver and not vfio-pci': 'Das initramfs hat den Grafiktreiber und nicht vfio-pci',
  'The card’s own driver is loaded in the first seconds, from the image, and vfio-pci only after it from the disk.':
    'Der eigene Treiber der Karte wird in den ersten Sekunden aus dem Abbild geladen, und vfio-pci erst danach von der Festplatte.',
  'List the running kernel’s image (lsinitcpio, lsinitrd, lsinitramfs); /etc/modprobe.d/vfio.conf has to be in it too.':
    'Listen Sie das Abbild des laufenden Kernels auf (lsinitcpio, lsinitrd, lsinitramfs); auch /etc/modprobe.d/vfio.conf muss darin sein.',
  'vfio-pci is in the image, before the graphics drivers.': 'vfio-pci ist im Abbild, vor den Grafiktreibern.',
  'Add vfio_pci, vfio and vfio_iommu_type1 to the generator’s modules, and make the image anew.':
    'Ergänzen Sie vfio_pci, vfio und vfio_iommu_type1 in den Modulen des Generators, und erzeugen Sie das Abbild neu.',
  'A broken image does not start: keep the fallback.':
    'Ein kaputtes Abbild startet nicht: Behalten Sie den Ersatz (fallback).',
  'The module’s options changed, and the initramfs is from before':
    'Die Optionen des Moduls wurden geändert, und das initramfs ist von vorher',
  'Files below /etc/modprobe.d are copied into the image when it is made; a later change is not in it.':
    'Dateien unter /etc/modprobe.d werden ins Abbild kopiert, wenn es entsteht; eine spätere Änderung ist nicht darin.',
  'Compare the image’s date with the file’s, and the parameters in /sys/module/vfio_pci with the file.':
    'Vergleichen Sie das Datum des Abbilds mit dem der Datei, und die Parameter in /sys/module/vfio_pci mit der Datei.',
  'The parameters are as in the file.': 'Die Parameter sind wie in der Datei.',
  'Make the image anew with this system’s generator, and restart.':
    'Erzeugen Sie das Abbild mit dem Generator dieses Systems neu, und starten Sie neu.',
}
