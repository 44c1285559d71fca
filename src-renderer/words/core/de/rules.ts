// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rules: CoreSentences = {
  'Advanced > CPU Configuration': 'Advanced > CPU Configuration',
  'OC > CPU Features (newer boards: OC > Advanced CPU Configuration)':
    'OC > CPU Features (neuere Hauptplatinen: OC > Advanced CPU Configuration)',
  'Security > System Security (newer machines: Advanced > System Options)':
    'Security > System Security (neuere Rechner: Advanced > System Options)',
  'Security > Virtualization (ThinkCentre, ThinkStation: Advanced > CPU Setup; Legion, IdeaPad: Configuration)':
    'Security > Virtualization (ThinkCentre, ThinkStation: Advanced > CPU Setup; Legion, IdeaPad: Configuration)',
  'Advanced > AMD CBS > NBIO Common Options': 'Advanced > AMD CBS > NBIO Common Options',
  'Settings > Advanced > PCI Subsystem Settings': 'Settings > Advanced > PCI Subsystem Settings',
  'the graphics that stay with the host': 'die Grafik, die beim Host bleibt',
  'Enabled, not Auto': 'Enabled, nicht Auto',
  'Enabled (on AMD boards: Forced)': 'Enabled (auf AMD-Hauptplatinen: Forced)',
  'No, with UEFI/Legacy Boot at UEFI Only': 'No, mit UEFI/Legacy Boot auf UEFI Only',
  'Other OS': 'Other OS',
  'It is there only if the processor has graphics of its own.':
    'Es gibt sie nur, wenn der Prozessor eigene Grafik hat.',
  'A system installed in legacy mode does not start any more once this is off.':
    'Ein im alten Modus installiertes System startet nicht mehr, wenn das aus ist.',
  'Where it has no effect, “Enable AER Cap” beside it must be on as well.':
    'Wo es nicht wirkt, muss daneben auch „Enable AER Cap“ an sein.',
  'A Windows beside it may then ask for its BitLocker recovery key.':
    'Ein Windows daneben fragt danach womöglich nach seinem BitLocker-Wiederherstellungsschlüssel.',
  'This weakens the machine against devices that are plugged in before it has started.':
    'Das schwächt den Rechner gegen Geräte, die vor seinem Start eingesteckt werden.',
  'In the firmware set “{0}”{1} to {2}, save, and power the machine off fully.':
    'Stellen Sie in der Firmware „{0}“{1} auf {2}, speichern Sie, und schalten Sie den Rechner ganz aus.',
  'In the firmware set “{0}”{1} to Enabled, save, and power the machine off fully.':
    'Stellen Sie in der Firmware „{0}“{1} auf Enabled, speichern Sie, und schalten Sie den Rechner ganz aus.',
  'In the firmware set “{0}”{1} to {2}, save, and power the machine off fully. {3}':
    'Stellen Sie in der Firmware „{0}“{1} auf {2}, speichern Sie, und schalten Sie den Rechner ganz aus. {3}',
  'In the firmware set “{0}”{1} to Enabled, save, and power the machine off fully. {2}':
    'Stellen Sie in der Firmware „{0}“{1} auf Enabled, speichern Sie, und schalten Sie den Rechner ganz aus. {2}',
  ' (also called {0})': ' (auch {0} genannt)',
  'switch the CPU’s virtualization on in the firmware': 'die Virtualisierung der CPU in der Firmware einschalten',
  'switch the IOMMU on in the firmware': 'die IOMMU in der Firmware einschalten',
  'find out why the kernel drives no IOMMU': 'herausfinden, warum der Kernel keine IOMMU betreibt',
  'switch interrupt remapping on': 'Interrupt-Remapping einschalten',
  'find out why the kernel makes no IOMMU groups': 'herausfinden, warum der Kernel keine IOMMU-Gruppen bildet',
  'get the graphics card behind the IOMMU': 'die Grafikkarte hinter die IOMMU bringen',
  'update the firmware, whose IOMMU tables are faulty':
    'die Firmware aktualisieren, deren IOMMU-Tabellen fehlerhaft sind',
  'get the graphics card into an IOMMU group of its own': 'die Grafikkarte in eine eigene IOMMU-Gruppe bringen',
  'bring the graphics card’s other functions along': 'die anderen Funktionen der Grafikkarte mitnehmen',
  'get the firmware to let go of the graphics card': 'die Firmware dazu bringen, die Grafikkarte loszulassen',
  'make room for the graphics card’s memory': 'Platz für den Speicher der Grafikkarte schaffen',
  'keep vfio-pci from taking a device that the host needs':
    'vfio-pci davon abhalten, ein Gerät zu nehmen, das der Host braucht',
  'get the boot screen off the graphics card': 'den Boot-Bildschirm von der Grafikkarte nehmen',
  'give the graphics card its power cables': 'der Grafikkarte ihre Stromkabel geben',
  'wake the graphics card from its deepest sleep': 'die Grafikkarte aus ihrem tiefsten Schlaf wecken',
  'install a newer kernel': 'einen neueren Kernel installieren',
  'install a kernel with VFIO': 'einen Kernel mit VFIO installieren',
  'let VFIO be loaded': 'das Laden von VFIO erlauben',
  'load the KVM module': 'das KVM-Modul laden',
  'let vfio-pci come before the card’s usual driver': 'vfio-pci vor dem üblichen Treiber der Karte laden',
  'get /dev/kvm to work': '/dev/kvm zum Laufen bringen',
  'add memory': 'Speicher einbauen',
  'find a CPU with more cores': 'eine CPU mit mehr Kernen finden',
  'keep the host’s disk out of the card’s IOMMU group':
    'die Festplatte des Hosts aus der IOMMU-Gruppe der Karte halten',
  'UEFI firmware for guests': 'UEFI-Firmware für Gäste',
  'install {0}': '{0} installieren',
  'remove the kernel parameter {0}': 'den Kernel-Parameter {0} entfernen',
  'add the kernel parameter {0}': 'den Kernel-Parameter {0} hinzufügen',
  'install a kernel with IOMMU support': 'einen Kernel mit IOMMU-Unterstützung installieren',
  'see to it that “{0}” holds': 'dafür sorgen, dass gilt: „{0}“',
  'Put “{0}” right first; this follows from it.': 'Bringen Sie zuerst „{0}“ in Ordnung; dies folgt daraus.',
  'Apple Virtualization': 'Apple Virtualization',
  'an unknown hypervisor': 'ein unbekannter Hypervisor',
  'Start the machine without Xen: choose the plain Linux entry in the boot menu.':
    'Starten Sie den Rechner ohne Xen: Wählen Sie im Boot-Menü den Eintrag für das einfache Linux.',
  'Could not tell: this check itself failed, which is a fault in Throughway.':
    'Nicht feststellbar: Die Prüfung selbst ist gescheitert, ein Fehler in Throughway.',
  'GRUB with boot loader entries': 'GRUB mit Boot-Loader-Einträgen (BLS)',
  'a unified kernel image': 'ein Unified Kernel Image',
  'a loader kept by sdbootutil': 'ein von sdbootutil gepflegter Bootloader',
  'systemd-boot kept by kernelstub': 'von kernelstub gepflegtes systemd-boot',
  'a loader kept by ostree': 'ein von ostree gepflegter Bootloader',
  'a loader kept by NixOS': 'ein von NixOS gepflegter Bootloader',
  'a loader kept by proxmox-boot-tool': 'ein von proxmox-boot-tool gepflegter Bootloader',
  'the firmware itself': 'die Firmware selbst',
  'nobody looked for the kernel module {0}': 'niemand hat nach dem Kernel-Modul {0} gesucht',
  'the UEFI firmware for guests': 'die UEFI-Firmware für Gäste',
  'sudo pacman -S --needed': 'sudo pacman -S --needed',
  'Proxmox VE brings QEMU and guest firmware of its own, which Debian’s packages clash with: simulate an installation before you do it, or hand the card over with Proxmox’s own tools (qm).':
    'Proxmox VE bringt eigenes QEMU und eigene Gast-Firmware mit, die sich mit den Paketen von Debian nicht vertragen: Simulieren Sie eine Installation vorher, oder geben Sie die Karte mit Proxmox’ eigenen Werkzeugen ab (qm).',
  'Let Bazzite set up virtualization, then restart.':
    'Lassen Sie Bazzite die Virtualisierung einrichten, und starten Sie dann neu.',
  'Switch {0} on in the system’s configuration.': 'Schalten Sie {0} in der Konfiguration des Systems ein.',
  'Build {0} into the image this system runs from: {1}.':
    'Bauen Sie {0} in das Abbild ein, von dem dieses System läuft: {1}.',
  'Build {0} into the image this system runs from.': 'Bauen Sie {0} in das Abbild ein, von dem dieses System läuft.',
  'Install {0} with the distribution’s package manager.':
    'Installieren Sie {0} mit der Paketverwaltung der Distribution.',
  'Layer {0} on the system’s image, then restart.':
    'Legen Sie {0} als Schicht auf das Systemabbild (layering), und starten Sie dann neu.',
  'Install {0}.': 'Installieren Sie {0}.',
  'with `sudo grubby --update-kernel=ALL --args="{0}"`': 'mit `sudo grubby --update-kernel=ALL --args="{0}"`',
  'with `sudo grubby --update-kernel=ALL --remove-args="{0}"`':
    'mit `sudo grubby --update-kernel=ALL --remove-args="{0}"`',
  'in the options line of the boot entry, or in /etc/kernel/cmdline where kernel-install is used':
    'in der Zeile options des Boot-Eintrags, oder in /etc/kernel/cmdline, wo kernel-install verwendet wird',
  'in /etc/kernel/cmdline, and rebuild the unified kernel image':
    'in /etc/kernel/cmdline, und bauen Sie das Unified Kernel Image neu',
  'in /etc/kernel/cmdline, then run `sudo sdbootutil update-all-entries`':
    'in /etc/kernel/cmdline, und führen Sie dann `sudo sdbootutil update-all-entries` aus',
  'with `sudo kernelstub -a "{0}"`': 'mit `sudo kernelstub -a "{0}"`',
  'with `sudo kernelstub -d "{0}"`': 'mit `sudo kernelstub -d "{0}"`',
  'in /etc/default/limine where limine-update is used, else in the cmdline of limine.conf':
    'in /etc/default/limine, wo limine-update verwendet wird, sonst in cmdline von limine.conf',
  'in /boot/refind_linux.conf': 'in /boot/refind_linux.conf',
  'with `rpm-ostree kargs --append-if-missing={0}`': 'mit `rpm-ostree kargs --append-if-missing={0}`',
  'with `rpm-ostree kargs --delete-if-present={0}`': 'mit `rpm-ostree kargs --delete-if-present={0}`',
  'in boot.kernelParams of the configuration, then run `sudo nixos-rebuild boot`':
    'in boot.kernelParams der Konfiguration, und führen Sie dann `sudo nixos-rebuild boot` aus',
  'in /etc/kernel/cmdline, then run `proxmox-boot-tool refresh`':
    'in /etc/kernel/cmdline, und führen Sie dann `proxmox-boot-tool refresh` aus',
  'in the firmware’s boot entry of this kernel': 'im Boot-Eintrag der Firmware für diesen Kernel',
  'in the APPEND line of syslinux.cfg': 'in der Zeile APPEND von syslinux.cfg',
  'Add {0} to the kernel command line{1}, and restart.':
    'Ergänzen Sie {0} in der Kernel-Befehlszeile{1}, und starten Sie neu.',
  'Remove {0} from the kernel command line{1}, and restart.':
    'Entfernen Sie {0} aus der Kernel-Befehlszeile{1}, und starten Sie neu.',
  'Remove {0} from {1}, and restart.': 'Entfernen Sie {0} aus {1}, und starten Sie neu.',
  'Remove {0} from {1}, {2}, and restart.': 'Entfernen Sie {0} aus {1}, {2}, und starten Sie neu.',
  'rebuild the unified kernel image': 'bauen Sie das Unified Kernel Image neu',
  'run `sudo sdbootutil update-all-entries`': 'führen Sie `sudo sdbootutil update-all-entries` aus',
  'run `sudo limine-update` where it is used': 'führen Sie `sudo limine-update` aus, wo es verwendet wird',
  'run `proxmox-boot-tool refresh`': 'führen Sie `proxmox-boot-tool refresh` aus',
  ' in GRUB_CMDLINE_LINUX_DEFAULT of /etc/default/grub, then {0}':
    ' in GRUB_CMDLINE_LINUX_DEFAULT von /etc/default/grub, dann {0}',
  'run `sudo update-grub`': 'führen Sie `sudo update-grub` aus',
  'run `sudo grub2-mkconfig -o /boot/grub2/grub.cfg`': 'führen Sie `sudo grub2-mkconfig -o /boot/grub2/grub.cfg` aus',
  'run `sudo grub-mkconfig -o /boot/grub/grub.cfg`': 'führen Sie `sudo grub-mkconfig -o /boot/grub/grub.cfg` aus',
  'Could not tell: {0}.': 'Nicht feststellbar: {0}.',
  'Could not tell: the facts do not say.': 'Nicht feststellbar: Die Angaben sagen es nicht.',
  'the facts do not say': 'die Angaben sagen es nicht',
  'This {0} cannot do it: {1}.': 'Dieser Rechner ({0}) kann es nicht: {1}.',
  'This {0} can do it with its only GPU, which the host gives up while the guest runs; nothing stands in the way.':
    'Dieser Rechner ({0}) kann es mit seiner einzigen GPU, die der Host abgibt, solange der Gast läuft; nichts steht im Weg.',
  'This {0} can do it with its only GPU, which the host gives up while the guest runs; nothing stands in the way, and one thing could be better.':
    'Dieser Rechner ({0}) kann es mit seiner einzigen GPU, die der Host abgibt, solange der Gast läuft; nichts steht im Weg, und eines könnte besser sein.',
  'This {0} can do it with its only GPU, which the host gives up while the guest runs; nothing stands in the way, and {1} things could be better.':
    'Dieser Rechner ({0}) kann es mit seiner einzigen GPU, die der Host abgibt, solange der Gast läuft; nichts steht im Weg, und {1} Dinge könnten besser sein.',
  'This {0} can do it; nothing stands in the way.': 'Dieser Rechner ({0}) kann es; nichts steht im Weg.',
  'This {0} can do it; nothing stands in the way, and one thing could be better.':
    'Dieser Rechner ({0}) kann es; nichts steht im Weg, und eines könnte besser sein.',
  'This {0} can do it; nothing stands in the way, and {1} things could be better.':
    'Dieser Rechner ({0}) kann es; nichts steht im Weg, und {1} Dinge könnten besser sein.',
  'This {0} can do it with its only GPU, which the host gives up while the guest runs; {1}.':
    'Dieser Rechner ({0}) kann es mit seiner einzigen GPU, die der Host abgibt, solange der Gast läuft; {1}.',
  'This {0} can do it; {1}.': 'Dieser Rechner ({0}) kann es; {1}.',
  'This {0} could do it with its only GPU, which the host gives up while the guest runs; {1}.':
    'Dieser Rechner ({0}) könnte es mit seiner einzigen GPU, die der Host abgibt, solange der Gast läuft; {1}.',
  'This {0} could do it; {1}.': 'Dieser Rechner ({0}) könnte es; {1}.',
  'Could not tell whether {0} can do it: one thing that decides it could not be read, among them {1}.':
    'Nicht feststellbar, ob es hier geht ({0}): Eines, das darüber entscheidet, ließ sich nicht lesen, darunter {1}.',
  'Could not tell whether {0} can do it: one thing that decides it could not be read: {1}.':
    'Nicht feststellbar, ob es hier geht ({0}): Eines, das darüber entscheidet, ließ sich nicht lesen: {1}.',
  'Could not tell whether {0} can do it: {1} things that decide it could not be read, among them {2}.':
    'Nicht feststellbar, ob es hier geht ({0}): {1} Dinge, die darüber entscheiden, ließen sich nicht lesen, darunter {2}.',
  'Could not tell whether {0} can do it: {1} things that decide it could not be read: {2}.':
    'Nicht feststellbar, ob es hier geht ({0}): {1} Dinge, die darüber entscheiden, ließen sich nicht lesen: {2}.',
  'one thing that decides it': 'eines, das darüber entscheidet',
  '{0} things that decide it': '{0} Dinge, die darüber entscheiden',
  ' (one other thing could not be told)': ' (ein weiteres ließ sich nicht feststellen)',
  ' ({0} other things could not be told)': ' ({0} weitere ließen sich nicht feststellen)',
  'one other thing': 'ein weiteres',
  '{0} other things': '{0} weitere',
  'see to one more finding': 'sich um einen weiteren Befund kümmern',
  'see to {0} more findings': 'sich um {0} weitere Befunde kümmern',
  'one more finding': 'ein weiterer Befund',
  '{0} more findings': '{0} weitere Befunde',
  'one thing to fix first: {0}': 'eines ist zuerst zu tun: {0}',
  '{0} things to fix first: {1}': '{0} Dinge sind zuerst zu tun: {1}',
  'one thing': 'eines',
  '{0} things': '{0} Dinge',
  'its kernel is for {0}, and 64-bit x86 is needed': 'sein Kernel ist für {0}, nötig ist 64-Bit-x86',
  'its CPU has no virtualization': 'seine CPU hat keine Virtualisierung',
  'there is no GPU in it to hand over': 'er hat keine GPU, die sich abgeben ließe',
  'This machine runs Xen, to which its CPU and IOMMU belong; started without Xen, it can be judged.':
    'Auf diesem Rechner läuft Xen, dem CPU und IOMMU gehören; ohne Xen gestartet, lässt er sich beurteilen.',
  'an IOMMU': 'IOMMU',
  'nested virtualization': 'verschachtelte Virtualisierung',
  'This is a virtual machine ({0}) without {1}; a GPU can only be handed over by the machine that runs it.':
    'Das ist eine virtuelle Maschine ({0}) ohne {1}; eine GPU kann nur der Rechner abgeben, auf dem sie läuft.',
  'This is a virtual machine ({0}), and it could not be told whether it has an IOMMU.':
    'Das ist eine virtuelle Maschine ({0}); ob sie eine IOMMU hat, ließ sich nicht feststellen.',
  'This is a virtual machine ({0}) with a virtual IOMMU, but it was given no GPU that it could hand on.':
    'Das ist eine virtuelle Maschine ({0}) mit virtueller IOMMU, aber sie hat keine GPU bekommen, die sie weitergeben könnte.',
  'This is a virtual machine ({0}) with a virtual IOMMU; nothing stands in the way of handing on a GPU that it was given{1}.':
    'Das ist eine virtuelle Maschine ({0}) mit virtueller IOMMU; nichts hindert sie, eine GPU weiterzugeben, die sie bekommen hat{1}.',
  'This is a virtual machine ({0}) with a virtual IOMMU; it can hand on a GPU that it was given, with {1}.':
    'Das ist eine virtuelle Maschine ({0}) mit virtueller IOMMU; sie kann eine GPU weitergeben, die sie bekommen hat, mit {1}.',
}
