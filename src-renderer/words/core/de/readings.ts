// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const readings: CoreSentences = {
  '{0} is readable only by root; needs the helper': '{0} kann nur root lesen; nötig ist das Hilfsprogramm',
  'is there': 'ist vorhanden',
  'two answers conflict: {0}': 'zwei Antworten widersprechen sich: {0}',
  'two answers conflict: kernelstub and sdbootutil are both set up':
    'zwei Antworten widersprechen sich: kernelstub und sdbootutil sind beide eingerichtet',
  'GRUB reads entry files': 'GRUB liest Eintragsdateien',
  'firmware is not UEFI, so no loader left its name, and no parameter names one':
    'die Firmware ist kein UEFI; kein Bootloader hat daher seinen Namen hinterlassen, und kein Parameter nennt einen',
  "two answers conflict: {0} may be GRUB's or SYSLINUX's, and files of both are there":
    'zwei Antworten widersprechen sich: {0} kann von GRUB oder von SYSLINUX stammen, und Dateien von beiden sind da',
  "two answers conflict: {0} is GRUB's, whose files are missing, and those of {1} are there":
    'zwei Antworten widersprechen sich: {0} stammt von GRUB, dessen Dateien fehlen, und Dateien von {1} sind da',
  'files of {0} are there, and nothing says which started':
    'Dateien von {0} sind da, und nichts sagt, was gestartet hat',
  'no loader left its name in firmware variables, on the command line or in files that can be read':
    'kein Bootloader hat seinen Namen in Variablen der Firmware, in der Befehlszeile oder in lesbaren Dateien hinterlassen',
  'nothing was looked for': 'nach nichts wurde gesucht',
  'whether Proxmox started through GRUB or systemd-boot is not known':
    'ob Proxmox über GRUB oder systemd-boot gestartet ist, ist nicht bekannt',
  '/etc/kernelstub/configuration holds something unexpected': '/etc/kernelstub/configuration enthält Unerwartetes',
  '/nix/var/nix/profiles/system/kernel-params does not exist':
    '/nix/var/nix/profiles/system/kernel-params existiert nicht',
  'firmware does not say which entry it started': 'die Firmware sagt nicht, welchen Eintrag sie gestartet hat',
  '/sys/firmware/efi/efivars is empty: efivarfs is not mounted or firmware grants no access':
    '/sys/firmware/efi/efivars ist leer: efivarfs ist nicht eingehängt, oder die Firmware gewährt keinen Zugriff',
  '/sys/firmware/efi/efivars/{0}-{1} holds something unexpected':
    '/sys/firmware/efi/efivars/{0}-{1} enthält Unerwartetes',
  'no entry with options was found in loader/entries of /efi, /boot or /boot/efi':
    'kein Eintrag mit options wurde in loader/entries von /efi, /boot oder /boot/efi gefunden',
  '/etc/tuned/bootcmdline is more than plain assignments':
    '/etc/tuned/bootcmdline enthält mehr als einfache Zuweisungen',
  '/sys/firmware is empty': '/sys/firmware ist leer',
  'whether grub-mkconfig reads /etc/default/grub.d is not known':
    'ob grub-mkconfig /etc/default/grub.d liest, ist nicht bekannt',
  'a shell stops in {0}: {1}': 'eine Shell bleibt in {0} stehen: {1}',
  'GRUB_ENABLE_BLSCFG in {0}: {1}': 'GRUB_ENABLE_BLSCFG in {0}: {1}',
  'the distribution is not known': 'die Distribution ist nicht bekannt',
  'GRUB’s environment block is not there': 'der Environment-Block von GRUB ist nicht da',
  'bash stops in {0}: {1}': 'bash bleibt in {0} stehen: {1}',
  '{0} are all installed, and no file chooses one': '{0} sind alle installiert, und keine Datei wählt eines aus',
  '{0} makes it, which is not known here ({1})': '{0} macht es, und das ist hier nicht bekannt ({1})',
  '/usr/bin is empty': '/usr/bin ist leer',
  'NixOS keeps them in its configuration, which is a program':
    'NixOS hat sie in seiner Konfiguration, und die ist ein Programm',
  'cmdline of {0}': 'cmdline von {0}',
  'no limine.conf with a command line was found': 'kein limine.conf mit einer Befehlszeile wurde gefunden',
  'options of {0}': 'options von {0}',
  'neither refind_linux.conf nor a stanza of refind.conf has options':
    'weder refind_linux.conf noch ein Abschnitt von refind.conf hat Optionen',
  'APPEND of {0}': 'APPEND von {0}',
  '{0} includes further files': '{0} bezieht weitere Dateien ein',
  'no configuration of SYSLINUX with a label was found':
    'keine Konfiguration von SYSLINUX mit einem Label wurde gefunden',
  'pacman is running or was cut off': 'pacman läuft oder wurde unterbrochen',
  'a new deployment waits for the next start': 'ein neues Deployment wartet auf den nächsten Start',
  'an update waits for the next start': 'ein Update wartet auf den nächsten Start',
  'dpkg is running or was cut off (/var/lib/dpkg/updates)':
    'dpkg läuft oder wurde unterbrochen (/var/lib/dpkg/updates)',
  'no file holds parameters for the next image, so it would get those of the running kernel':
    'keine Datei enthält Parameter für das nächste Abbild; es bekäme also die des laufenden Kernels',
  'kernel_cmdline in {0}: {1}': 'kernel_cmdline in {0}: {1}',
  'it is not text in UTF-8': 'es ist kein Text in UTF-8',
  'only root can read it': 'nur root kann es lesen',
  'it is not part of this directory': 'es gehört nicht zu diesem Verzeichnis',
  '/proc/cpuinfo does not show the virtualization extension, so its parts cannot be told':
    '/proc/cpuinfo zeigt die Virtualisierungserweiterung nicht; ihre Teile sind daher nicht feststellbar',
  'this kernel prints no vmx flags, which would tell': 'dieser Kernel gibt keine vmx-Flags aus, die es sagen würden',
  '{0} holds something unexpected': '{0} enthält Unerwartetes',
  'neither kvm_intel nor kvm_amd is loaded': 'weder kvm_intel noch kvm_amd ist geladen',
  'ARM CPUs do not show the extension in /proc/cpuinfo, and the kernel log does not tell':
    'ARM-CPUs zeigen die Erweiterung nicht in /proc/cpuinfo, und das Kernel-Protokoll sagt es nicht',
  '/proc/cpuinfo has no line of flags': '/proc/cpuinfo hat keine Zeile mit Flags',
  'the parameter clearcpuid= hides the flag': 'der Parameter clearcpuid= verbirgt das Flag',
  'this kernel is built without KVM for Intel and hides the extension whatever firmware says':
    'dieser Kernel ist ohne KVM für Intel gebaut und verbirgt die Erweiterung, was immer die Firmware sagt',
  '/proc/cpuinfo shows neither vmx nor svm; either this CPU lacks the extension or firmware has disabled it':
    '/proc/cpuinfo zeigt weder vmx noch svm; entweder fehlt dieser CPU die Erweiterung, oder die Firmware hat sie abgeschaltet',
  '/proc/cpuinfo does not tell this on this architecture': '/proc/cpuinfo sagt das auf dieser Architektur nicht',
  '/sys/devices/system/cpu/online holds something unexpected': '/sys/devices/system/cpu/online enthält Unerwartetes',
  '/sys/devices/system/cpu/cpu{0}/topology holds something unexpected':
    '/sys/devices/system/cpu/cpu{0}/topology enthält Unerwartetes',
  '/sys/devices/system/cpu/isolated holds something unexpected':
    '/sys/devices/system/cpu/isolated enthält Unerwartetes',
  'its folder is not in this directory': 'sein Ordner ist nicht in diesem Verzeichnis',
  '{0} is empty in this directory': '{0} ist in diesem Verzeichnis leer',
  '/proc/iomem is empty': '/proc/iomem ist leer',
  '{0} does not say which card it is on': '{0} sagt nicht, auf welcher Karte er liegt',
  "{0} in /proc/iomem lies in no display device's memory":
    '{0} in /proc/iomem liegt in keinem Speicher eines Anzeigegeräts',
  'processes of other users can be looked into only by root; needs the helper':
    'in Prozesse anderer Benutzer kann nur root hineinsehen; nötig ist das Hilfsprogramm',
  'neither the kernel log nor a parameter nor the groups tell the default domain type':
    'weder das Kernel-Protokoll noch ein Parameter noch die Gruppen nennen den vorgegebenen Domänentyp',
  '{0} no longer reaches back to the start of this boot': '{0} reicht nicht mehr bis zum Beginn dieses Starts zurück',
  '{0} could not be read and the kernel log does not tell the address width':
    '{0} ließ sich nicht lesen, und das Kernel-Protokoll nennt die Adressbreite nicht',
  'neither /sys/kernel/irq nor /proc/interrupts nor the kernel log tells whether interrupts are remapped':
    'weder /sys/kernel/irq noch /proc/interrupts noch das Kernel-Protokoll sagt, ob Interrupts umgebildet werden',
  "/proc/config.gz was not readable, and the kernel's release is not known":
    '/proc/config.gz war nicht lesbar, und die Release-Nummer des Kernels ist nicht bekannt',
  'neither /proc/config.gz nor {0} can be read': 'weder /proc/config.gz noch {0} lässt sich lesen',
  'the kernel log': 'das Kernel-Protokoll',
  '{0} is empty': '{0} ist leer',
  'Linux {0} does not list unknown parameters; 5.14 and later do':
    'Linux {0} führt unbekannte Parameter nicht auf; 5.14 und neuere tun es',
  'no module can be loaded ({0}), and nothing tells what is built in':
    'kein Modul lässt sich laden ({0}), und nichts sagt, was eingebaut ist',
  '{0}/modules.builtin cannot be read': '{0}/modules.builtin lässt sich nicht lesen',
  '{0}: nomodule': '{0}: nomodule',
  '{0}: MODULES is not set': '{0}: MODULES ist nicht gesetzt',
  '/lib/modules/{0} does not exist': '/lib/modules/{0} existiert nicht',
  "the kernel's release is not known": 'die Release-Nummer des Kernels ist nicht bekannt',
  '{0} cannot be started': '{0} lässt sich nicht starten',
  '{0} ended with an error': '{0} endete mit einem Fehler',
  'an error': 'ein Fehler',
  '{0} is not installed': '{0} ist nicht installiert',
  'ended with {0}': 'endete mit {0}',
  'ended with an error': 'endete mit einem Fehler',
  'gave no answer within {0} ms': 'antwortete nicht innerhalb von {0} ms',
  'the kernel does not know the speed of the link ({0}); the device may be asleep':
    'der Kernel kennt die Geschwindigkeit der Verbindung nicht ({0}); das Gerät schläft womöglich',
  'only some files of /sys/bus/pci/devices/{0} are in this directory':
    'nur einige Dateien von /sys/bus/pci/devices/{0} sind in diesem Verzeichnis',
  "the kernel's release is not known ({0})": 'die Release-Nummer des Kernels ist nicht bekannt ({0})',
  '{0}/{1}/modules.alias does not exist': '{0}/{1}/modules.alias existiert nicht',
  'not read for virtual functions, which sleep and wake with their physical function':
    'für virtuelle Funktionen nicht gelesen; sie schlafen und erwachen mit ihrer physischen Funktion',
  'kernels before 5.15 do not tell how they would reset a device':
    'Kernel vor 5.15 sagen nicht, wie sie ein Gerät zurücksetzen würden',
  '{0}/reset_method is not there': '{0}/reset_method ist nicht da',
  '{0}/resource is not there': '{0}/resource ist nicht da',
  '{0}/boot_vga is not there': '{0}/boot_vga ist nicht da',
  'the kernel does not know it ({0})': 'der Kernel kennt es nicht ({0})',
  'the ids of {0} are not in {1}': 'die IDs von {0} stehen nicht in {1}',
  'this kernel does not tell which BARs of {0} can be resized':
    'dieser Kernel sagt nicht, welche BARs von {0} sich in der Größe ändern lassen',
  '{0}/{1} holds something unexpected': '{0}/{1} enthält Unerwartetes',
  '{0} holds something unexpected; the device may be asleep or gone':
    '{0} enthält Unerwartetes; das Gerät schläft womöglich oder ist weg',
  '/proc/net/tcp could not be read': '/proc/net/tcp ließ sich nicht lesen',
  '{0} does not exist': '{0} existiert nicht',
  '{0} is not part of this directory': '{0} gehört nicht zu diesem Verzeichnis',
  '{0} could not be read: {1}': '{0} ließ sich nicht lesen: {1}',
  'who looked was not kept': 'wer nachgesehen hat, wurde nicht aufbewahrt',
  'was not read when captured': 'wurde bei der Aufnahme nicht gelesen',
  'processes were not looked at': 'Prozesse wurden nicht angesehen',
  'these files were not looked for': 'nach diesen Dateien wurde nicht gesucht',
  'it cannot be told': 'es ist nicht feststellbar',
  '{0} is no block device that the kernel lists': '{0} ist kein Blockgerät, das der Kernel aufführt',
  'Whether the host uses it could not be told.': 'Ob der Host es verwendet, ließ sich nicht feststellen.',
  'The host uses it: {0}.': 'Der Host verwendet es: {0}.',
  'Windows (ntfs)': 'Windows (ntfs)',
  'it holds something unexpected': 'es enthält Unerwartetes',
  '/proc/*/fd of other users': '/proc/*/fd anderer Benutzer',
  'what is mounted could not be read': 'was eingehängt ist, ließ sich nicht lesen',
  'none of the folders above /var/lib/libvirt/images is there': 'keiner der Ordner über /var/lib/libvirt/images ist da',
  'it lists no mount': 'es führt nichts Eingehängtes auf',
  '/etc/fstab (what is to be mounted, not what is)': '/etc/fstab (was eingehängt werden soll, nicht, was es ist)',
  'file of {0}': 'Datei von {0}',
  'no container manager left a mark, and neither the kernel’s threads nor systemd are to be seen':
    'keine Container-Verwaltung hat eine Spur hinterlassen, und weder die Threads des Kernels noch systemd sind zu sehen',
  '/proc/cpuinfo has no flags on this kind of CPU, and firmware names no hypervisor':
    '/proc/cpuinfo hat bei dieser Art von CPU keine Flags, und die Firmware nennt keinen Hypervisor',
  '{0}/chassis_type holds {1}, which names no kind of chassis':
    '{0}/chassis_type enthält {1}, was keine Gehäuseart bezeichnet',
  '{0} holds the placeholder “{1}”': '{0} enthält den Platzhalter „{1}“',
  'who is looking': 'wer nachsieht',
  'SSH_CONNECTION holds something unexpected': 'SSH_CONNECTION enthält Unerwartetes',
  'this runs below an SSH session whose address was taken from its environment':
    'dies läuft unter einer SSH-Sitzung, deren Adresse aus der Umgebung entfernt wurde',
  'too many links': 'zu viele Links',
  'programs are not run for a directory': 'für ein Verzeichnis werden keine Programme ausgeführt',
  'empty, as where nothing is mounted': 'leer, wie dort, wo nichts eingehängt ist',
  'free space is not known for a directory': 'der freie Platz ist für ein Verzeichnis nicht bekannt',
  'who looked is not known for a directory': 'wer nachgesehen hat, ist für ein Verzeichnis nicht bekannt',
  'processes are not known for a directory': 'Prozesse sind für ein Verzeichnis nicht bekannt',
  '/sys/kernel/security/lsm names selinux but /sys/fs/selinux/enforce could not be read':
    '/sys/kernel/security/lsm nennt selinux, aber /sys/fs/selinux/enforce ließ sich nicht lesen',
  'neither /sys/kernel/security/lsm nor what it would list could be read':
    'weder /sys/kernel/security/lsm noch das, was dort stünde, ließ sich lesen',
}
