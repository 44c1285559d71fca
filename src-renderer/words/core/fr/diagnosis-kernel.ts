// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisKernel: CoreSentences = {
  'The boot’s framebuffer still holds the card’s memory':
    'Le framebuffer du démarrage tient encore la mémoire de la carte',
  'Firmware showed its screen on this card, and efifb, simpledrm or vesafb keeps the memory of that picture, so VFIO cannot take the region.':
    'Le micrologiciel a affiché son écran sur cette carte, et efifb, simpledrm ou vesafb garde la mémoire de cette image : VFIO ne peut pas prendre la région.',
  '`sudo grep -A3 ADDRESS /proc/iomem` shows BOOTFB, efifb or simpledrm under the card.':
    '`sudo grep -A3 ADDRESS /proc/iomem` montre BOOTFB, efifb ou simpledrm sous la carte.',
  '`boot_vga` of the card is 1.': '`boot_vga` de la carte vaut 1.',
  '/proc/iomem shows nothing below the card’s regions.': '/proc/iomem ne montre rien sous les régions de la carte.',
  'Let firmware use another card for its screen.': 'Faites utiliser au micrologiciel une autre carte pour son écran.',
  'Else `initcall_blacklist=sysfb_init` (older kernels: `video=efifb:off`).':
    'Sinon, `initcall_blacklist=sysfb_init` (noyaux plus anciens : `video=efifb:off`).',
  'Or unbind the consoles and the framebuffer before the guest starts.':
    'Ou déliez les consoles et le framebuffer avant que l’invité démarre.',
  'The console stays dark until a driver of the host’s own card is loaded.':
    'La console reste noire jusqu’au chargement d’un pilote de la carte de l’hôte.',
  'A device no longer answers AMD’s IOMMU': 'Un périphérique ne répond plus à l’IOMMU d’AMD',
  'A device stopped answering when the IOMMU asked it to forget addresses: after a guest a card whose reset failed, at power-on a card whose ATS is faulty.':
    'Un périphérique n’a plus répondu quand l’IOMMU lui a demandé d’oublier des adresses : après un invité, une carte dont la réinitialisation a échoué ; à la mise sous tension, une carte dont l’ATS est défectueux.',
  'The device that IOTLB_INV_TIMEOUT names, and the time: the first seconds speak for ATS, later ones for a reset.':
    'Le périphérique que nomme IOTLB_INV_TIMEOUT, et l’heure : les premières secondes désignent l’ATS, les suivantes une réinitialisation.',
  'It happens without any guest and with another card.': 'Cela arrive sans aucun invité et avec une autre carte.',
  'Shut the host down cleanly at once and switch it off.': 'Arrêtez aussitôt l’hôte proprement et éteignez-le.',
  'After a guest: see reset-amd-bug. At power-on: a newer kernel, or `pci=noats`.':
    'Après un invité : voyez reset-amd-bug. À la mise sous tension : un noyau plus récent, ou `pci=noats`.',
  'Disks and USB behind the same unit may stall, and what is written may be lost.':
    'Disques et USB derrière la même unité peuvent se bloquer, et ce qui s’écrit peut être perdu.',
  'VT-d stopped a device that reached for memory not its own':
    'VT-d a arrêté un périphérique qui visait de la mémoire qui n’est pas à lui',
  'The device addressed memory outside what it was given: a bad state after a reset, a driver’s fault in the guest, or firmware that left it running.':
    'Le périphérique a adressé de la mémoire hors de ce qui lui est donné : mauvais état après une réinitialisation, défaut d’un pilote dans l’invité, ou micrologiciel qui l’a laissé en marche.',
  'Count the lines for each device, and see whether they begin with the guest’s start.':
    'Comptez les lignes de chaque périphérique, et voyez si elles commencent au démarrage de l’invité.',
  'One line at power-on, and never again.': 'Une seule ligne à la mise sous tension, et plus jamais.',
  'Shut the guest down and restart the host, so that the device is reset.':
    'Éteignez l’invité et redémarrez l’hôte, pour que le périphérique soit réinitialisé.',
  'Install newer firmware or another kernel.': 'Installez un micrologiciel plus récent ou un autre noyau.',
  '`iommu=pt` where the device belongs to the host.': '`iommu=pt` si le périphérique appartient à l’hôte.',
  'Passing the fault by may hide a real one.': 'Passer sur la faute peut en cacher une vraie.',
  'The command line switches the IOMMU off': 'La ligne de commande désactive l’IOMMU',
  'A word on the command line, mostly left from a work-around for graphics or an NVMe drive, keeps the kernel from using the IOMMU.':
    'Un mot de la ligne de commande, le plus souvent laissé par un contournement pour des graphismes ou un disque NVMe, empêche le noyau d’utiliser l’IOMMU.',
  '`cat /proc/cmdline` has the word.': '`cat /proc/cmdline` a le mot.',
  'A later word switches it on again; the last one counts.':
    'Un mot plus loin la réactive ; c’est le dernier qui compte.',
  'Take the word off the command line and restart.': 'Retirez le mot de la ligne de commande et redémarrez.',
  'The trouble that it once worked around may come back.': 'L’ennui qu’il contournait peut revenir.',
  'A device no longer answers Intel’s IOMMU': 'Un périphérique ne répond plus à l’IOMMU d’Intel',
  'The IOMMU told a device to forget addresses, and the device, lost after a reset or asleep, did not answer.':
    'L’IOMMU a demandé à un périphérique d’oublier des adresses, et celui-ci, perdu après une réinitialisation ou endormi, n’a pas répondu.',
  'Which device: the line with the request, or the messages just before.':
    'Quel périphérique : la ligne avec la requête, ou les messages juste avant.',
  'It came once, at a kexec or while suspending.': 'C’est arrivé une fois, lors d’un kexec ou d’une mise en veille.',
  'Switch the host off and on.': 'Éteignez et rallumez l’hôte.',
  'Keep the device from sleeping (`disable_idle_d3=1`); an up-to-date kernel.':
    'Empêchez le périphérique de dormir (`disable_idle_d3=1`) ; un noyau à jour.',
  'The host can hang with it: save your work.': 'L’hôte peut se bloquer avec lui : enregistrez votre travail.',
  'AMD’s IOMMU stopped a device that reached for memory not its own':
    'L’IOMMU d’AMD a arrêté un périphérique qui visait de la mémoire qui n’est pas à lui',
  'The device addressed memory outside what it was given: a device left dirty by a guest, a kernel’s fault in delivering interrupts to guests (AVIC), or a driver’s.':
    'Le périphérique a adressé de la mémoire hors de ce qui lui est donné : périphérique laissé en mauvais état par un invité, défaut du noyau dans la remise des interruptions aux invités (AVIC), ou défaut d’un pilote.',
  'Note the device in front of the message, and whether it begins with a guest’s start or a kernel’s update.':
    'Notez le périphérique devant le message, et s’il commence au démarrage d’un invité ou à une mise à jour du noyau.',
  'The lines stop when the host’s driver has initialised the device.':
    'Les lignes cessent quand le pilote de l’hôte a initialisé le périphérique.',
  'Start the kernel from before.': 'Démarrez le noyau précédent.',
  'Try `kvm_amd.avic=0`.': 'Essayez `kvm_amd.avic=0`.',
  'Restart the host so that the device is reset.': 'Redémarrez l’hôte pour que le périphérique soit réinitialisé.',
  'None in reading; `avic=0` costs some speed.': 'Aucun à la lecture ; `avic=0` coûte un peu de vitesse.',
  'The IOMMU is there, and the kernel does not use it': 'L’IOMMU est là, et le noyau ne l’utilise pas',
  'Firmware offers the IOMMU, but this kernel is built to leave it alone until a parameter asks for it.':
    'Le micrologiciel offre l’IOMMU, mais ce noyau est compilé pour n’y pas toucher tant qu’un paramètre ne la demande pas.',
  '`ls /sys/firmware/acpi/tables/DMAR` finds the table while `ls /sys/class/iommu` is empty.':
    '`ls /sys/firmware/acpi/tables/DMAR` trouve la table alors que `ls /sys/class/iommu` est vide.',
  '`cat /proc/cmdline` lacks intel_iommu=on.': '`cat /proc/cmdline` n’a pas intel_iommu=on.',
  '`ls /sys/class/iommu` lists units.': '`ls /sys/class/iommu` liste des unités.',
  'Firmware has no table: see fw-iommu-disabled.': 'Le micrologiciel n’a pas de table : voyez fw-iommu-disabled.',
  'Add `intel_iommu=on iommu=pt` to the kernel’s command line with the tool of this system’s boot loader, and restart.':
    'Ajoutez `intel_iommu=on iommu=pt` à la ligne de commande du noyau avec l’outil du chargeur de démarrage de ce système, et redémarrez.',
  'A wrong edit can keep the machine from starting: try it for one boot first.':
    'Une mauvaise modification peut empêcher la machine de démarrer : essayez-la d’abord pour un démarrage.',
  'A parameter was written down, and the running kernel did not get it':
    'Un paramètre a été écrit, et le noyau en cours ne l’a pas reçu',
  'The file was changed, but the loader’s own configuration was not made from it, another loader starts the machine, or an old entry was chosen.':
    'Le fichier a été modifié, mais la configuration du chargeur n’a pas été refaite d’après lui, un autre chargeur lance la machine, ou une ancienne entrée a été choisie.',
  'Compare `cat /proc/cmdline` with the file.': 'Comparez `cat /proc/cmdline` avec le fichier.',
  'The parameter stands in /proc/cmdline.': 'Le paramètre est dans /proc/cmdline.',
  'Make the loader’s configuration with the right tool (see bootloader-wrong-tool), and restart.':
    'Refaites la configuration du chargeur avec le bon outil (voyez bootloader-wrong-tool), et redémarrez.',
  'As with every change of the loader: keep the old entry.':
    'Comme pour tout changement du chargeur : gardez l’ancienne entrée.',
  'Another hypervisor holds the processor’s virtualization':
    'Un autre hyperviseur tient la virtualisation du processeur',
  'VirtualBox or VMware runs a guest of its own, and only one of them can have VMX or SVM at a time; newer kernels take it when KVM is loaded.':
    'VirtualBox ou VMware fait tourner un invité à lui, et un seul peut avoir VMX ou SVM à la fois ; les noyaux récents le prennent dès que KVM est chargé.',
  '`lsmod | grep -E "vboxdrv|vmmon"`, and their guests that run.':
    '`lsmod | grep -E "vboxdrv|vmmon"`, et leurs invités en marche.',
  'Neither module is loaded.': 'Aucun des deux modules n’est chargé.',
  'Stop the other hypervisor’s guests; unload its module.':
    'Arrêtez les invités de l’autre hyperviseur ; déchargez son module.',
  'For VirtualBox on Linux 6.12 and newer: `kvm.enable_virt_at_load=0`.':
    'Pour VirtualBox avec Linux 6.12 et suivants : `kvm.enable_virt_at_load=0`.',
  'The other guests stop.': 'Les autres invités s’arrêtent.',
  'KVM could not reach a region of the device': 'KVM n’a pas pu atteindre une région du périphérique',
  'A page of the card’s memory could not be mapped when the guest touched it: the host was out of memory beside its huge pages, or a kernel of 6.8 to 6.14 mishandles large regions.':
    'Une page de la mémoire de la carte n’a pas pu être mise en correspondance quand l’invité y a touché : l’hôte n’avait plus de mémoire à côté de ses huge pages, ou un noyau de 6.8 à 6.14 traite mal les grandes régions.',
  '`grep -E "MemAvailable|HugePages" /proc/meminfo` while the guest starts; the kernel’s version.':
    '`grep -E "MemAvailable|HugePages" /proc/meminfo` pendant le démarrage de l’invité ; la version du noyau.',
  'The guest runs on with another kernel.': 'L’invité continue de tourner avec un autre noyau.',
  'Reserve fewer huge pages.': 'Réservez moins de huge pages.',
  'Use another kernel, or limit the guest’s address bits.':
    'Utilisez un autre noyau, ou limitez les bits d’adresse de l’invité.',
  'The guest’s memory is in too many pieces for VFIO': 'La mémoire de l’invité est en trop de morceaux pour VFIO',
  'Each piece of mapped memory is an entry, and VFIO allows 65,535 of them for a container unless told otherwise.':
    'Chaque morceau de mémoire mis en correspondance est une entrée, et VFIO en permet 65 535 par conteneur sauf indication contraire.',
  '`cat /sys/module/vfio_iommu_type1/parameters/dma_entry_limit`.':
    '`cat /sys/module/vfio_iommu_type1/parameters/dma_entry_limit`.',
  'A disk is full: the message is of VFIO here.': 'Un disque est plein : ici, le message vient de VFIO.',
  'Give the guest huge pages.': 'Donnez des huge pages à l’invité.',
  'Raise it: `options vfio_iommu_type1 dma_entry_limit=N`.':
    'Augmentez-la : `options vfio_iommu_type1 dma_entry_limit=N`.',
  'The kernel uses more memory.': 'Le noyau utilise plus de mémoire.',
  'Devices of one group are to live in different address spaces':
    'Des périphériques d’un même groupe devraient être dans des espaces d’adressage différents',
  'Two functions of one group were put behind different (virtual) IOMMU contexts of the guest, which VFIO cannot serve.':
    'Deux fonctions d’un groupe ont été mises derrière des contextes d’IOMMU (virtuelle) différents de l’invité, ce que VFIO ne sait pas servir.',
  'The definition has a virtual IOMMU, and functions of the group on different buses.':
    'La définition a une IOMMU virtuelle, et des fonctions du groupe sur des bus différents.',
  'There is no virtual IOMMU in the definition.': 'Il n’y a pas d’IOMMU virtuelle dans la définition.',
  'Put all functions into one slot of the guest with multifunction on.':
    'Mettez toutes les fonctions dans un seul emplacement de l’invité avec multifunction activé.',
  'Take the virtual IOMMU out.': 'Retirez l’IOMMU virtuelle.',
  'The guest sees other hardware.': 'L’invité voit un autre matériel.',
  'No device of the group is bound to vfio-pci': 'Aucun périphérique du groupe n’est lié à vfio-pci',
  '/dev/vfio/N comes into being when the first device of group N is bound to vfio-pci, and none is.':
    '/dev/vfio/N apparaît quand le premier périphérique du groupe N est lié à vfio-pci, et aucun ne l’est.',
  '`readlink /sys/bus/pci/devices/ADDRESS/driver` and `ls /dev/vfio`.':
    '`readlink /sys/bus/pci/devices/ADDRESS/driver` et `ls /dev/vfio`.',
  'The number belongs to another boot: see group-renumbered.':
    'Le numéro appartient à un autre démarrage : voyez group-renumbered.',
  "Bind every endpoint of the group to vfio-pci; in libvirt with `managed='yes'`.":
    "Liez à vfio-pci chaque périphérique terminal du groupe ; dans libvirt avec `managed='yes'`.",
  'Unbinding takes a device away from the host.': 'Délier prend un périphérique à l’hôte.',
  'The device shares its interrupt line with one of the host':
    'Le périphérique partage sa ligne d’interruption avec un autre de l’hôte',
  'The device has no message interrupts of its own in use, or cannot mask its line, and a device of the host has the same line.':
    'Le périphérique n’utilise pas d’interruptions par message ou ne peut pas masquer sa ligne, et un périphérique de l’hôte a la même.',
  '`/proc/interrupts`: who else is on that line.': '`/proc/interrupts` : qui d’autre est sur cette ligne.',
  '`lspci -vv`: INTx and DisINTx.': '`lspci -vv` : INTx et DisINTx.',
  'The device alone is on the line.': 'Le périphérique est seul sur la ligne.',
  'Unbind or disable the other device on the line, or use another slot.':
    'Détachez ou désactivez l’autre périphérique de la ligne, ou changez d’emplacement.',
  'For devices that cannot mask it: `options vfio-pci nointxmask=1`.':
    'Pour les périphériques qui ne peuvent pas la masquer : `options vfio-pci nointxmask=1`.',
  'With nointxmask the device may share its line with nothing.':
    'Avec nointxmask, le périphérique ne doit partager sa ligne avec rien.',
  'A part of the guest’s memory lies where the IOMMU allows none':
    'Une partie de la mémoire de l’invité se trouve là où l’IOMMU n’en permet pas',
  'The guest’s memory crosses a range that is reserved: on AMD the hole below 1 TiB, or what firmware keeps for a device.':
    'La mémoire de l’invité traverse une plage réservée : chez AMD le trou sous 1 Tio, ou ce que le micrologiciel garde pour un périphérique.',
  'Compare the address of the message with `cat /sys/kernel/iommu_groups/N/reserved_regions`.':
    'Comparez l’adresse du message avec `cat /sys/kernel/iommu_groups/N/reserved_regions`.',
  'The address is above what the IOMMU can address: see vfio-phys-bits-iommu-width.':
    'L’adresse est au-dessus de ce que l’IOMMU peut adresser : voyez vfio-phys-bits-iommu-width.',
  'Choose a machine type of QEMU 7.1 or newer, which moves memory around the hole.':
    'Choisissez un type de machine de QEMU 7.1 ou plus récent, qui place la mémoire autour du trou.',
  'Give the guest less memory.': 'Donnez moins de mémoire à l’invité.',
  'Another machine type is other hardware to the guest.':
    'Un autre type de machine est un autre matériel pour l’invité.',
  'QEMU may not lock as much memory as the guest has':
    'QEMU ne peut pas verrouiller autant de mémoire que l’invité en a',
  'A device can write anywhere in the guest’s memory, so all of it is locked; the process’s limit for that is smaller.':
    'Un périphérique peut écrire partout dans la mémoire de l’invité : elle est donc toute verrouillée ; la limite du processus est plus basse.',
  'The kernel’s log names RLIMIT_MEMLOCK.': 'Le journal du noyau nomme RLIMIT_MEMLOCK.',
  '`grep locked /proc/PID/limits` of QEMU; `<hard_limit>` in the definition.':
    '`grep locked /proc/PID/limits` de QEMU ; `<hard_limit>` dans la définition.',
  'The errno is not 12.': 'L’errno n’est pas 12.',
  'Start the guest through the system’s libvirt, which raises the limit.':
    'Démarrez l’invité par le libvirt du système, qui relève la limite.',
  'Raise `memlock` in limits.d, take a too small `<hard_limit>` out, or LimitMEMLOCK out of the libvirt unit’s drop-in.':
    'Relevez `memlock` dans limits.d, retirez un `<hard_limit>` trop bas, ou LimitMEMLOCK du drop-in de l’unité libvirt.',
  'Who may lock everything can leave the host without memory.':
    'Qui peut tout verrouiller peut laisser l’hôte sans mémoire.',
  'VFIO’s modules are not loaded': 'Les modules de VFIO ne sont pas chargés',
  'vfio_pci or vfio_iommu_type1 is not loaded, or this kernel is built without them.':
    'vfio_pci ou vfio_iommu_type1 n’est pas chargé, ou ce noyau est compilé sans eux.',
  '`lsmod | grep vfio` and `ls /dev/vfio`.': '`lsmod | grep vfio` et `ls /dev/vfio`.',
  '/dev/vfio/vfio is there.': '/dev/vfio/vfio est là.',
  'Load `vfio-pci` and `vfio_iommu_type1`, and name them in /etc/modules-load.d.':
    'Chargez `vfio-pci` et `vfio_iommu_type1`, et nommez-les dans /etc/modules-load.d.',
  'Devices of the guest cannot reach each other directly (mostly harmless)':
    'Des périphériques de l’invité ne s’atteignent pas directement (le plus souvent sans gravité)',
  'QEMU also offers each device’s regions to the other devices, and the IOMMU cannot map such a region. The guest runs without it.':
    'QEMU offre aussi les régions de chaque périphérique aux autres, et l’IOMMU ne peut pas mettre une telle région en correspondance. L’invité tourne sans cela.',
  'The guest goes on running.': 'L’invité continue de tourner.',
  'The guest ends at this line: then look for another message next to it.':
    'L’invité s’arrête à cette ligne : cherchez alors un autre message à côté.',
  'Nothing: it is not the cause of a failure.': 'Rien : ce n’est pas la cause d’un échec.',
  'Taking it for the cause costs hours.': 'La prendre pour la cause coûte des heures.',
  'The guest’s addresses are wider than the IOMMU’s': 'Les adresses de l’invité sont plus larges que celles de l’IOMMU',
  'The guest’s firmware puts large regions above what this IOMMU can address, which on Intel’s client processors ends at 39 bits.':
    'Le micrologiciel de l’invité place de grandes régions au-dessus de ce que cette IOMMU peut adresser, soit 39 bits sur les processeurs grand public d’Intel.',
  '`journalctl -k -b | grep "Host address width"` says 39.':
    '`journalctl -k -b | grep "Host address width"` répond 39.',
  'The width is 46 bits or more.': 'La largeur est de 46 bits ou plus.',
  "Limit what the guest sees: `<maxphysaddr mode='passthrough' limit='39'/>` in its `<cpu>`.":
    "Limitez ce que voit l’invité : `<maxphysaddr mode='passthrough' limit='39'/>` dans son `<cpu>`.",
  'Less room for cards with large memory.': 'Moins de place pour les cartes à grande mémoire.',
  'The module vfio_virqfd does not exist any more': 'Le module vfio_virqfd n’existe plus',
  'Since Linux 6.2 it is a part of the module vfio; guides from before still name it.':
    'Depuis Linux 6.2, il fait partie du module vfio ; des guides plus anciens le nomment encore.',
  '`uname -r` is 6.2 or newer, and the name stands in the generator’s configuration.':
    '`uname -r` est 6.2 ou plus récent, et le nom est dans la configuration du générateur.',
  'The kernel is older than 6.2.': 'Le noyau est antérieur à 6.2.',
  'Take the name out of mkinitcpio.conf, dracut.conf.d or /etc/initramfs-tools/modules, and make the initramfs anew.':
    'Retirez le nom de mkinitcpio.conf, de dracut.conf.d ou de /etc/initramfs-tools/modules, et refaites l’initramfs.',
  'Some generators leave no image at all after this error: look before you restart.':
    'Certains générateurs ne laissent aucune image après cette erreur : vérifiez avant de redémarrer.',
}
