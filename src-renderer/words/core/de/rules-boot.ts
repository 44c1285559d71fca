// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const rulesBoot: CoreSentences = {
  'vfio-pci comes before the drivers of the cards it is to take':
    'vfio-pci kommt vor den Treibern der Karten, die es nehmen soll',
  'A card goes to whichever driver is there first; ids given to vfio-pci are of no use once the usual driver has the card.':
    'Eine Karte geht an den Treiber, der zuerst da ist; IDs für vfio-pci nützen nichts mehr, wenn der übliche Treiber die Karte schon hat.',
  'No ids are given to vfio-pci.': 'vfio-pci sind keine IDs vorgegeben.',
  'vfio-pci holds every device it is to take.': 'vfio-pci hält jedes Gerät, das es nehmen soll.',
  'vfio-pci is built into the kernel, so it is there first.':
    'vfio-pci ist in den Kernel eingebaut und daher zuerst da.',
  'A softdep loads vfio-pci before the usual driver.': 'Eine softdep lädt vfio-pci vor dem üblichen Treiber.',
  'rd.driver.pre loads vfio-pci first.': 'rd.driver.pre lädt vfio-pci zuerst.',
  'Nothing else takes the devices: {0} is blacklisted.': 'Nichts sonst nimmt die Geräte: {0} steht auf der Sperrliste.',
  'Nothing else takes the devices: {0} are blacklisted.':
    'Nichts sonst nimmt die Geräte: {0} stehen auf der Sperrliste.',
  'vfio-pci is loaded early from the initial ramdisk.': 'vfio-pci wird früh aus der Initial Ramdisk geladen.',
  'Nothing makes sure that vfio-pci is loaded before the usual drivers.':
    'Nichts sorgt dafür, dass vfio-pci vor den üblichen Treibern geladen wird.',
  'Name vfio-pci as a soft dependency of the card’s usual driver in /etc/modprobe.d, and rebuild the initial ramdisk.':
    'Nennen Sie vfio-pci in /etc/modprobe.d als weiche Abhängigkeit (softdep) des üblichen Treibers der Karte, und bauen Sie die Initial Ramdisk neu.',
  "'softdep {0} pre: vfio-pci'": "'softdep {0} pre: vfio-pci'",
  'It is known what builds the initial ramdisk': 'Bekannt ist, was die Initial Ramdisk baut',
  'To keep a card from its usual driver, vfio-pci must often be in the initial ramdisk, and each generator is told so in its own way.':
    'Um eine Karte von ihrem üblichen Treiber fernzuhalten, muss vfio-pci oft in der Initial Ramdisk sein, und jeder Generator erfährt das auf seine eigene Weise.',
  'This system starts without one.': 'Dieses System startet ohne.',
  'NixOS builds it.': 'NixOS baut sie.',
  '{0} builds it.': '{0} baut sie.',
  'The boot loader that started this system is known': 'Der Bootloader, der dieses System gestartet hat, ist bekannt',
  'A parameter written for another loader is never read, and the way back from a bad boot differs from loader to loader.':
    'Ein Parameter, der für einen anderen Bootloader geschrieben ist, wird nie gelesen, und der Rückweg aus einem schlechten Start ist bei jedem anders.',
  '{0} started this system.': '{0} hat dieses System gestartet.',
  'No package operation is running or was interrupted': 'Kein Paketvorgang läuft oder wurde unterbrochen',
  'A package operation rebuilds kernels, ramdisks and boot entries; a change made meanwhile may be lost or half applied.':
    'Ein Paketvorgang baut Kernel, Ramdisks und Boot-Einträge neu; eine Änderung währenddessen kann verloren gehen oder nur halb wirken.',
  'None is under way.': 'Es läuft keiner.',
  'A package operation is under way or was interrupted: {0}.': 'Ein Paketvorgang läuft oder wurde unterbrochen: {0}.',
  'Let it finish; repair an interrupted one (on Debian: sudo dpkg --configure -a).':
    'Lassen Sie ihn enden; reparieren Sie einen unterbrochenen (unter Debian: sudo dpkg --configure -a).',
  'The passthrough parameters that were written are in use': 'Die geschriebenen Passthrough-Parameter sind in Gebrauch',
  'A parameter counts only once the loader’s files have been made anew and the machine has restarted through them.':
    'Ein Parameter zählt erst, wenn die Dateien des Bootloaders neu erzeugt sind und der Rechner mit ihnen neu gestartet ist.',
  'No passthrough parameter is written anywhere.': 'Nirgends ist ein Passthrough-Parameter eingetragen.',
  '{0} is in use.': 'In Gebrauch: {0}.',
  '{0} are in use.': 'In Gebrauch: {0}.',
  '{0} is written down, but not in use.': 'Eingetragen, aber nicht in Gebrauch: {0}.',
  '{0} are written down, but not in use.': 'Eingetragen, aber nicht in Gebrauch: {0}.',
  'Restart; if that does not help, the loader’s files were not made anew or another loader starts this system.':
    'Starten Sie neu; hilft das nicht, wurden die Dateien des Bootloaders nicht neu erzeugt, oder ein anderer Bootloader startet dieses System.',
  'The passthrough parameters in use come back at the next start':
    'Die Passthrough-Parameter, die in Gebrauch sind, gelten auch beim nächsten Start',
  'A parameter typed into the boot menu, or left in a file that nothing reads any more, is gone after the next start.':
    'Ein Parameter, der im Boot-Menü eingetippt wurde oder in einer Datei steht, die nichts mehr liest, ist nach dem nächsten Start weg.',
  'No passthrough parameter is in use.': 'Kein Passthrough-Parameter ist in Gebrauch.',
  'no file was found that the parameters come from': 'keine Datei wurde gefunden, aus der die Parameter stammen',
  '{0} will be there again.': 'Wird wieder da sein: {0}.',
  '{0} will not be there at the next start.': 'Wird beim nächsten Start nicht da sein: {0}.',
  'Boot settings of this system can be changed by a program':
    'Die Boot-Einstellungen dieses Systems kann ein Programm ändern',
  'Some systems are built as a whole from a description; a change made past that description is undone by the next build.':
    'Manche Systeme werden als Ganzes aus einer Beschreibung gebaut; eine Änderung daran vorbei macht der nächste Bau rückgängig.',
  'NixOS is built from its configuration, which no program may edit for its owner.':
    'NixOS wird aus seiner Konfiguration gebaut, die kein Programm für ihren Besitzer bearbeiten darf.',
  'Put the settings into the configuration: boot.kernelParams, boot.initrd.kernelModules and virtualisation.libvirtd. A specialisation makes a boot entry to try them with.':
    'Schreiben Sie die Einstellungen in die Konfiguration: boot.kernelParams, boot.initrd.kernelModules und virtualisation.libvirtd. Eine specialisation ergibt einen Boot-Eintrag, um sie auszuprobieren.',
  'Boot settings stand in ordinary files.': 'Die Boot-Einstellungen stehen in gewöhnlichen Dateien.',
  'This system runs from a bootc image; its parameters are set with bootc, each change as a new deployment.':
    'Dieses System läuft von einem bootc-Abbild; seine Parameter werden mit bootc gesetzt, jede Änderung als neues Deployment.',
  'This system runs from an ostree image; its parameters are set with rpm-ostree, each change as a new deployment.':
    'Dieses System läuft von einem ostree-Abbild; seine Parameter werden mit rpm-ostree gesetzt, jede Änderung als neues Deployment.',
  'Only the loader in use has files here': 'Nur der verwendete Bootloader hat hier Dateien',
  'With files of two loaders about, people and programs edit the wrong ones, or an update puts the other loader first.':
    'Liegen Dateien zweier Bootloader herum, bearbeiten Menschen und Programme die falschen, oder ein Update stellt den anderen nach vorn.',
  'No other loader has left files.': 'Kein anderer Bootloader hat Dateien hinterlassen.',
  '{0} started this system, but files of {1} lie here too.':
    '{0} hat dieses System gestartet, aber hier liegen auch Dateien von {1}.',
  'One loader started this system, but files of {0} lie here too.':
    'Ein Bootloader hat dieses System gestartet, aber hier liegen auch Dateien von {0}.',
  'Change parameters in the files of the loader in use only; remove {0} with the package manager where nothing needs it.':
    'Ändern Sie Parameter nur in den Dateien des verwendeten Bootloaders; entfernen Sie {0} mit der Paketverwaltung, wo nichts es braucht.',
  'There is room for a second initial ramdisk': 'Für eine zweite Initial Ramdisk ist Platz',
  'A new image is written beside the old one; on a full /boot it is cut short, and such a system does not start.':
    'Ein neues Abbild wird neben das alte geschrieben; ist /boot voll, wird es abgeschnitten, und ein solches System startet nicht.',
  '{0} is free where kernels are kept.': 'Wo die Kernel liegen, sind {0} frei.',
  'Only {0} is free where kernels are kept.': 'Wo die Kernel liegen, sind nur {0} frei.',
  'Remove old kernels with the package manager, keeping the running one and one more.':
    'Entfernen Sie alte Kernel mit der Paketverwaltung; behalten Sie den laufenden und einen weiteren.',
  'The host starts through UEFI': 'Der Host startet über UEFI',
  'A legacy start lets the firmware’s old VGA code take hold of the card, and leaves no one-time boot entry to try a change with.':
    'Beim Start im alten Modus greift der alte VGA-Code der Firmware nach der Karte, und es gibt keinen einmaligen Boot-Eintrag, um eine Änderung zu erproben.',
  'The host started through UEFI.': 'Der Host ist über UEFI gestartet.',
  'A guest’s own firmware is its hypervisor’s choice.': 'Die Firmware eines Gasts ist die Wahl seines Hypervisors.',
  'The host started in legacy BIOS mode.': 'Der Host ist im alten BIOS-Modus gestartet.',
  'It works without this change too. Before you make it, reinstall the boot loader for UEFI.':
    'Es geht auch ohne diese Änderung. Installieren Sie vorher den Bootloader für UEFI neu.',
}
