// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisFirmware: CoreSentences = {
  'There is no room for the card’s large memory regions':
    'Il n’y a pas de place pour les grandes régions mémoire de la carte',
  'Firmware hands out addresses below 4 GiB alone, and a card with gigabytes of memory behind one region finds none.':
    'Le micrologiciel ne distribue que des adresses sous 4 Gio, et une carte avec des gigaoctets de mémoire derrière une région n’en trouve pas.',
  '`lspci -vv -s ADDRESS` shows a region as unassigned, ignored or disabled.':
    '`lspci -vv -s ADDRESS` montre une région unassigned, ignored ou disabled.',
  'The address belongs to a bridge, and the card’s own regions are assigned.':
    'L’adresse est celle d’un pont, et les régions de la carte sont attribuées.',
  'Switch Above 4G Decoding on and CSM off in the firmware.':
    'Activez Above 4G Decoding et désactivez CSM dans le micrologiciel.',
  'Else try `pci=realloc` (on some boards `pci=realloc=off`).':
    'Sinon, essayez `pci=realloc` (sur certaines cartes mères, `pci=realloc=off`).',
  'pci=realloc can move other devices’ regions: keep an entry without it.':
    'pci=realloc peut déplacer les régions d’autres périphériques : gardez une entrée sans lui.',
  'A firmware update broke how devices are reset or powered (AGESA)':
    'Une mise à jour du micrologiciel a cassé la réinitialisation ou l’alimentation de périphériques (AGESA)',
  'Single releases of AMD’s AGESA firmware (the first of them in 2019) leave a device unreadable after it was reset.':
    'Certaines versions du micrologiciel AGESA d’AMD (les premières en 2019) rendent un périphérique illisible après sa réinitialisation.',
  'Compare the date of the firmware (`cat /sys/class/dmi/id/bios_date`) with when the guest last worked.':
    'Comparez la date du micrologiciel (`cat /sys/class/dmi/id/bios_date`) avec le dernier fonctionnement de l’invité.',
  'The firmware is older than the last good start.': 'Le micrologiciel est plus ancien que le dernier bon démarrage.',
  'Install a newer release of the firmware, or the one before.':
    'Installez une version plus récente du micrologiciel, ou la précédente.',
  'Going back may be blocked, and empties the setup.': 'Le retour à l’ancienne peut être bloqué, et vide les réglages.',
  'The host started in legacy (CSM) mode': 'L’hôte a démarré en mode hérité (CSM)',
  'The compatibility module ran the card’s legacy BIOS at power-on, which leaves the card in a state that a UEFI guest cannot start from.':
    'Le module de compatibilité a exécuté le BIOS hérité de la carte à la mise sous tension, ce qui la laisse dans un état d’où un invité UEFI ne peut pas démarrer.',
  '`[ -d /sys/firmware/efi ]` fails.': '`[ -d /sys/firmware/efi ]` échoue.',
  '/sys/firmware/efi is there.': '/sys/firmware/efi est là.',
  'Start the host in UEFI mode with CSM off.': 'Démarrez l’hôte en mode UEFI avec CSM désactivé.',
  'A system installed in legacy mode does not start in the other: convert it first. Never done for you.':
    'Un système installé en mode hérité ne démarre pas dans l’autre : convertissez-le d’abord. Ce n’est jamais fait à votre place.',
  'The external GPU was enumerated before its box was ready':
    'Le GPU externe a été énuméré avant que son boîtier soit prêt',
  'The box was not ready when its bridge was read, and the bridge keeps what it saw then.':
    'Le boîtier n’était pas prêt quand son pont a été lu, et le pont garde ce qu’il a vu alors.',
  'The card’s parent is a Thunderbolt bridge, and its vendor reads as 0xffff.':
    'Le parent de la carte est un pont Thunderbolt, et son fabricant se lit 0xffff.',
  'The card sits in a slot of the board.': 'La carte est dans un emplacement de la carte mère.',
  'Switch the box off and on again.': 'Éteignez et rallumez le boîtier.',
  'Remove the whole chain of bridges in sysfs and rescan; authorise it anew with `boltctl`.':
    'Retirez toute la chaîne de ponts dans sysfs et relancez la recherche ; autorisez-le à nouveau avec `boltctl`.',
  'Removing a bridge takes every device behind it away.': 'Retirer un pont retire tous les périphériques derrière lui.',
  'ioapic <n> has no mapping iommu, interrupt remapping will be disabled':
    'ioapic <n> has no mapping iommu, interrupt remapping will be disabled',
  'Failed to enable irq remapping. You are vulnerable to irq-injection attacks':
    'Failed to enable irq remapping. You are vulnerable to irq-injection attacks',
  'Interrupts are not remapped, so a guest could forge them':
    'Les interruptions ne sont pas remappées : un invité pourrait en forger',
  'The chipset, the firmware or a parameter leaves interrupt remapping out, and VFIO refuses to hand a device over without it.':
    'Le chipset, le micrologiciel ou un paramètre laisse de côté le remappage des interruptions, et VFIO refuse de donner un périphérique sans lui.',
  'The kernel’s log has neither “DMAR-IR: Enabled IRQ remapping” nor “AMD-Vi: Interrupt remapping enabled”.':
    'Le journal du noyau n’a ni « DMAR-IR: Enabled IRQ remapping » ni « AMD-Vi: Interrupt remapping enabled ».',
  'One of those lines is there.': 'L’une de ces lignes est là.',
  'The line names an RMRR: see fw-rmrr-locked-device.': 'La ligne nomme une RMRR : voyez fw-rmrr-locked-device.',
  'Switch x2APIC and interrupt remapping on in the firmware, and take `intremap=off` off the command line.':
    'Activez x2APIC et le remappage des interruptions dans le micrologiciel, et retirez `intremap=off` de la ligne de commande.',
  'Only where the hardware cannot: `options vfio_iommu_type1 allow_unsafe_interrupts=1`, and a new initramfs.':
    'Seulement si le matériel n’en est pas capable : `options vfio_iommu_type1 allow_unsafe_interrupts=1`, et un nouvel initramfs.',
  'With allow_unsafe_interrupts a guest can send interrupts to the host: only for guests you trust entirely.':
    'Avec allow_unsafe_interrupts, un invité peut envoyer des interruptions à l’hôte : seulement pour des invités de toute confiance.',
  'Firmware demands that the device sees all memory one to one':
    'Le micrologiciel exige que le périphérique voie toute la mémoire à l’identique',
  'The AMD firmware’s table asks for fixed mappings over whole buses (pre-boot DMA protection), and kernels since 6.5 hold to it.':
    'La table du micrologiciel AMD demande des correspondances fixes sur des bus entiers (protection DMA avant démarrage), et les noyaux s’y tiennent depuis 6.5.',
  '`cat /sys/kernel/iommu_groups/N/reserved_regions` has `direct` entries.':
    '`cat /sys/kernel/iommu_groups/N/reserved_regions` a des entrées `direct`.',
  'The kernel is older than 6.5.': 'Le noyau est antérieur à 6.5.',
  'Install newer firmware.': 'Installez un micrologiciel plus récent.',
  'Set IOMMU from Auto to Enabled, and switch Pre-boot DMA Protection and DMAr support off.':
    'Passez IOMMU d’Auto à Enabled, et désactivez Pre-boot DMA Protection et DMAr support.',
  'Without pre-boot DMA protection, a device plugged in before the system starts can read memory.':
    'Sans la protection DMA avant démarrage, un périphérique branché avant le lancement du système peut lire la mémoire.',
  'The IOMMU is switched off in firmware': 'L’IOMMU est désactivée dans le micrologiciel',
  'Firmware hides its IOMMU (VT-d, AMD-Vi) from the system, or the board has none: without its ACPI table no kernel parameter helps.':
    'Le micrologiciel cache son IOMMU (VT-d, AMD-Vi) au système, ou la carte mère n’en a pas : sans sa table ACPI, aucun paramètre du noyau n’aide.',
  '`ls /sys/firmware/acpi/tables/DMAR /sys/firmware/acpi/tables/IVRS` finds neither.':
    '`ls /sys/firmware/acpi/tables/DMAR /sys/firmware/acpi/tables/IVRS` ne trouve ni l’une ni l’autre.',
  '`ls /sys/class/iommu` is empty.': '`ls /sys/class/iommu` est vide.',
  'One of the two tables is there: then the kernel does not use it (see iommu-param-missing).':
    'L’une des deux tables est là : c’est alors le noyau qui ne l’utilise pas (voyez iommu-param-missing).',
  'Switch VT-d, or IOMMU on AMD, to Enabled (not Auto) in the firmware’s setup; on AMD often under AMD CBS and NBIO.':
    'Mettez VT-d, ou IOMMU chez AMD, sur Enabled (pas Auto) dans les réglages du micrologiciel ; chez AMD, souvent sous AMD CBS et NBIO.',
  'None.': 'Aucun.',
  'The firmware’s table of the IOMMU is wrong': 'La table de l’IOMMU du micrologiciel est fausse',
  'The DMAR or IVRS table that the maker wrote names what is not there; the kernel then does without the IOMMU or without a part of it.':
    'La table DMAR ou IVRS écrite par le fabricant nomme ce qui n’existe pas ; le noyau se passe alors de l’IOMMU ou d’une partie d’elle.',
  'The kernel’s log has the line in its first second, and `ls /sys/class/iommu` is empty.':
    'Le journal du noyau a la ligne dans sa première seconde, et `ls /sys/class/iommu` est vide.',
  '`ls /sys/class/iommu` lists units and devices have groups: then the kernel has worked around it.':
    '`ls /sys/class/iommu` liste des unités et les périphériques ont des groupes : le noyau a alors contourné le défaut.',
  'Install the newest firmware of the board.': 'Installez le micrologiciel le plus récent de la carte mère.',
  'Only then: the kernel’s parameters for the table at fault.':
    'Ensuite seulement : les paramètres du noyau pour la table en cause.',
  'A firmware update that is cut off can leave the board unusable.':
    'Une mise à jour du micrologiciel interrompue peut rendre la carte mère inutilisable.',
  'The firmware’s IVRS table lacks the I/O APIC: no interrupt remapping on AMD':
    'La table IVRS du micrologiciel n’a pas l’I/O APIC : pas de remappage des interruptions chez AMD',
  'The table names no address for the I/O APIC of the chipset, so the kernel refuses to remap interrupts.':
    'La table ne donne pas d’adresse à l’I/O APIC du chipset : le noyau refuse donc de remapper les interruptions.',
  'The kernel’s log has the lines, and no “Interrupt remapping enabled”.':
    'Le journal du noyau a les lignes, et pas de « Interrupt remapping enabled ».',
  '“AMD-Vi: Interrupt remapping enabled” stands in the same boot.':
    '« AMD-Vi: Interrupt remapping enabled » figure dans le même démarrage.',
  'Else add `ivrs_ioapic[N]=ADDRESS` with the number of the message and the address of the chipset’s SMBus function, mostly 00:14.0.':
    'Sinon, ajoutez `ivrs_ioapic[N]=ADDRESS` avec le numéro du message et l’adresse de la fonction SMBus du chipset, le plus souvent 00:14.0.',
  'A wrong address can keep the machine from starting: keep an entry without it.':
    'Une mauvaise adresse peut empêcher la machine de démarrer : gardez une entrée sans elle.',
  'A firmware setting for the slot’s clock keeps the card from waking':
    'Un réglage du micrologiciel pour l’horloge de l’emplacement empêche la carte de se réveiller',
  'Forcing the slot’s reference clock or its CLKREQ line fights with powering the card down, so it stays off.':
    'Forcer l’horloge de référence de l’emplacement ou sa ligne CLKREQ contrarie la mise hors tension de la carte, qui reste éteinte.',
  'The same card wakes in another slot.': 'La même carte se réveille dans un autre emplacement.',
  '`lspci -vv` on the port: ASPM and clock power management.':
    '`lspci -vv` sur le port : ASPM et gestion de l’horloge.',
  'It happens in every slot.': 'Cela arrive dans tous les emplacements.',
  'Set the slot’s clock and CLKREQ back to the platform’s default, or ASPM off for it.':
    'Remettez l’horloge et CLKREQ de l’emplacement à la valeur par défaut de la plateforme, ou désactivez ASPM pour lui.',
  '`options vfio-pci disable_idle_d3=1`.': '`options vfio-pci disable_idle_d3=1`.',
  'More power is drawn when idle.': 'La consommation au repos augmente.',
  'The machine starts on the card that is meant for the guest': 'La machine démarre sur la carte destinée à l’invité',
  'Firmware shows its screen on this card, so it has run the card’s ROM and left a framebuffer on it.':
    'Le micrologiciel affiche son écran sur cette carte : il a donc exécuté sa ROM et y a laissé un framebuffer.',
  '`cat /sys/bus/pci/devices/ADDRESS/boot_vga` says 1 for the guest’s card.':
    '`cat /sys/bus/pci/devices/ADDRESS/boot_vga` répond 1 pour la carte de l’invité.',
  'boot_vga is 1 for another card.': 'boot_vga vaut 1 pour une autre carte.',
  'Make the integrated graphics or the other slot the primary display in the firmware, and connect the monitor there.':
    'Faites des graphismes intégrés ou de l’autre emplacement l’affichage principal dans le micrologiciel, et branchez-y l’écran.',
  'The host may come up without a picture where no monitor is connected to the other card.':
    'L’hôte peut démarrer sans image si aucun écran n’est branché sur l’autre carte.',
  'A resized memory region upsets the guest or its driver':
    'Une région mémoire redimensionnée gêne l’invité ou son pilote',
  'Firmware or the host’s driver has enlarged the card’s region, and the guest’s firmware or driver does not expect its size.':
    'Le micrologiciel ou le pilote de l’hôte a agrandi la région de la carte, et le micrologiciel ou le pilote de l’invité ne s’attend pas à sa taille.',
  'Compare the region’s size (`resource0_resize`, `lspci -vv`) with 256 MiB.':
    'Comparez la taille de la région (`resource0_resize`, `lspci -vv`) avec 256 Mio.',
  'The region has its default size.': 'La région a sa taille par défaut.',
  'Switch Resizable BAR off in the firmware, or write the default size to `resourceN_resize` while no driver is bound.':
    'Désactivez Resizable BAR dans le micrologiciel, ou écrivez la taille par défaut dans `resourceN_resize` tant qu’aucun pilote n’est lié.',
  'Or give the guest’s firmware a larger window (ovmf-mmio-window-small).':
    'Ou donnez au micrologiciel de l’invité une fenêtre plus grande (ovmf-mmio-window-small).',
  'Writing the size while a driver holds the device fails or hangs it.':
    'Écrire la taille pendant qu’un pilote tient le périphérique échoue ou le fige.',
  'Firmware keeps the device for itself (RMRR)': 'Le micrologiciel garde le périphérique pour lui (RMRR)',
  'The firmware has declared memory that this device must always reach, so the kernel will not move it into a guest’s domain.':
    'Le micrologiciel a déclaré de la mémoire que ce périphérique doit toujours atteindre : le noyau ne le déplace donc pas dans le domaine d’un invité.',
  '`cat /sys/kernel/iommu_groups/N/reserved_regions` lists a `direct` region for the device’s group.':
    '`cat /sys/kernel/iommu_groups/N/reserved_regions` liste une région `direct` pour le groupe du périphérique.',
  'The regions are `direct-relaxable`: those do not stand in the way.':
    'Les régions sont `direct-relaxable` : celles-ci ne gênent pas.',
  'Switch the management feature that uses the device off in the firmware (on HP ProLiant: shared memory of the slot).':
    'Désactivez dans le micrologiciel la fonction de gestion qui utilise le périphérique (sur HP ProLiant : la mémoire partagée de l’emplacement).',
  'Put the card into another slot.': 'Mettez la carte dans un autre emplacement.',
  'Kernels patched to ignore the region give up a protection.':
    'Un noyau modifié pour ignorer la région renonce à une protection.',
  'Secure Boot refuses a kernel module that nobody signed':
    'Secure Boot refuse un module du noyau que personne n’a signé',
  'The module was built on this machine (DKMS) and signed with no key that the firmware or its MOK list knows.':
    'Le module a été compilé sur cette machine (DKMS) et n’est signé par aucune clé que le micrologiciel ou sa liste MOK connaît.',
  '`mokutil --sb-state` says enabled.': '`mokutil --sb-state` répond enabled.',
  '`modinfo -F signer MODULE` names no enrolled key.': '`modinfo -F signer MODULE` ne nomme aucune clé enregistrée.',
  'Enrol the key that DKMS signs with: `sudo mokutil --import /var/lib/dkms/mok.pub`, restart, and confirm on the blue screen.':
    'Enregistrez la clé avec laquelle DKMS signe : `sudo mokutil --import /var/lib/dkms/mok.pub`, redémarrez, et confirmez sur l’écran bleu.',
  'Or use the distribution’s signed module.': 'Ou utilisez le module signé de la distribution.',
  'Switching Secure Boot off instead weakens the start of every system on the machine and can make BitLocker ask for its key.':
    'Désactiver Secure Boot à la place affaiblit le démarrage de tous les systèmes de la machine et peut amener BitLocker à demander sa clé.',
  'The processor’s virtualization is switched off in firmware':
    'La virtualisation du processeur est désactivée dans le micrologiciel',
  'The setup of the machine leaves Intel VT-x or AMD SVM off, or locks it off, so KVM has nothing to work with.':
    'Les réglages de la machine laissent Intel VT-x ou AMD SVM désactivé, ou verrouillé ainsi : KVM n’a rien pour travailler.',
  '`ls -l /dev/kvm` finds nothing, and the kernel’s log of this boot has the line.':
    '`ls -l /dev/kvm` ne trouve rien, et le journal du noyau de ce démarrage a la ligne.',
  'Look at the setup: Intel Virtualization Technology (VMX), or SVM Mode.':
    'Regardez les réglages : Intel Virtualization Technology (VMX), ou SVM Mode.',
  '/dev/kvm is there: KVM runs, and the line is from another boot.':
    '/dev/kvm est là : KVM tourne, et la ligne vient d’un autre démarrage.',
  'Switch VT-x or SVM on in the firmware’s setup, save, and switch the machine off once instead of only restarting it.':
    'Activez VT-x ou SVM dans les réglages du micrologiciel, enregistrez, et éteignez une fois la machine au lieu de seulement la redémarrer.',
  'None; a firmware update or an emptied setup brings the old setting back.':
    'Aucun ; une mise à jour du micrologiciel ou des réglages vidés ramènent l’ancien réglage.',
  'The card’s own power cables are not connected': 'Les câbles d’alimentation de la carte ne sont pas branchés',
  'The card draws more than its slot gives, and says that its plug is missing or loose.':
    'La carte consomme plus que son emplacement ne donne, et dit que sa prise manque ou est mal enfoncée.',
  'The line names the card.': 'La ligne nomme la carte.',
  'No such line.': 'Il n’y a pas de telle ligne.',
  'Switch the machine off, and connect each plug of the card firmly.':
    'Éteignez la machine, et branchez fermement chaque prise de la carte.',
  'Work on the hardware: unplug the machine first.': 'Intervention sur le matériel : débranchez d’abord la machine.',
  'There is no room for the memory of virtual functions':
    'Il n’y a pas de place pour la mémoire des fonctions virtuelles',
  'Firmware reserved addresses for the card itself and none for its virtual functions, which need as much each.':
    'Le micrologiciel a réservé des adresses pour la carte elle-même et aucune pour ses fonctions virtuelles, qui en demandent autant chacune.',
  '`lspci -vv` of the card: the regions below “SR-IOV” are at address 0.':
    '`lspci -vv` de la carte : les régions sous « SR-IOV » sont à l’adresse 0.',
  '`sriov_numvfs` takes the number.': '`sriov_numvfs` accepte le nombre.',
  'Switch Above 4G Decoding, Resizable BAR and SR-IOV on in the firmware.':
    'Activez Above 4G Decoding, Resizable BAR et SR-IOV dans le micrologiciel.',
  'Else try `pci=realloc`, or fewer functions.': 'Sinon, essayez `pci=realloc`, ou moins de fonctions.',
}
