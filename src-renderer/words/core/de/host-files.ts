// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const hostFiles: CoreSentences = {
  'booster’s initramfs runs no scripts': 'das initramfs von booster führt keine Skripte aus',
  'NixOS builds its initramfs from its own configuration': 'NixOS baut sein initramfs aus seiner eigenen Konfiguration',
  'this system boots without an initramfs': 'dieses System startet ohne initramfs',
  'a script in the initramfs ({0}) binds each device by address and id before any driver sees it':
    'ein Skript im initramfs ({0}) bindet jedes Gerät nach Adresse und ID, bevor ein Treiber es sieht',
  'the initramfs is part of the system image here, so nothing of ours can run in it':
    'das initramfs ist hier Teil des Systemabbilds; nichts von uns kann darin laufen',
  '/usr is read-only here and changes come as new snapshots, so nothing of ours can be put into an initramfs':
    '/usr ist hier nur lesbar, und Änderungen kommen als neue Snapshots; nichts von uns kann in ein initramfs gelegt werden',
  '{0}; devices can be bound by vfio-pci.ids= only': '{0}; Geräte lassen sich nur mit vfio-pci.ids= binden',
  'a preset names this configuration file, and it is not there':
    'ein Preset nennt diese Konfigurationsdatei, und sie ist nicht da',
  'a preset names this configuration file; outside /etc/mkinitcpio*.conf none is edited':
    'ein Preset nennt diese Konfigurationsdatei; außerhalb von /etc/mkinitcpio*.conf wird keine bearbeitet',
  'a word to be taken off stands in pieces: {0}': 'ein zu entfernendes Wort steht in Stücken da: {0}',
  'its lines end as on Windows, and the \\r would become part of a word: {0}':
    'die Zeilen enden wie unter Windows, und das \\r würde Teil eines Worts: {0}',
  'it has no line with kernel parameters to put ours on':
    'keine Zeile mit Kernel-Parametern ist da, an die unsere kommen könnten',
  'it is not JSON': 'es ist kein JSON',
  'GRUB would not pass this on: {0}': 'GRUB würde das nicht weiterreichen: {0}',
  'there are no entries in /boot/loader/entries to put kernel parameters on':
    'in /boot/loader/entries gibt es keine Einträge für Kernel-Parameter',
  'entries take their parameters from $kernelopts, and there is no grubenv':
    'Einträge nehmen ihre Parameter aus $kernelopts, und es gibt kein grubenv',
  'it is gone': 'es ist weg',
  'entries take their parameters from $kernelopts, and it is not set there':
    'Einträge nehmen ihre Parameter aus $kernelopts, und dort ist es nicht gesetzt',
  'it holds escaped letters: {0}': 'maskierte Zeichen sind darin: {0}',
  'its {0} bytes have no room for more words': 'in den {0} Byte ist kein Platz für weitere Wörter',
  'there is no {0} to be made anew': 'es gibt kein {0}, das neu erzeugt werden könnte',
  'its lines end as on Windows, and a shell takes the \\r into the value: {0}':
    'die Zeilen enden wie unter Windows, und eine Shell nimmt das \\r in den Wert: {0}',
  'grub-mkconfig stops there, {0}: {1}': 'grub-mkconfig bleibt dort stehen, {0}: {1}',
  'the quote {0} in the value is never closed': 'das Anführungszeichen {0} im Wert wird nie geschlossen',
  'GRUB would take “{0}” for its own, and what follows would not reach the kernel':
    'GRUB nähme „{0}“ für sich, und was folgt, erreichte den Kernel nicht',
  'there is no /etc/default/grub, so nothing tells how GRUB’s menu is made':
    'es gibt kein /etc/default/grub; nichts sagt also, wie das Menü von GRUB entsteht',
  'words after “--” are not for the kernel, and ours would come after it: {0}':
    'Wörter nach „--“ sind nicht für den Kernel, und unseres käme danach: {0}',
  'this line, read later, may leave ours out: {0}':
    'diese Zeile, die später gelesen wird, lässt unseres womöglich aus: {0}',
  'a shell would not come to the value that is wanted: {0}': 'eine Shell käme nicht auf den gewünschten Wert: {0}',
  'no line sets {0}': 'keine Zeile setzt {0}',
  'there is no /etc/kernelstub/configuration': 'es gibt kein /etc/kernelstub/configuration',
  'no limine.conf was found on /efi, /boot/efi or /boot':
    'kein limine.conf wurde unter /efi, /boot/efi oder /boot gefunden',
  'bash stops there: {0}': 'bash bleibt dort stehen: {0}',
  'KERNEL_CMDLINE[default] cannot be worked out: {0}': 'KERNEL_CMDLINE[default] lässt sich nicht ermitteln: {0}',
  '/etc/default/limine sets no KERNEL_CMDLINE[default] to add to':
    '/etc/default/limine setzt kein KERNEL_CMDLINE[default], das sich ergänzen ließe',
  'neither rpm-ostree nor bootc is there to change the deployment':
    'weder rpm-ostree noch bootc ist da, um das Deployment zu ändern',
  '“{0}” is not ours, and bootc takes off only what was put on through it':
    '„{0}“ ist nicht von uns, und bootc nimmt nur weg, was durch es hinzukam',
  'no deployment has an entry in /boot/loader/entries': 'kein Deployment hat einen Eintrag in /boot/loader/entries',
  'there is neither /etc/kernel/cmdline nor /etc/default/grub':
    'es gibt weder /etc/kernel/cmdline noch /etc/default/grub',
  'neither /boot/refind_linux.conf nor a stanza of refind.conf has kernel parameters':
    'weder /boot/refind_linux.conf noch ein Abschnitt von refind.conf hat Kernel-Parameter',
  'there is no /etc/kernel/cmdline, so sdbootutil would copy the parameters that run right now':
    'es gibt kein /etc/kernel/cmdline; sdbootutil würde daher die Parameter kopieren, die gerade laufen',
  'GRUB would end the line at “;”, and how sdbootutil hands quotes on is not known':
    'GRUB beendete die Zeile bei „;“, und wie sdbootutil Anführungszeichen weiterreicht, ist nicht bekannt',
  'NixOS builds its menu from its own configuration: paste the module with boot.kernelParams instead':
    'NixOS baut sein Menü aus seiner eigenen Konfiguration: Fügen Sie stattdessen das Modul mit boot.kernelParams ein',
  'the firmware starts the kernel itself, with parameters kept in an entry of the firmware: change that entry':
    'die Firmware startet den Kernel selbst, mit Parametern aus einem Eintrag der Firmware: Ändern Sie diesen Eintrag',
  'it depends on a command or an expression': 'es hängt von einem Befehl oder einem Ausdruck ab',
  'the quote  in the value is never closed': 'das Anführungszeichen im Wert wird nie geschlossen',
  'there is none of {0}': 'keines von {0} ist da',
  'it takes in {0}, where parameters may stand as well': 'es bezieht {0} ein, wo auch Parameter stehen können',
  'no entry in loader/entries of /efi, /boot/efi or /boot starts a kernel of this system':
    'kein Eintrag in loader/entries von /efi, /boot oder /boot/efi startet einen Kernel dieses Systems',
  'no file holds the parameters of the next image, which would take those that run right now: put them into /etc/kernel/cmdline first':
    'keine Datei enthält die Parameter des nächsten Abbilds, das die gerade laufenden übernähme: Schreiben Sie sie zuerst in /etc/kernel/cmdline',
  'it is set by a loop': 'eine Schleife setzt es',
  'go on': 'weitermachen',
  'a command whose name is not known may have changed it':
    'ein Befehl, dessen Name nicht bekannt ist, hat es womöglich geändert',
  "“{0}” is not for this machine's sh": '„{0}“ ist nichts für das sh dieses Rechners',
  '“{0} {1}” may have changed it': '„{0} {1}“ hat es womöglich geändert',
  'it is unset under a condition': 'es wird unter einer Bedingung gelöscht',
  'it is set by {0}': '{0} setzt es',
  'the file may end early, at “{0}”': 'die Datei endet womöglich vorzeitig, bei „{0}“',
  "“{0}+=” is bash's, and sh is not bash here": '„{0}+=“ gehört zu bash, und sh ist hier nicht bash',
  "“{0}+=(…)” is bash's, and sh is not bash here": '„{0}+=(…)“ gehört zu bash, und sh ist hier nicht bash',
  "“{0}=” is bash's, and sh is not bash here": '„{0}=“ gehört zu bash, und sh ist hier nicht bash',
  "“{0}=(…)” is bash's, and sh is not bash here": '„{0}=(…)“ gehört zu bash, und sh ist hier nicht bash',
  'it is set as only bash can, and sh may be another shell':
    'es wird gesetzt, wie nur bash es kann, und sh ist womöglich eine andere Shell',
  'it is set under a condition': 'es wird unter einer Bedingung gesetzt',
  'the file goes on with more than plain assignments': 'die Datei geht mit mehr als einfachen Zuweisungen weiter',
  'it depends on a home folder': 'es hängt von einem Home-Verzeichnis ab',
  'it holds a brace expansion': 'eine Klammererweiterung ist darin',
  'it depends on {0}': 'es hängt von {0} ab',
  'it holds an array within a word': 'ein Array innerhalb eines Worts ist darin',
  'it depends on ${0}': 'es hängt von ${0} ab',
  'it depends on ${0}: {1}': 'es hängt von ${0} ab: {1}',
  'a double quote is never closed': 'ein doppeltes Anführungszeichen wird nie geschlossen',
  'a single quote is never closed': 'ein einfaches Anführungszeichen wird nie geschlossen',
  "it depends on GRUB's {0}": 'es hängt von {0} in GRUB ab',
  'GRUB does not accept “{0}” outside quotes': 'GRUB nimmt „{0}“ außerhalb von Anführungszeichen nicht an',
  'a single quote': 'ein einfaches Anführungszeichen',
  'a quote': 'ein Anführungszeichen',
  'the new grub.cfg starts no Linux': 'die neue grub.cfg startet kein Linux',
  'an entry of the new grub.cfg lacks {0}: {1}': 'einem Eintrag der neuen grub.cfg fehlt {0}: {1}',
  'an entry of the new grub.cfg still has {0}: {1}': 'ein Eintrag der neuen grub.cfg hat noch {0}: {1}',
  'the new image lacks {0}': 'dem neuen Abbild fehlt {0}',
  'the new image still has {0}': 'das neue Abbild hat noch {0}',
  'the new image lacks {0} programs and scripts that the one in use has, {1} among them':
    'dem neuen Abbild fehlen {0} Programme und Skripte, die das verwendete hat, darunter {1}',
  'NixOS takes hooks from its own configuration (virtualisation.libvirtd.hooks.qemu)':
    'NixOS nimmt Hooks aus seiner eigenen Konfiguration (virtualisation.libvirtd.hooks.qemu)',
  'SELinux is enforcing, and its policy does not let libvirt run hooks for QEMU: with one in place no guest would start. CPUs can be kept free from boot on instead (--isolate)':
    'SELinux setzt seine Regeln durch, und seine Richtlinie lässt libvirt keine Hooks für QEMU ausführen: Mit einem startete kein Gast. CPUs lassen sich stattdessen ab dem Start frei halten (--isolate)',
  'somebody else’s hook stands at this place; move it away or give it another name':
    'an dieser Stelle steht ein fremder Hook; verschieben Sie ihn, oder benennen Sie ihn um',
  'Limine would not start a new image because of the checksum in: {0}':
    'Limine startete ein neues Abbild nicht, wegen der Prüfsumme in: {0}',
  'there are no modules of a kernel {0} on this system': 'auf diesem System gibt es keine Module eines Kernels {0}',
  'NixOS builds its images from its configuration; see the module to paste':
    'NixOS baut seine Abbilder aus seiner Konfiguration; siehe das Modul zum Einfügen',
  'no installed kernel belongs to this file; installed: {0}':
    'kein installierter Kernel gehört zu dieser Datei; installiert: {0}',
  'no installed kernel belongs to this file; installed: none':
    'kein installierter Kernel gehört zu dieser Datei; installiert: keiner',
  'no kernel with modules is installed': 'kein Kernel mit Modulen ist installiert',
  'no initramfs of the kernel {0} was found, neither in /boot nor beside its boot entry':
    'kein initramfs des Kernels {0} wurde gefunden, weder in /boot noch neben seinem Boot-Eintrag',
  'not made yet': 'noch nicht erzeugt',
  'the account with the number {0} is not in /etc/passwd; let it into the group libvirt yourself':
    'das Konto mit der Nummer {0} steht nicht in /etc/passwd; nehmen Sie es selbst in die Gruppe libvirt auf',
  'the group libvirt of this system lies in /usr/lib/group: copy its line to /etc/group first (grep ^libvirt: /usr/lib/group >> /etc/group)':
    'die Gruppe libvirt dieses Systems steht in /usr/lib/group: Kopieren Sie ihre Zeile zuerst nach /etc/group (grep ^libvirt: /usr/lib/group >> /etc/group)',
  'this system is not started by systemd: switch libvirt on by its own means':
    'dieses System wird nicht von systemd gestartet: Schalten Sie libvirt mit dessen eigenen Mitteln ein',
  'packages of this system come with its image: layer them with rpm-ostree, or build them in':
    'Pakete dieses Systems kommen mit seinem Abbild: Legen Sie sie mit rpm-ostree als Schicht darauf, oder bauen Sie sie ein',
  'Proxmox VE brings QEMU and firmware of its own, which the distribution’s packages clash with':
    'Proxmox VE bringt eigenes QEMU und eigene Firmware mit, mit denen sich die Pakete der Distribution nicht vertragen',
  'how packages are installed on this distribution is not known to Throughway':
    'wie auf dieser Distribution Pakete installiert werden, weiß Throughway nicht',
  'NixOS declares this in its configuration: put `{0}` there and run `nixos-rebuild switch`':
    'NixOS legt das in seiner Konfiguration fest: Schreiben Sie `{0}` hinein, und führen Sie `nixos-rebuild switch` aus',
  'this boot is a trial itself: keep it or restart first':
    'dieser Start ist selbst eine Probe: Behalten Sie sie, oder starten Sie zuerst neu',
  'there is no systemd here, which would end a trial that nobody answers':
    'hier gibt es kein systemd, das eine Probe beendete, auf die niemand antwortet',
  'GRUB next_entry': 'GRUB next_entry',
  '{0}/grub.cfg does not read next_entry, or does not clear it before it counts; GRUB would not go back':
    '{0}/grub.cfg liest next_entry nicht oder löscht es nicht, bevor es gilt; GRUB kehrte nicht zurück',
  '{0}/grub.cfg does not read the entry files in /boot/loader/entries':
    '{0}/grub.cfg liest die Eintragsdateien in /boot/loader/entries nicht',
  'the default is a number (saved_entry={0}), and one more entry would shift what it means':
    'die Vorgabe ist eine Zahl (saved_entry={0}), und ein weiterer Eintrag verschöbe, was sie bedeutet',
  'none of the entry files in /boot/loader/entries is the default or that of the running kernel':
    'keine der Eintragsdateien in /boot/loader/entries ist die Vorgabe oder die des laufenden Kernels',
  '{0} is set neither in the entry nor in grubenv': '{0} ist weder im Eintrag noch in grubenv gesetzt',
  'sdbootutil makes and measures every boot entry itself and would take one of ours away. Next best: apply it and, if the machine does not come up, choose an earlier snapshot at the boot menu':
    'sdbootutil erzeugt und misst jeden Boot-Eintrag selbst und nähme einen von uns weg. Das Nächstbeste: Wenden Sie es an, und kommt der Rechner nicht hoch, wählen Sie im Boot-Menü einen früheren Snapshot',
  'rEFInd has no one-shot and remembers what it started last. Next best: keep a second line in refind_linux.conf with the old words, and choose it at the menu (F2 on the entry)':
    'rEFInd kennt keinen einmaligen Start und merkt sich, was es zuletzt gestartet hat. Das Nächstbeste: Behalten Sie in refind_linux.conf eine zweite Zeile mit den alten Wörtern, und wählen Sie sie im Menü (F2 auf dem Eintrag)',
  'a change makes a new deployment the default, and there is no one-shot. Next best: the earlier deployment is the second entry of the menu; with `boot_counter=1` in grubenv GRUB goes back to it by itself':
    'eine Änderung macht ein neues Deployment zur Vorgabe, und einen einmaligen Start gibt es nicht. Das Nächstbeste: Das frühere Deployment ist der zweite Eintrag des Menüs; mit `boot_counter=1` in grubenv kehrt GRUB von selbst dahin zurück',
  'entries are made from the configuration alone. Next best: a `specialisation` with these words in it is an entry of its own; start it once with `bootctl set-oneshot` or from the menu':
    'Einträge entstehen allein aus der Konfiguration. Das Nächstbeste: Eine `specialisation` mit diesen Wörtern ist ein eigener Eintrag; starten Sie sie einmal mit `bootctl set-oneshot` oder aus dem Menü',
  'Proxmox can pin a kernel for one boot but not its parameters, and unpins it only after a good start. Next best: apply it and, if the machine does not come up, delete the words at the boot menu':
    'Proxmox kann einen Kernel für einen Start festlegen, nicht aber seine Parameter, und löst ihn erst nach einem guten Start wieder. Das Nächstbeste: Wenden Sie es an, und kommt der Rechner nicht hoch, löschen Sie die Wörter im Boot-Menü',
  'the firmware starts the kernel with parameters from its own memory, which is not written to here. Next best: a second boot entry of the firmware, and `efibootmgr --bootnext`':
    'die Firmware startet den Kernel mit Parametern aus ihrem eigenen Speicher, in den hier nicht geschrieben wird. Das Nächstbeste: ein zweiter Boot-Eintrag der Firmware und `efibootmgr --bootnext`',
  'Syslinux has no one-shot on this system. Next best: a second LABEL with the old words, to be chosen at the menu':
    'Syslinux kennt auf diesem System keinen einmaligen Start. Das Nächstbeste: ein zweites LABEL mit den alten Wörtern, im Menü zu wählen',
  'Without a trial the recovery card shows how to get back from the boot menu.':
    'Ohne Probe zeigt die Rettungskarte, wie Sie aus dem Boot-Menü zurückkommen.',
  '{0} starts an entry of its own once; the machine goes back by itself at the boot after it.':
    '{0} startet einmal einen eigenen Eintrag; beim Start danach kehrt der Rechner von selbst zurück.',
  'Only root can read {0}; it is looked at before anything is written, and nothing is where it speaks against a trial.':
    'Nur root kann {0} lesen; vor jedem Schreiben wird nachgesehen, und spricht etwas darin gegen eine Probe, wird nichts geschrieben.',
  'Only root can read a file that decides it; it is looked at before anything is written, and nothing is where it speaks against a trial.':
    'Nur root kann eine Datei lesen, die darüber entscheidet; vor jedem Schreiben wird nachgesehen, und spricht etwas darin gegen eine Probe, wird nichts geschrieben.',
  'a file that decides it': 'eine Datei, die darüber entscheidet',
  '{0} Without a trial the recovery card shows how to get back from the boot menu.':
    '{0} Ohne Probe zeigt die Rettungskarte, wie Sie aus dem Boot-Menü zurückkommen.',
  'it does not begin as a GRUB environment block': 'es beginnt nicht wie ein Environment-Block von GRUB',
  'it has {0} bytes in place of {1}': 'es hat {0} Byte statt {1}',
  'its last line has no end': 'die letzte Zeile hat kein Ende',
  'it has no room for one more variable': 'für eine weitere Variable ist kein Platz',
  'LVM or encryption': 'LVM oder Verschlüsselung',
  'neither /boot/grub/grub.cfg nor /boot/grub2/grub.cfg is there':
    'weder /boot/grub/grub.cfg noch /boot/grub2/grub.cfg ist da',
  'there is a menu in {0} and in {1}; which of them GRUB reads cannot be told':
    'es gibt ein Menü in {0} und in {1}; welches davon GRUB liest, ist nicht feststellbar',
  'what {0} lies on cannot be told, so neither whether GRUB can clear a one-shot there':
    'worauf {0} liegt, ist nicht feststellbar, und damit auch nicht, ob GRUB dort einen einmaligen Start löschen kann',
  'GRUB cannot write to {0}, on which {1} lies: a one-shot would stay and the trial would come again at each start. A separate /boot of ext4 would do':
    'GRUB kann nicht auf {0} schreiben, worauf {1} liegt: Ein einmaliger Start bliebe, und die Probe käme bei jedem Start wieder. Ein eigenes /boot mit ext4 genügte',
  'GRUB cannot write through {0}, on which {1} lies ({2}): a one-shot would stay and the trial would come again at each start. A /boot on a plain partition would do':
    'GRUB kann nicht durch {0} schreiben, worauf {1} liegt ({2}): Ein einmaliger Start bliebe, und die Probe käme bei jedem Start wieder. Ein /boot auf einer einfachen Partition genügte',
  'GRUB would not take it as its environment: {0}': 'GRUB nähme es nicht als sein Environment: {0}',
  'another entry is already set for the next boot: next_entry={0}':
    'für den nächsten Start ist schon ein anderer Eintrag gesetzt: next_entry={0}',
  'its initrd is given in several lines: {0}': 'seine initrd ist in mehreren Zeilen angegeben: {0}',
  'its kernel line is more than one command: {0}': 'seine Kernel-Zeile ist mehr als ein Befehl: {0}',
  '{0}/grub.cfg does not read custom.cfg (/etc/grub.d/41_custom is missing or not executable)':
    '{0}/grub.cfg liest custom.cfg nicht (/etc/grub.d/41_custom fehlt oder ist nicht ausführbar)',
  'no entry of {0}/grub.cfg starts this Linux in a way that can be copied':
    'kein Eintrag von {0}/grub.cfg startet dieses Linux so, dass er sich kopieren ließe',
  'the entry “{0}” cannot be copied: {1}': 'der Eintrag „{0}“ lässt sich nicht kopieren: {1}',
  'it decides itself what is started, and a trial could not: {0}':
    'es entscheidet selbst, was gestartet wird, und eine Probe könnte das nicht: {0}',
  'a quote or a bracket in it is never closed, so nothing can be added after it':
    'ein Anführungszeichen oder eine Klammer darin wird nie geschlossen; danach lässt sich nichts anfügen',
  'Limine has a one-shot only where UEFI started it':
    'Limine kennt einen einmaligen Start nur, wo UEFI es gestartet hat',
  'Limine did not tell its version at this start (LoaderInfo); before 12.4 it takes no notice of a one-shot':
    'Limine hat bei diesem Start seine Version nicht genannt (LoaderInfo); vor 12.4 beachtet es keinen einmaligen Start',
  'Limine {0}.{1} started this system, and before 12.4 it takes no notice of a one-shot':
    'Limine {0}.{1} hat dieses System gestartet, und vor 12.4 beachtet es keinen einmaligen Start',
  'limine.conf is at none of its usual places': 'limine.conf liegt an keinem der üblichen Orte',
  'there is a menu in {0} and in {1}; which of them Limine reads cannot be told':
    'es gibt ein Menü in {0} und in {1}; welches davon Limine liest, ist nicht feststellbar',
  'Limine would remember the trial and start it again: {0}':
    'Limine merkte sich die Probe und startete sie erneut: {0}',
  'Limine starts only with the menu whose checksum it holds: {0}':
    'Limine startet nur mit dem Menü, dessen Prüfsumme es enthält: {0}',
  'none of its entries starts a Linux kernel with the words that the running one has':
    'keiner seiner Einträge startet einen Linux-Kernel mit den Wörtern des laufenden',
  'the variables of the firmware cannot be reached, and the one-shot is one of them':
    'die Variablen der Firmware sind nicht erreichbar, und der einmalige Start ist eine davon',
  'there is no boot entry in a file (loader/entries); a unified kernel image has its parameters inside':
    'es gibt keinen Boot-Eintrag in einer Datei (loader/entries); ein Unified Kernel Image hat seine Parameter in sich',
  'there are boot entries on {0}; which of them the running one is cannot be told':
    'auf {0} gibt es Boot-Einträge; welcher der laufende ist, ist nicht feststellbar',
  'this system was started from {0}, a unified kernel image with its parameters inside':
    'dieses System wurde von {0} gestartet, einem Unified Kernel Image mit den Parametern in sich',
  'no boot entry starts a Linux kernel': 'kein Boot-Eintrag startet einen Linux-Kernel',
  'the running entry names no kernel (`linux`)': 'der laufende Eintrag nennt keinen Kernel (`linux`)',
  'it would take the trial’s entry as its default, for good: {0}':
    'es nähme den Eintrag der Probe dauerhaft als Vorgabe: {0}',
  'the firmware’s variable {0} ({1}) would take the trial’s entry as its default':
    'die Variable {0} der Firmware ({1}) machte den Eintrag der Probe zur Vorgabe',
  'every boot entry sorts behind one of ours or is counted (boot counting), so the trial’s could become the default':
    'jeder Boot-Eintrag wird hinter einem von uns einsortiert oder gezählt (Boot Counting); der Eintrag der Probe könnte also zur Vorgabe werden',
  'a newer kernel is installed than the one that runs; restart first':
    'ein neuerer Kernel als der laufende ist installiert; starten Sie zuerst neu',
  'the entry to copy starts without an initramfs, so nothing could bind early.':
    'der zu kopierende Eintrag startet ohne initramfs; nichts könnte also früh binden.',
  'Throughway trial (one boot)': 'Throughway-Probe (ein Start)',
  'initrd {0}': 'initrd {0}',
  'options {0}': 'options {0}',
  'EFI BootNext': 'EFI BootNext',
  'the release of the running kernel cannot be told': 'die Release-Nummer des laufenden Kernels ist nicht feststellbar',
  'the firmware has boot entries under all the numbers that ours could have':
    'die Firmware hat unter allen Nummern, die unserer haben könnte, schon Boot-Einträge',
  'the variables of the firmware cannot be reached, and BootNext is one of them':
    'die Variablen der Firmware sind nicht erreichbar, und BootNext ist eine davon',
  'Secure Boot is on, and the firmware would not start an image that is not signed with its keys':
    'Secure Boot ist an, und die Firmware startete kein Abbild, das nicht mit ihren Schlüsseln signiert ist',
  'whether Secure Boot is on cannot be told, and with it the firmware would not start an image of ours':
    'ob Secure Boot an ist, ist nicht feststellbar, und damit startete die Firmware kein Abbild von uns',
  'the EFI system partition is mounted neither at /efi nor at /boot/efi nor at /boot':
    'die EFI-Systempartition ist weder unter /efi noch unter /boot/efi noch unter /boot eingehängt',
  '{0} lies on {1}, which is no partition of a plain disk':
    '{0} liegt auf {1}, und das ist keine Partition einer einfachen Festplatte',
  'no unified kernel image with {0} can be made aside here':
    'ein Unified Kernel Image mit {0} lässt sich hier nicht daneben erzeugen',
  'there is no such file': 'es gibt keine solche Datei',
  'others changed the very lines that Throughway wrote':
    'andere haben genau die Zeilen geändert, die Throughway geschrieben hat',
  'others changed what Throughway wrote': 'andere haben geändert, was Throughway geschrieben hat',
  '“{0}” was put there by others as well': '„{0}“ haben auch andere dort eingetragen',
}
