// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisFirmware: CoreSentences = {
  'There is no room for the card’s large memory regions': 'Für die großen Speicherbereiche der Karte ist kein Platz',
  'Firmware hands out addresses below 4 GiB alone, and a card with gigabytes of memory behind one region finds none.':
    'Die Firmware vergibt nur Adressen unter 4 GiB, und eine Karte mit Gigabytes an Speicher hinter einem Bereich findet keine.',
  '`lspci -vv -s ADDRESS` shows a region as unassigned, ignored or disabled.':
    '`lspci -vv -s ADDRESS` zeigt einen Bereich als unassigned, ignored oder disabled.',
  'The address belongs to a bridge, and the card’s own regions are assigned.':
    'Die Adresse gehört einer Brücke, und die Bereiche der Karte selbst sind zugewiesen.',
  'Switch Above 4G Decoding on and CSM off in the firmware.':
    'Schalten Sie in der Firmware Above 4G Decoding ein und CSM aus.',
  'Else try `pci=realloc` (on some boards `pci=realloc=off`).':
    'Sonst versuchen Sie `pci=realloc` (auf manchen Hauptplatinen `pci=realloc=off`).',
  'pci=realloc can move other devices’ regions: keep an entry without it.':
    'pci=realloc kann Bereiche anderer Geräte verschieben: Behalten Sie einen Eintrag ohne.',
  'A firmware update broke how devices are reset or powered (AGESA)':
    'Ein Firmware-Update hat das Zurücksetzen oder die Stromversorgung von Geräten beschädigt (AGESA)',
  'Single releases of AMD’s AGESA firmware (the first of them in 2019) leave a device unreadable after it was reset.':
    'Einzelne Ausgaben der AGESA-Firmware von AMD (die erste davon 2019) hinterlassen ein Gerät nach einem Reset unlesbar.',
  'Compare the date of the firmware (`cat /sys/class/dmi/id/bios_date`) with when the guest last worked.':
    'Vergleichen Sie das Datum der Firmware (`cat /sys/class/dmi/id/bios_date`) damit, wann der Gast zuletzt lief.',
  'The firmware is older than the last good start.': 'Die Firmware ist älter als der letzte gute Start.',
  'Install a newer release of the firmware, or the one before.':
    'Installieren Sie eine neuere Ausgabe der Firmware oder die vorige.',
  'Going back may be blocked, and empties the setup.': 'Der Rückschritt kann gesperrt sein und leert das Setup.',
  'The host started in legacy (CSM) mode': 'Der Host ist im alten Modus (CSM) gestartet',
  'The compatibility module ran the card’s legacy BIOS at power-on, which leaves the card in a state that a UEFI guest cannot start from.':
    'Das Kompatibilitätsmodul hat beim Einschalten das alte BIOS der Karte ausgeführt; das hinterlässt die Karte in einem Zustand, aus dem ein UEFI-Gast nicht starten kann.',
  '`[ -d /sys/firmware/efi ]` fails.': '`[ -d /sys/firmware/efi ]` schlägt fehl.',
  '/sys/firmware/efi is there.': '/sys/firmware/efi ist da.',
  'Start the host in UEFI mode with CSM off.': 'Starten Sie den Host im UEFI-Modus mit CSM aus.',
  'A system installed in legacy mode does not start in the other: convert it first. Never done for you.':
    'Ein im alten Modus installiertes System startet im anderen nicht: Wandeln Sie es zuerst um. Das wird nie für Sie getan.',
  'The external GPU was enumerated before its box was ready':
    'Die externe GPU wurde erfasst, bevor ihr Gehäuse bereit war',
  'The box was not ready when its bridge was read, and the bridge keeps what it saw then.':
    'Das Gehäuse war nicht bereit, als seine Brücke gelesen wurde, und die Brücke behält, was sie da sah.',
  'The card’s parent is a Thunderbolt bridge, and its vendor reads as 0xffff.':
    'Der Karte übergeordnet ist eine Thunderbolt-Brücke, und ihr Hersteller liest sich als 0xffff.',
  'The card sits in a slot of the board.': 'Die Karte sitzt in einem Steckplatz der Hauptplatine.',
  'Switch the box off and on again.': 'Schalten Sie das Gehäuse aus und wieder ein.',
  'Remove the whole chain of bridges in sysfs and rescan; authorise it anew with `boltctl`.':
    'Entfernen Sie die ganze Kette von Brücken in sysfs, und suchen Sie neu (rescan); autorisieren Sie es neu mit `boltctl`.',
  'Removing a bridge takes every device behind it away.': 'Eine Brücke zu entfernen, nimmt jedes Gerät dahinter weg.',
  'ioapic <n> has no mapping iommu, interrupt remapping will be disabled':
    'ioapic <n> has no mapping iommu, interrupt remapping will be disabled',
  'Failed to enable irq remapping. You are vulnerable to irq-injection attacks':
    'Failed to enable irq remapping. You are vulnerable to irq-injection attacks',
  'Interrupts are not remapped, so a guest could forge them':
    'Interrupts werden nicht umgebildet; ein Gast könnte sie daher fälschen',
  'The chipset, the firmware or a parameter leaves interrupt remapping out, and VFIO refuses to hand a device over without it.':
    'Der Chipsatz, die Firmware oder ein Parameter lässt das Interrupt-Remapping aus, und VFIO gibt ohne es kein Gerät ab.',
  'The kernel’s log has neither “DMAR-IR: Enabled IRQ remapping” nor “AMD-Vi: Interrupt remapping enabled”.':
    'Im Kernel-Protokoll steht weder „DMAR-IR: Enabled IRQ remapping“ noch „AMD-Vi: Interrupt remapping enabled“.',
  'One of those lines is there.': 'Eine dieser Zeilen ist da.',
  'The line names an RMRR: see fw-rmrr-locked-device.': 'Die Zeile nennt ein RMRR: siehe fw-rmrr-locked-device.',
  'Switch x2APIC and interrupt remapping on in the firmware, and take `intremap=off` off the command line.':
    'Schalten Sie in der Firmware x2APIC und Interrupt-Remapping ein, und nehmen Sie `intremap=off` aus der Befehlszeile.',
  'Only where the hardware cannot: `options vfio_iommu_type1 allow_unsafe_interrupts=1`, and a new initramfs.':
    'Nur wo die Hardware es nicht kann: `options vfio_iommu_type1 allow_unsafe_interrupts=1`, und ein neues initramfs.',
  'With allow_unsafe_interrupts a guest can send interrupts to the host: only for guests you trust entirely.':
    'Mit allow_unsafe_interrupts kann ein Gast dem Host Interrupts schicken: nur für Gäste, denen Sie ganz vertrauen.',
  'Firmware demands that the device sees all memory one to one':
    'Die Firmware verlangt, dass das Gerät allen Speicher eins zu eins sieht',
  'The AMD firmware’s table asks for fixed mappings over whole buses (pre-boot DMA protection), and kernels since 6.5 hold to it.':
    'Die Tabelle der AMD-Firmware verlangt feste Zuordnungen über ganze Busse (Pre-boot DMA Protection), und Kernel ab 6.5 halten sich daran.',
  '`cat /sys/kernel/iommu_groups/N/reserved_regions` has `direct` entries.':
    '`cat /sys/kernel/iommu_groups/N/reserved_regions` hat Einträge mit `direct`.',
  'The kernel is older than 6.5.': 'Der Kernel ist älter als 6.5.',
  'Install newer firmware.': 'Installieren Sie neuere Firmware.',
  'Set IOMMU from Auto to Enabled, and switch Pre-boot DMA Protection and DMAr support off.':
    'Stellen Sie IOMMU von Auto auf Enabled, und schalten Sie Pre-boot DMA Protection und DMAr support aus.',
  'Without pre-boot DMA protection, a device plugged in before the system starts can read memory.':
    'Ohne Pre-boot DMA Protection kann ein Gerät, das vor dem Start des Systems eingesteckt wird, den Speicher lesen.',
  'The IOMMU is switched off in firmware': 'Die IOMMU ist in der Firmware abgeschaltet',
  'Firmware hides its IOMMU (VT-d, AMD-Vi) from the system, or the board has none: without its ACPI table no kernel parameter helps.':
    'Die Firmware verbirgt ihre IOMMU (VT-d, AMD-Vi) vor dem System, oder die Hauptplatine hat keine: Ohne ihre ACPI-Tabelle hilft kein Kernel-Parameter.',
  '`ls /sys/firmware/acpi/tables/DMAR /sys/firmware/acpi/tables/IVRS` finds neither.':
    '`ls /sys/firmware/acpi/tables/DMAR /sys/firmware/acpi/tables/IVRS` findet keine von beiden.',
  '`ls /sys/class/iommu` is empty.': '`ls /sys/class/iommu` ist leer.',
  'One of the two tables is there: then the kernel does not use it (see iommu-param-missing).':
    'Eine der beiden Tabellen ist da: Dann verwendet der Kernel sie nicht (siehe iommu-param-missing).',
  'Switch VT-d, or IOMMU on AMD, to Enabled (not Auto) in the firmware’s setup; on AMD often under AMD CBS and NBIO.':
    'Stellen Sie im Setup der Firmware VT-d, bei AMD IOMMU, auf Enabled (nicht Auto); bei AMD oft unter AMD CBS und NBIO.',
  'None.': 'Keines.',
  'The firmware’s table of the IOMMU is wrong': 'Die IOMMU-Tabelle der Firmware ist falsch',
  'The DMAR or IVRS table that the maker wrote names what is not there; the kernel then does without the IOMMU or without a part of it.':
    'Die DMAR- oder IVRS-Tabelle des Herstellers nennt, was es nicht gibt; der Kernel verzichtet dann auf die IOMMU oder einen Teil davon.',
  'The kernel’s log has the line in its first second, and `ls /sys/class/iommu` is empty.':
    'Im Kernel-Protokoll steht die Zeile in der ersten Sekunde, und `ls /sys/class/iommu` ist leer.',
  '`ls /sys/class/iommu` lists units and devices have groups: then the kernel has worked around it.':
    '`ls /sys/class/iommu` führt Einheiten auf, und Geräte haben Gruppen: Dann hat der Kernel es umgangen.',
  'Install the newest firmware of the board.': 'Installieren Sie die neueste Firmware der Hauptplatine.',
  'Only then: the kernel’s parameters for the table at fault.':
    'Erst dann: die Kernel-Parameter für die fehlerhafte Tabelle.',
  'A firmware update that is cut off can leave the board unusable.':
    'Ein abgebrochenes Firmware-Update kann die Hauptplatine unbrauchbar machen.',
  'The firmware’s IVRS table lacks the I/O APIC: no interrupt remapping on AMD':
    'Der IVRS-Tabelle der Firmware fehlt der I/O-APIC: kein Interrupt-Remapping auf AMD',
  'The table names no address for the I/O APIC of the chipset, so the kernel refuses to remap interrupts.':
    'Die Tabelle nennt keine Adresse für den I/O-APIC des Chipsatzes; der Kernel bildet daher keine Interrupts um.',
  'The kernel’s log has the lines, and no “Interrupt remapping enabled”.':
    'Im Kernel-Protokoll stehen die Zeilen, und kein „Interrupt remapping enabled“.',
  '“AMD-Vi: Interrupt remapping enabled” stands in the same boot.':
    'Im selben Start steht „AMD-Vi: Interrupt remapping enabled“.',
  'Else add `ivrs_ioapic[N]=ADDRESS` with the number of the message and the address of the chipset’s SMBus function, mostly 00:14.0.':
    'Sonst ergänzen Sie `ivrs_ioapic[N]=ADDRESS` mit der Nummer aus der Meldung und der Adresse der SMBus-Funktion des Chipsatzes, meist 00:14.0.',
  'A wrong address can keep the machine from starting: keep an entry without it.':
    'Eine falsche Adresse kann den Rechner am Start hindern: Behalten Sie einen Eintrag ohne.',
  'A firmware setting for the slot’s clock keeps the card from waking':
    'Eine Firmware-Einstellung für den Takt des Steckplatzes hindert die Karte am Erwachen',
  'Forcing the slot’s reference clock or its CLKREQ line fights with powering the card down, so it stays off.':
    'Den Referenztakt des Steckplatzes oder seine CLKREQ-Leitung zu erzwingen, verträgt sich nicht mit dem Abschalten der Karte; sie bleibt daher aus.',
  'The same card wakes in another slot.': 'Dieselbe Karte erwacht in einem anderen Steckplatz.',
  '`lspci -vv` on the port: ASPM and clock power management.': '`lspci -vv` am Port: ASPM und Takt-Energieverwaltung.',
  'It happens in every slot.': 'Es geschieht in jedem Steckplatz.',
  'Set the slot’s clock and CLKREQ back to the platform’s default, or ASPM off for it.':
    'Stellen Sie Takt und CLKREQ des Steckplatzes auf die Vorgabe der Plattform zurück, oder ASPM für ihn aus.',
  '`options vfio-pci disable_idle_d3=1`.': '`options vfio-pci disable_idle_d3=1`.',
  'More power is drawn when idle.': 'Untätig wird mehr Strom verbraucht.',
  'The machine starts on the card that is meant for the guest':
    'Der Rechner startet auf der Karte, die für den Gast gedacht ist',
  'Firmware shows its screen on this card, so it has run the card’s ROM and left a framebuffer on it.':
    'Die Firmware zeigt ihren Bildschirm auf dieser Karte; sie hat also das ROM der Karte ausgeführt und einen Framebuffer darauf hinterlassen.',
  '`cat /sys/bus/pci/devices/ADDRESS/boot_vga` says 1 for the guest’s card.':
    '`cat /sys/bus/pci/devices/ADDRESS/boot_vga` ergibt 1 für die Karte des Gasts.',
  'boot_vga is 1 for another card.': 'boot_vga ist 1 für eine andere Karte.',
  'Make the integrated graphics or the other slot the primary display in the firmware, and connect the monitor there.':
    'Machen Sie in der Firmware die integrierte Grafik oder den anderen Steckplatz zur primären Anzeige, und schließen Sie den Monitor dort an.',
  'The host may come up without a picture where no monitor is connected to the other card.':
    'Der Host kommt womöglich ohne Bild hoch, wo an der anderen Karte kein Monitor hängt.',
  'A resized memory region upsets the guest or its driver':
    'Ein vergrößerter Speicherbereich bringt den Gast oder seinen Treiber durcheinander',
  'Firmware or the host’s driver has enlarged the card’s region, and the guest’s firmware or driver does not expect its size.':
    'Die Firmware oder der Treiber des Hosts hat den Bereich der Karte vergrößert, und Firmware oder Treiber des Gasts erwarten diese Größe nicht.',
  'Compare the region’s size (`resource0_resize`, `lspci -vv`) with 256 MiB.':
    'Vergleichen Sie die Größe des Bereichs (`resource0_resize`, `lspci -vv`) mit 256 MiB.',
  'The region has its default size.': 'Der Bereich hat seine vorgegebene Größe.',
  'Switch Resizable BAR off in the firmware, or write the default size to `resourceN_resize` while no driver is bound.':
    'Schalten Sie Resizable BAR in der Firmware aus, oder schreiben Sie die vorgegebene Größe nach `resourceN_resize`, solange kein Treiber gebunden ist.',
  'Or give the guest’s firmware a larger window (ovmf-mmio-window-small).':
    'Oder geben Sie der Firmware des Gasts ein größeres Fenster (ovmf-mmio-window-small).',
  'Writing the size while a driver holds the device fails or hangs it.':
    'Die Größe zu schreiben, während ein Treiber das Gerät hält, schlägt fehl oder hängt es auf.',
  'Firmware keeps the device for itself (RMRR)': 'Die Firmware behält das Gerät für sich (RMRR)',
  'The firmware has declared memory that this device must always reach, so the kernel will not move it into a guest’s domain.':
    'Die Firmware hat Speicher angegeben, den dieses Gerät immer erreichen muss; der Kernel legt es daher nicht in die Domäne eines Gasts.',
  '`cat /sys/kernel/iommu_groups/N/reserved_regions` lists a `direct` region for the device’s group.':
    '`cat /sys/kernel/iommu_groups/N/reserved_regions` führt für die Gruppe des Geräts einen Bereich `direct` auf.',
  'The regions are `direct-relaxable`: those do not stand in the way.':
    'Die Bereiche sind `direct-relaxable`: Die stehen nicht im Weg.',
  'Switch the management feature that uses the device off in the firmware (on HP ProLiant: shared memory of the slot).':
    'Schalten Sie in der Firmware die Verwaltungsfunktion aus, die das Gerät verwendet (bei HP ProLiant: der gemeinsame Speicher des Steckplatzes).',
  'Put the card into another slot.': 'Setzen Sie die Karte in einen anderen Steckplatz.',
  'Kernels patched to ignore the region give up a protection.':
    'Kernel, die den Bereich dank Patch übergehen, geben einen Schutz auf.',
  'Secure Boot refuses a kernel module that nobody signed':
    'Secure Boot weist ein Kernel-Modul ab, das niemand signiert hat',
  'The module was built on this machine (DKMS) and signed with no key that the firmware or its MOK list knows.':
    'Das Modul wurde auf diesem Rechner gebaut (DKMS) und mit keinem Schlüssel signiert, den die Firmware oder ihre MOK-Liste kennt.',
  '`mokutil --sb-state` says enabled.': '`mokutil --sb-state` ergibt enabled.',
  '`modinfo -F signer MODULE` names no enrolled key.':
    '`modinfo -F signer MODULE` nennt keinen hinterlegten Schlüssel.',
  'Enrol the key that DKMS signs with: `sudo mokutil --import /var/lib/dkms/mok.pub`, restart, and confirm on the blue screen.':
    'Hinterlegen Sie den Schlüssel, mit dem DKMS signiert: `sudo mokutil --import /var/lib/dkms/mok.pub`, neu starten und auf dem blauen Bildschirm bestätigen.',
  'Or use the distribution’s signed module.': 'Oder verwenden Sie das signierte Modul der Distribution.',
  'Switching Secure Boot off instead weakens the start of every system on the machine and can make BitLocker ask for its key.':
    'Secure Boot stattdessen abzuschalten, schwächt den Start jedes Systems auf dem Rechner und kann BitLocker nach seinem Schlüssel fragen lassen.',
  'The processor’s virtualization is switched off in firmware':
    'Die Virtualisierung des Prozessors ist in der Firmware abgeschaltet',
  'The setup of the machine leaves Intel VT-x or AMD SVM off, or locks it off, so KVM has nothing to work with.':
    'Das Setup des Rechners lässt Intel VT-x oder AMD SVM aus oder sperrt es; KVM hat daher nichts, womit es arbeiten könnte.',
  '`ls -l /dev/kvm` finds nothing, and the kernel’s log of this boot has the line.':
    '`ls -l /dev/kvm` findet nichts, und im Kernel-Protokoll dieses Starts steht die Zeile.',
  'Look at the setup: Intel Virtualization Technology (VMX), or SVM Mode.':
    'Sehen Sie im Setup nach: Intel Virtualization Technology (VMX) oder SVM Mode.',
  '/dev/kvm is there: KVM runs, and the line is from another boot.':
    '/dev/kvm ist da: KVM läuft, und die Zeile stammt von einem anderen Start.',
  'Switch VT-x or SVM on in the firmware’s setup, save, and switch the machine off once instead of only restarting it.':
    'Schalten Sie VT-x oder SVM im Setup der Firmware ein, speichern Sie, und schalten Sie den Rechner einmal aus, statt ihn nur neu zu starten.',
  'None; a firmware update or an emptied setup brings the old setting back.':
    'Keines; ein Firmware-Update oder ein geleertes Setup bringt die alte Einstellung zurück.',
  'The card’s own power cables are not connected': 'Die eigenen Stromkabel der Karte sind nicht angeschlossen',
  'The card draws more than its slot gives, and says that its plug is missing or loose.':
    'Die Karte braucht mehr, als ihr Steckplatz liefert, und meldet, dass ihr Stecker fehlt oder lose ist.',
  'The line names the card.': 'Die Zeile nennt die Karte.',
  'No such line.': 'Keine solche Zeile.',
  'Switch the machine off, and connect each plug of the card firmly.':
    'Schalten Sie den Rechner aus, und stecken Sie jeden Stecker der Karte fest ein.',
  'Work on the hardware: unplug the machine first.': 'Arbeit an der Hardware: Ziehen Sie zuerst den Netzstecker.',
  'There is no room for the memory of virtual functions': 'Für den Speicher der virtuellen Funktionen ist kein Platz',
  'Firmware reserved addresses for the card itself and none for its virtual functions, which need as much each.':
    'Die Firmware hat Adressen für die Karte selbst reserviert und keine für ihre virtuellen Funktionen, die je ebenso viele brauchen.',
  '`lspci -vv` of the card: the regions below “SR-IOV” are at address 0.':
    '`lspci -vv` der Karte: Die Regionen unter „SR-IOV“ stehen bei Adresse 0.',
  '`sriov_numvfs` takes the number.': '`sriov_numvfs` nimmt die Zahl an.',
  'Switch Above 4G Decoding, Resizable BAR and SR-IOV on in the firmware.':
    'Schalten Sie Above 4G Decoding, Resizable BAR und SR-IOV in der Firmware ein.',
  'Else try `pci=realloc`, or fewer functions.': 'Sonst versuchen Sie `pci=realloc` oder weniger Funktionen.',
}
