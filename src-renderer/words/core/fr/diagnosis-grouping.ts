// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisGrouping: CoreSentences = {
  'The override leaves functions of one device together':
    'L’override laisse ensemble des fonctions d’un même périphérique',
  'With `downstream` alone the override splits ports, not the functions of one device.':
    'Avec `downstream` seul, l’override sépare des ports, pas les fonctions d’un même périphérique.',
  'The group’s members have the same bus and slot.': 'Les membres du groupe ont le même bus et le même emplacement.',
  'The members sit in different slots.': 'Les membres sont dans des emplacements différents.',
  'Pass all functions of the device together.': 'Donnez ensemble toutes les fonctions du périphérique.',
  'Only if you accept its danger: `pcie_acs_override=downstream,multifunction`.':
    'Seulement si vous en acceptez le danger : `pcie_acs_override=downstream,multifunction`.',
  'Functions of one chip are the least separate of all.':
    'Les fonctions d’une même puce sont les moins séparées de toutes.',
  'This kernel does not know pcie_acs_override': 'Ce noyau ne connaît pas pcie_acs_override',
  'The parameter belongs to a patch that the kernels of most distributions do not carry.':
    'Le paramètre appartient à un patch que les noyaux de la plupart des distributions n’ont pas.',
  'The log of this boot lacks “PCIe ACS overrides enabled”.':
    'Le journal de ce démarrage n’a pas « PCIe ACS overrides enabled ».',
  'That warning is there: the patch works.': 'Cet avertissement est là : le patch fonctionne.',
  'Use another slot.': 'Utilisez un autre emplacement.',
  'Only if you accept its danger: a kernel with the patch (linux-zen, CachyOS, Proxmox, Unraid).':
    'Seulement si vous en acceptez le danger : un noyau avec le patch (linux-zen, CachyOS, Proxmox, Unraid).',
  'The override removes the separation that groups stand for.':
    'L’override supprime la séparation que les groupes représentent.',
  'A PCI bridge was given to the guest': 'Un pont PCI a été donné à l’invité',
  'Bridges of the group stay with the host; only endpoints can be given away.':
    'Les ponts du groupe restent à l’hôte ; seuls les périphériques terminaux peuvent être donnés.',
  'The device’s class is 0x0604.': 'La classe du périphérique est 0x0604.',
  'The device is an endpoint.': 'Le périphérique est un périphérique terminal.',
  'Take the bridge out of the guest’s definition.': 'Retirez le pont de la définition de l’invité.',
  'A device of the group is still in the hands of the host': 'Un périphérique du groupe est encore aux mains de l’hôte',
  'Devices of one IOMMU group go to a guest together, and one of this group’s endpoints is bound to a driver of the host.':
    'Les périphériques d’un groupe IOMMU vont ensemble à un invité, et l’un de ceux de ce groupe est lié à un pilote de l’hôte.',
  'List `/sys/kernel/iommu_groups/N/devices` with each device’s driver; bridges do not count.':
    'Listez `/sys/kernel/iommu_groups/N/devices` avec le pilote de chaque périphérique ; les ponts ne comptent pas.',
  'Every endpoint is on vfio-pci, pci-stub or no driver.':
    'Chaque périphérique terminal est à vfio-pci, à pci-stub ou sans pilote.',
  'Bind the others as well, if the host can do without them.': 'Liez aussi les autres, si l’hôte peut s’en passer.',
  'Binding the disk’s, network’s or keyboard’s controller cuts the host off: see what hangs on it first.':
    'Lier le contrôleur du disque, du réseau ou du clavier en coupe l’hôte : voyez d’abord ce qui en dépend.',
  'The number of the group is another one since this boot': 'Le numéro du groupe est un autre depuis ce démarrage',
  'The kernel counts groups anew at each boot; a script or container names the number of an earlier one.':
    'Le noyau numérote les groupes à chaque démarrage ; un script ou un conteneur nomme le numéro d’un démarrage antérieur.',
  '`basename $(readlink -f /sys/bus/pci/devices/ADDRESS/iommu_group)`.':
    '`basename $(readlink -f /sys/bus/pci/devices/ADDRESS/iommu_group)`.',
  'The number is the same.': 'Le numéro est le même.',
  'Work the number out when starting.': 'Déterminez le numéro au moment de démarrer.',
  'The group holds devices that the host needs': 'Le groupe contient des périphériques dont l’hôte a besoin',
  'The slot’s port does not separate what is behind it (no ACS), so the card shares its group with a controller of the host.':
    'Le port de l’emplacement ne sépare pas ce qui est derrière lui (pas d’ACS) : la carte partage son groupe avec un contrôleur de l’hôte.',
  'Compare the group’s members with what is mounted, with the default route and with the input devices.':
    'Comparez les membres du groupe avec ce qui est monté, avec la route par défaut et avec les périphériques d’entrée.',
  'All members are functions of the same card.': 'Tous les membres sont des fonctions de la même carte.',
  'Use a slot that hangs on the processor.': 'Utilisez un emplacement relié au processeur.',
  'Look for a firmware update or an ACS option.': 'Cherchez une mise à jour du micrologiciel ou une option ACS.',
  'The ACS override only makes the groups look separate: a guest could reach the others.':
    'L’ACS override ne fait que donner l’apparence de groupes séparés : un invité pourrait atteindre les autres.',
  'The device is no longer where the definition looks for it':
    'Le périphérique n’est plus là où la définition le cherche',
  'A card or drive was added, firmware changed its numbering, or the device is gone from the bus.':
    'Une carte ou un disque a été ajouté, le micrologiciel a changé sa numérotation, ou le périphérique a disparu du bus.',
  'Look for its vendor and device id in `lspci -nn`, and compare the address.':
    'Cherchez son identifiant (fabricant et modèle) dans `lspci -nn`, et comparez l’adresse.',
  'The device is at its address with its id.': 'Le périphérique est à son adresse avec son identifiant.',
  'Write the new address into the definition, found by vendor, device and subsystem id.':
    'Écrivez la nouvelle adresse dans la définition, trouvée par fabricant, modèle et identifiant de sous-système.',
  'The old address may now be another device, such as the host’s disk: never start before the ids are compared.':
    'L’ancienne adresse peut être maintenant un autre périphérique, comme le disque de l’hôte : ne démarrez jamais avant d’avoir comparé les identifiants.',
}
