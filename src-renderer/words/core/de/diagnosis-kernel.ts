// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisKernel: CoreSentences = {
  'The boot’s framebuffer still holds the card’s memory': 'Der Framebuffer des Starts hält noch den Speicher der Karte',
  'Firmware showed its screen on this card, and efifb, simpledrm or vesafb keeps the memory of that picture, so VFIO cannot take the region.':
    'Die Firmware zeigte ihren Bildschirm auf dieser Karte, und efifb, simpledrm oder vesafb behält den Speicher dieses Bilds; VFIO kann den Bereich daher nicht nehmen.',
  '`sudo grep -A3 ADDRESS /proc/iomem` shows BOOTFB, efifb or simpledrm under the card.':
    '`sudo grep -A3 ADDRESS /proc/iomem` zeigt BOOTFB, efifb oder simpledrm unter der Karte.',
  '`boot_vga` of the card is 1.': '`boot_vga` der Karte ist 1.',
  '/proc/iomem shows nothing below the card’s regions.': '/proc/iomem zeigt nichts unter den Bereichen der Karte.',
  'Let firmware use another card for its screen.':
    'Lassen Sie die Firmware eine andere Karte für ihren Bildschirm verwenden.',
  'Else `initcall_blacklist=sysfb_init` (older kernels: `video=efifb:off`).':
    'Sonst `initcall_blacklist=sysfb_init` (ältere Kernel: `video=efifb:off`).',
  'Or unbind the consoles and the framebuffer before the guest starts.':
    'Oder lösen Sie die Konsolen und den Framebuffer, bevor der Gast startet.',
  'The console stays dark until a driver of the host’s own card is loaded.':
    'Die Konsole bleibt dunkel, bis ein Treiber der eigenen Karte des Hosts geladen ist.',
  'A device no longer answers AMD’s IOMMU': 'Ein Gerät antwortet der IOMMU von AMD nicht mehr',
  'A device stopped answering when the IOMMU asked it to forget addresses: after a guest a card whose reset failed, at power-on a card whose ATS is faulty.':
    'Ein Gerät antwortete nicht mehr, als die IOMMU es bat, Adressen zu vergessen: nach einem Gast eine Karte, deren Reset misslang, beim Einschalten eine Karte mit fehlerhaftem ATS.',
  'The device that IOTLB_INV_TIMEOUT names, and the time: the first seconds speak for ATS, later ones for a reset.':
    'Das Gerät, das IOTLB_INV_TIMEOUT nennt, und die Zeit: Die ersten Sekunden sprechen für ATS, spätere für einen Reset.',
  'It happens without any guest and with another card.': 'Es geschieht ohne jeden Gast und mit einer anderen Karte.',
  'Shut the host down cleanly at once and switch it off.':
    'Fahren Sie den Host sofort sauber herunter, und schalten Sie ihn aus.',
  'After a guest: see reset-amd-bug. At power-on: a newer kernel, or `pci=noats`.':
    'Nach einem Gast: siehe reset-amd-bug. Beim Einschalten: ein neuerer Kernel, oder `pci=noats`.',
  'Disks and USB behind the same unit may stall, and what is written may be lost.':
    'Festplatten und USB hinter derselben Einheit können stocken, und Geschriebenes kann verloren gehen.',
  'VT-d stopped a device that reached for memory not its own':
    'VT-d hat ein Gerät aufgehalten, das nach fremdem Speicher griff',
  'The device addressed memory outside what it was given: a bad state after a reset, a driver’s fault in the guest, or firmware that left it running.':
    'Das Gerät adressierte Speicher außerhalb dessen, was es bekommen hatte: ein schlechter Zustand nach einem Reset, ein Treiberfehler im Gast, oder Firmware, die es weiterlaufen ließ.',
  'Count the lines for each device, and see whether they begin with the guest’s start.':
    'Zählen Sie die Zeilen je Gerät, und sehen Sie nach, ob sie mit dem Start des Gasts beginnen.',
  'One line at power-on, and never again.': 'Eine Zeile beim Einschalten, und nie wieder.',
  'Shut the guest down and restart the host, so that the device is reset.':
    'Fahren Sie den Gast herunter, und starten Sie den Host neu, damit das Gerät zurückgesetzt wird.',
  'Install newer firmware or another kernel.': 'Installieren Sie neuere Firmware oder einen anderen Kernel.',
  '`iommu=pt` where the device belongs to the host.': '`iommu=pt`, wo das Gerät dem Host gehört.',
  'Passing the fault by may hide a real one.': 'Den Fehler zu umgehen, kann einen echten verdecken.',
  'The command line switches the IOMMU off': 'Die Befehlszeile schaltet die IOMMU ab',
  'A word on the command line, mostly left from a work-around for graphics or an NVMe drive, keeps the kernel from using the IOMMU.':
    'Ein Wort in der Befehlszeile, meist von einem Notbehelf für die Grafik oder ein NVMe-Laufwerk übrig, hält den Kernel davon ab, die IOMMU zu verwenden.',
  '`cat /proc/cmdline` has the word.': '`cat /proc/cmdline` enthält das Wort.',
  'A later word switches it on again; the last one counts.':
    'Ein späteres Wort schaltet sie wieder ein; das letzte zählt.',
  'Take the word off the command line and restart.': 'Nehmen Sie das Wort aus der Befehlszeile, und starten Sie neu.',
  'The trouble that it once worked around may come back.': 'Das Problem, das es einmal umging, kann wiederkommen.',
  'A device no longer answers Intel’s IOMMU': 'Ein Gerät antwortet Intels IOMMU nicht mehr',
  'The IOMMU told a device to forget addresses, and the device, lost after a reset or asleep, did not answer.':
    'Die IOMMU ließ ein Gerät Adressen vergessen, und das Gerät, nach einem Reset verloren oder im Schlaf, antwortete nicht.',
  'Which device: the line with the request, or the messages just before.':
    'Welches Gerät: die Zeile mit der Anfrage oder die Meldungen kurz davor.',
  'It came once, at a kexec or while suspending.': 'Es kam einmal, bei einem kexec oder beim Einschlafen.',
  'Switch the host off and on.': 'Schalten Sie den Host aus und wieder ein.',
  'Keep the device from sleeping (`disable_idle_d3=1`); an up-to-date kernel.':
    'Halten Sie das Gerät wach (`disable_idle_d3=1`); ein aktueller Kernel.',
  'The host can hang with it: save your work.': 'Der Host kann dabei hängen bleiben: Speichern Sie Ihre Arbeit.',
  'AMD’s IOMMU stopped a device that reached for memory not its own':
    'Die IOMMU von AMD hat ein Gerät aufgehalten, das nach fremdem Speicher griff',
  'The device addressed memory outside what it was given: a device left dirty by a guest, a kernel’s fault in delivering interrupts to guests (AVIC), or a driver’s.':
    'Das Gerät adressierte Speicher außerhalb dessen, was es bekommen hatte: ein Gerät, das ein Gast in schlechtem Zustand hinterließ, ein Fehler des Kernels beim Zustellen von Interrupts an Gäste (AVIC), oder einer eines Treibers.',
  'Note the device in front of the message, and whether it begins with a guest’s start or a kernel’s update.':
    'Merken Sie sich das Gerät vor der Meldung, und ob es mit dem Start eines Gasts oder einem Kernel-Update beginnt.',
  'The lines stop when the host’s driver has initialised the device.':
    'Die Zeilen hören auf, wenn der Treiber des Hosts das Gerät initialisiert hat.',
  'Start the kernel from before.': 'Starten Sie den vorigen Kernel.',
  'Try `kvm_amd.avic=0`.': 'Versuchen Sie `kvm_amd.avic=0`.',
  'Restart the host so that the device is reset.': 'Starten Sie den Host neu, damit das Gerät zurückgesetzt wird.',
  'None in reading; `avic=0` costs some speed.': 'Keines beim Lesen; `avic=0` kostet etwas Geschwindigkeit.',
  'The IOMMU is there, and the kernel does not use it': 'Die IOMMU ist da, und der Kernel verwendet sie nicht',
  'Firmware offers the IOMMU, but this kernel is built to leave it alone until a parameter asks for it.':
    'Die Firmware bietet die IOMMU, aber dieser Kernel ist so gebaut, dass er sie in Ruhe lässt, bis ein Parameter sie verlangt.',
  '`ls /sys/firmware/acpi/tables/DMAR` finds the table while `ls /sys/class/iommu` is empty.':
    '`ls /sys/firmware/acpi/tables/DMAR` findet die Tabelle, während `ls /sys/class/iommu` leer ist.',
  '`cat /proc/cmdline` lacks intel_iommu=on.': 'In `cat /proc/cmdline` fehlt intel_iommu=on.',
  '`ls /sys/class/iommu` lists units.': '`ls /sys/class/iommu` führt Einheiten auf.',
  'Firmware has no table: see fw-iommu-disabled.': 'Die Firmware hat keine Tabelle: siehe fw-iommu-disabled.',
  'Add `intel_iommu=on iommu=pt` to the kernel’s command line with the tool of this system’s boot loader, and restart.':
    'Ergänzen Sie `intel_iommu=on iommu=pt` in der Kernel-Befehlszeile mit dem Werkzeug des Bootloaders dieses Systems, und starten Sie neu.',
  'A wrong edit can keep the machine from starting: try it for one boot first.':
    'Eine falsche Änderung kann den Rechner am Start hindern: Erproben Sie sie zuerst für einen Start.',
  'A parameter was written down, and the running kernel did not get it':
    'Ein Parameter wurde eingetragen, und der laufende Kernel hat ihn nicht bekommen',
  'The file was changed, but the loader’s own configuration was not made from it, another loader starts the machine, or an old entry was chosen.':
    'Die Datei wurde geändert, aber die Konfiguration des Bootloaders nicht daraus erzeugt, ein anderer Bootloader startet den Rechner, oder ein alter Eintrag wurde gewählt.',
  'Compare `cat /proc/cmdline` with the file.': 'Vergleichen Sie `cat /proc/cmdline` mit der Datei.',
  'The parameter stands in /proc/cmdline.': 'Der Parameter steht in /proc/cmdline.',
  'Make the loader’s configuration with the right tool (see bootloader-wrong-tool), and restart.':
    'Erzeugen Sie die Konfiguration des Bootloaders mit dem richtigen Werkzeug (siehe bootloader-wrong-tool), und starten Sie neu.',
  'As with every change of the loader: keep the old entry.':
    'Wie bei jeder Änderung des Bootloaders: Behalten Sie den alten Eintrag.',
  'Another hypervisor holds the processor’s virtualization':
    'Ein anderer Hypervisor hält die Virtualisierung des Prozessors',
  'VirtualBox or VMware runs a guest of its own, and only one of them can have VMX or SVM at a time; newer kernels take it when KVM is loaded.':
    'VirtualBox oder VMware führt einen eigenen Gast aus, und nur einer von ihnen kann VMX oder SVM haben; neuere Kernel nehmen es, sobald KVM geladen wird.',
  '`lsmod | grep -E "vboxdrv|vmmon"`, and their guests that run.':
    '`lsmod | grep -E "vboxdrv|vmmon"`, und deren laufende Gäste.',
  'Neither module is loaded.': 'Keines der Module ist geladen.',
  'Stop the other hypervisor’s guests; unload its module.':
    'Halten Sie die Gäste des anderen Hypervisors an; entladen Sie sein Modul.',
  'For VirtualBox on Linux 6.12 and newer: `kvm.enable_virt_at_load=0`.':
    'Für VirtualBox unter Linux 6.12 und neuer: `kvm.enable_virt_at_load=0`.',
  'The other guests stop.': 'Die anderen Gäste enden.',
  'KVM could not reach a region of the device': 'KVM konnte einen Bereich des Geräts nicht erreichen',
  'A page of the card’s memory could not be mapped when the guest touched it: the host was out of memory beside its huge pages, or a kernel of 6.8 to 6.14 mishandles large regions.':
    'Eine Seite vom Speicher der Karte ließ sich nicht zuordnen, als der Gast sie berührte: Dem Host war neben seinen Huge Pages der Speicher ausgegangen, oder ein Kernel von 6.8 bis 6.14 behandelt große Bereiche falsch.',
  '`grep -E "MemAvailable|HugePages" /proc/meminfo` while the guest starts; the kernel’s version.':
    '`grep -E "MemAvailable|HugePages" /proc/meminfo`, während der Gast startet; die Version des Kernels.',
  'The guest runs on with another kernel.': 'Der Gast läuft mit einem anderen Kernel weiter.',
  'Reserve fewer huge pages.': 'Reservieren Sie weniger Huge Pages.',
  'Use another kernel, or limit the guest’s address bits.':
    'Verwenden Sie einen anderen Kernel, oder begrenzen Sie die Adressbits des Gasts.',
  'The guest’s memory is in too many pieces for VFIO':
    'Der Speicher des Gasts ist für VFIO in zu viele Stücke zerteilt',
  'Each piece of mapped memory is an entry, and VFIO allows 65,535 of them for a container unless told otherwise.':
    'Jedes Stück zugeordneten Speichers ist ein Eintrag, und VFIO erlaubt 65.535 davon je Container, sofern es ihm nicht anders gesagt wird.',
  '`cat /sys/module/vfio_iommu_type1/parameters/dma_entry_limit`.':
    '`cat /sys/module/vfio_iommu_type1/parameters/dma_entry_limit`.',
  'A disk is full: the message is of VFIO here.': 'Eine Festplatte ist voll: Die Meldung stammt hier von VFIO.',
  'Give the guest huge pages.': 'Geben Sie dem Gast Huge Pages.',
  'Raise it: `options vfio_iommu_type1 dma_entry_limit=N`.':
    'Heben Sie die Grenze an: `options vfio_iommu_type1 dma_entry_limit=N`.',
  'The kernel uses more memory.': 'Der Kernel verwendet mehr Speicher.',
  'Devices of one group are to live in different address spaces':
    'Geräte einer Gruppe sollen in verschiedenen Adressräumen liegen',
  'Two functions of one group were put behind different (virtual) IOMMU contexts of the guest, which VFIO cannot serve.':
    'Zwei Funktionen einer Gruppe wurden hinter verschiedene (virtuelle) IOMMU-Kontexte des Gasts gelegt, was VFIO nicht kann.',
  'The definition has a virtual IOMMU, and functions of the group on different buses.':
    'Die Definition hat eine virtuelle IOMMU und Funktionen der Gruppe an verschiedenen Bussen.',
  'There is no virtual IOMMU in the definition.': 'In der Definition ist keine virtuelle IOMMU.',
  'Put all functions into one slot of the guest with multifunction on.':
    'Legen Sie alle Funktionen in einen Steckplatz des Gasts mit multifunction an.',
  'Take the virtual IOMMU out.': 'Nehmen Sie die virtuelle IOMMU heraus.',
  'The guest sees other hardware.': 'Der Gast sieht andere Hardware.',
  'No device of the group is bound to vfio-pci': 'Kein Gerät der Gruppe ist an vfio-pci gebunden',
  '/dev/vfio/N comes into being when the first device of group N is bound to vfio-pci, and none is.':
    '/dev/vfio/N entsteht, wenn das erste Gerät der Gruppe N an vfio-pci gebunden wird, und keines ist es.',
  '`readlink /sys/bus/pci/devices/ADDRESS/driver` and `ls /dev/vfio`.':
    '`readlink /sys/bus/pci/devices/ADDRESS/driver` und `ls /dev/vfio`.',
  'The number belongs to another boot: see group-renumbered.':
    'Die Nummer gehört zu einem anderen Start: siehe group-renumbered.',
  "Bind every endpoint of the group to vfio-pci; in libvirt with `managed='yes'`.":
    "Binden Sie jeden Endpunkt der Gruppe an vfio-pci; in libvirt mit `managed='yes'`.",
  'Unbinding takes a device away from the host.': 'Das Lösen nimmt dem Host ein Gerät weg.',
  'The device shares its interrupt line with one of the host':
    'Das Gerät teilt seine Interrupt-Leitung mit einem des Hosts',
  'The device has no message interrupts of its own in use, or cannot mask its line, and a device of the host has the same line.':
    'Das Gerät hat keine eigenen Message-Interrupts in Gebrauch oder kann seine Leitung nicht maskieren, und ein Gerät des Hosts hat dieselbe Leitung.',
  '`/proc/interrupts`: who else is on that line.': '`/proc/interrupts`: wer sonst an dieser Leitung hängt.',
  '`lspci -vv`: INTx and DisINTx.': '`lspci -vv`: INTx und DisINTx.',
  'The device alone is on the line.': 'Das Gerät ist allein an der Leitung.',
  'Unbind or disable the other device on the line, or use another slot.':
    'Lösen oder deaktivieren Sie das andere Gerät an der Leitung, oder nehmen Sie einen anderen Steckplatz.',
  'For devices that cannot mask it: `options vfio-pci nointxmask=1`.':
    'Für Geräte, die sie nicht maskieren können: `options vfio-pci nointxmask=1`.',
  'With nointxmask the device may share its line with nothing.':
    'Mit nointxmask darf das Gerät seine Leitung mit nichts teilen.',
  'A part of the guest’s memory lies where the IOMMU allows none':
    'Ein Teil vom Speicher des Gasts liegt, wo die IOMMU keinen erlaubt',
  'The guest’s memory crosses a range that is reserved: on AMD the hole below 1 TiB, or what firmware keeps for a device.':
    'Der Speicher des Gasts reicht in einen reservierten Bereich: auf AMD die Lücke unter 1 TiB, oder was die Firmware für ein Gerät behält.',
  'Compare the address of the message with `cat /sys/kernel/iommu_groups/N/reserved_regions`.':
    'Vergleichen Sie die Adresse der Meldung mit `cat /sys/kernel/iommu_groups/N/reserved_regions`.',
  'The address is above what the IOMMU can address: see vfio-phys-bits-iommu-width.':
    'Die Adresse liegt über dem, was die IOMMU adressieren kann: siehe vfio-phys-bits-iommu-width.',
  'Choose a machine type of QEMU 7.1 or newer, which moves memory around the hole.':
    'Wählen Sie einen Maschinentyp von QEMU 7.1 oder neuer, der den Speicher um die Lücke herum legt.',
  'Give the guest less memory.': 'Geben Sie dem Gast weniger Speicher.',
  'Another machine type is other hardware to the guest.': 'Ein anderer Maschinentyp ist für den Gast andere Hardware.',
  'QEMU may not lock as much memory as the guest has': 'QEMU darf nicht so viel Speicher sperren, wie der Gast hat',
  'A device can write anywhere in the guest’s memory, so all of it is locked; the process’s limit for that is smaller.':
    'Ein Gerät kann überallhin in den Speicher des Gasts schreiben, daher wird er ganz gesperrt; die Grenze des Prozesses dafür ist kleiner.',
  'The kernel’s log names RLIMIT_MEMLOCK.': 'Das Kernel-Protokoll nennt RLIMIT_MEMLOCK.',
  '`grep locked /proc/PID/limits` of QEMU; `<hard_limit>` in the definition.':
    '`grep locked /proc/PID/limits` von QEMU; `<hard_limit>` in der Definition.',
  'The errno is not 12.': 'Die errno ist nicht 12.',
  'Start the guest through the system’s libvirt, which raises the limit.':
    'Starten Sie den Gast über das libvirt des Systems, das die Grenze anhebt.',
  'Raise `memlock` in limits.d, take a too small `<hard_limit>` out, or LimitMEMLOCK out of the libvirt unit’s drop-in.':
    'Erhöhen Sie `memlock` in limits.d, nehmen Sie ein zu kleines `<hard_limit>` heraus, oder LimitMEMLOCK aus dem Drop-in der libvirt-Unit.',
  'Who may lock everything can leave the host without memory.':
    'Wer alles sperren darf, kann dem Host den Speicher nehmen.',
  'VFIO’s modules are not loaded': 'Die Module von VFIO sind nicht geladen',
  'vfio_pci or vfio_iommu_type1 is not loaded, or this kernel is built without them.':
    'vfio_pci oder vfio_iommu_type1 ist nicht geladen, oder dieser Kernel ist ohne sie gebaut.',
  '`lsmod | grep vfio` and `ls /dev/vfio`.': '`lsmod | grep vfio` und `ls /dev/vfio`.',
  '/dev/vfio/vfio is there.': '/dev/vfio/vfio ist da.',
  'Load `vfio-pci` and `vfio_iommu_type1`, and name them in /etc/modules-load.d.':
    'Laden Sie `vfio-pci` und `vfio_iommu_type1`, und nennen Sie sie in /etc/modules-load.d.',
  'Devices of the guest cannot reach each other directly (mostly harmless)':
    'Geräte des Gasts erreichen einander nicht direkt (meist harmlos)',
  'QEMU also offers each device’s regions to the other devices, and the IOMMU cannot map such a region. The guest runs without it.':
    'QEMU bietet die Bereiche jedes Geräts auch den anderen Geräten an, und die IOMMU kann einen solchen Bereich nicht zuordnen. Der Gast läuft ohne.',
  'The guest goes on running.': 'Der Gast läuft weiter.',
  'The guest ends at this line: then look for another message next to it.':
    'Der Gast endet bei dieser Zeile: Dann suchen Sie nach einer anderen Meldung daneben.',
  'Nothing: it is not the cause of a failure.': 'Nichts: Es ist nicht die Ursache eines Fehlers.',
  'Taking it for the cause costs hours.': 'Es für die Ursache zu halten, kostet Stunden.',
  'The guest’s addresses are wider than the IOMMU’s': 'Die Adressen des Gasts sind breiter als die der IOMMU',
  'The guest’s firmware puts large regions above what this IOMMU can address, which on Intel’s client processors ends at 39 bits.':
    'Die Firmware des Gasts legt große Bereiche über das, was diese IOMMU adressieren kann; bei Client-Prozessoren von Intel endet das bei 39 Bit.',
  '`journalctl -k -b | grep "Host address width"` says 39.':
    '`journalctl -k -b | grep "Host address width"` ergibt 39.',
  'The width is 46 bits or more.': 'Die Breite ist 46 Bit oder mehr.',
  "Limit what the guest sees: `<maxphysaddr mode='passthrough' limit='39'/>` in its `<cpu>`.":
    "Begrenzen Sie, was der Gast sieht: `<maxphysaddr mode='passthrough' limit='39'/>` in seinem `<cpu>`.",
  'Less room for cards with large memory.': 'Weniger Platz für Karten mit viel Speicher.',
  'The module vfio_virqfd does not exist any more': 'Das Modul vfio_virqfd gibt es nicht mehr',
  'Since Linux 6.2 it is a part of the module vfio; guides from before still name it.':
    'Seit Linux 6.2 ist es ein Teil des Moduls vfio; ältere Anleitungen nennen es noch.',
  '`uname -r` is 6.2 or newer, and the name stands in the generator’s configuration.':
    '`uname -r` ist 6.2 oder neuer, und der Name steht in der Konfiguration des Generators.',
  'The kernel is older than 6.2.': 'Der Kernel ist älter als 6.2.',
  'Take the name out of mkinitcpio.conf, dracut.conf.d or /etc/initramfs-tools/modules, and make the initramfs anew.':
    'Nehmen Sie den Namen aus mkinitcpio.conf, dracut.conf.d oder /etc/initramfs-tools/modules, und erzeugen Sie das initramfs neu.',
  'Some generators leave no image at all after this error: look before you restart.':
    'Manche Generatoren hinterlassen nach diesem Fehler gar kein Abbild: Sehen Sie nach, bevor Sie neu starten.',
}
