// SPDX-License-Identifier: MIT
import type { CoreSentences } from '../core-sentences.ts'

export const diagnosisGrouping: CoreSentences = {
  'The override leaves functions of one device together': 'Der Override lässt Funktionen eines Geräts zusammen',
  'With `downstream` alone the override splits ports, not the functions of one device.':
    'Mit `downstream` allein teilt der Override Ports, nicht die Funktionen eines Geräts.',
  'The group’s members have the same bus and slot.': 'Die Mitglieder der Gruppe haben denselben Bus und Steckplatz.',
  'The members sit in different slots.': 'Die Mitglieder sitzen in verschiedenen Steckplätzen.',
  'Pass all functions of the device together.': 'Reichen Sie alle Funktionen des Geräts zusammen durch.',
  'Only if you accept its danger: `pcie_acs_override=downstream,multifunction`.':
    'Nur wenn Sie die Gefahr hinnehmen: `pcie_acs_override=downstream,multifunction`.',
  'Functions of one chip are the least separate of all.': 'Funktionen eines Chips sind am allerwenigsten getrennt.',
  'This kernel does not know pcie_acs_override': 'Dieser Kernel kennt pcie_acs_override nicht',
  'The parameter belongs to a patch that the kernels of most distributions do not carry.':
    'Der Parameter gehört zu einem Patch, den die Kernel der meisten Distributionen nicht haben.',
  'The log of this boot lacks “PCIe ACS overrides enabled”.':
    'Im Protokoll dieses Starts fehlt „PCIe ACS overrides enabled“.',
  'That warning is there: the patch works.': 'Diese Warnung ist da: Der Patch wirkt.',
  'Use another slot.': 'Verwenden Sie einen anderen Steckplatz.',
  'Only if you accept its danger: a kernel with the patch (linux-zen, CachyOS, Proxmox, Unraid).':
    'Nur wenn Sie die Gefahr hinnehmen: ein Kernel mit dem Patch (linux-zen, CachyOS, Proxmox, Unraid).',
  'The override removes the separation that groups stand for.':
    'Der Override beseitigt die Trennung, für die Gruppen stehen.',
  'A PCI bridge was given to the guest': 'Eine PCI-Brücke wurde an den Gast gegeben',
  'Bridges of the group stay with the host; only endpoints can be given away.':
    'Brücken der Gruppe bleiben beim Host; abgeben lassen sich nur Endpunkte.',
  'The device’s class is 0x0604.': 'Die Klasse des Geräts ist 0x0604.',
  'The device is an endpoint.': 'Das Gerät ist ein Endpunkt.',
  'Take the bridge out of the guest’s definition.': 'Nehmen Sie die Brücke aus der Definition des Gasts.',
  'A device of the group is still in the hands of the host': 'Ein Gerät der Gruppe ist noch in den Händen des Hosts',
  'Devices of one IOMMU group go to a guest together, and one of this group’s endpoints is bound to a driver of the host.':
    'Geräte einer IOMMU-Gruppe gehen zusammen an einen Gast, und einer der Endpunkte dieser Gruppe ist an einen Treiber des Hosts gebunden.',
  'List `/sys/kernel/iommu_groups/N/devices` with each device’s driver; bridges do not count.':
    'Listen Sie `/sys/kernel/iommu_groups/N/devices` mit dem Treiber jedes Geräts auf; Brücken zählen nicht.',
  'Every endpoint is on vfio-pci, pci-stub or no driver.':
    'Jeder Endpunkt ist bei vfio-pci, pci-stub oder keinem Treiber.',
  'Bind the others as well, if the host can do without them.':
    'Binden Sie auch die anderen, wenn der Host ohne sie auskommt.',
  'Binding the disk’s, network’s or keyboard’s controller cuts the host off: see what hangs on it first.':
    'Den Controller von Festplatte, Netzwerk oder Tastatur zu binden, schneidet den Host ab: Sehen Sie zuerst nach, was daran hängt.',
  'The number of the group is another one since this boot': 'Die Nummer der Gruppe ist seit diesem Start eine andere',
  'The kernel counts groups anew at each boot; a script or container names the number of an earlier one.':
    'Der Kernel zählt Gruppen bei jedem Start neu; ein Skript oder Container nennt die Nummer eines früheren.',
  '`basename $(readlink -f /sys/bus/pci/devices/ADDRESS/iommu_group)`.':
    '`basename $(readlink -f /sys/bus/pci/devices/ADDRESS/iommu_group)`.',
  'The number is the same.': 'Die Nummer ist dieselbe.',
  'Work the number out when starting.': 'Ermitteln Sie die Nummer beim Starten.',
  'The group holds devices that the host needs': 'Die Gruppe enthält Geräte, die der Host braucht',
  'The slot’s port does not separate what is behind it (no ACS), so the card shares its group with a controller of the host.':
    'Der Port des Steckplatzes trennt nicht, was hinter ihm liegt (kein ACS); die Karte teilt ihre Gruppe daher mit einem Controller des Hosts.',
  'Compare the group’s members with what is mounted, with the default route and with the input devices.':
    'Vergleichen Sie die Mitglieder der Gruppe mit dem, was eingehängt ist, mit der Standardroute und mit den Eingabegeräten.',
  'All members are functions of the same card.': 'Alle Mitglieder sind Funktionen derselben Karte.',
  'Use a slot that hangs on the processor.': 'Verwenden Sie einen Steckplatz, der am Prozessor hängt.',
  'Look for a firmware update or an ACS option.': 'Suchen Sie nach einem Firmware-Update oder einer ACS-Option.',
  'The ACS override only makes the groups look separate: a guest could reach the others.':
    'Der ACS-Override lässt die Gruppen nur getrennt aussehen: Ein Gast könnte die anderen erreichen.',
  'The device is no longer where the definition looks for it': 'Das Gerät ist nicht mehr, wo die Definition es sucht',
  'A card or drive was added, firmware changed its numbering, or the device is gone from the bus.':
    'Eine Karte oder ein Laufwerk kam hinzu, die Firmware zählt anders, oder das Gerät ist vom Bus verschwunden.',
  'Look for its vendor and device id in `lspci -nn`, and compare the address.':
    'Suchen Sie seine Hersteller- und Geräte-ID in `lspci -nn`, und vergleichen Sie die Adresse.',
  'The device is at its address with its id.': 'Das Gerät ist mit seiner ID unter seiner Adresse.',
  'Write the new address into the definition, found by vendor, device and subsystem id.':
    'Schreiben Sie die neue Adresse in die Definition, gefunden nach Hersteller-, Geräte- und Subsystem-ID.',
  'The old address may now be another device, such as the host’s disk: never start before the ids are compared.':
    'Unter der alten Adresse kann jetzt ein anderes Gerät sein, etwa die Festplatte des Hosts: Starten Sie nie, bevor die IDs verglichen sind.',
}
