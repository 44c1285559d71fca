// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisBinding: CoreSentences = {
  'amdgpu was unbound while it was in use': 'amdgpu a été délié pendant qu’il servait',
  'Programs had the card open when its driver was taken away, or the driver’s own way down is faulty.':
    'Des programmes tenaient la carte ouverte quand son pilote lui a été retiré, ou le pilote se retire mal.',
  'Before unbinding: `lsof /dev/dri/card* /dev/dri/renderD*`.':
    'Avant de délier : `lsof /dev/dri/card* /dev/dri/renderD*`.',
  'The trace names another driver.': 'La trace nomme un autre pilote.',
  'Stop what uses the card first.': 'Arrêtez d’abord ce qui utilise la carte.',
  'Bind it to vfio-pci at boot and leave it there.': 'Liez-la à vfio-pci au démarrage et laissez-l’y.',
  'Try another kernel.': 'Essayez un autre noyau.',
  'The host may freeze.': 'L’hôte peut se figer.',
  'A companion function of the card stayed with the host': 'Une fonction compagne de la carte est restée à l’hôte',
  'A card is several functions (sound, USB, its serial bus), and only the picture’s was reserved.':
    'Une carte a plusieurs fonctions (son, USB, son bus série), et seule celle de l’image a été réservée.',
  '`lspci -nnks BUS:SLOT` shows each function’s driver.': '`lspci -nnks BUS:SLOT` montre le pilote de chaque fonction.',
  'Every function is on vfio-pci.': 'Chaque fonction est à vfio-pci.',
  'Reserve and pass all functions of the slot, in one slot of the guest with multifunction on.':
    'Réservez et donnez toutes les fonctions de l’emplacement, dans un seul emplacement de l’invité avec multifunction activé.',
  'None where they are functions of the same card.': 'Aucun, si ce sont des fonctions de la même carte.',
  'A driver of the host took the card before vfio-pci': 'Un pilote de l’hôte a pris la carte avant vfio-pci',
  'vfio-pci was loaded later than the graphics driver, which then found the card free.':
    'vfio-pci a été chargé après le pilote graphique, qui a donc trouvé la carte libre.',
  '`readlink /sys/bus/pci/devices/ADDRESS/driver`, and the order of modules in the initramfs.':
    '`readlink /sys/bus/pci/devices/ADDRESS/driver`, et l’ordre des modules dans l’initramfs.',
  'The card is on vfio-pci.': 'La carte est à vfio-pci.',
  'Load vfio-pci before the graphics drivers in the initramfs (MODULES, `softdep nvidia pre: vfio-pci`, `rd.driver.pre=vfio-pci`).':
    'Chargez vfio-pci avant les pilotes graphiques dans l’initramfs (MODULES, `softdep nvidia pre: vfio-pci`, `rd.driver.pre=vfio-pci`).',
  'Where the ids also fit the host’s own card, its screen goes dark.':
    'Si les identifiants conviennent aussi à la carte de l’hôte, son écran devient noir.',
  'vfio-pci was given ids it did not take': 'vfio-pci a reçu des identifiants qu’il n’a pas pris',
  'A slip in the ids or in the option’s name, another revision of the card, or an option in a file that the initramfs lacks; a vfio-pci built into the kernel only listens to `vfio-pci.ids=`.':
    'Une faute dans les identifiants ou dans le nom de l’option, une autre révision de la carte, ou une option dans un fichier que l’initramfs n’a pas ; un vfio-pci intégré au noyau n’écoute que `vfio-pci.ids=`.',
  'Compare `lspci -nn` with `cat /sys/module/vfio_pci/parameters/ids`.':
    'Comparez `lspci -nn` avec `cat /sys/module/vfio_pci/parameters/ids`.',
  'The log has “vfio_pci: add” for the card.': 'Le journal a « vfio_pci: add » pour la carte.',
  'Correct the ids.': 'Corrigez les identifiants.',
  'Put them on the command line where vfio-pci is built in.':
    'Mettez-les sur la ligne de commande si vfio-pci est intégré.',
  'Both of two equal cards were reserved': 'Les deux cartes identiques ont été réservées',
  'Ids name a model, not a card: both cards of one model fit them.':
    'Les identifiants désignent un modèle, pas une carte : les deux cartes d’un même modèle y répondent.',
  '`lspci -nnk -d VENDOR:DEVICE` shows both on vfio-pci.': '`lspci -nnk -d VENDOR:DEVICE` montre les deux à vfio-pci.',
  'Another card with a driver of the host is there.': 'Une autre carte avec un pilote de l’hôte est là.',
  'Bind by address: `driver_override` in the initramfs, or `driverctl set-override`.':
    'Liez par adresse : `driver_override` dans l’initramfs, ou `driverctl set-override`.',
  'With the wrong address the host loses its own card.': 'Avec la mauvaise adresse, l’hôte perd sa propre carte.',
  'The reserved ids also fit a device the host starts from':
    'Les identifiants réservés conviennent aussi à un périphérique dont l’hôte démarre',
  'The drive, network or USB controller of the host has the same model as the one that was reserved.':
    'Le disque, le réseau ou le contrôleur USB de l’hôte est du même modèle que celui réservé.',
  'Compare the ids with every device in `lspci -nn`.':
    'Comparez les identifiants avec chaque périphérique de `lspci -nn`.',
  'The ids only fit the guest’s devices.': 'Les identifiants ne conviennent qu’aux périphériques de l’invité.',
  'Delete `vfio-pci.ids=` at the boot menu for this start, then bind by address instead.':
    'Effacez `vfio-pci.ids=` au menu de démarrage pour cette fois, puis liez plutôt par adresse.',
  'The machine does not start until the word is deleted.':
    'La machine ne démarre pas tant que le mot n’est pas effacé.',
  'A service loads the NVIDIA driver again': 'Un service recharge le pilote NVIDIA',
  'A blacklist only stops loading by alias; nvidia-powerd and nvidia-persistenced load the module by its name.':
    'Une blacklist n’empêche que le chargement par alias ; nvidia-powerd et nvidia-persistenced chargent le module par son nom.',
  '`systemctl is-enabled nvidia-powerd nvidia-persistenced`, and the order in the journal.':
    '`systemctl is-enabled nvidia-powerd nvidia-persistenced`, et l’ordre dans le journal.',
  'The driver is loaded before these services start.': 'Le pilote est chargé avant que ces services démarrent.',
  '`systemctl mask nvidia-powerd nvidia-persistenced`, or `install nvidia /bin/false`.':
    '`systemctl mask nvidia-powerd nvidia-persistenced`, ou `install nvidia /bin/false`.',
  'The host loses the features of that driver.': 'L’hôte perd les fonctions de ce pilote.',
  'The NVIDIA driver waits for programs that still use the card':
    'Le pilote NVIDIA attend des programmes qui utilisent encore la carte',
  'Compositor, persistence daemon, powerd, fan or lighting tools or CUDA hold the card open, and the driver waits for them without end.':
    'Le compositeur, le démon de persistance, powerd, des outils de ventilateur ou d’éclairage ou CUDA tiennent la carte ouverte, et le pilote les attend sans fin.',
  'Before unbinding: `fuser -v /dev/nvidia*`.': 'Avant de délier : `fuser -v /dev/nvidia*`.',
  'Nothing holds /dev/nvidia*.': 'Rien ne tient /dev/nvidia*.',
  'Stop what uses the card, unload nvidia_drm, nvidia_modeset, nvidia_uvm and nvidia, and then bind.':
    'Arrêtez ce qui utilise la carte, déchargez nvidia_drm, nvidia_modeset, nvidia_uvm et nvidia, puis liez.',
  'Once it hangs, only a restart helps.': 'Une fois figé, seul un redémarrage aide.',
  'Ending the session loses unsaved work.': 'Fermer la session fait perdre le travail non enregistré.',
  'vfio-pci does not take the device without an IOMMU': 'vfio-pci ne prend pas le périphérique sans IOMMU',
  'The device has no IOMMU group, because the IOMMU is off, or one that cannot keep caches coherent.':
    'Le périphérique n’a pas de groupe IOMMU, parce que l’IOMMU est désactivée ou ne sait pas garder les caches cohérents.',
  '`ls /sys/bus/pci/devices/ADDRESS/iommu_group`.': '`ls /sys/bus/pci/devices/ADDRESS/iommu_group`.',
  'The device has a group.': 'Le périphérique a un groupe.',
  'Switch the IOMMU on (fw-iommu-disabled, iommu-param-missing).':
    'Activez l’IOMMU (fw-iommu-disabled, iommu-param-missing).',
  'The “no-IOMMU” mode is no way out: guests could write anywhere.':
    'Le mode « no-IOMMU » n’est pas une issue : les invités pourraient écrire partout.',
  'A write to the driver’s files in sysfs was refused':
    'Une écriture dans les fichiers du pilote dans sysfs a été refusée',
  'The id was known already, driver_override names another driver, or the device was bound elsewhere.':
    'L’identifiant était déjà connu, driver_override nomme un autre pilote, ou le périphérique était lié ailleurs.',
  '`cat /sys/bus/pci/devices/ADDRESS/driver_override` and the device’s driver.':
    '`cat /sys/bus/pci/devices/ADDRESS/driver_override` et le pilote du périphérique.',
  'The device is on vfio-pci in spite of the message.': 'Le périphérique est à vfio-pci malgré le message.',
  'Clear the override (`echo > driver_override`), unbind the device and write its address to drivers_probe.':
    'Videz l’override (`echo > driver_override`), déliez le périphérique et écrivez son adresse dans drivers_probe.',
  'The card’s USB function stays with the kernel’s built-in driver':
    'La fonction USB de la carte reste au pilote intégré du noyau',
  'xhci_pci is built into this kernel and binds before any module is loaded.':
    'xhci_pci est intégré à ce noyau et se lie avant qu’un module soit chargé.',
  '`grep CONFIG_USB_XHCI_PCI= /boot/config-$(uname -r)` says y.':
    '`grep CONFIG_USB_XHCI_PCI= /boot/config-$(uname -r)` répond y.',
  'It is a module.': 'C’est un module.',
  "Rebind it later: `driver_override`, driverctl, or `managed='yes'` in libvirt.":
    "Liez-la plus tard : `driver_override`, driverctl, ou `managed='yes'` dans libvirt.",
  'What is plugged into that controller leaves the host.': 'Ce qui est branché sur ce contrôleur quitte l’hôte.',
  'The desktop looks for the card that was reserved': 'Le bureau cherche la carte qui a été réservée',
  'A BusID in the X configuration, or the compositor’s choice of card, still names the reserved one.':
    'Un BusID dans la configuration de X, ou le choix de carte du compositeur, nomme encore celle réservée.',
  '`grep -r BusID /etc/X11`, WLR_DRM_DEVICES, KWIN_DRM_DEVICES.':
    '`grep -r BusID /etc/X11`, WLR_DRM_DEVICES, KWIN_DRM_DEVICES.',
  'No configuration names a card.': 'Aucune configuration ne nomme de carte.',
  'Correct the BusID, or name the card by its path in /dev/dri/by-path.':
    'Corrigez le BusID, ou nommez la carte par son chemin dans /dev/dri/by-path.',
}
