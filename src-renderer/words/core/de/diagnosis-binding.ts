// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisBinding: CoreSentences = {
  'amdgpu was unbound while it was in use': 'amdgpu wurde im Gebrauch gelöst',
  'Programs had the card open when its driver was taken away, or the driver’s own way down is faulty.':
    'Programme hatten die Karte geöffnet, als ihr Treiber weggenommen wurde, oder der eigene Abbau des Treibers ist fehlerhaft.',
  'Before unbinding: `lsof /dev/dri/card* /dev/dri/renderD*`.':
    'Vor dem Lösen: `lsof /dev/dri/card* /dev/dri/renderD*`.',
  'The trace names another driver.': 'Der Trace nennt einen anderen Treiber.',
  'Stop what uses the card first.': 'Halten Sie zuerst an, was die Karte verwendet.',
  'Bind it to vfio-pci at boot and leave it there.': 'Binden Sie sie beim Start an vfio-pci, und lassen Sie sie dort.',
  'Try another kernel.': 'Versuchen Sie einen anderen Kernel.',
  'The host may freeze.': 'Der Host kann einfrieren.',
  'A companion function of the card stayed with the host': 'Eine Begleitfunktion der Karte blieb beim Host',
  'A card is several functions (sound, USB, its serial bus), and only the picture’s was reserved.':
    'Eine Karte besteht aus mehreren Funktionen (Ton, USB, ihr serieller Bus), und nur die für das Bild wurde reserviert.',
  '`lspci -nnks BUS:SLOT` shows each function’s driver.': '`lspci -nnks BUS:SLOT` zeigt den Treiber jeder Funktion.',
  'Every function is on vfio-pci.': 'Jede Funktion ist bei vfio-pci.',
  'Reserve and pass all functions of the slot, in one slot of the guest with multifunction on.':
    'Reservieren und reichen Sie alle Funktionen des Steckplatzes durch, in einem Steckplatz des Gasts mit multifunction an.',
  'None where they are functions of the same card.': 'Keines, wenn es Funktionen derselben Karte sind.',
  'A driver of the host took the card before vfio-pci': 'Ein Treiber des Hosts nahm die Karte vor vfio-pci',
  'vfio-pci was loaded later than the graphics driver, which then found the card free.':
    'vfio-pci wurde später geladen als der Grafiktreiber, der die Karte dann frei vorfand.',
  '`readlink /sys/bus/pci/devices/ADDRESS/driver`, and the order of modules in the initramfs.':
    '`readlink /sys/bus/pci/devices/ADDRESS/driver`, und die Reihenfolge der Module im initramfs.',
  'The card is on vfio-pci.': 'Die Karte ist bei vfio-pci.',
  'Load vfio-pci before the graphics drivers in the initramfs (MODULES, `softdep nvidia pre: vfio-pci`, `rd.driver.pre=vfio-pci`).':
    'Laden Sie vfio-pci im initramfs vor den Grafiktreibern (MODULES, `softdep nvidia pre: vfio-pci`, `rd.driver.pre=vfio-pci`).',
  'Where the ids also fit the host’s own card, its screen goes dark.':
    'Passen die IDs auch auf die eigene Karte des Hosts, wird sein Bildschirm dunkel.',
  'vfio-pci was given ids it did not take': 'vfio-pci bekam IDs, die es nicht genommen hat',
  'A slip in the ids or in the option’s name, another revision of the card, or an option in a file that the initramfs lacks; a vfio-pci built into the kernel only listens to `vfio-pci.ids=`.':
    'Ein Tippfehler in den IDs oder im Namen der Option, eine andere Revision der Karte, oder eine Option in einer Datei, die dem initramfs fehlt; ein in den Kernel eingebautes vfio-pci hört nur auf `vfio-pci.ids=`.',
  'Compare `lspci -nn` with `cat /sys/module/vfio_pci/parameters/ids`.':
    'Vergleichen Sie `lspci -nn` mit `cat /sys/module/vfio_pci/parameters/ids`.',
  'The log has “vfio_pci: add” for the card.': 'Im Protokoll steht „vfio_pci: add“ für die Karte.',
  'Correct the ids.': 'Berichtigen Sie die IDs.',
  'Put them on the command line where vfio-pci is built in.':
    'Schreiben Sie sie in die Befehlszeile, wo vfio-pci eingebaut ist.',
  'Both of two equal cards were reserved': 'Beide von zwei gleichen Karten wurden reserviert',
  'Ids name a model, not a card: both cards of one model fit them.':
    'IDs bezeichnen ein Modell, keine Karte: Sie passen auf beide Karten eines Modells.',
  '`lspci -nnk -d VENDOR:DEVICE` shows both on vfio-pci.': '`lspci -nnk -d VENDOR:DEVICE` zeigt beide bei vfio-pci.',
  'Another card with a driver of the host is there.': 'Eine weitere Karte mit einem Treiber des Hosts ist da.',
  'Bind by address: `driver_override` in the initramfs, or `driverctl set-override`.':
    'Binden Sie nach Adresse: `driver_override` im initramfs, oder `driverctl set-override`.',
  'With the wrong address the host loses its own card.':
    'Mit der falschen Adresse verliert der Host seine eigene Karte.',
  'The reserved ids also fit a device the host starts from':
    'Die reservierten IDs passen auch auf ein Gerät, von dem der Host startet',
  'The drive, network or USB controller of the host has the same model as the one that was reserved.':
    'Das Laufwerk, das Netzwerk oder der USB-Controller des Hosts ist vom selben Modell wie das reservierte.',
  'Compare the ids with every device in `lspci -nn`.': 'Vergleichen Sie die IDs mit jedem Gerät in `lspci -nn`.',
  'The ids only fit the guest’s devices.': 'Die IDs passen nur auf die Geräte des Gasts.',
  'Delete `vfio-pci.ids=` at the boot menu for this start, then bind by address instead.':
    'Löschen Sie für diesen Start `vfio-pci.ids=` im Boot-Menü, und binden Sie danach stattdessen nach Adresse.',
  'The machine does not start until the word is deleted.': 'Der Rechner startet nicht, bis das Wort gelöscht ist.',
  'A service loads the NVIDIA driver again': 'Ein Dienst lädt den NVIDIA-Treiber wieder',
  'A blacklist only stops loading by alias; nvidia-powerd and nvidia-persistenced load the module by its name.':
    'Eine Sperrliste verhindert nur das Laden über einen Alias; nvidia-powerd und nvidia-persistenced laden das Modul beim Namen.',
  '`systemctl is-enabled nvidia-powerd nvidia-persistenced`, and the order in the journal.':
    '`systemctl is-enabled nvidia-powerd nvidia-persistenced`, und die Reihenfolge im Journal.',
  'The driver is loaded before these services start.': 'Der Treiber ist geladen, bevor diese Dienste starten.',
  '`systemctl mask nvidia-powerd nvidia-persistenced`, or `install nvidia /bin/false`.':
    '`systemctl mask nvidia-powerd nvidia-persistenced`, oder `install nvidia /bin/false`.',
  'The host loses the features of that driver.': 'Der Host verliert die Funktionen dieses Treibers.',
  'The NVIDIA driver waits for programs that still use the card':
    'Der NVIDIA-Treiber wartet auf Programme, die die Karte noch verwenden',
  'Compositor, persistence daemon, powerd, fan or lighting tools or CUDA hold the card open, and the driver waits for them without end.':
    'Compositor, Persistence-Daemon, powerd, Werkzeuge für Lüfter oder Beleuchtung oder CUDA halten die Karte offen, und der Treiber wartet endlos darauf.',
  'Before unbinding: `fuser -v /dev/nvidia*`.': 'Vor dem Lösen: `fuser -v /dev/nvidia*`.',
  'Nothing holds /dev/nvidia*.': 'Nichts hält /dev/nvidia*.',
  'Stop what uses the card, unload nvidia_drm, nvidia_modeset, nvidia_uvm and nvidia, and then bind.':
    'Halten Sie an, was die Karte verwendet, entladen Sie nvidia_drm, nvidia_modeset, nvidia_uvm und nvidia, und binden Sie dann.',
  'Once it hangs, only a restart helps.': 'Hängt er einmal, hilft nur ein Neustart.',
  'Ending the session loses unsaved work.': 'Das Beenden der Sitzung kostet nicht gespeicherte Arbeit.',
  'vfio-pci does not take the device without an IOMMU': 'vfio-pci nimmt das Gerät nicht ohne IOMMU',
  'The device has no IOMMU group, because the IOMMU is off, or one that cannot keep caches coherent.':
    'Das Gerät hat keine IOMMU-Gruppe, weil die IOMMU aus ist, oder eine, die Caches nicht kohärent halten kann.',
  '`ls /sys/bus/pci/devices/ADDRESS/iommu_group`.': '`ls /sys/bus/pci/devices/ADDRESS/iommu_group`.',
  'The device has a group.': 'Das Gerät hat eine Gruppe.',
  'Switch the IOMMU on (fw-iommu-disabled, iommu-param-missing).':
    'Schalten Sie die IOMMU ein (fw-iommu-disabled, iommu-param-missing).',
  'The “no-IOMMU” mode is no way out: guests could write anywhere.':
    'Der „no-IOMMU“-Modus ist kein Ausweg: Gäste könnten überallhin schreiben.',
  'A write to the driver’s files in sysfs was refused':
    'Ein Schreibvorgang in die Dateien des Treibers in sysfs wurde abgelehnt',
  'The id was known already, driver_override names another driver, or the device was bound elsewhere.':
    'Die ID war schon bekannt, driver_override nennt einen anderen Treiber, oder das Gerät war anderswo gebunden.',
  '`cat /sys/bus/pci/devices/ADDRESS/driver_override` and the device’s driver.':
    '`cat /sys/bus/pci/devices/ADDRESS/driver_override` und der Treiber des Geräts.',
  'The device is on vfio-pci in spite of the message.': 'Das Gerät ist trotz der Meldung bei vfio-pci.',
  'Clear the override (`echo > driver_override`), unbind the device and write its address to drivers_probe.':
    'Leeren Sie den Override (`echo > driver_override`), lösen Sie das Gerät, und schreiben Sie seine Adresse nach drivers_probe.',
  'The card’s USB function stays with the kernel’s built-in driver':
    'Die USB-Funktion der Karte bleibt beim eingebauten Treiber des Kernels',
  'xhci_pci is built into this kernel and binds before any module is loaded.':
    'xhci_pci ist in diesen Kernel eingebaut und bindet, bevor ein Modul geladen wird.',
  '`grep CONFIG_USB_XHCI_PCI= /boot/config-$(uname -r)` says y.':
    '`grep CONFIG_USB_XHCI_PCI= /boot/config-$(uname -r)` ergibt y.',
  'It is a module.': 'Es ist ein Modul.',
  "Rebind it later: `driver_override`, driverctl, or `managed='yes'` in libvirt.":
    "Binden Sie sie später um: `driver_override`, driverctl, oder `managed='yes'` in libvirt.",
  'What is plugged into that controller leaves the host.': 'Was an diesem Controller steckt, verlässt den Host.',
  'The desktop looks for the card that was reserved': 'Der Desktop sucht die Karte, die reserviert wurde',
  'A BusID in the X configuration, or the compositor’s choice of card, still names the reserved one.':
    'Eine BusID in der X-Konfiguration, oder die Kartenwahl des Compositors, nennt noch die reservierte.',
  '`grep -r BusID /etc/X11`, WLR_DRM_DEVICES, KWIN_DRM_DEVICES.':
    '`grep -r BusID /etc/X11`, WLR_DRM_DEVICES, KWIN_DRM_DEVICES.',
  'No configuration names a card.': 'Keine Konfiguration nennt eine Karte.',
  'Correct the BusID, or name the card by its path in /dev/dri/by-path.':
    'Berichtigen Sie die BusID, oder benennen Sie die Karte nach ihrem Pfad in /dev/dri/by-path.',
}
