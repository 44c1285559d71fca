// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisBoot: CoreSentences = {
  'The settings of a boot loader were changed that does not start this machine':
    'Les réglages d’un chargeur de démarrage qui ne lance pas cette machine ont été modifiés',
  'Guides take GRUB for granted; this system starts by systemd-boot, a unified image, Limine, kernelstub or ostree.':
    'Les guides supposent GRUB ; ce système démarre par systemd-boot, une image unifiée, Limine, kernelstub ou ostree.',
  '`bootctl status`, `efibootmgr -v`, /run/ostree-booted, /boot/limine.conf.':
    '`bootctl status`, `efibootmgr -v`, /run/ostree-booted, /boot/limine.conf.',
  '`bootctl status` or `efibootmgr -v` names GRUB for this boot.':
    '`bootctl status` ou `efibootmgr -v` nomme GRUB pour ce démarrage.',
  'Use the loader’s own way: `rpm-ostree kargs`, `kernelstub -a`, /etc/kernel/cmdline with `reinstall-kernels`, `boot.kernelParams`.':
    'Utilisez le moyen propre au chargeur : `rpm-ostree kargs`, `kernelstub -a`, /etc/kernel/cmdline avec `reinstall-kernels`, `boot.kernelParams`.',
  'None; the file that was changed is simply not read.': 'Aucun ; le fichier modifié n’est simplement pas lu.',
  'The start stops after the card was bound early': 'Le démarrage s’arrête après que la carte a été liée tôt',
  'Mostly the machine runs and only its picture stands still, as the card that showed it was taken; or a module’s name in the generator’s configuration does not exist.':
    'Le plus souvent, la machine tourne et seule son image est figée, car la carte qui l’affichait a été prise ; ou un nom de module dans la configuration du générateur n’existe pas.',
  'Does it answer to SSH? Does the fallback entry start?': 'Répond-elle à SSH ? L’entrée de repli démarre-t-elle ?',
  'The next lines of the start follow.': 'Les lignes suivantes du démarrage viennent.',
  'Start the fallback entry and take wrong names out.': 'Démarrez l’entrée de repli et retirez les mauvais noms.',
  'Connect the monitor to the other card; a password prompt may wait there.':
    'Branchez l’écran sur l’autre carte ; une demande de mot de passe y attend peut-être.',
  'Switching off a machine that runs and only lacks a picture can lose data.':
    'Éteindre une machine qui tourne et à qui ne manque qu’une image peut faire perdre des données.',
  'The initramfs has the graphics driver and not vfio-pci': 'L’initramfs a le pilote graphique et pas vfio-pci',
  'The card’s own driver is loaded in the first seconds, from the image, and vfio-pci only after it from the disk.':
    'Le pilote de la carte est chargé dans les premières secondes, depuis l’image, et vfio-pci seulement après, depuis le disque.',
  'List the running kernel’s image (lsinitcpio, lsinitrd, lsinitramfs); /etc/modprobe.d/vfio.conf has to be in it too.':
    'Listez l’image du noyau en cours (lsinitcpio, lsinitrd, lsinitramfs) ; /etc/modprobe.d/vfio.conf doit y être aussi.',
  'vfio-pci is in the image, before the graphics drivers.': 'vfio-pci est dans l’image, avant les pilotes graphiques.',
  'Add vfio_pci, vfio and vfio_iommu_type1 to the generator’s modules, and make the image anew.':
    'Ajoutez vfio_pci, vfio et vfio_iommu_type1 aux modules du générateur, et refaites l’image.',
  'A broken image does not start: keep the fallback.': 'Une image défectueuse ne démarre pas : gardez celle de repli.',
  'The module’s options changed, and the initramfs is from before':
    'Les options du module ont changé, et l’initramfs est d’avant',
  'Files below /etc/modprobe.d are copied into the image when it is made; a later change is not in it.':
    'Les fichiers sous /etc/modprobe.d sont copiés dans l’image quand elle est faite ; un changement ultérieur n’y est pas.',
  'Compare the image’s date with the file’s, and the parameters in /sys/module/vfio_pci with the file.':
    'Comparez la date de l’image avec celle du fichier, et les paramètres dans /sys/module/vfio_pci avec le fichier.',
  'The parameters are as in the file.': 'Les paramètres sont comme dans le fichier.',
  'Make the image anew with this system’s generator, and restart.':
    'Refaites l’image avec le générateur de ce système, et redémarrez.',
}
