// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisRom: CoreSentences = {
  'Integrated graphics cannot be passed in legacy mode':
    'Les graphismes intégrés ne peuvent pas être donnés en mode hérité',
  'Legacy mode needs an i440fx machine with the graphics at 00:02.0 and a generation that knows it; q35 has its own device at 1f.0.':
    'Le mode hérité demande une machine i440fx avec les graphismes à 00:02.0 et une génération qui le connaît ; q35 a son propre périphérique à 1f.0.',
  'The machine type and the guest address of the device.':
    'Le type de machine et l’adresse du périphérique dans l’invité.',
  'Only a picture after the driver’s start is wanted: then the message does no harm.':
    'On ne veut une image qu’après le lancement du pilote : le message est alors sans gravité.',
  'Use an i440fx machine with the device at 00:02.0.': 'Utilisez une machine i440fx avec le périphérique à 00:02.0.',
  'Or without legacy mode: OpRegion and a ROM for OVMF; in QEMU 10 `x-igd-legacy-mode` and `x-igd-lpc`.':
    'Ou sans le mode hérité : OpRegion et une ROM pour OVMF ; dans QEMU 10, `x-igd-legacy-mode` et `x-igd-lpc`.',
  'There is no picture until the guest’s driver runs.':
    'Il n’y a pas d’image tant que le pilote de l’invité ne tourne pas.',
  'The integrated graphics’ OpRegion is not there for the guest':
    'L’OpRegion des graphismes intégrés n’est pas là pour l’invité',
  'The kernel lacks VFIO’s part for it, the device is a virtual one, or no monitor was connected when the machine started.':
    'Le noyau n’a pas la partie de VFIO pour elle, le périphérique est virtuel, ou aucun écran n’était branché au démarrage de la machine.',
  'CONFIG_VFIO_PCI_IGD in the kernel; the device is 0000:00:02.0.':
    'CONFIG_VFIO_PCI_IGD dans le noyau ; le périphérique est 0000:00:02.0.',
  'A monitor was attached and the kernel has it.': 'Un écran était branché et le noyau l’a.',
  'Use a kernel with it, connect a monitor before the start, or leave the option out.':
    'Utilisez un noyau qui l’a, branchez un écran avant le démarrage, ou omettez l’option.',
  'Without it no monitor shows a picture.': 'Sans elle, aucun écran ne montre d’image.',
  'The guest’s firmware finds nothing to start': 'Le micrologiciel de l’invité ne trouve rien à démarrer',
  'Nobody pressed a key for the installer’s disc, the disk was installed for BIOS, it is empty, its entry is lost, or the ISO is gone.':
    'Personne n’a appuyé sur une touche pour le disque d’installation, le disque a été installé pour BIOS, il est vide, son entrée est perdue, ou l’ISO a disparu.',
  'Has the disk an EFI partition? What is the order of devices?':
    'Le disque a-t-il une partition EFI ? Quel est l’ordre des périphériques ?',
  'A later line starts an entry: a disc without an answer before the disk is usual.':
    'Une ligne suivante démarre une entrée : un disque d’installation sans réponse avant le disque est courant.',
  'Press a key when asked; choose the disk in the firmware’s menu; add the loader as \\EFI\\BOOT\\BOOTX64.EFI.':
    'Appuyez sur une touche quand c’est demandé ; choisissez le disque dans le menu du micrologiciel ; ajoutez le chargeur sous \\EFI\\BOOT\\BOOTX64.EFI.',
  'The guest’s firmware stops with the card': 'Le micrologiciel de l’invité se bloque avec la carte',
  'A fault of that build of edk2, very large regions that take minutes to measure, or the card’s own driver in its ROM, often with a dummy plug attached.':
    'Un défaut de cette version d’edk2, de très grandes régions longues à mesurer, ou le pilote dans la ROM de la carte, souvent avec une fiche factice branchée.',
  'It starts without the device; the version of OVMF.': 'Il démarre sans le périphérique ; la version d’OVMF.',
  'It stops without the device too.': 'Il se bloque aussi sans le périphérique.',
  'Use another build of edk2.': 'Utilisez une autre version d’edk2.',
  "Test with `<rom bar='off'/>`.": "Essayez avec `<rom bar='off'/>`.",
  'Unplug the dummy plug until the guest has started.':
    'Débranchez la fiche factice jusqu’à ce que l’invité ait démarré.',
  'The guest’s firmware leaves too little room for the card’s memory':
    'Le micrologiciel de l’invité laisse trop peu de place à la mémoire de la carte',
  'OVMF sets aside a window for 64-bit regions, and the sum of the cards’ regions is larger.':
    'OVMF réserve une fenêtre pour les régions 64 bits, et la somme des régions des cartes est plus grande.',
  'In the guest: `lspci -vv` shows regions as unassigned. On the host: add up their sizes.':
    'Dans l’invité : `lspci -vv` montre des régions unassigned. Sur l’hôte : additionnez leurs tailles.',
  'The line is from the host’s log: see fw-above-4g-off.':
    'La ligne vient du journal de l’hôte : voyez fw-above-4g-off.',
  '`-fw_cfg name=opt/ovmf/X-PciMmio64Mb,string=65536`.': '`-fw_cfg name=opt/ovmf/X-PciMmio64Mb,string=65536`.',
  'A newer OVMF with host-passthrough, which sizes the window by the processor.':
    'Un OVMF plus récent avec host-passthrough, qui règle la fenêtre d’après le processeur.',
  'A larger window can go beyond the IOMMU’s 39 bits (vfio-phys-bits-iommu-width).':
    'Une fenêtre plus grande peut dépasser les 39 bits de l’IOMMU (vfio-phys-bits-iommu-width).',
  'The guest’s Secure Boot refuses its boot loader': 'Le Secure Boot de l’invité refuse son chargeur de démarrage',
  'The firmware has the keys of Secure Boot, and the loader is signed with none of them.':
    'Le micrologiciel a les clés de Secure Boot, et le chargeur n’est signé par aucune d’elles.',
  "`<loader secure='yes'>`, or a template with .ms or secboot in its name.":
    "`<loader secure='yes'>`, ou un modèle avec .ms ou secboot dans son nom.",
  'Secure Boot is off in the guest.': 'Secure Boot est désactivé dans l’invité.',
  'Sign the loader, or give the guest firmware without Secure Boot.':
    'Signez le chargeur, ou donnez à l’invité un micrologiciel sans Secure Boot.',
  'Windows 11 looks for it, and BitLocker may ask for its key.':
    'Windows 11 le cherche, et BitLocker peut demander sa clé.',
  'The ROM file is not one, or another card’s': 'Le fichier ROM n’en est pas un, ou est celui d’une autre carte',
  'NVFlash puts a header before the ROM, the dump was taken while the card was in use, or it belongs to another model.':
    'NVFlash met un en-tête avant la ROM, la copie a été faite pendant que la carte servait, ou elle est d’un autre modèle.',
  'The first bytes are 55 aa; vendor and device in its PCIR are those of `lspci -n`.':
    'Les premiers octets sont 55 aa ; fabricant et modèle dans son PCIR sont ceux de `lspci -n`.',
  'Both are so.': 'Les deux sont ainsi.',
  'Cut off everything before 55 aa.': 'Coupez tout ce qui précède 55 aa.',
  'Dump the ROM of this card itself, when nothing uses it.':
    'Copiez la ROM de cette carte même, quand rien ne l’utilise.',
  'See rom-shadowed-invalid.': 'Voyez rom-shadowed-invalid.',
  'QEMU crashed when the guest started the card': 'QEMU a planté quand l’invité a lancé la carte',
  'Some cards cannot be started a second time without their ROM, and QEMU falls over what they answer.':
    'Certaines cartes ne peuvent pas être lancées une seconde fois sans leur ROM, et QEMU bute sur ce qu’elles répondent.',
  '`coredumpctl list qemu-system-x86_64`, and how long after the start it was.':
    '`coredumpctl list qemu-system-x86_64`, et combien de temps après le démarrage c’était.',
  'It crashes without the card as well.': 'Il plante aussi sans la carte.',
  'Give the guest the ROM of this card: `<rom file=…/>`.': 'Donnez à l’invité la ROM de cette carte : `<rom file=…/>`.',
  'The card’s ROM cannot show a picture under UEFI': 'La ROM de la carte ne peut pas montrer d’image sous UEFI',
  'The ROM is from before UEFI (about 2012) and has no GOP driver, so there is no picture until the guest’s own driver runs.':
    'La ROM est d’avant l’UEFI (vers 2012) et n’a pas de pilote GOP : il n’y a pas d’image tant que le pilote de l’invité ne tourne pas.',
  '`rom-parser FILE` lists no “type 3 (EFI)”.': '`rom-parser FILE` ne liste pas de « type 3 (EFI) ».',
  'It does.': 'Elle en liste un.',
  'Use a guest with SeaBIOS, an updated ROM of the maker, or wait for the driver.':
    'Utilisez un invité avec SeaBIOS, une ROM mise à jour du fabricant, ou attendez le pilote.',
  'Flashing a card can break it.': 'Flasher une carte peut la casser.',
  'The card’s option ROM cannot be read': 'L’option ROM de la carte ne peut pas être lue',
  'The host started on this card and its ROM was run and changed, the card sleeps, or it is integrated graphics that has none.':
    'L’hôte a démarré sur cette carte et sa ROM a été exécutée et modifiée, la carte dort, ou ce sont des graphismes intégrés, qui n’en ont pas.',
  '`boot_vga` of the card; reading its `rom` file gives an I/O error.':
    '`boot_vga` de la carte ; lire son fichier `rom` donne une erreur d’E/S.',
  'It is integrated graphics: those have no ROM, and it is no harm.':
    'Ce sont des graphismes intégrés : ils n’ont pas de ROM, et c’est sans gravité.',
  'Let firmware start on another card.': 'Faites démarrer le micrologiciel sur une autre carte.',
  'Give the guest a clean ROM of this very card (same subsystem id) with `<rom file=…/>`.':
    'Donnez à l’invité une ROM propre de cette carte précise (même identifiant de sous-système) avec `<rom file=…/>`.',
  'A ROM of another card can hang it until the power is off; nothing is flashed.':
    'Une ROM d’une autre carte peut la figer jusqu’à la coupure du courant ; rien n’est flashé.',
}
