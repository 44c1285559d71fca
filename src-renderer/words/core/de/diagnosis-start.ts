// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisStart: CoreSentences = {
  'The guest’s processor asks for what the host’s lacks': 'Der Prozessor des Gasts verlangt, was dem des Hosts fehlt',
  'An update of microcode, kernel or QEMU took a feature away, or the definition comes from another machine.':
    'Ein Update von Microcode, Kernel oder QEMU hat ein Merkmal weggenommen, oder die Definition stammt von einem anderen Rechner.',
  'Compare the names with `virsh domcapabilities`.': 'Vergleichen Sie die Namen mit `virsh domcapabilities`.',
  'The features are listed there.': 'Die Merkmale sind dort aufgeführt.',
  "`<cpu mode='host-passthrough' check='none'>`.": "`<cpu mode='host-passthrough' check='none'>`.",
  "Or drop it: `<feature policy='disable' name='…'/>`.":
    "Oder verzichten Sie darauf: `<feature policy='disable' name='…'/>`.",
  'Windows may want to be activated again.': 'Windows will danach womöglich neu aktiviert werden.',
  'libvirt does not run': 'libvirt läuft nicht',
  'The service is off, or the system went over to the single daemons (virtqemud) and its old socket is gone.':
    'Der Dienst ist aus, oder das System ist auf die einzelnen Dienste (virtqemud) umgestiegen, und sein alter Socket ist weg.',
  '`systemctl is-active libvirtd virtqemud.socket virtnetworkd.socket`.':
    '`systemctl is-active libvirtd virtqemud.socket virtnetworkd.socket`.',
  'The socket is there: then it is a matter of permission (sec-user-groups).':
    'Der Socket ist da: Dann geht es um Rechte (sec-user-groups).',
  'Switch on either libvirtd or the sockets of the single daemons, not both.':
    'Schalten Sie entweder libvirtd oder die Sockets der einzelnen Dienste ein, nicht beides.',
  'libvirt finds no QEMU for this kind of guest': 'libvirt findet kein QEMU für diese Art von Gast',
  'QEMU for this architecture is not installed, libvirt is not told of it, or it failed when libvirt asked what it can do.':
    'QEMU für diese Architektur ist nicht installiert, libvirt ist es nicht bekannt, oder es scheiterte, als libvirt fragte, was es kann.',
  '`virsh capabilities` lists the guests that are possible.': '`virsh capabilities` listet die möglichen Gäste auf.',
  '`ls /usr/bin/qemu-system-x86_64 /usr/libexec/qemu-kvm`.': '`ls /usr/bin/qemu-system-x86_64 /usr/libexec/qemu-kvm`.',
  'The architecture is listed in the capabilities.': 'Die Architektur steht in den Capabilities.',
  'Install QEMU for the architecture (qemu-system-x86, qemu-kvm, qemu-desktop), and restart libvirt.':
    'Installieren Sie QEMU für die Architektur (qemu-system-x86, qemu-kvm, qemu-desktop), und starten Sie libvirt neu.',
  'The hook script refused the start': 'Das Hook-Skript hat den Start verweigert',
  'libvirt waits for /etc/libvirt/hooks/qemu and takes anything but 0 for a no; 126 is “not executable”, 127 “not found”, 137 “killed”.':
    'libvirt wartet auf /etc/libvirt/hooks/qemu und nimmt alles außer 0 als Nein; 126 ist „nicht ausführbar“, 127 „nicht gefunden“, 137 „beendet“.',
  'The status in the message; `bash -n` on the script; what it printed is in libvirt’s journal.':
    'Der Status in der Meldung; `bash -n` auf das Skript; was es ausgegeben hat, steht im Journal von libvirt.',
  'The script ends with 0 by hand with the same arguments.':
    'Das Skript endet von Hand mit denselben Argumenten mit 0.',
  'Correct the line that fails; make the script executable; look for line endings of Windows.':
    'Berichtigen Sie die Zeile, die scheitert; machen Sie das Skript ausführbar; suchen Sie nach Zeilenenden von Windows.',
  'Restart libvirt after adding a hook.': 'Starten Sie libvirt neu, nachdem ein Hook hinzukam.',
  'Hooks run as root.': 'Hooks laufen als root.',
  'Another guest has the device': 'Ein anderer Gast hat das Gerät',
  'A device belongs to one running guest at a time.': 'Ein Gerät gehört immer nur einem laufenden Gast.',
  '`virsh list`, and the address in `virsh dumpxml` of those that run.':
    '`virsh list`, und die Adresse in `virsh dumpxml` derer, die laufen.',
  'No other guest runs: a QEMU that hangs may still hold the node (`fuser -v /dev/vfio/N`).':
    'Kein anderer Gast läuft: Ein hängendes QEMU hält den Knoten womöglich noch (`fuser -v /dev/vfio/N`).',
  'Shut the other guest down.': 'Fahren Sie den anderen Gast herunter.',
  'Ending it by force can lose its data.': 'Ihn mit Gewalt zu beenden, kann seine Daten kosten.',
  'KVM cannot be used': 'KVM lässt sich nicht verwenden',
  'Virtualization is off in firmware, the KVM module is not loaded, the user may not open /dev/kvm, or libvirt remembers what it saw before.':
    'Die Virtualisierung ist in der Firmware aus, das KVM-Modul ist nicht geladen, der Benutzer darf /dev/kvm nicht öffnen, oder libvirt hat in Erinnerung, was es vorher sah.',
  '`ls -l /dev/kvm`, `lsmod | grep kvm`.': '`ls -l /dev/kvm`, `lsmod | grep kvm`.',
  '/dev/kvm is there and may be opened.': '/dev/kvm ist da und darf geöffnet werden.',
  'Switch virtualization on in firmware (fw-virt-disabled), or load kvm_intel or kvm_amd.':
    'Schalten Sie die Virtualisierung in der Firmware ein (fw-virt-disabled), oder laden Sie kvm_intel oder kvm_amd.',
  'Join the group kvm.': 'Treten Sie der Gruppe kvm bei.',
  'Restart libvirt, which remembers what the host can do.':
    'Starten Sie libvirt neu, das sich merkt, was der Host kann.',
  'This QEMU does not know the guest’s machine type': 'Dieses QEMU kennt den Maschinentyp des Gasts nicht',
  'The definition is from a newer QEMU than this one, or from one so old that its type was removed.':
    'Die Definition stammt von einem neueren QEMU als diesem, oder von einem so alten, dass sein Typ entfernt wurde.',
  'Compare `machine=` with `qemu-system-x86_64 -machine help`.':
    'Vergleichen Sie `machine=` mit `qemu-system-x86_64 -machine help`.',
  'The type is in that list.': 'Der Typ steht in dieser Liste.',
  'Set the type to the nearest one that is there, or to `q35` for the newest.':
    'Stellen Sie den nächstliegenden vorhandenen Typ ein, oder `q35` für den neuesten.',
  'The guest sees other hardware; Windows may want to be activated again.':
    'Der Gast sieht andere Hardware; Windows will womöglich neu aktiviert werden.',
  'The guest’s virtual network is off or missing': 'Das virtuelle Netz des Gasts ist aus oder fehlt',
  'The network is not started with the host, or was never defined; dnsmasq may be missing.':
    'Das Netz startet nicht mit dem Host oder wurde nie definiert; vielleicht fehlt dnsmasq.',
  '`virsh net-list --all`.': '`virsh net-list --all`.',
  'The network is listed as active.': 'Das Netz ist als aktiv aufgeführt.',
  '`virsh net-start default` and `virsh net-autostart default`.':
    '`virsh net-start default` und `virsh net-autostart default`.',
  'Define it from /usr/share/libvirt/networks/default.xml; install dnsmasq.':
    'Definieren Sie es aus /usr/share/libvirt/networks/default.xml; installieren Sie dnsmasq.',
  'Two devices of the guest want the same address, or none is left':
    'Zwei Geräte des Gasts wollen dieselbe Adresse, oder es ist keine mehr frei',
  'Addresses were written by hand, or the machine type has fewer slots than the definition needs.':
    'Adressen wurden von Hand geschrieben, oder der Maschinentyp hat weniger Steckplätze, als die Definition braucht.',
  "Look for the same `<address type='pci'>` twice.": "Suchen Sie nach doppelten `<address type='pci'>`.",
  'Each address stands once.': 'Jede Adresse steht nur einmal da.',
  'Take the addresses out and let libvirt assign them.':
    'Nehmen Sie die Adressen heraus, und lassen Sie libvirt sie vergeben.',
  'Add pcie-root-port controllers.': 'Fügen Sie Controller vom Typ pcie-root-port hinzu.',
  'The guest’s network interface may get another name.':
    'Die Netzwerkschnittstelle des Gasts bekommt womöglich einen anderen Namen.',
  'Arguments for QEMU fell out of the definition': 'Argumente für QEMU sind aus der Definition gefallen',
  'Without the declaration of the namespace on `<domain>`, libvirt drops `<qemu:commandline>` when it saves.':
    'Ohne die Deklaration des Namensraums an `<domain>` lässt libvirt `<qemu:commandline>` beim Speichern fallen.',
  '`virsh dumpxml NAME` lacks `xmlns:qemu`.': 'In `virsh dumpxml NAME` fehlt `xmlns:qemu`.',
  'The declaration is there.': 'Die Deklaration ist da.',
  "Add `xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'` to `<domain>` first, save, then add the arguments.":
    "Ergänzen Sie zuerst `xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'` an `<domain>`, speichern Sie, und ergänzen Sie dann die Argumente.",
  'The guest is stuck in an earlier command': 'Der Gast steckt in einem früheren Befehl fest',
  'QEMU or a hook hangs, often in taking a card from its driver, and libvirt waits for it.':
    'QEMU oder ein Hook hängt, oft beim Lösen einer Karte von ihrem Treiber, und libvirt wartet darauf.',
  '`virsh domjobinfo NAME`; threads in state D (`ps -eLo stat,comm | grep ^D`).':
    '`virsh domjobinfo NAME`; Threads im Zustand D (`ps -eLo stat,comm | grep ^D`).',
  'The next attempt works.': 'Der nächste Versuch gelingt.',
  'Find what hangs; where the kernel waits, only a restart helps.':
    'Finden Sie, was hängt; wo der Kernel wartet, hilft nur ein Neustart.',
  'Forcing it can lose the guest’s data.': 'Mit Gewalt kann es die Daten des Gasts kosten.',
  'The software TPM is not installed': 'Das Software-TPM ist nicht installiert',
  'The guest is to have an emulated TPM, and swtpm or its tools are not there, or libvirt was not restarted since.':
    'Der Gast soll ein emuliertes TPM haben, und swtpm oder seine Werkzeuge sind nicht da, oder libvirt wurde seither nicht neu gestartet.',
  '`command -v swtpm swtpm_setup`.': '`command -v swtpm swtpm_setup`.',
  'Both are found, also by the service.': 'Beide werden gefunden, auch vom Dienst.',
  'Install swtpm (and swtpm-tools), and restart libvirt.':
    'Installieren Sie swtpm (und swtpm-tools), und starten Sie libvirt neu.',
  'On NixOS: `virtualisation.libvirtd.qemu.swtpm.enable`.': 'Unter NixOS: `virtualisation.libvirtd.qemu.swtpm.enable`.',
  'The software TPM cannot make or read its state': 'Das Software-TPM kann seinen Zustand nicht anlegen oder lesen',
  'The state’s folder belongs to another user, AppArmor keeps swtpm out of it, or the state is from another version.':
    'Der Ordner des Zustands gehört einem anderen Benutzer, AppArmor hält swtpm davon fern, oder der Zustand stammt von einer anderen Version.',
  'Read the log the message names; look at the owner of /var/lib/swtpm-localca and /var/lib/libvirt/swtpm.':
    'Lesen Sie das Protokoll, das die Meldung nennt; sehen Sie nach, wem /var/lib/swtpm-localca und /var/lib/libvirt/swtpm gehören.',
  'The log ends without an error.': 'Das Protokoll endet ohne Fehler.',
  'Give the folders to the user swtpm runs as (tss).':
    'Geben Sie die Ordner dem Benutzer, unter dem swtpm läuft (tss).',
  'In a session: `swtpm_setup --create-config-files`.': 'In einer Sitzung: `swtpm_setup --create-config-files`.',
  'Move a stale state aside, once its secrets are safe.':
    'Schieben Sie einen veralteten Zustand beiseite, wenn seine Geheimnisse in Sicherheit sind.',
  'Without the old state BitLocker asks for its recovery key: have it at hand.':
    'Ohne den alten Zustand fragt BitLocker nach seinem Wiederherstellungsschlüssel: Halten Sie ihn bereit.',
  'The host’s TPM cannot be handed to the guest': 'Das TPM des Hosts lässt sich nicht an den Gast geben',
  'The definition hands the host’s own TPM over, which is busy, closed to QEMU or none at all.':
    'Die Definition übergibt das TPM des Hosts selbst, das beschäftigt, für QEMU gesperrt oder gar nicht vorhanden ist.',
  "`<backend type='passthrough'>` in the definition.": "`<backend type='passthrough'>` in der Definition.",
  'The backend is an emulator.': 'Das Backend ist ein Emulator.',
  "Use an emulated TPM: `<backend type='emulator' version='2.0'/>`.":
    "Verwenden Sie ein emuliertes TPM: `<backend type='emulator' version='2.0'/>`.",
  'Secrets bound to the old TPM are not in the new one.':
    'Geheimnisse, die an das alte TPM gebunden sind, sind nicht im neuen.',
  'QEMU may not open the group’s device node': 'QEMU darf den Geräteknoten der Gruppe nicht öffnen',
  'QEMU runs as a user to whom /dev/vfio/N does not belong: by hand, in a session of libvirt’s, in a container, or with dynamic_ownership off.':
    'QEMU läuft als ein Benutzer, dem /dev/vfio/N nicht gehört: von Hand, in einer Sitzung von libvirt, in einem Container, oder mit dynamic_ownership aus.',
  '`ls -l /dev/vfio`, and user, group and dynamic_ownership in /etc/libvirt/qemu.conf.':
    '`ls -l /dev/vfio`, und user, group und dynamic_ownership in /etc/libvirt/qemu.conf.',
  'The node belongs to the user that QEMU runs as.': 'Der Knoten gehört dem Benutzer, unter dem QEMU läuft.',
  'Start the guest through qemu:///system with dynamic_ownership on.':
    'Starten Sie den Gast über qemu:///system mit dynamic_ownership an.',
  'For QEMU by hand: a udev rule for SUBSYSTEM=="vfio" that gives the node to a group.':
    'Für QEMU von Hand: eine udev-Regel für SUBSYSTEM=="vfio", die den Knoten einer Gruppe gibt.',
  'Everybody in that group can reach memory through the device.':
    'Jeder in dieser Gruppe kann über das Gerät auf den Speicher zugreifen.',
  'libvirt does not accept the definition': 'libvirt nimmt die Definition nicht an',
  'An element is misplaced, unknown to this version, or contradicts another.':
    'Ein Element steht am falschen Ort, ist dieser Version unbekannt oder widerspricht einem anderen.',
  '`virt-xml-validate` on the definition.': '`virt-xml-validate` auf die Definition.',
  'It validates: then the message is about what this host supports.':
    'Sie ist gültig: Dann geht es in der Meldung darum, was dieser Host unterstützt.',
  'Correct the element the message names.': 'Berichtigen Sie das Element, das die Meldung nennt.',
  'The guest’s firmware file is not there': 'Die Firmware-Datei des Gasts ist nicht da',
  'The file was renamed or taken out by an update (the 2 MiB images are gone from many distributions), its package is missing, or the path is another distribution’s.':
    'Die Datei wurde von einem Update umbenannt oder entfernt (die 2-MiB-Abbilder fehlen in vielen Distributionen), ihr Paket fehlt, oder der Pfad ist der einer anderen Distribution.',
  'Look for the files that `<loader>` and `<nvram template>` name, and for descriptors in /usr/share/qemu/firmware.':
    'Suchen Sie nach den Dateien, die `<loader>` und `<nvram template>` nennen, und nach Beschreibungen in /usr/share/qemu/firmware.',
  'The file is there and readable.': 'Die Datei ist da und lesbar.',
  "Let libvirt choose: `<os firmware='efi'>` without paths.":
    "Lassen Sie libvirt wählen: `<os firmware='efi'>` ohne Pfade.",
  'Or name the 4 MiB files for code and variables together. Keep a copy of the variables.':
    'Oder nennen Sie die 4-MiB-Dateien für Code und Variablen zusammen. Behalten Sie eine Kopie der Variablen.',
  'New variables forget boot entries and keys of Secure Boot; BitLocker may ask for its key.':
    'Neue Variablen vergessen Boot-Einträge und Schlüssel von Secure Boot; BitLocker fragt womöglich nach seinem Schlüssel.',
  'Firmware and its variables do not fit each other': 'Firmware und Variablen passen nicht zueinander',
  'Variables of the 2 MiB firmware are used with the 4 MiB one or the other way round, or a file is cut short.':
    'Variablen der 2-MiB-Firmware werden mit der 4-MiB-Firmware verwendet oder umgekehrt, oder eine Datei ist abgeschnitten.',
  '`stat -c %s` of both: 540672 are variables of 4 MiB firmware, 131072 of 2 MiB firmware.':
    '`stat -c %s` von beiden: 540672 sind Variablen der 4-MiB-Firmware, 131072 die der 2-MiB-Firmware.',
  'The sizes belong together.': 'Die Größen gehören zusammen.',
  'Keep a copy of /var/lib/libvirt/qemu/nvram/NAME_VARS.fd, then `virsh start NAME --reset-nvram`.':
    'Behalten Sie eine Kopie von /var/lib/libvirt/qemu/nvram/NAME_VARS.fd, dann `virsh start NAME --reset-nvram`.',
  'Boot entries and keys in the variables are lost.': 'Boot-Einträge und Schlüssel in den Variablen gehen verloren.',
  'PCI Express was asked for on a machine without it': 'PCI Express wurde von einem Rechner ohne PCI Express verlangt',
  'The device is given as PCI Express (pcie=1), and the guest’s machine type is i440fx, which has none.':
    'Das Gerät wird als PCI Express übergeben (pcie=1), und der Maschinentyp des Gasts ist i440fx, der keines hat.',
  '`qm config VMID`: the line `machine:`.': '`qm config VMID`: die Zeile `machine:`.',
  'The machine is q35.': 'Die Maschine ist q35.',
  'Set the machine to q35: `qm set VMID --machine q35`.':
    'Setzen Sie die Maschine auf q35: `qm set VMID --machine q35`.',
  'Or leave pcie=1 out.': 'Oder lassen Sie pcie=1 weg.',
  'Windows may find its hardware changed.': 'Windows findet seine Hardware dann vielleicht verändert.',
  'The disk image or ISO is not there': 'Das Festplattenabbild oder die ISO-Datei ist nicht da',
  'The disk it lies on is not mounted, the file was moved or deleted, or the drive has another name since.':
    'Der Datenträger, auf dem es liegt, ist nicht eingehängt, die Datei wurde verschoben oder gelöscht, oder das Laufwerk heißt inzwischen anders.',
  'Look for each `<source>` of the definition.': 'Sehen Sie nach jeder `<source>` der Definition.',
  'The file is there: then it is a matter of permission.': 'Die Datei ist da: Dann geht es um Rechte.',
  'Mount the disk or correct the path; eject an ISO that is gone.':
    'Hängen Sie den Datenträger ein, oder berichtigen Sie den Pfad; werfen Sie eine ISO-Datei aus, die es nicht mehr gibt.',
  'QEMU may not open the disk image': 'QEMU darf das Festplattenabbild nicht öffnen',
  'A folder above the image cannot be entered by QEMU’s user, the owner is another, the medium is read-only, or AppArmor or SELinux says no.':
    'Ein Ordner über dem Abbild ist dem Benutzer von QEMU verschlossen, der Besitzer ist ein anderer, das Medium ist nur lesbar, oder AppArmor oder SELinux sagt Nein.',
  '`namei -l PATH` as that user; first look for denials in the kernel’s log.':
    '`namei -l PATH` als dieser Benutzer; suchen Sie zuerst im Kernel-Protokoll nach Verweigerungen.',
  'The kernel’s log has a denial: then see sec-apparmor-denied or sec-selinux-denied.':
    'Im Kernel-Protokoll steht eine Verweigerung: Dann siehe sec-apparmor-denied oder sec-selinux-denied.',
  'Move the image to /var/lib/libvirt/images.': 'Verschieben Sie das Abbild nach /var/lib/libvirt/images.',
  'Or let the user through: `setfacl -m u:libvirt-qemu:x` on the folders above.':
    'Oder lassen Sie den Benutzer durch: `setfacl -m u:libvirt-qemu:x` auf die Ordner darüber.',
  'Never `chmod 777`: everybody could read your home.': 'Nie `chmod 777`: Jeder könnte Ihr Home-Verzeichnis lesen.',
  'Another program has the disk image open': 'Ein anderes Programm hat das Festplattenabbild geöffnet',
  'Another guest, a backup, a QEMU left behind or a mount uses the same image.':
    'Ein anderer Gast, eine Sicherung, ein zurückgebliebenes QEMU oder eine Einhängung verwendet dasselbe Abbild.',
  '`lsof PATH`, `pgrep -a qemu`.': '`lsof PATH`, `pgrep -a qemu`.',
  'Nothing has the file open.': 'Nichts hat die Datei geöffnet.',
  'End the other user of the image.': 'Beenden Sie den anderen Nutzer des Abbilds.',
  'Forcing the lock corrupts the image.': 'Die Sperre zu erzwingen, beschädigt das Abbild.',
  'The host has too little memory for the guest': 'Der Host hat zu wenig Speicher für den Gast',
  'A guest with a passed device takes all of its memory at once and keeps it; nothing can be lent or swapped.':
    'Ein Gast mit durchgereichtem Gerät belegt seinen ganzen Speicher auf einmal und behält ihn; nichts lässt sich leihen oder auslagern.',
  'Compare MemAvailable with the guest’s memory; caches of ZFS count as used.':
    'Vergleichen Sie MemAvailable mit dem Speicher des Gasts; Caches von ZFS zählen als belegt.',
  'MemAvailable covers the guest.': 'MemAvailable reicht für den Gast.',
  'Give the guest less memory, or limit the ARC of ZFS.':
    'Geben Sie dem Gast weniger Speicher, oder begrenzen Sie den ARC von ZFS.',
  'The kernel may end programs of the host to find memory.':
    'Der Kernel beendet womöglich Programme des Hosts, um Speicher zu finden.',
  'There are not enough huge pages': 'Es gibt nicht genug Huge Pages',
  'Fewer pages are free than the guest’s memory takes: too few were reserved, memory is in pieces, or they lie on the other NUMA node.':
    'Weniger Seiten sind frei, als der Speicher des Gasts belegt: Zu wenige wurden reserviert, der Speicher ist zerstückelt, oder sie liegen auf dem anderen NUMA-Knoten.',
  '`grep -i huge /proc/meminfo`, and each node’s below /sys/devices/system/node.':
    '`grep -i huge /proc/meminfo`, und die jedes Knotens unter /sys/devices/system/node.',
  'HugePages_Free covers the guest.': 'HugePages_Free reicht für den Gast.',
  'Reserve them at boot.': 'Reservieren Sie sie beim Start.',
  'Free caches and compact memory before the start.':
    'Leeren Sie vor dem Start Caches, und verdichten Sie den Speicher.',
  'Or take `<hugepages/>` out.': 'Oder nehmen Sie `<hugepages/>` heraus.',
  'What is reserved is lost to the host.': 'Was reserviert ist, fehlt dem Host.',
  'QEMU ended because the device answers with nothing but ones': 'QEMU endete, weil das Gerät nur mit Einsen antwortet',
  'The device is powered off or dead: every register reads 0xff, its interrupt pin too.':
    'Das Gerät ist ausgeschaltet oder tot: Jedes Register liest sich als 0xff, auch sein Interrupt-Pin.',
  '`xxd -l 4 /sys/bus/pci/devices/ADDRESS/config` shows ffffffff.':
    '`xxd -l 4 /sys/bus/pci/devices/ADDRESS/config` zeigt ffffffff.',
  'The registers read as a device.': 'Die Register lesen sich wie die eines Geräts.',
  'Bring the device back: see reset-d3cold-stuck.': 'Holen Sie das Gerät zurück: siehe reset-d3cold-stuck.',
  'The card’s ROM file is missing or cannot be read': 'Die ROM-Datei der Karte fehlt oder lässt sich nicht lesen',
  'The path has a slip, the folder is closed to QEMU’s user, or AppArmor or SELinux says no. If the name is efi-*.rom or pxe-*.rom, a ROM of QEMU’s own package is missing.':
    'Der Pfad hat einen Tippfehler, der Ordner ist dem Benutzer von QEMU verschlossen, oder AppArmor oder SELinux sagt Nein. Heißt sie efi-*.rom oder pxe-*.rom, fehlt ein ROM aus dem Paket von QEMU selbst.',
  '`sudo -u libvirt-qemu test -r PATH`.': '`sudo -u libvirt-qemu test -r PATH`.',
  'QEMU’s user can read it.': 'Der Benutzer von QEMU kann sie lesen.',
  'Put the file into /usr/share/vgabios or /var/lib/libvirt/vbios, readable, with its label.':
    'Legen Sie die Datei nach /usr/share/vgabios oder /var/lib/libvirt/vbios, lesbar, mit dem richtigen Label.',
  'The device declares a capability that QEMU cannot emulate':
    'Das Gerät meldet eine Fähigkeit, die QEMU nicht emulieren kann',
  'The device’s own description of its MSI-X table is wrong; some Silicon Motion NVMe controllers are like that.':
    'Die eigene Beschreibung der MSI-X-Tabelle des Geräts ist falsch; manche NVMe-Controller von Silicon Motion sind so.',
  'The message itself.': 'Die Meldung selbst.',
  'A newer QEMU starts with the device.': 'Ein neueres QEMU startet mit dem Gerät.',
  'Use a QEMU that knows the device, or `x-msix-relocation=bar2`.':
    'Verwenden Sie ein QEMU, das das Gerät kennt, oder `x-msix-relocation=bar2`.',
  'Pass another device.': 'Reichen Sie ein anderes Gerät durch.',
  'That option is experimental.': 'Diese Option ist experimentell.',
  'The virtual display’s OpenGL cannot be set up': 'OpenGL der virtuellen Anzeige lässt sich nicht einrichten',
  'OpenGL is on for a display that listens on a network port, or on the card that the guest has.':
    'OpenGL ist an für eine Anzeige, die an einem Netzwerkport lauscht, oder auf der Karte, die der Gast hat.',
  "`<gl enable='yes'>` and its rendernode in the definition.":
    "`<gl enable='yes'>` und sein rendernode in der Definition.",
  'OpenGL is off in the definition.': 'OpenGL ist in der Definition aus.',
  'Switch it off, or set the listening type to none and name another card’s render node.':
    'Schalten Sie es aus, oder stellen Sie die Art des Lauschens auf none, und nennen Sie den Render-Knoten einer anderen Karte.',
}
